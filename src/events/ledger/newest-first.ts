import type { LedgerSource } from "../../model/ledger.ts";
import { compareText } from "./facts.ts";

/** Each source once, the newest first, those without a time last. */
export function newestFirst(sources: readonly LedgerSource[]): readonly LedgerSource[] {
  const byKey = new Map(
    sources.map((source) => [`${source.url}|${source.outlet}|${source.toldAt?.getTime()}`, source]),
  );
  const time = ({ toldAt }: LedgerSource) => toldAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  return [...byKey]
    .sort(([keyA, a], [keyB, b]) => time(b) - time(a) || compareText(keyA, keyB))
    .map(([, source]) => source);
}
