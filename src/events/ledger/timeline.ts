import type { Named, OrgEvent } from "../../model/event.ts";
import type { LedgerEvent, TimelineItem } from "../../model/ledger.ts";
import type { DateRange } from "../merge/date-range.ts";
import type { Ledger } from "./build-ledger.ts";
import { listedDate } from "./effect.ts";
import type { NameBook } from "./name-book.ts";
import { newestFirst } from "./newest-first.ts";
import { pairMoves } from "./pair-moves.ts";

/**
 * Everything that was told of a person, history and rumours among it, the newest change first; what has no date stands
 * at the day when it was told. The two halves of a move are one line. Denied events are there and say so by status.
 */
export function personTimeline(ledger: Ledger, person: Named): readonly TimelineItem[] {
  const key = ledger.book.keyOf(person);
  const isAbout = ({ person: who, manager, target }: OrgEvent) =>
    [who, manager, ...target].some((name) => name !== undefined && ledger.book.keyOf(name) === key);
  const about = ledger.events.filter(({ event }) => isAbout(event));
  return toTimeline(about, ledger.book);
}

/** The same of a company or team with everything that is part of it, on whichever side of a change it stands. */
export function companyTimeline(ledger: Ledger, company: Named): readonly TimelineItem[] {
  const { book } = ledger;
  const key = book.keyOf(company);
  const isOfCompany = (event: OrgEvent) => orgsOf(event).some((name) => book.chainOf(name).includes(key));
  const about = ledger.events.filter(({ event }) => isOfCompany(event));
  const people = new Set(about.flatMap(({ event }) => (event.person ? [book.keyOf(event.person)] : [])));
  // The other half of a move is told elsewhere.
  const moves = ledger.events.filter(({ event }) => event.person && people.has(book.keyOf(event.person)));
  const items = toTimeline([...new Set([...about, ...moves])], book);
  return items.filter((item) =>
    item.kind === "move" ? isOfCompany(item.leave) || isOfCompany(item.arrival) : isOfCompany(item.event),
  );
}

function orgsOf({ org, from, to, team, target }: OrgEvent): readonly Named[] {
  return [...(org === undefined ? [] : [org]), ...from, ...to, ...team, ...target];
}

function toTimeline(events: readonly LedgerEvent[], book: NameBook): readonly TimelineItem[] {
  const moves = pairMoves(events, book);
  const halves = new Set(moves.flatMap(({ leave, arrival }) => [leave, arrival]));
  const singles = events.filter((told) => !halves.has(told));
  const lines = [
    ...singles.map((told) => ({ ...listedDate(told), item: singleItem(told) })),
    ...moves.map(({ leave, arrival }) => {
      const { range, date } = moveDate(leave, arrival);
      const sources = newestFirst([...leave.sources, ...arrival.sources]);
      const item: TimelineItem = { kind: "move", leave: leave.event, arrival: arrival.event, date, sources };
      return { range, item };
    }),
  ];
  return lines.sort(compareLines).map(({ item }) => item);
}

function singleItem(told: LedgerEvent): TimelineItem {
  return { kind: "event", event: told.event, date: listedDate(told).date, sources: newestFirst(told.sources) };
}

// The arrival dates a move, unless only the departure says a date.
function moveDate(leave: LedgerEvent, arrival: LedgerEvent) {
  const isDatedByLeave = arrival.event.date === undefined && leave.event.date !== undefined;
  return listedDate(isDatedByLeave ? leave : arrival);
}

interface Line {
  readonly range: DateRange;
}

function compareLines(a: Line, b: Line): number {
  return b.range.startMs - a.range.startMs || a.range.endMs - b.range.endMs;
}
