import { severityOf } from "../alerts/severity-of.ts";
import type { ShownEvidence } from "../message/evidence.ts";
import { renderAlert, renderMove } from "../message/render-alert.ts";
import type { Severity } from "../model/event.ts";
import type { Message } from "../model/message.ts";
import type { EventDetail } from "../store/events.ts";
import { cleanText } from "../text/clean-text.ts";
import { detectLanguage } from "../text/language.ts";
import type { JobContext, Viewer } from "./job-context.ts";

/** Sentences quoted or linked on a card, at most. */
const MAX_EVIDENCE = 5;

/** The card of an event, or of the move that it is half of, for one channel. */
export function renderCard(
  context: Pick<JobContext, "index" | "now">,
  {
    detail,
    half,
    viewer,
  }: { readonly detail: EventDetail; readonly half: EventDetail | undefined; readonly viewer: Viewer },
): Message {
  const details = half ? [detail, half] : [detail];
  const announcement = {
    evidence: evidenceOf(details),
    severity: severityOfEvent(context, detail),
    outletCount: Math.max(...details.map(({ event }) => event.outletCount)),
    entities: context.index().entitiesById,
    language: viewer.language,
    timeZone: viewer.timeZone,
    now: context.now(),
  };
  const previousStatus = detail.steps.at(-2)?.status;
  if (!half) return renderAlert({ event: detail.event, previousStatus, ...announcement });
  const [leave, join] = detail.event.kind === "leave" ? [detail, half] : [half, detail];
  return renderMove({ leave: leave.event, join: join.event, ...announcement });
}

/** The sentences that prove the events, repaired, the surest claim's first. */
function evidenceOf(details: readonly EventDetail[]): readonly ShownEvidence[] {
  const claims = details.flatMap((detail) =>
    [...detail.claims].sort((a, b) => b.claim.confidence - a.claim.confidence),
  );
  return claims.slice(0, MAX_EVIDENCE).map(({ claim, source }) => {
    const quote = cleanText(claim.evidence.quote).text;
    const { url, outlet, publishedAt } = source;
    return { quote, url, outlet, publishedAt, language: detectLanguage(quote) };
  });
}

/** How much an event matters, from its fields and the sentences that prove it. */
export function severityOfEvent(context: Pick<JobContext, "index">, detail: EventDetail): Severity {
  return severityOf(detail.event, {
    isTracked: (id) => context.index().entitiesById.has(id),
    quotes: detail.claims.map(({ claim }) => claim.evidence.quote),
  });
}
