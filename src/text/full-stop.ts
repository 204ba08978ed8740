/** Abbreviations that a name, number or the like follows: their full stop never ends a sentence. */
const BEFORE_NAME = new Set(
  "mr mrs ms mx dr prof sen rep gov gen lt col sgt capt rev hon st mt ft messrs mme mlle fr no nos vol vs v fig figs sec eq e.g i.e cf al viz approx dept est ed eds pp".split(
    " ",
  ),
);
/** Abbreviations that may also close a sentence: they end it where a new one clearly begins. */
const MAY_CLOSE = new Set(
  "inc ltd corp co llc plc bros jr sr u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);
const OPENS_SENTENCE =
  /^\s+["“'‘(]?(?:The|It|Its|He|She|They|We|I|In|On|At|But|And|A|An|This|That|These|Those|As|By|For|From|If|So|When|While|After|Before|Since|Meanwhile|However|His|Her|Their|Our|There|What|Who|Also|Last|Earlier|Now|Under|With|According)\b/u;

/**
 * Whether the full stop at `at` ends a sentence: not in decimals, domains, initials and abbreviations; between Han
 * characters only where it stands for a Chinese full stop.
 */
export function endsAtFullStop(text: string, at: number, lineEnd: number): boolean {
  const rest = text.slice(at + 1, Math.min(lineEnd, at + 24)).replace(/^["'”’」』）)\]]+/u, "");
  if (rest === "") return true;
  if (/^\p{Script=Han}/u.test(rest)) return endsChinese(text, at);
  if (!/^\s/u.test(rest)) return false;
  if (!/^\s+["“'‘([]*[\p{Lu}\d\p{Script=Han}$€£¥@#]/u.test(rest)) return false;
  const word = /[\p{L}\d.&'-]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  if (isListMarker(text, at, word)) return false;
  if (/^\p{Lu}$/u.test(word)) return endsAfterInitial(text, at, rest);
  const lower = word.toLowerCase();
  if (BEFORE_NAME.has(lower)) return false;
  if (MAY_CLOSE.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENS_SENTENCE.test(rest);
  return true;
}

/** "J. Smith" goes on; "plan B. The" ends. */
function endsAfterInitial(text: string, at: number, rest: string): boolean {
  if (!OPENS_SENTENCE.test(rest)) return false;
  return !/\p{Lu}[\p{L}'-]* $/u.test(text.slice(Math.max(0, at - 16), at - 1));
}

function isListMarker(text: string, at: number, word: string): boolean {
  if (!/^\d{1,3}$|^[A-Za-z]$/u.test(word)) return false;
  const before = text.charAt(at - word.length - 1);
  return before === "" || before === "\n";
}

/** Six Han characters or more before it: a sentence, not a name of two parts such as 山姆.奥特曼. */
function endsChinese(text: string, at: number): boolean {
  return /[\p{Script=Han}，、\d%]{6}$/u.test(text.slice(Math.max(0, at - 12), at));
}
