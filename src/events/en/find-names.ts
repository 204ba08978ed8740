import { isOrdinary } from "../../match/ordinary-words.ts";
import type { Span } from "../../model/text.ts";
import { CALENDAR, FUNCTION, GIVEN_NAMES, HEADLINE, ORG_WORDS } from "./words.ts";

export interface FoundName extends Span {
  readonly looksLike: "person" | "org" | undefined;
}

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\d][\p{L}\d&'’.-]*[\p{L}\d]|[\p{L}\d]/gu;
const CONNECTORS = new Set([
  "of",
  "de",
  "van",
  "von",
  "der",
  "den",
  "la",
  "le",
  "al",
  "bin",
  "el",
  "di",
  "da",
  "dos",
  "&",
]);
/** "Scale AI lays off": AI is part of the name. Before these it is what somebody works on: "Stripe AI chief". */
const BEFORE_AI_IS_NO_NAME =
  /^(?:chief|head|team|teams|lab|labs|unit|group|division|research|researchers?|scientists?|engineers?|exec|executives?|leader|lead|boss|star|stars|talent|startup|startups|model|models|chips?|efforts?|strategy|push|products?|director|vp|president|safety|infrastructure|assistant|tools?|policy|alliance|work|staff|experts?)$/u;

const LONGEST_NAME = 5;

/** Adjectives of origin, and places that stand alone: they name no company. */
const NATIONAL =
  /^(?:American|British|Israeli|Chinese|Japanese|Korean|Indian|French|German|Canadian|Australian|Dutch|Swedish|Swiss|Italian|Spanish|Russian|Taiwanese|European|Asian|African|Brazilian|Irish|Danish|Norwegian|Finnish|Singaporean|Californian|English|Silicon|Wall|Beijing|Shanghai|Shenzhen|London|Paris|Berlin|Tokyo|Seoul|Singapore|Taipei|Washington|California|Texas|China|Japan|India|France|Germany|Europe|Asia|America|Israel|Taiwan|Canada|Congress|Parliament|Seattle|Boston|Austin|Chicago|Dubai|Police|Senate|Pentagon|UN|EU|NATO|Government|Brussels|Moscow|Delhi|Mumbai|Bangalore|Bengaluru|Sydney|Toronto|Zurich|Munich|Amsterdam|Dublin|Hefei|Hangzhou|Guangzhou)$/u;

/** "Having left Google", "Advanced engineers": a word of everyday English that begins a sentence and describes what follows. */
function isOpeningWord(word: Word, text: string): boolean {
  return (
    /(?:ing|ed|ly|ive|ful|ous|less)$/u.test(word.lower) &&
    /^ [a-z]/u.test(text.slice(word.end)) &&
    isOrdinary(word.lower)
  );
}

/** The countries and territories of the world in English. */
const COUNTRIES: ReadonlySet<string> = new Set(countryNames());

function countryNames(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}

/** Places and bodies of more than one word that are no companies. */
const NO_COMPANY =
  /^(?:U\.?[SK]\.?A?\.?|(?:South|North) Koreans?|United (?:States|Kingdom|Nations|Arab Emirates)|Hong Kong|(?:South|North) Korea|Saudi Arabia|New Zealand|South Africa|New York(?: City)?|São Paulo|Rio de Janeiro|Mexico City|Buenos Aires|Kuala Lumpur|Hong Kong|Palo Alto|Menlo Park|Mountain View|San Jose|San Diego|Ho Chi Minh City|San Francisco|Los Angeles|Silicon Valley|New Delhi|Abu Dhabi|Tel Aviv|Wall Street|White House|Supreme Court|European Union|Middle East|Southeast Asia|Bay Area|Downing Street|Capitol Hill)$/u;

/** What ends the name of an undertaking that many take part in: joining one is no move. */
const UNDERTAKING =
  /^(?:programme|program|pact|treaty|race|war|summit|talks|push|bid|funding|boycott|protest|strike|crusade|club)$/u;

/** "OpenAI-funded", "Toronto-based": what is said of another name is none. */
export const SAID_OF_ANOTHER =
  /-(?:backed|funded|led|owned|based|style|run|linked|listed|controlled|affiliated|made|powered|like|era|born|educated|trained|bound)$/u;

/**
 * Finds runs of capitalised words. In a headline with capitals everywhere, common words end a run; elsewhere only
 * the words that begin a sentence are suspect.
 */
export function findEnglishNames(text: string, taken: Uint8Array): FoundName[] {
  const words = [...text.matchAll(WORD)].map((match) => wordOf(match));
  const isHeadline = hasTitleCase(words);
  const found: FoundName[] = [];
  for (let index = 0; index < words.length; ) {
    const run = runAt(words, index, { text, taken, isHeadline });
    if (run.length === 0) {
      index += 1;
      continue;
    }
    index += run.length;
    const trimmed = trimConnectors(withoutOpener(run));
    const name = trimmed.length > 0 ? nameOf(trimmed) : undefined;
    if (name) found.push(name);
  }
  return found;
}

function wordOf(match: RegExpExecArray): Word {
  const text = match[0].replace(/['’]s$/iu, "").replace(/['’]$/u, "");
  return { text, lower: text.toLowerCase(), start: match.index, end: match.index + text.length };
}

/** Whether a text writes most of its longer words with a capital, as headlines do. */
export function hasTitleCase(words: readonly { readonly text: string }[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (long.length >= 4) return capitals.length >= long.length * 0.75;
  return long.length >= 2 && capitals.length === long.length;
}

function runAt(
  words: readonly Word[],
  from: number,
  { text, taken, isHeadline }: { readonly text: string; readonly taken: Uint8Array; readonly isHeadline: boolean },
): Word[] {
  const run: Word[] = [];
  for (let index = from; index < words.length && run.length < LONGEST_NAME; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || taken[word.start]) break;
    if (run.length > 0 && before && !continuesName(text, before, word)) break;
    if (
      run.length > 0 &&
      CONNECTORS.has(word.lower) &&
      /^\p{Lu}/u.test(words[index + 1]?.text ?? "") &&
      words[index + 1]?.start === word.end + 1
    ) {
      if (
        word.lower === "of" &&
        run.length > 0 &&
        !/^(?:bank|university|institute|department|house|board|church|college|court|city|state|port|museum|school|council|ministry)$/u.test(
          run.at(-1)?.lower ?? "",
        )
      )
        break;
      run.push(word);
      continue;
    }
    if (run.length > 0 && word.text === "AI" && !BEFORE_AI_IS_NO_NAME.test(words[index + 1]?.lower ?? "")) {
      run.push(word);
      continue;
    }
    if (run.length === 0 && startsSentence(text, word) && isOpeningWord(word, text)) break;
    if (!isNameWord(word, { isHeadline, isFirst: startsSentence(text, word) && run.length === 0 })) break;
    run.push(word);
  }
  return run;
}

/** Whether only what names hold stands between two of their words: a space, a hyphen, the quotes of a nickname. */
function continuesName(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  if (/^(?: |\. |[.]?-| & )$/u.test(between)) return true;
  if (/^ ["“‘']$/u.test(between)) return /^["”’'] \p{Lu}/u.test(text.slice(word.end));
  return /^["”’'] $/u.test(between) && /["“‘']\p{Lu}\p{L}*$/u.test(text.slice(0, before.end));
}

function startsSentence(text: string, word: Word): boolean {
  return /^[\s"“‘'([]*$/u.test(text.slice(0, word.start)) || /[.!?:]["”’]?\s+["“‘]?$/u.test(text.slice(0, word.start));
}

function isNameWord(
  word: Word,
  { isHeadline, isFirst }: { readonly isHeadline: boolean; readonly isFirst: boolean },
): boolean {
  if (!/^\p{Lu}/u.test(word.text) && !/^[a-z]{1,2}\p{Lu}/u.test(word.text)) return false;
  if (CALENDAR.has(word.lower) && !GIVEN_NAMES.has(word.lower)) return false;
  const isModal = FUNCTION.has(word.lower.split(/['’]/u)[0] ?? "");
  if (isModal && (!/^(?:Will|Per)$/u.test(word.text) || isHeadline || isFirst)) return false;
  if (SAID_OF_ANOTHER.test(word.lower)) return false;
  if (word.lower === "board" || word.lower === "directors") return false;
  if (
    /^(?:CEO|CTO|CFO|COO|CMO|CPO|CIO|CSO|VP|SVP|EVP|AI|US|UK|EU|IPO|GPU|LLM|API|AGI|IT|HR|PR|R&D|TV|Mr|Mrs|Ms|Dr|Prof)$/iu.test(
      word.text,
    )
  )
    return false;
  if (isHeadline || isFirst) return !HEADLINE.has(word.lower) || (isHeadline && ORG_WORDS.has(word.lower) && !isFirst);
  return true;
}

/** "Compatriot Omar Selim": what stands before a given name and two more words is no part of the name. */
function withoutOpener(run: readonly Word[]): readonly Word[] {
  const [first, second] = run;
  const isOpener =
    run.length === 3 && first && second && !GIVEN_NAMES.has(first.lower) && GIVEN_NAMES.has(second.lower);
  return isOpener && !ORG_WORDS.has(run.at(-1)?.lower ?? "") ? run.slice(1) : run;
}

function trimConnectors(run: readonly Word[]): Word[] {
  const trimmed = [...run];
  while (trimmed.length > 0 && CONNECTORS.has(trimmed.at(-1)?.lower ?? "")) trimmed.pop();
  while (trimmed.length > 0 && ORG_WORDS.has(trimmed[0]?.lower ?? "") && trimmed.length === 1) trimmed.pop();
  return trimmed;
}

function nameOf(run: readonly Word[]): FoundName | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || first.text.length + last.text.length < 3) return undefined;
  if (run.length === 1 && NATIONAL.test(first.text)) return undefined;
  if (run.length > 1 && UNDERTAKING.test(last.lower)) return undefined;
  const whole = run.map(({ text }) => text).join(" ");
  if (NO_COMPANY.test(whole) || COUNTRIES.has(whole)) return undefined;
  const ex = /^ex-/iu.exec(first.text);
  if (ex && run.length === 1 && HEADLINE.has(first.lower.slice(ex[0].length))) return undefined;
  const isOrg = ORG_WORDS.has(last.lower) && run.length > 1;
  const isPerson = !isOrg && run.length >= 2 && run.length <= 4 && GIVEN_NAMES.has(first.lower);
  return {
    start: first.start + (ex ? ex[0].length : 0),
    end: last.end,
    looksLike: isOrg ? "org" : isPerson ? "person" : undefined,
  };
}
