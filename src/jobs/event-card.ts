import { severityOf } from "../alerts/severity-of.ts";
import { rejectionOf } from "../events/corrections/apply-corrections.ts";
import { areHalvesOfMove } from "../events/merge/find-move.ts";
import type { ShownEvidence } from "../message/evidence.ts";
import { renderAlert, renderMove, renderWithdrawn } from "../message/render-alert.ts";
import type { OrgChange, Severity } from "../model/event.ts";
import type { Message } from "../model/message.ts";
import type { EventDetail } from "../store/events.ts";
import { detectLanguage } from "../text/language.ts";
import { shownText } from "../text/quote-of.ts";
import type { JobContext, Viewer } from "./job-context.ts";
import type { CardSubject } from "./move-card.ts";

/** Sentences quoted or linked on a card, at most. */
const MAX_EVIDENCE = 5;

/**
 * The card of a subject for one channel. Both halves are shown as one move while both stand; where one was denied or
 * withdrawn the other is shown alone, so that the card is the same whichever half it is drawn for.
 */
export function renderCard(context: Pick<JobContext, "index" | "now">, subject: CardSubject, viewer: Viewer): Message {
  const { first, second } = subject;
  if (second && stands(first) && stands(second) && areHalvesOfMove(first.event, second.event)) {
    const [leave, join] = first.event.kind === "leave" ? [first, second] : [second, first];
    return renderMove({ leave: leave.event, join: join.event, ...announcementOf(context, [join, leave], viewer) });
  }
  const shown = [first, second].find((half) => half !== undefined && stands(half)) ?? first;
  if (shown.isWithdrawn) {
    const why = rejectionOf(shown.corrections) ? "rejected" : "unsupported";
    return renderWithdrawn(shown.event, why, viewOf(context, viewer));
  }
  const previousStatus = shown.steps.at(-2)?.status;
  return renderAlert({ event: shown.event, previousStatus, ...announcementOf(context, [shown], viewer) });
}

/** How much an event matters, from its fields and the sentences that prove it. */
export function severityOfEvent(context: Pick<JobContext, "index">, detail: EventDetail): Severity {
  return severityOf(detail.event, {
    isTracked: (id) => context.index().entitiesById.has(id),
    quotes: detail.claims.map(({ claim }) => claim.evidence.quote),
  });
}

/** What people see of a change: while it stays the same, nothing new is told. */
export function shownKey(change: OrgChange): string {
  const { kind, person, org, from, to, team, action, role, manager, count, percent, target, date, status } = change;
  const names = [person, org, role, manager].map((named) => named?.name);
  const lists = [from, to, team, target].map((list) => list.map(({ name }) => name));
  return JSON.stringify([kind, names, lists, action, count, percent, date, status]);
}

function stands({ isWithdrawn, event }: EventDetail): boolean {
  return !isWithdrawn && event.status !== "denied" && !event.background;
}

function viewOf(context: Pick<JobContext, "index" | "now">, { language, timeZone }: Viewer) {
  return { entities: context.index().entitiesById, language, timeZone, now: context.now() };
}

/** What stands beside the change itself; the severity is the higher of two halves. */
function announcementOf(context: Pick<JobContext, "index" | "now">, details: readonly EventDetail[], viewer: Viewer) {
  const severities = details.map((detail) => severityOfEvent(context, detail));
  const severity: Severity = severities.includes("high") ? "high" : (severities[0] ?? "normal");
  return {
    ...viewOf(context, viewer),
    evidence: evidenceOf(details),
    severity,
    outletCount: Math.max(...details.map(({ event }) => event.outletCount)),
    isCorrected: details.some(({ corrections }) => corrections.some(({ body }) => body.what === "set")),
  };
}

/** The sentences that prove the events, repaired, the surest claim's first. */
function evidenceOf(details: readonly EventDetail[]): readonly ShownEvidence[] {
  const claims = details.flatMap((detail) =>
    [...detail.claims].sort((a, b) => b.claim.confidence - a.claim.confidence),
  );
  return claims.slice(0, MAX_EVIDENCE).map(({ claim, source }) => {
    const quote = shownText(claim.evidence);
    const { url, outlet, publishedAt } = source;
    return { quote, url, outlet, publishedAt, language: detectLanguage(quote) };
  });
}
