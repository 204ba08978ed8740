import type { Named } from "../../model/event.ts";
import type { LedgerEvent, ReportingLine } from "../../model/ledger.ts";
import type { Ledger } from "./build-ledger.ts";
import { effectOf } from "./effect.ts";
import { compareText, isAccepted } from "./facts.ts";
import { newestFirst } from "./newest-first.ts";

/** A line in force, with who or which team it is of. */
export interface LineOf {
  readonly kind: "person" | "team";
  readonly name: Named;
  readonly key: string;
  readonly managerKey: string;
  readonly line: ReportingLine;
}

interface DatedLine extends LineOf {
  readonly startMs: number;
}

/**
 * The reporting lines of a company and its parts in force at an instant: the newest of each person and team, as long as
 * neither side left since. Lines that close a circle with newer ones come out as `refused`.
 */
export function reportingLines(
  ledger: Ledger,
  company: Named,
  at: Date,
): { readonly lines: ReadonlyMap<string, LineOf>; readonly refused: readonly LineOf[] } {
  const newest = new Map<string, DatedLine>();
  for (const line of ledger.events.flatMap((told) => linesOf(told, ledger, company)).sort(compareLines))
    if (line.startMs <= at.getTime() && !newest.has(line.key)) newest.set(line.key, line);

  const ends: Ends = { place: ledger.book.placeOf(company), at, dissolved: dissolvedTeams(ledger) };
  const lines = new Map<string, LineOf>();
  const refused: LineOf[] = [];
  for (const line of newest.values()) {
    if (hasEnded(ledger, line, ends)) continue;
    if (closesCircle(line, lines)) refused.push(line);
    else lines.set(line.key, line);
  }
  return { lines, refused };
}

/** The newest first: it stands where it and older ones would make a circle. */
function compareLines(a: DatedLine, b: DatedLine): number {
  return b.startMs - a.startMs || compareText(a.key, b.key);
}

function linesOf(told: LedgerEvent, { book }: Ledger, company: Named): readonly DatedLine[] {
  const { event } = told;
  const { manager, person, team } = event;
  if (event.kind !== "report" || manager === undefined || !isAccepted(event)) return [];
  const effect = effectOf(told);
  if (effect === undefined) return [];
  const key = book.keyOf(company);
  const places = [event.org, ...team].filter((name) => name !== undefined);
  if (!places.some((name) => book.chainOf(name).includes(key))) return [];
  const line: ReportingLine = {
    manager: book.named(manager),
    since: effect.date,
    status: event.status,
    sources: newestFirst(told.sources),
  };
  const of = (kind: LineOf["kind"], name: Named): DatedLine => ({
    kind,
    name: book.named(name),
    key: book.keyOf(name),
    managerKey: book.keyOf(manager),
    line,
    startMs: effect.range.startMs,
  });
  return person === undefined ? team.map((name) => of("team", name)) : [of("person", person)];
}

/** When each team was dissolved, if it was. */
function dissolvedTeams({ events, book }: Ledger): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const told of events) {
    if (told.event.action !== "dissolved" || !isAccepted(told.event)) continue;
    const startMs = effectOf(told)?.range.startMs ?? Number.POSITIVE_INFINITY;
    for (const key of told.event.team.map((team) => book.keyOf(team)))
      times.set(key, [...(times.get(key) ?? []), startMs]);
  }
  return times;
}

interface Ends {
  readonly place: string;
  readonly at: Date;
  readonly dissolved: ReadonlyMap<string, readonly number[]>;
}

/** Whether either side left the place, or the team was dissolved, after the line began. */
function hasEnded(ledger: Ledger, { key, managerKey, startMs }: DatedLine, { place, at, dissolved }: Ends): boolean {
  const isAfter = (ms: number | undefined) => ms !== undefined && ms >= startMs && ms <= at.getTime();
  const hasLeft = (who: string) =>
    (ledger.tenures.get(who) ?? []).some((tenure) => tenure.place === place && isAfter(tenure.end?.atMs));
  return hasLeft(key) || hasLeft(managerKey) || (dissolved.get(key) ?? []).some(isAfter);
}

function closesCircle({ key, managerKey }: LineOf, lines: ReadonlyMap<string, LineOf>): boolean {
  let above: string | undefined = managerKey;
  while (above !== undefined && above !== key) above = lines.get(above)?.managerKey;
  return above === key;
}
