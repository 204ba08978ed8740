import type { Status } from "../model/event.ts";
import { findAside } from "./en/aside.ts";
import { ENGLISH_SIGNALS } from "./en/signals.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";
import { compilePattern } from "./pattern.ts";
import { CHINESE_SIGNALS } from "./zh/signals.ts";

/** What a sentence says about the truth of one of its predicates; undefined where it states nothing. */
export interface Standing {
  readonly status: Status;
  readonly isHistory: boolean;
  readonly isRumour: boolean;
}

/**
 * Reads how a predicate is stated: denied, rumoured, planned, confirmed or plainly reported, in this precedence.
 * Questions, conditions, wishes, advertisements and plain negations state nothing.
 */
export function readStanding(encoded: Encoded, match: Match): Standing | undefined {
  const signals = match.row.language === "zh" ? CHINESE_SIGNALS : ENGLISH_SIGNALS;
  const clause = clauseOf(encoded, match);
  const sentence = encoded.text.slice(contrastBefore(encoded.text, match.start));
  if (/[?吗]\s*[”」』"]?$|[?]/u.test(encoded.text.slice(match.end)) && isQuestion(encoded.text, match))
    return undefined;
  if (signals.hypothetical.test(clause) || signals.advice.test(clause) || signals.stillHere.test(clause))
    return undefined;
  if (match.row.language === "zh" && (isConditional(encoded.text, match) || isRefused(encoded.text, match)))
    return undefined;
  if (/\b(?:would|could|might)\b/u.test(clause) && /\bif\b/u.test(encoded.text)) return undefined;
  const isDenied = signals.denied.test(sentence);
  if (!match.row.isNegative && signals.negated.test(clause)) {
    // What nobody plans is no rumour that somebody denies, where the sentence tells of none.
    if (NOT_PLANNED.test(clause) && !isDenied && !signals.rumored.test(sentence)) return undefined;
    return isDenied || /传闻|回应|表示|称|[:]|rumou?r|report|said|says/u.test(sentence)
      ? { status: "denied", isHistory: false, isRumour: false }
      : undefined;
  }
  // What is told of the subject in a clause of its own (曾在甲任职的某人) says nothing of the predicate's time.
  const told = match.row.language === "zh" ? clause.replace(ATTRIBUTE, "") : clause;
  const lasts = match.row.language === "zh" && LASTS.test(encoded.text.slice(match.end, match.end + LONGEST_REST));
  if (lasts && match.row.kind === "appoint") return undefined;
  const isHistory = lasts || signals.history.test(told);
  if (isDenied) return { status: "denied", isHistory, isRumour: false };
  if (signals.rumored.test(sentence)) return { status: "rumored", isHistory, isRumour: true };
  if (match.row.status) return { status: match.row.status, isHistory, isRumour: false };
  if (isPlanned(clause, encoded, match)) return { status: "planned", isHistory, isRumour: false };
  // "After quitting OpenAI, she said …" takes the departure for granted: it is not what is said.
  const isSaid = !/\b(?:after|since|following|despite) $/u.test(encoded.text.slice(0, match.start));
  const isConfirmed = isSaid && signals.confirmed.test(sentence);
  return { status: isConfirmed ? "confirmed" : "reported", isHistory, isRumour: false };
}

/** A Chinese sentence in which a company speaks itself: a filing, a letter to all employees. */
const OWN_WORD =
  /特此公告|公告如下|关于[^。]{2,60}的公告$|^(?:本公司|兹因|承董事会命)|本公司(?:及)?董事会|董事会(?:谨此|欣然|兹)|^(?:[^,。:]{0,6}:)?(?:各位|亲爱的|致)(?:全体)?(?:同事|同仁|员工|伙伴|家人)|人员变动别/u;

/** Whether a sentence of a Chinese article shows that the company itself tells all of it. */
export function isOwnWord(norm: string): boolean {
  return OWN_WORD.test(norm);
}

/** Whether a Chinese sentence of a filing dates what it goes on to announce: the meeting that decided, the day of effect. */
export function datesFiling(norm: string): boolean {
  return /^[^。;]{0,60}(?:于|在)[^,。;]{6,14}(?:召开|收到)|宣布,?自[^,。;]{6,14}起:$/u.test(norm);
}

/** Whether a Chinese sentence cites a filing: what the paragraph goes on with is out of the filing too. */
export function citesFiling(norm: string): boolean {
  return /公告(?:称|显示|披露|指|,|:)|(?:发布|披露)(?:了)?(?:[^,。;]{0,12})?公告/u.test(norm);
}

const NOT_PLANNED = /(?:没有|未有|尚无|暂无|并无|无)(?:任何)?(?:计划|打算|意)/u;

/** Behind a predicate: it has been so for years (已逾三十载), or years went by since (五年后). */
const LASTS =
  /^[^,。;:]{0,6}(?:已|逾|超过?|近|整整|不到|长达|[满有])*[一二三四五六七八九十两几数多\d]+多?(?:年|载|个年头)(?![度底初中级前代])/u;

const LONGEST_REST = 20;

const ATTRIBUTE = compilePattern("^[^,;<=PP>]*的(?=<PP>)", "zh");

/** Whether a clause before a predicate makes it depend on something: 若…通过，他将辞去. */
function isConditional(text: string, { start }: Match): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf(";", start), text.lastIndexOf("。", start)) + 1, start);
  return /(?:^|[,:“])(?:如果|假如|倘若|要是|一旦|若(?!干)|除非)/u.test(sentence);
}

/** Whether an offer came to nothing: 曾邀其出任CEO被拒. */
function isRefused(text: string, { start, end }: Match): boolean {
  const rest = /^[^。;]{0,12}/u.exec(text.slice(end))?.[0] ?? "";
  return (
    /(?:^|[但却遭被,])(?:被?婉?拒|遭拒|遭到拒绝|被拒绝|未果|未成|未遂|落空|婉拒)/u.test(rest) &&
    /邀|请|挖|聘|提名|招/u.test(text.slice(Math.max(0, start - 6), end))
  );
}

/** Whether a predicate is still to come. In English what it is for, and what is said beside its subject, does not count. */
function isPlanned(clause: string, encoded: Encoded, match: Match): boolean {
  if (match.row.language === "zh") return CHINESE_SIGNALS.planned.test(clause);
  const aside = findAside(encoded, match);
  const matched = aside
    ? encoded.text.slice(match.start, aside.start) + encoded.text.slice(aside.end, match.end)
    : encoded.text.slice(match.start, match.end);
  const before = clause.slice(0, clause.length - matched.length);
  const told = matched.replace(ENGLISH_SIGNALS.purpose, "");
  return ENGLISH_SIGNALS.planned.test(before + told) || ENGLISH_SIGNALS.plannedSubject.test(matched);
}

/** Where the part of the sentence begins that a contrast word sets off from what was rumoured or denied before. */
function contrastBefore(text: string, end: number): number {
  const marks = [...text.slice(0, end).matchAll(/然而|但是|但(?!任)|不过|实际上|事实上|\bbut\b|\bhowever\b/gu)];
  return marks.at(-1)?.index ?? 0;
}

/** From the start of the clause in which the predicate stands to its end. */
function clauseOf(encoded: Encoded, match: Match): string {
  const before = encoded.text.slice(0, match.start);
  const boundary = Math.max(...[",", "。", ";", ":", "、"].map((mark) => before.lastIndexOf(mark)));
  const aside = findAside(encoded, match);
  const start = boundary + 1;
  if (!aside) return encoded.text.slice(start, match.end);
  return encoded.text.slice(start, aside.start) + encoded.text.slice(aside.end, match.end);
}

function isQuestion(sentence: string, match: Match): boolean {
  const rest = sentence.slice(match.end);
  const mark = rest.search(/[?]/u);
  return mark >= 0 && !/[。;!:]/u.test(rest.slice(0, mark));
}
