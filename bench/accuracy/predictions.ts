import { z } from "zod";
import { ORG_EVENT_KINDS, type OrgEventKind } from "../../src/model/event.ts";
import type { Quote } from "../../src/model/text.ts";
import { FIELDS, type Field, NAME_FIELDS } from "./fields.ts";

/** What a reader says about one event: for each value of a field every form that means it (name, written, aliases). */
export interface PredictedEvent {
  readonly kind: OrgEventKind;
  readonly fields: ReadonlyMap<Field, readonly (readonly string[])[]>;
  readonly confidence: number;
  /** The evidence and, after it, the support. */
  readonly quotes: readonly Quote[];
  /** Every name and title as the reader says the article has it. */
  readonly written: readonly string[];
}

export interface Prediction {
  readonly id: string;
  readonly events: readonly PredictedEvent[];
  readonly alert: boolean;
}

/** The written forms of an entity, by its id; none for an unknown id. */
export type AliasLookup = (entityId: string) => readonly string[];

const names = z.union([z.string(), z.null(), z.array(z.string().nullable())]).optional();

const quote = z.object({
  quote: z.string(),
  in: z.enum(["title", "text"]),
  start: z.int(),
  end: z.int(),
});

const lineSchema = z.object({
  id: z.string(),
  alert: z.boolean().default(false),
  events: z
    .array(
      z.looseObject({
        kind: z.enum(ORG_EVENT_KINDS),
        confidence: z.number().default(1),
        ids: z.record(z.string(), names).default({}),
        written: z.record(z.string(), names).default({}),
        evidence: quote.optional(),
        support: z.array(quote).default([]),
      }),
    )
    .default([]),
});

type EventLine = z.infer<typeof lineSchema>["events"][number];

/** Reads the output of `orgbeat inspect --jsonl`. Blank lines are skipped; any other line that does not fit throws. */
export function parsePredictions(lines: string, aliasesOf: AliasLookup): Prediction[] {
  const filled = lines.split("\n").filter((line) => line.trim() !== "");
  return filled.map((line) => {
    const { id, alert, events } = lineSchema.parse(JSON.parse(line));
    return { id, alert, events: events.map((event) => toPredicted(event, aliasesOf)) };
  });
}

function toPredicted(event: EventLine, aliasesOf: AliasLookup): PredictedEvent {
  const fields = new Map<Field, string[][]>();
  for (const field of FIELDS) {
    const values = listOf(event[field] ?? defaultOf(field));
    if (values.length === 0) continue;
    const written = listOf(event.written[field]);
    const aliases = listOf(event.ids[field]).map(aliasesOf);
    fields.set(
      field,
      // Only tracked names of a list have an id, so an id belongs to the value that is one of its aliases.
      values.map((value, index) => [
        value,
        written[index] ?? value,
        ...aliases.filter((forms) => forms.includes(value)).flat(),
      ]),
    );
  }
  const { kind, confidence, evidence, support } = event;
  const quotes = evidence === undefined ? support : [evidence, ...support];
  const written = [...NAME_FIELDS].flatMap((field) => listOf(event.written[field] ?? event[field]));
  return { kind, fields, confidence, quotes, written };
}

function defaultOf(field: Field): string | undefined {
  if (field === "status") return "reported";
  return field === "background" ? "false" : undefined;
}

function listOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((element) => String(element ?? "")) : [String(value)];
}
