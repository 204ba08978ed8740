import { areHalvesOfMove } from "../events/merge/find-move.ts";
import { nameKey } from "../events/merge/name-key.ts";
import type { SectionRecipe } from "../model/edition.ts";
import { SEVERITIES } from "../model/event.ts";
import type { ChangeGroup, ChangeLine, DigestEvent, DigestInput, DigestSection } from "./digest.ts";
import { careForChange, companyOf } from "./followed.ts";
import { scoreOf } from "./score.ts";

/** What the section shows, and the ids of all events behind it. */
export interface ChosenChanges {
  readonly section: Extract<DigestSection, { readonly kind: "changes" }>;
  readonly eventIds: ReadonlySet<string>;
}

/** The events of the period that concern the channel: no history, and no denial of what was never posted. */
export function eventsFor(input: DigestInput): readonly DigestEvent[] {
  return input.events.filter(
    ({ event, previousStatus }) =>
      !event.background &&
      (event.status !== "denied" || previousStatus !== undefined) &&
      careForChange(event, input) > 0,
  );
}

/**
 * The changes by company, the company with the weightiest first; a leave and a join of one person are one line. What is
 * owed is shown beyond every cap, and takes room from the rest.
 */
export function chooseChanges(
  events: readonly DigestEvent[],
  { limit, perCompany }: SectionRecipe,
  input: DigestInput,
): ChosenChanges {
  const lines = joinMoves(events).map(({ main, leave }) => lineOf(main, leave, input));
  const byCompany = Map.groupBy([...lines].sort(byScore), ({ event }) => companyOf(event, input));
  const owedIds = new Set(events.filter(({ isOwed }) => isOwed).map(({ event }) => event.id));
  const isOwed = ({ event, leave }: ChangeLine): boolean =>
    owedIds.has(event.id) || (leave !== undefined && owedIds.has(leave.id));
  const groups: ChangeGroup[] = [];
  let left = limit - lines.filter(isOwed).length;

  for (const [entityId, all] of byCompany) {
    const owed = all.filter(isOwed);
    const others = all.filter((line) => !isOwed(line));
    const room = Math.max(0, Math.min(perCompany - owed.length, left));
    const shown = [...owed, ...others.slice(0, room)].sort(byScore);
    if (shown.length > 0) groups.push({ entityId, lines: shown, moreCount: all.length - shown.length });
    left -= shown.length - owed.length;
  }

  const shown = groups.flatMap((group) => group.lines);
  const moreCount = lines.length - shown.length - groups.reduce((sum, group) => sum + group.moreCount, 0);
  const ids = shown.flatMap(({ event, leave }) => (leave === undefined ? [event.id] : [event.id, leave.id]));
  return { section: { kind: "changes", groups, moreCount }, eventIds: new Set(ids) };
}

interface Joined {
  readonly main: DigestEvent;
  readonly leave: DigestEvent | undefined;
}

function joinMoves(events: readonly DigestEvent[]): readonly Joined[] {
  const byPerson = Map.groupBy(events, ({ event }) => (event.person === undefined ? undefined : nameKey(event.person)));
  const used = new Set<DigestEvent>();
  const joined: Joined[] = [];

  for (const main of events.filter(({ event }) => event.kind !== "leave")) {
    const person = main.event.person;
    const others = person === undefined ? [] : (byPerson.get(nameKey(person)) ?? []);
    const leave = others.find(
      (other) => other.event.kind === "leave" && !used.has(other) && areHalvesOfMove(other.event, main.event),
    );
    if (leave !== undefined) used.add(leave);
    joined.push({ main, leave });
  }

  const alone = events.filter((digestEvent) => digestEvent.event.kind === "leave" && !used.has(digestEvent));
  return [...joined, ...alone.map((main) => ({ main, leave: undefined }))];
}

function lineOf(main: DigestEvent, leave: DigestEvent | undefined, input: DigestInput): ChangeLine {
  const both = leave === undefined ? [main] : [main, leave];
  const severity = SEVERITIES.findLast((one) => both.some((half) => half.severity === one));
  const sources = both.flatMap((half) => half.sources);
  const outlets = new Set(sources.map(({ outlet }) => outlet).filter((outlet) => outlet !== undefined));
  const score = scoreOf(
    {
      care: Math.max(...both.map(({ event }) => careForChange(event, input))),
      outletCount: Math.max(outlets.size, ...both.map(({ event }) => event.outletCount)),
      severity,
      novelty: noveltyOf(main, input),
      at: main.event.updatedAt,
    },
    input,
  );

  return {
    event: main.event,
    leave: leave?.event,
    previousStatus: main.previousStatus,
    source: sources.find(({ url }) => url !== undefined) ?? sources[0],
    score,
  };
}

function noveltyOf({ event, previousStatus }: DigestEvent, { since }: DigestInput): number {
  if (event.firstSeenAt >= since) return 1;
  return previousStatus !== undefined && previousStatus !== event.status ? 0.7 : 0.4;
}

function byScore(a: ChangeLine, b: ChangeLine): number {
  return b.score.total - a.score.total || a.event.firstSeenAt.getTime() - b.event.firstSeenAt.getTime();
}
