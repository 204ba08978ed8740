import type { LookupEvent } from "../message/render-lookup.ts";
import type { EventFilter } from "../store/events.ts";
import type { CommandContext } from "./command-context.ts";

/** Events, newest first, each with the article that says it most surely. */
export async function lookupEvents(context: CommandContext, filter: EventFilter): Promise<readonly LookupEvent[]> {
  const events = await context.store.events.listEvents(filter);
  const details = await context.store.events.loadEvents(events.map(({ id }) => id));
  return details.map(({ event, claims }) => {
    const [surest] = [...claims].sort((a, b) => b.claim.confidence - a.claim.confidence);
    return { event, url: surest?.source.url, outlet: surest?.source.outlet };
  });
}
