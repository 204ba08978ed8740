/** Marks of pages that stand in for the one asked for until a person proves to be one, whatever the status says. */
const SURE_SIGNS: readonly RegExp[] = [
  /<title>\s*(?:Access denied|Attention Required!|Just a moment)/i,
  /<title>[^<]{0,20}(?:安全验证|访问验证|滑动验证|人机验证|验证码)/,
  /acw_sc__v\d/,
  /cf-chl-|cf_chl_/,
];

/** Ordinary pages may hold these too; on a page that comes with an error they say why. */
const SIGNS_OF_REFUSAL: readonly RegExp[] = [/captcha/i, /are (?:you )?(?:a )?human/i, /验证|驗證/, /firewall|WAF/i];

/** How much of a page is looked at: such pages are short, and say so early. */
const LOOKED_AT = 20_000;

/** Whether a page is one that keeps programs out instead of the page asked for. */
export function isBlockPage(
  statusCode: number,
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
): boolean {
  if (headers["cf-mitigated"] !== undefined) return true;
  if (body.length > 4 * LOOKED_AT) return false;
  const start = new TextDecoder().decode(body.subarray(0, LOOKED_AT));
  if (!/<html|<!doctype html/i.test(start)) return false;
  const isRefused = [401, 403, 405, 406, 429, 503].includes(statusCode);
  const signs = isRefused ? [...SURE_SIGNS, ...SIGNS_OF_REFUSAL] : SURE_SIGNS;
  return signs.some((sign) => sign.test(start));
}
