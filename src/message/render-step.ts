import { SEVERITIES } from "../model/event.ts";
import type { Block, Message } from "../model/message.ts";
import { sentences } from "../wording/labels.ts";
import { statusNames } from "../wording/names.ts";

/** Why the whole channel hears of a card again. */
export type FollowUpReason = "confirmed" | "weightier";

/** A short message that refers to a card. */
export interface FollowUp {
  readonly reason: FollowUpReason;
  readonly message: Message;
}

/**
 * What the whole channel is told of a card that changed: that a rumour was confirmed, that it weighs more than first
 * reported. `wasRumoured`: an earlier state of the card was a rumour. Usually nothing.
 */
export function renderFollowUps(before: Message, after: Message, wasRumoured: boolean): readonly FollowUp[] {
  const { language, summary: headline, status } = after;
  const isConfirmed = wasRumoured && status === "confirmed" && before.status !== "confirmed";
  const isWeightier = status !== undefined && status !== "denied" && rankOf(after) > rankOf(before);
  return [
    ...(isConfirmed ? [followUp("confirmed", sentences.rumourConfirmed[language]({ headline }), after)] : []),
    ...(isWeightier ? [followUp("weightier", sentences.weightier[language]({ headline }), after)] : []),
  ];
}

/**
 * The line in a card's thread that says what changed of it: its status, with the sentence that proves the new one, or
 * what its headline says now. Undefined where people would see no difference worth a word.
 */
export function renderStep(before: Message, after: Message): Message | undefined {
  const { language, status, summary } = after;
  if (status !== undefined && before.status !== undefined && status !== before.status) {
    const change = { before: statusNames[before.status][language], after: statusNames[status][language] };
    return note(sentences.statusRose[language](change), after, proofOf(after));
  }
  return summary === before.summary ? undefined : note(summary, after, []);
}

/** The line in a card's thread after an editor corrected it: what it says now. */
export function renderCorrection(after: Message): Message {
  const { language, status, summary } = after;
  // A card that was withdrawn, or is one with another, says itself who did that.
  return note(status === undefined ? summary : sentences.corrected[language]({ headline: summary }), after, []);
}

function followUp(reason: FollowUpReason, text: string, card: Message): FollowUp {
  return { reason, message: note(text, card, []) };
}

function note(text: string, { language }: Message, more: readonly Block[]): Message {
  return { kind: "note", language, summary: text, blocks: [{ kind: "text", text: [{ text }] }, ...more] };
}

/** The quoted sentence of a card and its source. */
function proofOf({ blocks }: Message): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === "quote");
  return at < 0 ? [] : blocks.slice(at, at + 2);
}

function rankOf({ severity }: Message): number {
  return SEVERITIES.indexOf(severity ?? "low");
}
