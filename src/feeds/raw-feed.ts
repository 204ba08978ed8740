/** A feed as its format has it, before ids, dates and links are made sense of. Absent and empty are both undefined. */
export interface RawFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** RSS's `ttl`. */
  readonly ttlMinutes: string | undefined;
  readonly entries: readonly RawEntry[];
}

export interface RawEntry {
  readonly id: string | undefined;
  /** Resolved against `base` where there is one, else against the feed's address. */
  readonly link: string | undefined;
  readonly base: string | undefined;
  readonly title: string | undefined;
  /** The element that is meant for the whole text. */
  readonly contentHtml: string | undefined;
  /** The element that is meant for a description, which often holds the whole text all the same. */
  readonly summaryHtml: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

/** A text without the space around it, or nothing. */
export function toText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text === "" ? undefined : text;
}
