import type { Edit, RepairRule } from "../edits.ts";
import { isHan } from "../script.ts";
import { findSuspects, Sign } from "../signs.ts";
import { isRareHan, rankOfHan } from "./common-han.ts";
import { gbkCodeOf, unitOfGbk } from "./gbk.ts";
import { charactersWithReading, isSyllable } from "./readings.ts";

// Where a page loses one byte of GBK text, every character after it is read one byte late, until a trail byte in the
// ASCII range sets the reader right again. All bytes but the lost one are still there: they only need to be paired anew.
// Pages that insert pinyin (節 -> 節(jié)) do so byte by byte, and where their search hits the second byte of
// one character and the first of the next, the same happens, with the lost byte known from the pinyin.

const LONGEST_RUN = 200;
/** How far before a rare character the lost byte is looked for. */
const LOOK_BACK = 12;
/** How much better the repaired run must read; more where it has no firm end. */
const LEAST_GAIN = 5;
/** A question mark right before the run is most likely what was made of the lost byte. */
const MARK_BONUS = 4;
const LOST = "?";
/** What a converter puts for a byte that makes no character. */
const MARKS = /[?\ufffd]/u;
const STRADDLED = /\?(?<reading>[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6})\)/gu;

/** Pairs GBK bytes anew after a lost one: `澳阋部梢园阎軙尺@` is 你也可以把周暢這 after an opening quote. */
export const gbkShift: RepairRule = {
  name: "gbk-shift",
  signs: Sign.rareHan | Sign.lostByte | Sign.invisible,
  find: (text) => {
    const edits: Edit[] = [];
    const taken = new Uint8Array(text.length + 1);
    const add = (edit: Edit | undefined): void => {
      if (edit === undefined || taken.subarray(edit.span.start, edit.span.end).includes(1)) return;
      taken.fill(1, edit.span.start, edit.span.end);
      edits.push(edit);
    };
    for (const found of text.includes(LOST) ? text.matchAll(STRADDLED) : [])
      add(repairStraddled(text, found) ?? repairAround(text, found.index - 1, 0));
    let tried = 0;
    const suspects = [...findLostStops(text), ...findSuspects(text), ...findOddities(text)].sort(
      (one, other) => one - other,
    );
    for (const suspect of suspects) {
      if (suspect < tried) continue;
      const edit = repairAround(text, suspect, tried);
      add(edit);
      // What was tried in vain is not tried again from the next suspect.
      tried = edit?.span.end ?? suspect + 1;
    }
    return edits.sort((one, other) => one.span.start - other.span.start);
  },
};

/** A lost byte's mark before a full stop that was read one byte late. */
const LOST_STOP = /\?[!！](?=\p{Script=Han}|\?)/gu;

function findLostStops(text: string): number[] {
  if (!text.includes(LOST)) return [];
  return [...text.matchAll(LOST_STOP)]
    .filter(({ index }) => isHan(text.charCodeAt(index - 1)))
    .map(({ index }) => index + 1);
}

/** What Chinese text has no use for after a Han character, and bytes read one late are full of: private use, б, ㄟ, ⒅. */
const ODD = /[\ue000-\ue765ㄅ-ㄩぁ-んァ-ヶΑ-Ωα-ωА-Яа-я⒈-⒛⑴-⒇─-╋āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜňńǹ]/u;
/** 1 for each unit of `ODD`: a table is a tenth of the time of so long a class. */
const oddUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) => (ODD.test(String.fromCharCode(unit)) ? 1 : 0));
const AFTER_HAN = /\p{Script=Han}[，。！？]?$/u;

function findOddities(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++)
    if (oddUnits[text.charCodeAt(at)] === 1 && AFTER_HAN.test(text.slice(Math.max(0, at - 2), at))) found.push(at);
  return found;
}

/** A run goes on over so many ASCII marks that may have been wide ones. */
const MOST_MARKS = 4;

interface Paired {
  /** Where the reader was right again. */
  readonly end: number;
  readonly after: string;
}

/**
 * Pairs the bytes from `start` on with `lead` before them; with an unknown lead the first character stays lost. An ASCII
 * character may be the trail byte that sets the reader right, or a wide one that was folded since: the better reading wins.
 */
function pairAnew(text: string, start: number, lead: number | undefined): Paired | undefined {
  let pending = lead;
  let after = "";
  let marks = 0;
  let best: Paired | undefined;
  const limit = Math.min(text.length, start + LONGEST_RUN);
  for (let at = start; at <= limit; at++) {
    const unit = at < limit ? text.charCodeAt(at) : 0;
    if (unit < 0x80) {
      best = better(text, start, best, endAt(text, at, pending, after));
      marks += 1;
    }
    if (marks > MOST_MARKS) break;
    const code = unit < 0x80 ? WIDE_ROW + unit : gbkCodeOf(unit);
    if (code === 0 || unit <= 0x20 || isLetterOrDigit(unit))
      return better(text, start, best, endLoose(text, at, pending, after));
    const next = pending === undefined ? LOST_UNIT : unitOfGbk(pending, code >> 8);
    if (next === 0) break;
    after += String.fromCharCode(next);
    pending = code & 0xff;
    // No character begins with an ASCII byte: it stands for itself, and the reader is right again.
    if (pending < 0x80) return better(text, start, best, { end: at + 1, after: after + String.fromCharCode(pending) });
  }
  return best;
}

function isLetterOrDigit(unit: number): boolean {
  return unit < 0x80 && /[A-Za-z0-9]/u.test(String.fromCharCode(unit));
}

/** The line ends, or a converter's mark stands for the byte that was left over: its character is lost with it. */
function endLoose(text: string, at: number, pending: number | undefined, after: string): Paired | undefined {
  if (pending === undefined || after.length < FEWEST_LOOSE) return undefined;
  return endMarked(text, MARKS.test(text.charAt(at)) ? at : at - 1, pending, after);
}

const LOST_UNIT = LOST.charCodeAt(0);
/** The wide form of an ASCII character has its own row: lead byte 0xA3, trail byte 0x80 above it. */
const WIDE_ROW = 0xa380;

function better(text: string, start: number, one: Paired | undefined, other: Paired | undefined): Paired | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const gain = ({ end, after }: Paired): number => readability(after) - readability(text.slice(start, end));
  return gain(other) > gain(one) ? other : one;
}

/** The ASCII character at `at` taken for what ended the run. */
function endAt(text: string, at: number, pending: number | undefined, after: string): Paired | undefined {
  const unit = text.charCodeAt(at);
  if (pending === undefined) return undefined;
  if (/[?(]/u.test(text.charAt(at))) return endLost(text, at, pending, after);
  if (/[,.:;!]/u.test(text.charAt(at))) return { end: at, after: after + LOST };
  const last = unit < 0x40 ? 0 : unitOfGbk(pending, unit);
  return last === 0 ? undefined : { end: at + 1, after: after + String.fromCharCode(last) };
}

/** A mark or a bracket stands for a lost trail byte and what was swallowed with it: the start of a tag, or of a reading. */
function endLost(text: string, at: number, pending: number, after: string): Paired | undefined {
  const rest = text.slice(at + 1, at + 10);
  const tag = /^\/(?:p|br|div|span|strong)>/u.exec(rest);
  if (tag !== null) return { end: at + 1 + tag[0].length, after: after + (pending === MARKS_ROW ? "”" : LOST) };
  const annotation = /^(?<reading>\p{Ll}{1,6})\)/u.exec(rest);
  if (annotation === null) return text.charAt(at) === LOST ? endMarked(text, at, pending, after) : undefined;
  const known = withLead(charactersWithReading(annotation.groups?.reading ?? ""), pending);
  return known === undefined ? undefined : { end: at + 1 + annotation[0].length, after: after + known };
}

/** At the end of a line what begins like a mark is the full stop. */
function endMarked(text: string, at: number, pending: number, after: string): Paired {
  const isStop = pending === MARKS_ROW && /^(?:\n|$)/u.test(text.slice(at + 1, at + 2));
  return { end: at + 1, after: after + (isStop ? "。" : LOST) };
}

/** The lead byte of quotes, commas and full stops. */
const MARKS_ROW = 0xa1;

function withLead(characters: string, lead: number): string | undefined {
  return [...characters].find((character) => gbkCodeOf(character.charCodeAt(0)) >> 8 === lead);
}

/** 到?jīng)Q: the second byte of 到 and the lost one were 經, so the lost one begins 決. */
function repairStraddled(text: string, found: RegExpExecArray): Edit | undefined {
  const before = text.charAt(found.index - 1);
  const reading = found.groups?.reading ?? "";
  if (!isHan(text.charCodeAt(found.index - 1)) || !isSyllable(reading)) return undefined;
  const annotated = withLead(charactersWithReading(reading), gbkCodeOf(before.charCodeAt(0)) & 0xff);
  if (annotated === undefined) return undefined;
  const start = found.index + found[0].length;
  const paired = pairAnew(text, start, gbkCodeOf(annotated.charCodeAt(0)) & 0xff);
  if (paired === undefined || readability(paired.after) < readability(text.slice(found.index, paired.end)))
    return undefined;
  return { span: { start: found.index, end: paired.end }, after: paired.after };
}

/** Tries each place before a rare character for the lost byte and keeps the best. */
function repairAround(text: string, suspect: number, from: number): Edit | undefined {
  let best: Edit | undefined;
  let bestGain = LEAST_GAIN;
  for (let start = suspect; start >= Math.max(from, suspect - LOOK_BACK); start--) {
    if (/[\nA-Za-z0-9]/u.test(text.charAt(start)) && start < suspect) break;
    const paired = isHopeful(text, start) ? pairAnew(text, start, undefined) : undefined;
    if (paired === undefined || paired.end <= suspect) continue;
    const hasMark = MARKS.test(text.charAt(start - 1));
    const run = text.slice(start, paired.end);
    const gain = readability(paired.after.slice(1)) - readability(run) + (hasMark ? MARK_BONUS : 0);
    if (gain <= bestGain || !isConvincing(run, paired.after, hasMark)) continue;
    bestGain = gain;
    best = { span: { start: hasMark ? start - 1 : start, end: paired.end }, after: paired.after };
  }
  return best && placed({ span: best.span, after: guessFirst(text, best) });
}

/** A quick look at the first characters, since most places are tried in vain. */
function isHopeful(text: string, start: number): boolean {
  let everyday = 0;
  for (let at = start + 1; at < start + LOOK_AHEAD; at++) {
    const lead = gbkCodeOf(text.charCodeAt(at - 1));
    const code = gbkCodeOf(text.charCodeAt(at));
    // The run is short, or ends here: it has to be looked at.
    if (lead === 0 || code === 0) return true;
    if (rankOfHan(unitOfGbk(lead & 0xff, code >> 8)) >= EVERYDAY_RANK) everyday += 1;
  }
  return everyday * 3 >= LOOK_AHEAD;
}

const LOOK_AHEAD = 9;

/**
 * Whether a repaired run is what somebody wrote: nearly all of it ordinary, most of it everyday. Without a lost byte's
 * mark before it, or a letter after it that set the reader right, more must be there; rare words alone (媛媛?) prove nothing.
 */
function isConvincing(run: string, after: string, hasMark: boolean): boolean {
  const endsLost = after.endsWith(LOST) || run.length < after.length - 1 || /[\ufffd\n]$/u.test(run);
  const repaired = after.endsWith(LOST) ? after.slice(1, -1) : after.slice(1);
  const ranks = [...repaired]
    .map((one) => one.charCodeAt(0))
    .filter(isHan)
    .map(rankOfHan);
  const everyday = ranks.filter((rank) => rank >= EVERYDAY_RANK).length;
  const rare = ranks.filter((rank) => rank === 0).length;
  const needs = PRIVATE_USE.test(run) ? AMONG_PRIVATE_USE : ELSEWHERE;
  if (!ORDINARY.test(repaired) || rare > ranks.length * needs.rare || everyday < ranks.length * needs.everyday)
    return false;
  if (hasMark && /[“”]/u.test(repaired)) return true;
  if (endsLost) return ranks.length >= (hasMark || needs === AMONG_PRIVATE_USE ? FEWEST_LOOSE : FEWEST_UNMARKED);
  const rareCount = [...run].filter((one) => isRareHan(one.charCodeAt(0))).length;
  return ranks.length >= 2 && (hasMark || rareCount >= run.length * FEW);
}

/** Han characters, marks, and at most one ASCII character at the end. */
const ORDINARY = /^(?:\p{Script=Han}|[“”‘’，。、；：！？（）《》…·—])*[\x20-\x7e]?$/u;
const EVERYDAY_RANK = 2;
const PRIVATE_USE = /[\ue000-\ue765]/u;
/** The share that must be everyday and the share that may be rare, as a name is in a longer run. */
const ELSEWHERE = { everyday: 0.7, rare: 0.12 };
/** Nobody writes private-use characters: the run is damaged for certain. */
const AMONG_PRIVATE_USE = { everyday: 0.5, rare: 0.2 };
const FEW = 0.25;
/** A run without a firm end; more where nothing marks its beginning either. */
const FEWEST_LOOSE = 4;
const FEWEST_UNMARKED = 7;

/** Each character in its place: the one at `index` has its bytes in the unit before it and in its own. */
function placed(edit: Edit): Edit {
  const { start, end } = edit.span;
  const first = end - start >= edit.after.length ? start + (end - start - edit.after.length) : start;
  const origins = Array.from({ length: edit.after.length }, (_, index) => ({
    start: Math.min(Math.max(start, first + index - 1), end - 1),
    end: Math.min(first + index + 1, end),
  }));
  return { ...edit, origins };
}

/** The lost character where only a mark fits: a quote that has lost its partner, a full stop before a quote. */
function guessFirst(text: string, { span, after }: Edit): string {
  const start = text.charAt(span.start) === LOST ? span.start + 1 : span.start;
  const unit = text.charCodeAt(start);
  const trail = (unit < 0x80 ? WIDE_ROW + unit : gbkCodeOf(unit)) >> 8;
  const lineStart = text.lastIndexOf("\n", span.start) + 1;
  const isQuoteOpen =
    text.slice(lineStart, span.start).lastIndexOf("“") > text.slice(lineStart, span.start).lastIndexOf("”");
  const rest = after.slice(1);
  if (trail === 0xa3 && /^[“”]/u.test(rest)) return `。${rest}`;
  if (trail === 0xa3 && rest === LOST) return "。”";
  if (trail === 0xb1 && isQuoteOpen) return `”${rest}`;
  return trail === 0xb0 && !isQuoteOpen && text.slice(span.end, span.end + 400).includes("”") ? `“${rest}` : after;
}

const SCORES = [-3, 0, 1, 2];

/** How much a run looks like text that people write. */
function readability(run: string): number {
  let score = 0;
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    if (isHan(unit)) score += SCORES[rankOfHan(unit)] ?? 0;
    else if (/[“”‘’，。、；：！？（）《》…]/u.test(run.charAt(at))) score += 0.5;
    else score -= unit < 0x80 ? 1 : 4;
  }
  return score;
}
