import { renderMoves } from "../message/render-lookup.ts";
import { type Answer, privately, viewOf } from "./command-context.ts";
import { familyOf } from "./family-of.ts";
import { findEntity } from "./find-entity.ts";
import { lookupEvents } from "./lookup-events.ts";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;
const MAX_DAYS = 3650;
const MAX_MOVES = 25;

/** Who joined, left or was appointed: "moves", "moves OpenAI", "moves OpenAI 90", "moves 90 天". */
export const moves: Answer = async (context, request) => {
  const { name, days } = parse(request.text);
  const { entitiesById } = context.index();
  const entity = name === "" ? undefined : findEntity({ name, language: request.language }, entitiesById.values());
  const until = context.now();
  const since = new Date(until.getTime() - days * DAY_MS);
  const events = await lookupEvents(context, {
    kinds: ["join", "leave", "appoint"],
    ...(entity ? { entityIds: familyOf(entity.id, entitiesById) } : {}),
    // What is to happen later was announced by now.
    since,
    limit: MAX_MOVES,
  });
  const channel = await context.store.channels.findChannel(request.address);
  return privately(renderMoves(events, { ...viewOf(context, request, channel), entityId: entity?.id, since, until }));
};

function parse(text: string): { readonly name: string; readonly days: number } {
  const match = /^(?<name>.*?)(?:(?:^|\s+)(?<days>\d{1,4})(?:\s?(?:天|days?))?)?\s*$/iu.exec(text.trim());
  const days = match?.groups?.days === undefined ? DEFAULT_DAYS : Number(match.groups.days);
  return { name: match?.groups?.name ?? "", days: Math.min(MAX_DAYS, Math.max(1, days)) };
}
