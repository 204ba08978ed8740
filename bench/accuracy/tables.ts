import { type Counts, f1, precision, type Rate, recall } from "./rates.ts";
import type { Score } from "./score.ts";

/** The score as plain text for a terminal: events, fields, alerts, calibration. */
export function renderScore(score: Score): string {
  return [
    `${score.itemCount} items, ${score.negativeCount} without an event or without an alert`,
    "",
    table(
      ["events", "gold", "found", "right", "precision", "recall", "F1 (95%)"],
      [
        ...[...score.byKind].map(([kind, counts]) => countsRow(kind, counts)),
        ...[...score.byLanguage].map(([lang, counts]) => countsRow(lang, counts)),
        countsRow("all", score.events),
      ],
    ),
    "",
    `Of the ${score.events.wrong} false alarms ${score.repeatCount} repeat an event that was found.`,
    renderEvidence(score),
    "",
    table(
      ["field", "gold", "found", "right", "precision", "recall", "F1 (95%)", "F1 where the event was found"],
      [...score.fields].map(([field, counts]) => [
        ...countsRow(field, counts),
        percent(f1(score.fieldsOfPairs.get(field) ?? counts)),
      ]),
    ),
    "",
    table(
      ["alerts", "gold", "found", "right", "precision", "recall", "F1 (95%)"],
      [...[...score.alertsByLanguage].map(([lang, counts]) => countsRow(lang, counts)), countsRow("all", score.alerts)],
    ),
    "",
    renderCalibration(score),
  ].join("\n");
}

function renderEvidence({ evidence }: Score): string {
  const { quotes, intactQuotes, names, standingNames } = evidence;
  return `${intactQuotes} of ${quotes} quotes stand in the article; ${standingNames} of ${names} names stand in the quotes of their event.`;
}

function renderCalibration({ calibration }: Score): string {
  const rows = calibration.bins.map((bin) => [
    `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
    String(bin.count),
    bin.meanConfidence.toFixed(3),
    bin.accuracy.toFixed(3),
  ]);
  const error = calibration.expectedError?.toFixed(3) ?? "unknown";
  return `${table(["confidence", "events", "mean", "right"], rows)}\nexpected calibration error ${error}`;
}

function countsRow(label: string, counts: Counts): string[] {
  const gold = String(counts.right + counts.missing);
  const found = String(counts.right + counts.wrong);
  const rates = [withInterval(precision(counts)), withInterval(recall(counts)), withInterval(f1(counts))];
  return [label, gold, found, String(counts.right), ...rates];
}

function withInterval(rate: Rate | undefined): string {
  if (rate === undefined) return "-";
  return `${percent(rate)} (${(rate.low * 100).toFixed(0)}-${(rate.high * 100).toFixed(0)})`;
}

function percent(rate: Rate | undefined): string {
  return rate === undefined ? "-" : (rate.value * 100).toFixed(1);
}

/** Columns padded to their widest cell, the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return [head, ...rows].map(line).join("\n");
}

/** The same figures as data: counts, and each rate with the bounds of its interval. */
export function scoreToJson(score: Score): object {
  const rates = (counts: Counts): object => ({
    ...counts,
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
  });
  const rateTable = (table: ReadonlyMap<string, Counts>): object =>
    Object.fromEntries([...table].map(([key, counts]) => [key, rates(counts)]));
  return {
    items: score.itemCount,
    negatives: score.negativeCount,
    events: rates(score.events),
    repeats: score.repeatCount,
    kinds: rateTable(score.byKind),
    languages: rateTable(score.byLanguage),
    fields: rateTable(score.fields),
    fieldsOfFoundEvents: rateTable(score.fieldsOfPairs),
    alerts: rates(score.alerts),
    alertsByLanguage: rateTable(score.alertsByLanguage),
    evidence: score.evidence,
    calibration: score.calibration,
  };
}
