import { findEntity } from "../commands/find-entity.ts";
import { loadMoves } from "../commands/load-ledger.ts";
import { flow } from "../events/ledger/flow.ts";
import { messageToText } from "../message/message-to-text.ts";
import { renderFlow } from "../message/render-flow.ts";
import type { Entity } from "../model/entity.ts";
import type { Named } from "../model/event.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { firstInstantOf, lastInstantOf } from "./date-option.ts";
import { namedEntity } from "./org.ts";

export interface FlowOptions {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether parts count as their parents. */
  readonly parents: boolean;
  readonly json: boolean;
}

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

/** Prints who went from which company to which in a period; both dates belong to it. */
export async function printFlow(context: CliContext, options: FlowOptions): Promise<number> {
  const period = periodOf(options, context.now());
  if (period === undefined) {
    const given = [options.since, options.until].filter((date) => date !== undefined).join(", ");
    context.writeError(`--since and --until are dates such as 2025, 2025-03 or 2025-03-18, in this order: ${given}\n`);
    return EXIT.usage;
  }
  return context.withProgram(undefined, async ({ store }) => {
    const entities = new Map((await store.entities.listEntities()).map((entity) => [entity.id, entity]));
    const [from, to] = [options.from, options.to].map((name) => companyOf(name, entities));
    const ledger = await loadMoves(store, period, entities);
    const found = flow(ledger, { ...period, from, to, isRolledUp: options.parents });
    const view = { language: "en", timeZone: "UTC", now: context.now(), entities, ...period } as const;
    context.writeOut(`${options.json ? JSON.stringify(found) : messageToText(renderFlow(found, view))}\n`);
    return EXIT.done;
  });
}

function companyOf(name: string | undefined, entities: ReadonlyMap<string, Entity>): Named | undefined {
  if (name === undefined) return undefined;
  return namedEntity(findEntity({ name, kinds: ["company", "team"], language: "en" }, entities.values()));
}

/** The last 30 days unless said; an empty or unreadable period is none. */
function periodOf({ since, until }: FlowOptions, now: Date) {
  const end = until === undefined ? now : lastInstantOf(until, now);
  const start = since === undefined ? end && new Date(end.getTime() - DEFAULT_DAYS * DAY_MS) : firstInstantOf(since);
  return start === undefined || end === undefined || start >= end ? undefined : { since: start, until: end };
}
