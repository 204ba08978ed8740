import { areHalvesOfMove } from "../events/merge/find-move.ts";
import { changeKeys } from "../events/merge/same-change.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";

/** The occasion of an event's card: there is one card a channel for the event's whole life. */
export function cardOccasion(eventId: string): string {
  return `event:${eventId}`;
}

/** The occasion of what is said about a card later: `event:12/step:3`, `event:12/confirmed`. */
export function stepOccasion(card: string, step: string): string {
  return `${card}/${step}`;
}

/** The occasion of the card that an occasion belongs to. */
export function cardOf(occasion: string): string {
  return occasion.split("/", 1)[0] ?? occasion;
}

/** What a card is about: an event, or the two halves of a move, the first of which the card is named after. */
export interface CardSubject {
  readonly first: EventDetail;
  readonly second: EventDetail | undefined;
}

/**
 * What the card of an event is about. A departure and an arrival elsewhere are joined into one move, once and for good:
 * a third event finds both taken, and one that has a card of its own keeps it. To be called with the event's keys locked.
 */
export async function findCardSubject(tx: Transaction, context: JobContext, detail: EventDetail): Promise<CardSubject> {
  if (detail.moveOf !== undefined) {
    const first = await tx.events.loadEvent(detail.moveOf);
    return first ? { first, second: detail } : { first: detail, second: undefined };
  }
  const second = await tx.events.findSecondHalf(detail.event.id);
  if (second) return { first: detail, second };
  const other = await findFreeHalf(tx, context, detail);
  if (!other) return { first: detail, second: undefined };
  const isFirst = Number(detail.event.id) < Number(other.event.id);
  const subject = isFirst ? { first: detail, second: other } : { first: other, second: detail };
  if (await hasCard(tx, subject.second)) return { first: detail, second: undefined };
  await tx.events.joinMove(subject.second.event.id, subject.first.event.id);
  return subject;
}

async function findFreeHalf(
  tx: Transaction,
  context: JobContext,
  detail: EventDetail,
): Promise<EventDetail | undefined> {
  const others = await tx.events.findByKeys(changeKeys(detail.event, context.index().entitiesById));
  for (const other of others) {
    if (other.isWithdrawn || other.moveOf !== undefined || !areHalvesOfMove(detail.event, other.event)) continue;
    if (!(await tx.events.findSecondHalf(other.event.id))) return other;
  }
  return undefined;
}

async function hasCard(tx: Transaction, { event }: EventDetail): Promise<boolean> {
  return (await tx.deliveries.listChannelsOf(cardOccasion(event.id))).length > 0;
}
