import type { Named, OrgChange, Status } from "../model/event.ts";
import type { Language } from "../model/text.ts";
import { formatNumber } from "../wording/dates.ts";
import { type HeadlineKind, type HeadlineSlots, headlineSentence } from "../wording/headlines.ts";
import { sentences } from "../wording/labels.ts";
import { entityName, nameOf, roleOf } from "./name-of.ts";
import type { View } from "./view.ts";

/** The statuses from the least to the most certain. A sentence made of two changes is as sure as the weaker one. */
const BY_CERTAINTY: readonly Status[] = ["denied", "rumored", "planned", "reported", "confirmed"];

/** More names than this in one sentence end in "and 3 more". */
const MAX_NAMES = 4;

/** The two halves of one person's move. */
export interface Halves {
  readonly leave: OrgChange;
  readonly join: OrgChange;
}

/** One sentence: who did what, from the fields of the change and from nothing else. */
export function headlineOf(change: OrgChange, view: View): string {
  return headlineSentence(headlineKind(change), change.status, slotsOf(change, view), view.language);
}

/** One sentence for a leave and a join that are one move; without both organisations, the sentence of the join. */
export function moveHeadline({ leave, join }: Halves, view: View): string {
  const slots = slotsOf(join, view);
  const from = leave.org === undefined ? slots.from : nameOf(leave.org, view);
  const status = weakerStatus(leave.status, join.status);
  const kind = slots.person && slots.org && from ? "move" : headlineKind(join);

  return headlineSentence(kind, status, { ...slots, from }, view.language);
}

/** The less certain of two statuses. */
export function weakerStatus(a: Status, b: Status): Status {
  return BY_CERTAINTY.indexOf(a) < BY_CERTAINTY.indexOf(b) ? a : b;
}

/** Names as a list in the language: "A, B and C", "A、B和C". */
export function namesOf(names: readonly Named[], view: View): string | undefined {
  if (names.length === 0) return undefined;

  const shown = [...new Set(names.slice(0, MAX_NAMES).map((name) => nameOf(name, view)))];
  if (names.length <= MAX_NAMES) return listOf(shown, view.language);
  const more = sentences.moreNames[view.language]({ count: names.length - MAX_NAMES });
  return view.language === "en" ? `${shown.join(", ")} ${more}` : `${shown.join("、")}${more}`;
}

/** "600 people", "600 人". */
export function peopleOf(count: number, language: Language): string {
  return sentences.people[language]({ count, shown: formatNumber(count, language) });
}

/** "5%". */
export function percentOf(percent: number, language: Language): string {
  return sentences.percentOfStaff[language]({ percent: formatNumber(percent, language) });
}

function headlineKind(change: OrgChange): HeadlineKind {
  return change.kind === "team" ? `team-${change.action ?? "restructured"}` : change.kind;
}

function slotsOf(change: OrgChange, view: View): HeadlineSlots {
  const role = change.role && roleOf(change.role, view);
  const team = teamSlot(change, role, view);
  const standsAlone = change.org === undefined && change.kind !== "team" && change.kind !== "report";

  return {
    person: change.person && nameOf(change.person, view),
    org: change.org ? nameOf(change.org, view) : standsAlone ? team : undefined,
    from: namesOf(change.from, view),
    to: namesOf(change.to, view),
    team: standsAlone ? undefined : team,
    role,
    manager: change.manager && nameOf(change.manager, view),
    people: change.count === undefined ? undefined : peopleOf(change.count, view.language),
    percent: change.percent === undefined ? undefined : percentOf(change.percent, view.language),
    target: namesOf(change.target, view),
  };
}

// "Seed 基础研究负责人" names its team: "加入字节跳动 Seed，任 Seed 基础研究负责人" would say it twice.
function teamSlot(change: OrgChange, role: string | undefined, view: View): string | undefined {
  const team = namesOf(change.team, view);
  const written = change.team.flatMap((name) => [name.name, name.written]);
  if (role !== undefined && [team ?? "", ...written].some((form) => form !== "" && role.includes(form)))
    return undefined;
  if (team === undefined || change.org?.entityId === undefined) return team;

  return team.startsWith(entityName(change.org.entityId, view)) && change.kind !== "team"
    ? team.slice(entityName(change.org.entityId, view).length).trim() || undefined
    : team;
}

function listOf(names: readonly string[], language: Language): string {
  if (names.length < 2 || language !== "en") return names.join("、");

  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
