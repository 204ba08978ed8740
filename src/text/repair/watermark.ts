import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";

// Some magazines' pages carry a signature in base64 inside a word, to tell copies apart.

const SIGNATURE = /(?<![A-Za-z0-9+/=_.-])(?<run>[A-Za-z0-9+/]{20,110})={1,2}(?![A-Za-z0-9+/]{16})/gu;
const GROUP = 4;
const SHORTEST = 20;
/** The base64 of hashes of 16, 20, 32 and 64 bytes, commonest first. */
const HASH_LENGTHS = [44, 28, 24, 88];
/** What speaks of keys and codes means the base64 that it shows. */
const MEANT =
  /(?:密钥|密鑰|密码|密碼|口令|令牌|签名|簽名|哈希|摘要|校验|校驗|编码|編碼|字符串|字串|地址|为|為|是|即|成|：|:|=|base64|token|key|hash|secret|string|code|id)[\s“”"'「`]*$/iu;

/**
 * Takes out a base64 signature that stands inside a word or between Han characters. Its length is a multiple of four, so
 * what comes before that belongs to the word: `AI L…=ab` is AI Lab. How much does, a known name tells, or one that the text
 * has whole elsewhere; else the length of a hash; else as little as possible.
 */
export const watermark: RepairRule = {
  name: "watermark",
  signs: Sign.signature,
  find: (text, names) => {
    let words: ReadonlySet<string> | undefined;
    const isKnown = (word: string): boolean => {
      if (names.nameOf(word.replaceAll(" ", "")) === word) return true;
      words ??= new Set(Array.from(text.matchAll(WORD), ([one]) => one));
      return words.has(word);
    };
    return [...text.matchAll(SIGNATURE)]
      .map((found) => toEdit(text, found, isKnown))
      .filter((edit) => edit !== undefined);
  },
};

/** What signatures are made of is no word. */
const WORD = /(?<![A-Za-z])[A-Za-z]{3,40}(?![A-Za-z0-9+/])/gu;

type IsKnown = (word: string) => boolean;

function toEdit(text: string, found: RegExpExecArray, isKnown: IsKnown): Edit | undefined {
  if (MEANT.test(text.slice(Math.max(0, found.index - 12), found.index))) return undefined;
  const end = found.index + found[0].length;
  const named = ownLengths(found[0]).find((own) => makesWord(text, found, own, isKnown));
  const own = named ?? guessOwn(found[0]);
  const start = found.index + own;
  if (!isMixed(text.slice(start, end))) return undefined;
  return named !== undefined || isInside(text, start, end) ? { span: { start, end }, after: "" } : undefined;
}

/** How many units of the run may belong to the word before it, most first. */
function ownLengths(run: string): number[] {
  const lengths: number[] = [];
  for (let own = run.length % GROUP; own <= run.length - SHORTEST; own += GROUP)
    if (/^[A-Za-z0-9]*$/u.test(run.slice(0, own))) lengths.unshift(own);
  return lengths;
}

function guessOwn(run: string): number {
  const ofHash = HASH_LENGTHS.map((length) => run.length - length).find(
    (own) => own >= 0 && own < LONGEST_PART && PART_OF_WORD.test(run.slice(0, own)),
  );
  return ofHash ?? run.length % GROUP;
}

/** The beginning of a word, unlike the beginning of a signature. */
const PART_OF_WORD = /^(?:[A-Z]?[a-z]*|[A-Z]*)$/u;
const LONGEST_PART = 12;

/** Whether the letters on both sides make a name that is known, or a word that the text has elsewhere. */
function makesWord(text: string, { 0: run, index }: RegExpExecArray, own: number, isKnown: IsKnown): boolean {
  const before = /[A-Za-z]* ?$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^[A-Za-z]*/u.exec(text.slice(index + run.length, index + run.length + 20))?.[0] ?? "";
  const word = run.slice(0, own) + after;
  if (own === 0 || word.length < 2) return false;
  return [before + word, word].some((one) => isKnown(one.trim()));
}

function isInside(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return /[\p{L}\d]/u.test(after) || (/\p{Script=Han}/u.test(before) && /[\p{P}\p{Script=Han}]|^$/u.test(after));
}

/** Capitals, small letters and digits without any order, unlike a path or a name. */
function isMixed(run: string): boolean {
  const changes = run.match(/[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d)/gu)?.length ?? 0;
  return changes >= run.length / 5 && /\d/u.test(run) && /[A-Z]/u.test(run) && /[a-z]/u.test(run);
}
