import { mergedInto, rejectionOf } from "../events/corrections/apply-corrections.ts";
import type { Correction } from "../model/correction.ts";
import type { Named, OrgChange } from "../model/event.ts";
import { UserError } from "../model/user-error.ts";
import type { EventClaim, EventDetail } from "../store/events.ts";
import { shownText } from "../text/quote-of.ts";
import { withoutControls } from "../text/without-controls.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { eventToJson } from "./event-json.ts";
import { changeToJson } from "./reading-json.ts";

interface EventOptions {
  readonly json: boolean;
}

/** Prints an event with its claims and their ids, its steps, and what editors corrected of it. */
export async function showEvent(context: CliContext, eventId: string, { json }: EventOptions): Promise<number> {
  return context.withProgram(undefined, async ({ store }) => {
    const detail = await store.events.loadEvent(eventId);
    if (!detail) throw new UserError("event-not-found", { event: eventId });
    const corrections = await store.corrections.listCorrections(eventId);
    context.writeOut(json ? `${JSON.stringify(eventJson(detail, corrections))}\n` : eventText(detail, corrections));
    return EXIT.done;
  });
}

function eventJson(detail: EventDetail, corrections: readonly Correction[]): object {
  return {
    ...eventToJson(detail),
    isWithdrawn: detail.isWithdrawn,
    mergedInto: mergedInto(detail.corrections),
    claims: detail.claims.map(({ id, ownEventId, claim, source }) => ({
      id,
      ownEvent: ownEventId,
      ...changeToJson(claim),
      article: source.articleId,
      url: source.url,
      outlet: source.outlet,
      publishedAt: source.publishedAt,
      quote: claim.evidence.quote,
    })),
    corrections: corrections.map(({ id, eventId, body, at, actorName, revokedAt }) => ({
      id,
      event: eventId,
      ...bodyJson(body),
      at,
      by: actorName,
      revokedAt,
    })),
  };
}

function bodyJson(body: Correction["body"]): object {
  if (body.what === "set") return { what: body.what, ...body.set };
  return "intoId" in body ? { what: body.what, into: body.intoId } : { what: body.what };
}

/** An event as people read it in a terminal. */
export function eventText(detail: EventDetail, corrections: readonly Correction[]): string {
  const { event, claims, steps } = detail;
  const lines = [
    `event ${event.id}: ${event.kind}, ${stateOf(detail)}`,
    ...fieldLines(event),
    `claims: ${claims.length === 0 ? "none" : ""}`,
    ...claims.flatMap((claim) => claimLines(claim, event.id)),
    `steps: ${steps.length === 0 ? "none" : ""}`,
    ...steps.map(({ status, at, source }) => `  ${at.toISOString()}  ${status}  article ${source.articleId}`),
    `corrections: ${corrections.length === 0 ? "none" : ""}`,
    ...corrections.map(correctionLine),
  ];
  return withoutControls(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

function stateOf({ corrections, isWithdrawn, event }: EventDetail): string {
  const into = mergedInto(corrections);
  if (into !== undefined) return `merged into event ${into}`;
  const rejection = rejectionOf(corrections);
  if (rejection) return `rejected by ${rejection.actorName}`;
  return isWithdrawn ? "withdrawn, since no article says it any more" : event.status;
}

function fieldLines(change: OrgChange): readonly string[] {
  const { person, org, from, to, team, action, role, manager, count, percent, target, date, background } = change;
  const fields: Readonly<Record<string, string | undefined>> = {
    person: namesText([person]),
    org: namesText([org]),
    from: namesText(from),
    to: namesText(to),
    team: namesText(team),
    action,
    role: namesText([role]),
    manager: namesText([manager]),
    count: count?.toString(),
    percent: percent?.toString(),
    target: namesText(target),
    date,
    background: background ? "yes" : undefined,
  };
  return Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field}: ${value}`] : []));
}

function namesText(names: readonly (Named | undefined)[]): string {
  return names.flatMap((named) => named?.name ?? []).join(", ");
}

function claimLines({ id, ownEventId, claim, source }: EventClaim, eventId: string): readonly string[] {
  const origin = ownEventId === eventId ? "" : `, by itself of event ${ownEventId}`;
  const confidence = claim.confidence.toFixed(2);
  return [
    `  ${id}  ${claim.status}, ${confidence}${origin}  article ${source.articleId}  ${source.outlet ?? ""}  ${source.url ?? ""}`,
    `      ${shownText(claim.evidence).replace(/\s+/gu, " ")}`,
  ];
}

function correctionLine({ id, eventId, body, at, actorName, revokedAt }: Correction): string {
  const undone = revokedAt === undefined ? "" : `, undone ${revokedAt.toISOString()}`;
  return `  ${id}  ${at.toISOString()}  ${actorName}: ${bodyText(eventId, body)}${undone}`;
}

function bodyText(eventId: string, body: Correction["body"]): string {
  switch (body.what) {
    case "merge":
      return `merge ${eventId} into ${body.intoId}`;
    case "split":
      return `split event ${body.intoId} off ${eventId}`;
    case "set":
      return `set ${body.set.field} ${valueText(body.set.value)}`;
    default:
      return `reject ${eventId}`;
  }
}

function valueText(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "-";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return typeof value === "object" && value !== null && "name" in value ? String(value.name) : String(value);
}
