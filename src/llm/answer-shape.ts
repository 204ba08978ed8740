import { z } from "zod";
import { ORG_EVENT_KINDS, TEAM_ACTIONS } from "../model/event.ts";
import { DOUBT_REASONS, type SecondAnswer } from "../model/second-reading.ts";
import { parseJson } from "./chat-completion.ts";

const MOST_ITEMS = 20;
const MOST_NAMES = 10;
const MOST_SUPPORT = 2;
const LONGEST_NAME = 120;
const LONGEST_QUOTE = 1_000;

const name = z.string();
const names = z.array(name);

const proposal = z.object({
  kind: z.enum(ORG_EVENT_KINDS),
  quote: z.string(),
  support: z.array(z.string()),
  person: name.nullable(),
  org: name.nullable(),
  from: names,
  to: names,
  team: names,
  action: z.enum(TEAM_ACTIONS).nullable(),
  role: name.nullable(),
  manager: name.nullable(),
  count: z.number().nullable(),
  percent: z.number().nullable(),
  target: names,
  date: z.string().nullable(),
});

const doubt = z.object({
  kind: z.enum(ORG_EVENT_KINDS),
  name,
  quote: z.string(),
  reason: z.enum(DOUBT_REASONS),
});

/** The shape of an answer as endpoints with structured output take it: every field there, nothing else. */
export const ANSWER_SCHEMA = z.toJSONSchema(z.object({ proposals: z.array(proposal), doubts: z.array(doubt) }), {
  target: "draft-7",
});

/** What a model without structured output may leave out. */
const LEFT_OUT: Readonly<Record<string, unknown>> = {
  support: [],
  person: null,
  org: null,
  from: [],
  to: [],
  team: [],
  action: null,
  role: null,
  manager: null,
  count: null,
  percent: null,
  target: [],
  date: null,
};

const items = z.array(z.unknown()).max(1000).default([]);
const answer = z.object({ proposals: items, doubts: items });

/**
 * The answer in a model's words: a JSON object, alone or with other words around it. Items of another shape or beyond
 * every measure are left out; undefined where there is no such object at all.
 */
export function parseAnswer(content: string): SecondAnswer | undefined {
  const parsed = answer.safeParse(parseJson(content) ?? parseJson(insideBraces(content)));
  if (!parsed.success) return undefined;
  const proposals = parsed.data.proposals.slice(0, MOST_ITEMS).flatMap((item) => {
    const found = proposal.safeParse(isObject(item) ? { ...LEFT_OUT, ...withLists(item) } : item);
    return found.success && isMeasured(found.data) ? [toProposal(found.data)] : [];
  });
  const doubts = parsed.data.doubts.slice(0, MOST_ITEMS).flatMap((item) => {
    const found = doubt.safeParse(item);
    return found.success && isMeasured(found.data) ? [found.data] : [];
  });
  return { proposals, doubts };
}

function insideBraces(content: string): string {
  return content.slice(content.indexOf("{"), content.lastIndexOf("}") + 1);
}

function isObject(item: unknown): item is Record<string, unknown> {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

/** Models without structured output write one name where a list is asked for, and null where it is empty. */
function withLists(item: Record<string, unknown>): Record<string, unknown> {
  const fixed = ["support", "from", "to", "team", "target"].flatMap((field) => {
    const value = item[field];
    if (value === null) return [[field, []]];
    return typeof value === "string" ? [[field, [value]]] : [];
  });
  return { ...item, ...Object.fromEntries(fixed) };
}

function isMeasured(item: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(item).every(([field, value]) => {
    const isQuote = field === "quote" || field === "support";
    const longest = isQuote ? LONGEST_QUOTE : LONGEST_NAME;
    const most = field === "support" ? MOST_SUPPORT : MOST_NAMES;
    const texts = [value].flat();
    return texts.length <= most && texts.every((text) => typeof text !== "string" || text.length <= longest);
  });
}

function toProposal(given: z.infer<typeof proposal>): SecondAnswer["proposals"][number] {
  return {
    ...given,
    person: given.person ?? undefined,
    org: given.org ?? undefined,
    action: given.action ?? undefined,
    role: given.role ?? undefined,
    manager: given.manager ?? undefined,
    count: given.count ?? undefined,
    percent: given.percent ?? undefined,
    date: given.date ?? undefined,
  };
}
