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
 * a third event finds both taken, and one that has a card of its own keeps it. An event stands for those that were
 * merged into it. To be called with the event's keys locked.
 */
export async function findCardSubject(tx: Transaction, context: JobContext, detail: EventDetail): Promise<CardSubject> {
  const joined = await findJoined(tx, detail);
  if (joined) return joined;
  const other = await findFreeHalf(tx, context, detail);
  if (!other) return { first: detail, second: undefined };
  const isFirst = Number(detail.event.id) < Number(other.event.id);
  const subject = isFirst ? { first: detail, second: other } : { first: other, second: detail };
  if (await hasCard(tx, subject.second)) return { first: detail, second: undefined };
  await tx.events.joinMove(subject.second.event.id, subject.first.event.id);
  return subject;
}

/** The move that an event is a half of already, by itself or by an event that was merged into it. */
async function findJoined(tx: Transaction, detail: EventDetail): Promise<CardSubject | undefined> {
  const { id } = detail.event;
  const move = await tx.events.findMoveOf(await tx.corrections.listFamily(id));
  if (!move) return undefined;
  const [firstId, secondId] = [
    await tx.corrections.findHome(move.firstId),
    await tx.corrections.findHome(move.secondId),
  ];
  if (firstId === secondId) return { first: detail, second: undefined };
  const [first, second] = await tx.events.loadEvents([firstId, secondId]);
  if (!first || !second) return undefined;
  const isOwn = secondId === move.secondId;
  return isOwn || !(await hasCard(tx, second)) ? { first, second } : { first: detail, second: undefined };
}

async function findFreeHalf(
  tx: Transaction,
  context: JobContext,
  detail: EventDetail,
): Promise<EventDetail | undefined> {
  const others = await tx.events.findByKeys(changeKeys(detail.event, context.index().entitiesById));
  for (const other of others) {
    if (other.isWithdrawn || !areHalvesOfMove(detail.event, other.event)) continue;
    const joined = await tx.events.findMoveOf(await tx.corrections.listFamily(other.event.id));
    if (!joined) return other;
  }
  return undefined;
}

/**
 * The occasions under which a channel may have the card of a subject, that of the first event before others: what was
 * merged had cards of its own.
 */
export async function listCardOccasions(tx: Transaction, { first, second }: CardSubject): Promise<readonly string[]> {
  const ids = [first, second].flatMap((half) => (half === undefined ? [] : [half.event.id]));
  const families: string[] = [];
  for (const id of ids) families.push(...(await tx.corrections.listFamily(id)));
  return [...new Set(families)].map(cardOccasion);
}

async function hasCard(tx: Transaction, { event }: EventDetail): Promise<boolean> {
  return (await tx.deliveries.listChannelsOf(cardOccasion(event.id))).length > 0;
}
