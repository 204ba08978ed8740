import type { Language } from "../model/text.ts";

/** The language for a platform's locale such as "zh-CN" or "en-US", English where it is another or not known.. */
export function languageOf(locale: string | undefined): Language {
  if (locale === undefined) return "en";
  if (/^zh[-_](TW|HK|MO|Hant)/i.test(locale)) return "zh-Hant";
  return /^zh/i.test(locale) ? "zh-Hans" : "en";
}
