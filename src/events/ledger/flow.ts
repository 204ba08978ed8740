import type { Named } from "../../model/event.ts";
import type { Flow, FlowCount, FlowLine, FlowMove } from "../../model/ledger.ts";
import type { Ledger } from "./build-ledger.ts";
import { compareText } from "./facts.ts";
import { listMoves, type MovesWish } from "./list-moves.ts";

/** Which moves: those of a half-open period, and of companies where some are given. */
export interface FlowWish extends MovesWish {
  /** Only people from here, or from a part of it. */
  readonly from?: Named | undefined;
  /** Only people who went here, or to a part of it. */
  readonly to?: Named | undefined;
}

/**
 * The people who went from company to company in a period, each move once. What was denied or only rumoured does not
 * count, nor does history of another time. A side that nobody says is undefined.
 */
export function flow(ledger: Ledger, wish: FlowWish): Flow {
  const moves = listMoves(ledger, wish).filter(
    ({ from, to }) => isPart(ledger, from, wish.from) && isPart(ledger, to, wish.to),
  );
  const lines = linesOf(ledger, moves);
  return { lines, companies: countCompanies(ledger, lines) };
}

function isPart({ book }: Ledger, org: Named | undefined, whole: Named | undefined): boolean {
  if (whole === undefined) return true;
  return org !== undefined && book.chainOf(org).includes(book.keyOf(whole));
}

function linesOf(ledger: Ledger, moves: readonly FlowMove[]): readonly FlowLine[] {
  const lines = new Map<string, { from: Named | undefined; to: Named | undefined; moves: FlowMove[] }>();
  for (const move of moves) {
    const key = [move.from, move.to].map((name) => keyOf(ledger, name)).join("|");
    const line = lines.get(key) ?? { from: move.from, to: move.to, moves: [] };
    line.moves.push(move);
    lines.set(key, line);
  }
  return [...lines]
    .sort(([keyA, a], [keyB, b]) => b.moves.length - a.moves.length || compareText(keyA, keyB))
    .map(([, line]) => line);
}

function countCompanies(ledger: Ledger, lines: readonly FlowLine[]): readonly FlowCount[] {
  const counts = new Map<string, { company: Named; joinCount: number; leaveCount: number }>();
  const countOf = (company: Named) => {
    const key = keyOf(ledger, company);
    const count = counts.get(key) ?? { company, joinCount: 0, leaveCount: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { from, to, moves } of lines) {
    if (from) countOf(from).leaveCount += moves.length;
    if (to) countOf(to).joinCount += moves.length;
  }
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => total(b) - total(a) || compareText(keyA, keyB))
    .map(([, count]) => count);
}

function total({ joinCount, leaveCount }: FlowCount): number {
  return joinCount + leaveCount;
}

function keyOf({ book }: Ledger, company: Named | undefined): string {
  return company === undefined ? "?" : book.keyOf(company);
}
