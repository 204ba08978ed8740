import type { EventDetail } from "../store/events.ts";
import { changeToJson } from "./reading-json.ts";

/** What every command prints of an event as data: the change itself, how far it is known, and the steps of its status. */
export function eventToJson({ event, steps, newsAt, silence, moveOf }: EventDetail): object {
  return {
    id: event.id,
    ...changeToJson(event),
    outletCount: event.outletCount,
    revision: event.revision,
    isNews: newsAt !== undefined,
    silence,
    moveOf,
    steps: steps.map(({ status, at, source }) => ({ status, at, article: source.articleId })),
  };
}
