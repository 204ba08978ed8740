import type { NameRef, Person, Tie } from "./chunk.ts";
import { postFor, subjectFor } from "./discourse.ts";
import type { Encoded } from "./encode.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { sameName } from "./plausible.ts";

/** The title that was named last before the end of a match; whoever is appointed does not take their own. */
export function lastRoleBefore(encoded: Encoded, match: Match): NameRef | undefined {
  const own = match.row.kind === "appoint" ? match.slots.get("person") : undefined;
  const before = encoded.chunks.slice(0, match.end).filter((chunk) => chunk !== own);
  const roles = before.map((chunk) => chunk?.role ?? chunk?.people[0]?.ties[0]?.role);
  return roles.findLast((role) => role !== undefined);
}

/** The post that somebody leaves behind who moved up: 甲银行总经理某某升任金控总经理，遗缺由…接任. */
export function vacatedPost({ text, chunks }: Encoded, { row, start }: Match): Tie | undefined {
  const isVacancy = row.roleFrom === "before" && /(?:遗缺|所遗)[^。;,]{0,6}$/u.test(text.slice(0, start + 3));
  if (!isVacancy) return undefined;
  const mover = chunks.slice(0, start).findLast((chunk) => chunk?.people[0]?.ties.some((tie) => tie.role));
  return mover?.people[0]?.ties.find((tie) => tie.role && !tie.isFormer);
}

/** What somebody was until they left, where a Chinese headline calls it their former post: 甲公司前副总裁某某上周离职. */
export function leftPost({ row }: Match, person: Person): Tie | undefined {
  if (row.kind !== "leave" || row.language !== "zh") return undefined;
  return person.ties.find((tie) => tie.isFormer && tie.org && tie.role);
}

/** The title that a Chinese text has just said somebody gives up, where it goes on with whom comes next. */
export function postLeft({ language, isShuffled, discourse, sentence }: MatchContext): NameRef | undefined {
  return language === "zh" && !isShuffled ? postFor(discourse, sentence)?.role : undefined;
}

/** The title of whom a Chinese text has just spoken: 其工作由某人接手. */
export function roleOfSubject({ language, isShuffled, discourse, sentence }: MatchContext): NameRef | undefined {
  if (language !== "zh" || isShuffled) return undefined;
  return subjectFor(discourse, sentence)?.ties.find((tie) => tie.role)?.role;
}

/** The title of whom an English text has just said to go, where somebody takes "the role" or succeeds them. */
export function postGivenUp({ row, slots }: Match, { language, isShuffled, discourse, sentence }: MatchContext) {
  const predecessor = slots.get("predecessor");
  if (language !== "en" || isShuffled || (row.roleFrom !== "before" && !predecessor)) return undefined;
  const post = postFor(discourse, sentence);
  const isTheirs = !predecessor || predecessor.isAnaphor || isSameBearer(predecessor.people[0]?.name, post?.holder);
  return isTheirs ? post?.role : undefined;
}

/** Whether a name is the other, or its last word: "Miller" and "Jane Miller". */
function isSameBearer(name: NameRef | undefined, other: NameRef | undefined): boolean {
  if (!name || !other) return false;
  return sameName(name, other) || other.written.endsWith(` ${name.written}`);
}
