import { findEntity } from "../commands/find-entity.ts";
import { loadLedger } from "../commands/load-ledger.ts";
import { orgChart } from "../events/ledger/org-chart.ts";
import { messageToText } from "../message/message-to-text.ts";
import { renderChart } from "../message/render-chart.ts";
import type { Entity } from "../model/entity.ts";
import type { Named } from "../model/event.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { lastInstantOf } from "./date-option.ts";

export interface OrgOptions {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly at: string | undefined;
  readonly json: boolean;
}

/** Prints who reports to whom at a company or team, and who is there, at the end of a date or now. */
export async function printOrg(context: CliContext, name: string, options: OrgOptions): Promise<number> {
  const now = context.now();
  const at = options.at === undefined ? now : lastInstantOf(options.at, now);
  if (at === undefined) {
    context.writeError(`--at is not a date such as 2025, 2025-03 or 2025-03-18: ${options.at}\n`);
    return EXIT.usage;
  }
  return context.withProgram(undefined, async ({ store }) => {
    const entities = new Map((await store.entities.listEntities()).map((entity) => [entity.id, entity]));
    const org = namedEntity(findEntity({ name, kinds: ["company", "team"], language: "en" }, entities.values()));
    const chart = orgChart(await loadLedger(store, { org }, entities), org, at);
    const view = { language: "en", timeZone: "UTC", now, entities } as const;
    context.writeOut(`${options.json ? JSON.stringify(chart) : messageToText(renderChart(chart, view))}\n`);
    return EXIT.done;
  });
}

/** An entity as events name it. */
export function namedEntity({ id, name }: Entity): Named {
  return { name, written: name, entityId: id };
}
