import type { Span } from "../../model/text.ts";

/** Abbreviations and words in Latin letters that name nobody. */
const NOT_NAMES =
  /^(?:AI|AGI|API|App|APP|APPs|Apps|IPO|GPU|CPU|NPU|TPU|LLM|LLMs|IT|PC|TV|VR|AR|XR|MR|OKR|KPI|HR|HRBP|PR|GR|VC|PE|LP|GP|IP|ID|OS|UI|UX|SaaS|PaaS|IaaS|B2B|B2C|ToB|ToC|To B|To C|P\d+|L\d+|M\d+|T\d+|CEO|CTO|CFO|COO|CMO|CPO|CIO|CSO|CHO|CRO|CDO|CAIO|VP|SVP|EVP|GPT|BERT|Transformer|Agent|Agents|AIGC|NLP|CV|ML|RL|RLHF|SFT|MoE|AML|R&D|ESG|GDP|CPI|PhD|MBA|EMBA|Q[1-4]|H[12]|A股|A|B|C|D|E|F|H|K|N|S|T|X|Y|Z|II|III|IV|ST|SH|SZ|HK|US|USA|UK|NBA|NASDAQ|NYSE|Pre-A|Scaling|Law|Chatbot|Robotaxi|Token|Tokens|Prompt|Demo|Beta|Alpha|Paper|Blog|iPhone|iPad|Android|iOS|Windows|Linux|Mac|BU|BG|Offer|Leader|Lead|Title|Fellow|Plus|Pro|Max|Mini|Air|Ultra|Post|Pre|Senior|Team|Sales|Team Leader|AIPC|SoC|5G|6G|4G)$/u;

/** Names keep their accents: Börje Ekholm. */
const CAPITAL = "A-ZÀ-ÖØ-ÞŠŽČĆŁ";
const LETTER = "A-Za-zÀ-ÖØ-öø-ž";
const WORD = `[${LETTER}0-9&'’]*(?:[.-][${LETTER}0-9]+)*`;
const NAME = new RegExp(
  `[${CAPITAL}]${WORD}(?:(?: |\\. |\\.)(?:(?:of|and|de|van|von|der|the|al|bin) )?[${CAPITAL}0-9]${WORD})*|(?<![A-Za-z0-9.])[a-z]?[a-z0-9]*(?:AI|\\.ai)(?![A-Za-z])`,
  "gu",
);

/** Titles that stand before a name in the same letters. */
const TITLE = /^(?:(?:C[A-Z]O|CAIO|S?VP|EVP) )+(?=[A-Z])/u;

/** Finds Latin names in Chinese text: runs of capitalised words, abbreviations in general use left out. */
export function findLatinNames(text: string, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(NAME)) {
    const title = TITLE.exec(match[0])?.[0].length ?? 0;
    const span = { start: match.index + title, end: match.index + match[0].length };
    if (match[0].length < 2 || match[0].split(" ").every((word) => NOT_NAMES.test(word)) || /^\d/u.test(match[0]))
      continue;
    let isFree = true;
    for (let offset = span.start; offset < span.end; offset += 1) if (taken[offset]) isFree = false;
    if (isFree) found.push(span);
  }
  return found;
}
