import type { Message, RichText } from "../model/message.ts";
import { headings, sentences } from "../wording/labels.ts";
import { linked } from "./evidence.ts";
import type { View } from "./view.ts";

/** One of several alerts that waited: its headline and where to read it. */
export interface HeldLine {
  readonly headline: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
}

/** Alerts that waited for a channel to wake, in one message: a line each, with its source. */
export function renderHeld(held: readonly HeldLine[], { language }: Pick<View, "language">): Message {
  const summary = sentences.whileQuiet[language]({ count: held.length });
  const items = held.map(({ headline, url, outlet }): RichText => {
    const source = outlet === undefined && url === undefined ? [] : [{ text: " · " }, linked(outlet ?? url ?? "", url)];
    return [{ text: headline }, ...source];
  });
  return {
    kind: "note",
    language,
    summary,
    blocks: [
      { kind: "heading", level: 2, text: headings.whileQuiet[language] },
      { kind: "list", items },
    ],
  };
}

/** That a channel has had as many alerts today as it wants, and where the rest is. */
export function renderLimitReached(alertsPerDay: number, { language }: Pick<View, "language">): Message {
  const summary = sentences.limitReached[language]({ count: alertsPerDay });
  return { kind: "note", language, summary, blocks: [{ kind: "context", text: [{ text: summary }] }] };
}
