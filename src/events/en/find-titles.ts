import type { Span } from "../../model/text.ts";
import { AFTER_FIELD, DESCRIPTION, FIELD_TITLE, TITLE } from "./titles.ts";
import { HEADLINE } from "./words.ts";

export interface FoundTitle extends Span {
  /** False for a description (executive, veteran), which is never a role. */
  readonly isTitle: boolean;
}

const LONGEST_FIELD = 6;

/** Fields that a title in capitals names, beside the words of headlines: "Head of Mobile". */
const FIELDS: ReadonlySet<string> = new Set(
  "mobile growth platform platforms content brand community trust revenue analytics learning insights procurement compliance treasury tax audit underwriting reliability quality workplace culture education wellness studio creative storytelling devices risk fraud payments partnerships alliances workflow developer developers relations affairs".split(
    " ",
  ),
);

/** Finds titles with the field behind them: "vice president of product". To be looked for before names are. */
export function findEnglishTitles(text: string, norm: string, taken: Uint8Array): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (const match of norm.matchAll(TITLE)) {
    const end = match.index + match[0].length;
    addFree(found, taken, { start: match.index, end: fieldEnd({ text, norm, taken }, end), isTitle: true });
  }
  return found;
}

/** Finds titles with the field in front ("design chief") and descriptions ("executive"), once names are taken. */
export function findEnglishDescriptions(norm: string, taken: Uint8Array): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (const match of norm.matchAll(FIELD_TITLE)) {
    const tail = freeTail(norm, match.index, match.index + match[0].length, taken);
    addFree(found, taken, { ...tail, isTitle: / |director|manager/u.test(norm.slice(tail.start, tail.end)) });
  }
  for (const match of norm.matchAll(DESCRIPTION)) {
    addFree(found, taken, { ...freeTail(norm, match.index, match.index + match[0].length, taken), isTitle: false });
  }
  return found;
}

function addFree(found: FoundTitle[], taken: Uint8Array, title: FoundTitle): void {
  for (let offset = title.start; offset < title.end; offset += 1) if (taken[offset]) return;
  if (title.end <= title.start || found.some((other) => other.start < title.end && title.start < other.end)) return;
  found.push(title);
}

/** The part of a match behind whatever it overlaps, from the start of a word. */
function freeTail(norm: string, start: number, end: number, taken: Uint8Array): Span {
  let from = start;
  for (let offset = start; offset < end; offset += 1) if (taken[offset]) from = offset + 1;
  const possessive = /^['’]?s /u.exec(norm.slice(from, end));
  if (possessive && /['’]/u.test(norm.slice(from - 1, from + 1))) from += possessive[0].length;
  while (from < end && !/[a-z]/u.test(norm.charAt(from))) from += 1;
  return { start: from, end };
}

interface Texts {
  readonly text: string;
  readonly norm: string;
  readonly taken: Uint8Array;
}

/** Where "of product and design" behind a title ends; the title's own end where nothing of the kind follows. */
function fieldEnd(texts: Texts, end: number): number {
  const lead = /^ (?:of|for) (?:the )?(?!its |their |his |her |(?:group|company|firm)\b)/u.exec(
    texts.norm.slice(end, end + 18),
  );
  if (!lead) return end;
  let last = end;
  let at = end + lead[0].length;
  for (let count = 0; count < LONGEST_FIELD; count += 1) {
    const word = fieldWord(texts, at);
    if (word === undefined) break;
    const isJoint = /^(?:and|&)$/u.test(word);
    if (isJoint && (count === 0 || fieldWord(texts, at + word.length + 1) === undefined)) break;
    at += word.length;
    if (!isJoint) last = at;
    if (texts.norm.charAt(at) !== " ") break;
    at += 1;
  }
  // "Director of the state's museum": the owner of what follows is no field.
  if (/^['’]s?\b/u.test(texts.norm.slice(last, last + 3))) return end;
  return last;
}

/** The word at a place, if it can name a field: lower case, or in capitals a common word. */
function fieldWord({ text, norm, taken }: Texts, at: number): string | undefined {
  const word = /^[a-z0-9&/'-]+/u.exec(norm.slice(at, at + 24))?.[0];
  if (!word || taken[at]) return undefined;
  if (/^(?:and|&)$/u.test(word)) return word;
  if (AFTER_FIELD.test(word)) return undefined;
  const isCapital = /^\p{Lu}/u.test(text.charAt(at));
  return isCapital && !HEADLINE.has(word) && !FIELDS.has(word) && !/^[a-z]{2,3}$/u.test(word) ? undefined : word;
}
