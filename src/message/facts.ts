import type { Named, OrgChange, OrgEventKind } from "../model/event.ts";
import type { Block } from "../model/message.ts";
import { formatPartialDate } from "../wording/dates.ts";
import { factLabels, lines, sentences } from "../wording/labels.ts";
import { statusNames } from "../wording/names.ts";
import { namesOf, peopleOf, percentOf } from "./headline.ts";
import { nameOf, roleOf } from "./name-of.ts";
import type { View } from "./view.ts";

type FactLabel = keyof typeof factLabels;
type Fact = readonly [FactLabel, string | undefined];

/** The facts of a change as a block: what it does not say is not there. */
export function factsBlock(change: OrgChange, outletCount: number, view: View): Block {
  const { language } = view;
  const facts: readonly Fact[] = [
    ["who", change.person && nameOf(change.person, view)],
    ...placeFacts(change, view),
    [change.kind === "leave" ? "formerRole" : "role", change.role && roleOf(change.role, view)],
    ["manager", change.manager && nameOf(change.manager, view)],
    ["people", cutsOf(change, view)],
    [change.kind === "dispute" ? "otherSide" : "target", namesOf(change.target, view)],
    ["date", change.date && formatPartialDate(change.date, language)],
    ["status", statusOf(change, view)],
    ["outlets", outletCount > 1 ? sentences.outlets[language]({ count: outletCount }) : undefined],
  ];

  return {
    kind: "facts",
    facts: facts.flatMap(([label, value]) =>
      value ? [{ label: factLabels[label][language], value: [{ text: value }] }] : [],
    ),
  };
}

/** The status in words, and that it is history where it is. */
export function statusOf(change: OrgChange, { language }: View): string {
  const status = statusNames[change.status][language];
  if (!change.background) return status;

  return language === "en" ? `${status}, ${lines.background.en}` : `${status}，${lines.background[language]}`;
}

const MOVES: readonly OrgEventKind[] = ["join", "leave"];

/** Where it happens: from → to for a move that says both ends, else each by itself. */
function placeFacts(change: OrgChange, view: View): readonly Fact[] {
  const at = change.org && nameOf(change.org, view);
  const from = namesOf(change.from, view);
  const to = namesOf(change.to, view);
  const team: Fact = ["team", namesOf(change.team, view)];
  const [origin, goal] = change.kind === "leave" ? [at, to] : [from, at];
  if (MOVES.includes(change.kind) && origin && goal) return [["fromTo", `${origin} → ${goal}`], team];

  return [["at", at], ["from", from], team, [change.kind === "team" ? "becomes" : "to", to]];
}

function cutsOf({ count, percent, kind }: OrgChange, { language }: View): string | undefined {
  if (kind !== "layoff") return undefined;
  const people = count === undefined ? undefined : peopleOf(count, language);
  const share = percent === undefined ? undefined : percentOf(percent, language);
  if (people === undefined || share === undefined) return people ?? share;

  return language === "en" ? `${people} (${share})` : `${people}（${share}）`;
}

/** Both ends of a move as one change, for its facts: what the leave says of the origin, what the join says of the goal. */
export function moveChange(leave: OrgChange, join: OrgChange): OrgChange {
  const from: readonly Named[] = leave.org === undefined ? join.from : [leave.org];
  return { ...join, kind: "join", from, date: join.date ?? leave.date };
}
