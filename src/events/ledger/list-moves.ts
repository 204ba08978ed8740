import type { Named, OrgEvent } from "../../model/event.ts";
import type { FlowMove, LedgerDate, LedgerEvent } from "../../model/ledger.ts";
import { MOVE_DAYS } from "../merge/find-move.ts";
import type { Ledger } from "./build-ledger.ts";
import { effectOf, toldAsDoneAt } from "./effect.ts";
import { compareText, isAccepted, orgOf } from "./facts.ts";
import { newestFirst } from "./newest-first.ts";
import { pairMoves } from "./pair-moves.ts";
import { isDuring } from "./tenure.ts";
import { isFounderRole } from "./titles.ts";

const DAY_MS = 86_400_000;

/** The half-open period that a move is counted in, by its one instant. */
export interface MovesWish {
  readonly since: Date;
  readonly until: Date;
  /** Counts parts as the topmost tracked company; moves inside it are none then. */
  readonly isRolledUp?: boolean | undefined;
}

/** What several events say of one person's coming to a place, or leaving it, within 120 days, as one event. */
interface Step {
  readonly told: LedgerEvent;
  readonly person: Named;
  readonly place: string;
  readonly date: LedgerDate;
  readonly eventIds: readonly string[];
  readonly atMs: number;
}

/**
 * Every move between companies in a period that a ledger's events tell, each once, the oldest first: both halves as one; a joining
 * or a departure alone with an unknown side; an appointment or founding only where something says where from.
 */
export function listMoves(ledger: Ledger, wish: MovesWish): readonly FlowMove[] {
  const steps = stepsOf(ledger);
  const stepOf = new Map(steps.map((step) => [step.told, step]));
  const pairs = pairMoves([...stepOf.keys()], ledger.book).map(({ leave, arrival }) => ({
    leave: stepOf.get(leave),
    arrival: stepOf.get(arrival),
  }));
  const paired = new Set(pairs.flatMap(({ leave, arrival }) => [leave, arrival]));
  const alone = steps
    .filter((step) => !paired.has(step))
    .map((step) => (step.told.event.kind === "leave" ? { leave: step } : { arrival: step }));
  return [...pairs, ...alone]
    .map((halves) => ({ halves, atMs: (halves.arrival ?? halves.leave)?.atMs ?? Number.NaN }))
    .filter(({ atMs }) => wish.since.getTime() <= atMs && atMs < wish.until.getTime())
    .sort((a, b) => a.atMs - b.atMs)
    .flatMap(({ halves }) => toMove(ledger, halves, wish.isRolledUp ?? false) ?? []);
}

function stepsOf(ledger: Ledger): readonly Step[] {
  const single = ledger.events.flatMap((told) => stepOf(told, ledger) ?? []);
  single.sort((a, b) => a.atMs - b.atMs);
  const newest = new Map<string, { readonly step: Step; readonly index: number }>();
  const steps: Step[] = [];
  for (const step of single) {
    const way = step.told.event.kind === "leave" ? "leave" : "arrival";
    const who = ledger.book.keyOf(step.person);
    const key = `${way}|${who}|${step.place}`;
    const before = newest.get(key);
    const between = newest.get(`${way === "leave" ? "arrival" : "leave"}|${who}|${step.place}`);
    const isRepeat =
      before !== undefined &&
      step.atMs - before.step.atMs <= MOVE_DAYS * DAY_MS &&
      (between === undefined || between.step.atMs <= before.step.atMs);
    const index = isRepeat ? before.index : steps.length;
    steps[index] = isRepeat ? unite(before.step, step) : step;
    newest.set(key, { step: steps[index], index });
  }
  return steps;
}

function stepOf(told: LedgerEvent, ledger: Ledger): Step | undefined {
  const { event } = told;
  const effect = effectOf(told);
  const org = orgOf(event);
  const isMove = event.kind === "join" || event.kind === "leave" || event.kind === "appoint" || event.kind === "found";
  if (!isMove || !isAccepted(event) || event.person === undefined || effect === undefined) return undefined;
  if (org === undefined && event.kind !== "leave") return undefined;
  const toldMs = toldAsDoneAt(told).getTime();
  const { startMs, endMs } = effect.range;
  const step: Step = {
    told,
    person: event.person,
    date: effect.date,
    place: org === undefined ? "?" : ledger.book.placeOf(org),
    eventIds: [event.id],
    atMs: startMs <= toldMs && toldMs < endMs ? toldMs : startMs,
  };
  return event.kind === "leave" && isOnlyTitle(step, ledger) ? undefined : step;
}

/** Whether somebody gave up a title and stays: other titles at the place are held on. */
function isOnlyTitle({ told, person, place }: Step, { book, tenures }: Ledger): boolean {
  const { role, to } = told.event;
  const range = effectOf(told)?.range;
  if (role === undefined || range === undefined || to.length > 0) return false;
  return (tenures.get(book.keyOf(person)) ?? []).some(
    (tenure) =>
      tenure.place === place &&
      tenure.opening.range.startMs < range.startMs &&
      tenure.posts.some((post) => isDuring(post, range.endMs) && !isFounderRole(post.role)),
  );
}

/** Two tellings of one step; the first dates it, and what only one says counts. */
function unite(first: Step, second: Step): Step {
  const [a, b] = [first.told.event, second.told.event];
  const event: OrgEvent = {
    ...a,
    kind: a.kind !== "leave" && b.kind === "join" ? "join" : a.kind,
    role: a.role ?? b.role,
    from: [...a.from, ...b.from],
    to: [...a.to, ...b.to],
  };
  return {
    ...first,
    told: { event, sources: [...first.told.sources, ...second.told.sources] },
    eventIds: [...first.eventIds, ...second.eventIds],
  };
}

interface Halves {
  readonly leave?: Step | undefined;
  readonly arrival?: Step | undefined;
}

function toMove(ledger: Ledger, { leave, arrival }: Halves, isRolledUp: boolean): FlowMove | undefined {
  const main = arrival ?? leave;
  if (main === undefined) return undefined;
  const { from, to } = sidesOf(ledger, { leave, arrival }, isRolledUp);
  if (from === undefined && (to === undefined || main.told.event.kind !== "join")) return undefined;
  if (isRolledUp && from && to && ledger.book.keyOf(from) === ledger.book.keyOf(to)) return undefined;
  const both = [leave, arrival].filter((step) => step !== undefined);
  const planned = both.find(({ told }) => told.event.status === "planned");
  return {
    person: ledger.book.named(main.person),
    from,
    to,
    role: arrival?.told.event.role,
    date: main.date,
    status: (planned ?? main).told.event.status,
    eventIds: both.flatMap(({ eventIds }) => eventIds).sort(compareText),
    sources: newestFirst(both.flatMap(({ told }) => told.sources)),
  };
}

/** From where and to where; a side that is said to be the other one too is unknown. */
function sidesOf({ book }: Ledger, { leave, arrival }: Halves, isRolledUp: boolean) {
  const side = (name: Named | undefined) => name && (isRolledUp ? book.topOf(name) : book.named(name));
  const goals = new Map((leave?.told.event.to ?? []).map((name) => [book.keyOf(name), name]));
  const to = arrival ? orgOf(arrival.told.event) : goals.size === 1 ? [...goals.values()][0] : undefined;
  const origins = [leave && orgOf(leave.told.event), ...(arrival?.told.event.from ?? [])];
  const from = origins.find((name) => name !== undefined && !(to && book.keyOf(name) === book.keyOf(to)));
  return { from: side(from), to: side(to) };
}
