import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { ORG_EVENT_KINDS, type OrgEventKind, STATUSES, TEAM_ACTIONS } from "../../src/model/event.ts";
import { FIELDS, type Field } from "./fields.ts";

/** The answers that are equally right for one value; `undefined` among them says that leaving it out is right too. */
export type Choice = readonly (string | undefined)[];

export interface GoldEvent {
  /** Usually one; two where join and appoint count alike. The first is the kind it is counted under. */
  readonly kinds: readonly OrgEventKind[];
  readonly fields: ReadonlyMap<Field, readonly Choice[]>;
  /** The design leaves it open whether this is an event: finding it is neither right nor wrong. */
  readonly isOptional: boolean;
}

/** A labelled article. */
export interface GoldItem {
  readonly id: string;
  readonly lang: string;
  readonly published: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
  /** Undefined where both answers are right. */
  readonly alert: boolean | undefined;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const answer = z.union([scalar, z.array(scalar)]).nullable();
const choice = z.union([scalar, z.strictObject({ anyOf: z.array(answer).min(2) })]);
const values = z.union([choice, z.array(choice)]);
const kind = z.enum(ORG_EVENT_KINDS);

const eventSchema = z.strictObject({
  kind: z.union([kind, z.strictObject({ anyOf: z.array(kind).min(2) })]),
  person: values.optional(),
  org: values.optional(),
  from: values.optional(),
  to: values.optional(),
  team: values.optional(),
  action: z.union([z.enum(TEAM_ACTIONS), z.strictObject({ anyOf: z.array(z.enum(TEAM_ACTIONS)) })]).optional(),
  role: values.optional(),
  manager: choice.optional(),
  count: choice.optional(),
  percent: choice.optional(),
  target: values.optional(),
  date: choice.optional(),
  status: z.union([z.enum(STATUSES), z.strictObject({ anyOf: z.array(z.enum(STATUSES)) })]).default("reported"),
  background: choice.default(false),
  optional: z.boolean().default(false),
});

const itemSchema = z.object({
  id: z.string(),
  lang: z.string().default("other"),
  published: z.string().optional(),
  title: z.string().default(""),
  text: z.string().default(""),
  events: z.array(eventSchema),
  alert: z.union([z.boolean(), z.literal("either")]),
});

/** Reads a corpus file: a YAML list of labelled articles. Throws with the place of the first wrong label. */
export function parseCorpus(yaml: string): GoldItem[] {
  return z.array(itemSchema).parse(parseYaml(yaml)).map(toGoldItem);
}

/** Reads labelled articles from JSON lines with the same fields; blank lines are skipped. */
export function parseLabelLines(lines: string): GoldItem[] {
  const filled = lines.split("\n").filter((line) => line.trim() !== "");
  return filled.map((line) => toGoldItem(itemSchema.parse(JSON.parse(line))));
}

function toGoldItem(item: z.infer<typeof itemSchema>): GoldItem {
  const { id, lang, published, title, text } = item;
  const alert = item.alert === "either" ? undefined : item.alert;
  return { id, lang, published, title, text, alert, events: item.events.map(toGoldEvent) };
}

function toGoldEvent(event: z.infer<typeof eventSchema>): GoldEvent {
  const fields = new Map<Field, Choice[]>();
  for (const field of FIELDS) {
    const value = event[field];
    if (value !== undefined) fields.set(field, [value].flat().flatMap(toChoices));
  }
  const kinds = typeof event.kind === "string" ? [event.kind] : event.kind.anyOf;
  return { kinds, fields, isOptional: event.optional };
}

function toChoices(value: z.infer<typeof choice>): Choice[] {
  if (typeof value !== "object") return [[String(value)]];
  if (value.anyOf.some((each) => Array.isArray(each))) return listChoices(value.anyOf);
  return [value.anyOf.map((each) => (each === null ? undefined : String(each)))];
}

/** Of several right lists, what stands in all of them is asked for, and the rest may be there. */
function listChoices(lists: readonly z.infer<typeof answer>[]): Choice[] {
  const named = lists.map((list) => (list === null ? [] : [list].flat().map(String)));
  const all = [...new Set(named.flat())];
  return all.map((name) => (named.every((list) => list.includes(name)) ? [name] : [name, undefined]));
}
