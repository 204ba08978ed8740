import type { OrgChange, OrgEvent, Severity, Status } from "../model/event.ts";
import type { Block, Message } from "../model/message.ts";
import type { Language } from "../model/text.ts";
import { lines, sentences } from "../wording/labels.ts";
import { statusNames } from "../wording/names.ts";
import { evidenceBlocks, type ShownEvidence } from "./evidence.ts";
import { factsBlock, moveChange } from "./facts.ts";
import { headlineOf, moveHeadline, weakerStatus } from "./headline.ts";
import type { View } from "./view.ts";

/** What is known beside the change itself when it is announced. */
interface Announcement extends View {
  /** The articles that say it, the one to quote first. */
  readonly evidence: readonly ShownEvidence[];
  readonly severity: Severity;
  /** Independent outlets that reported it. */
  readonly outletCount: number;
  /** The status of the revision that was posted before, where this one corrects or confirms it. */
  readonly previousStatus?: Status | undefined;
  /** Whether an editor set something of it. */
  readonly isCorrected?: boolean | undefined;
}

/** What `renderAlert` takes. */
export interface AlertInput extends Announcement {
  readonly event: OrgEvent | OrgChange;
}

/** What `renderMove` takes: a leave and a join (or appointment) of one person. */
export interface MoveInput extends Announcement {
  readonly leave: OrgEvent | OrgChange;
  readonly join: OrgEvent | OrgChange;
}

/**
 * One card for one change: a sentence made of its fields, the facts, the sentence that proves it in its own language,
 * and its source. Says nothing that the change does not say.
 */
export function renderAlert({ event, ...announcement }: AlertInput): Message {
  return card(headlineOf(event, announcement), event, announcement);
}

/** Why a card is withdrawn: no article says any more what it said, or an editor rejected it. */
type Withdrawal = "unsupported" | "rejected";

/** The card of a change that does not stand any more: what was said, and why it is not said now. */
export function renderWithdrawn(change: OrgChange, why: Withdrawal, view: View): Message {
  const headline = headlineOf(change, view);
  const line = why === "rejected" ? sentences.rejected : sentences.withdrawn;
  return bareCard(line[view.language]({ headline }), view.language);
}

/** A second card of one change in a channel, after an editor merged the two: it leads to the one that stays. */
export function renderDouble({ summary, language }: Message): Message {
  return bareCard(sentences.double[language]({ headline: summary }), language);
}

function bareCard(summary: string, language: Language): Message {
  return { kind: "alert", language, summary, severity: "low", blocks: [{ kind: "text", text: [{ text: summary }] }] };
}

/** One card for a leave and a join that are one move. */
export function renderMove({ leave, join, ...announcement }: MoveInput): Message {
  const status = weakerStatus(leave.status, join.status);
  return card(moveHeadline({ leave, join }, announcement), { ...moveChange(leave, join), status }, announcement);
}

function card(headline: string, change: OrgChange, announcement: Announcement): Message {
  const blocks: Block[] = [
    { kind: "text", text: [{ text: headline, style: "bold" }] },
    ...updateBlocks(change, announcement),
    factsBlock(change, announcement.outletCount, announcement),
    ...evidenceBlocks(announcement.evidence, announcement),
  ];

  const { language, severity } = announcement;
  return { kind: "alert", language, summary: headline, severity, status: change.status, blocks };
}

function updateBlocks({ status }: OrgChange, announcement: Announcement): readonly Block[] {
  const { previousStatus, isCorrected, language } = announcement;
  const marks: string[] = isCorrected ? [lines.correctedByEditor[language]] : [];
  if (previousStatus !== undefined && previousStatus !== status) {
    const [before, after] = [statusNames[previousStatus][language], statusNames[status][language]];
    marks.unshift(sentences.statusRose[language]({ before, after }));
  }
  return marks.map((text) => ({ kind: "context", text: [{ text }] }));
}
