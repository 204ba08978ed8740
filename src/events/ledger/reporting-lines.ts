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
  readonly id: string;
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

  const lines = new Map<string, LineOf>();
  const refused: LineOf[] = [];
  for (const line of newest.values()) {
    if (hasEnded(ledger, line, { company, at })) continue;
    if (closesCircle(line, lines)) refused.push(line);
    else lines.set(line.key, line);
  }
  return { lines, refused };
}

/** The newest first: it stands where it and older ones would make a circle. */
function compareLines(a: DatedLine, b: DatedLine): number {
  return b.startMs - a.startMs || compareText(a.key, b.key) || compareText(a.id, b.id);
}

function linesOf(told: LedgerEvent, { book }: Ledger, company: Named): readonly DatedLine[] {
  const { event } = told;
  const { manager, person, team } = event;
  const effect = effectOf(told);
  if (event.kind !== "report" || manager === undefined || effect === undefined || !isAccepted(event)) return [];
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
    id: event.id,
  });
  return person === undefined ? team.map((name) => of("team", name)) : [of("person", person)];
}

interface Asked {
  readonly company: Named;
  readonly at: Date;
}

/** Whether either side left the place, or the team was dissolved, after the line began. */
function hasEnded(ledger: Ledger, { key, managerKey, startMs }: DatedLine, { company, at }: Asked): boolean {
  const place = ledger.book.placeOf(company);
  const isAfter = (ms: number | undefined) => ms !== undefined && ms >= startMs && ms <= at.getTime();
  const hasLeft = (who: string) =>
    (ledger.tenures.get(who) ?? []).some((tenure) => tenure.place === place && isAfter(tenure.end?.atMs));
  const isDissolved = ledger.events.some(
    (told) =>
      told.event.action === "dissolved" &&
      isAccepted(told.event) &&
      told.event.team.some((team) => ledger.book.keyOf(team) === key) &&
      isAfter(effectOf(told)?.range.startMs),
  );
  return hasLeft(key) || hasLeft(managerKey) || isDissolved;
}

function closesCircle({ key, managerKey }: LineOf, lines: ReadonlyMap<string, LineOf>): boolean {
  let above: string | undefined = managerKey;
  while (above !== undefined && above !== key) above = lines.get(above)?.managerKey;
  return above === key;
}
