import type { Severity, Status } from "./event.ts";
import type { Language } from "./text.ts";

/** A stretch of text with one style. Text from feeds is data: adapters escape it so that it can format or mention nothing. */
export interface Run {
  readonly text: string;
  readonly style?: "bold" | "italic" | "code" | undefined;
  /** An http or https address. */
  readonly link?: string | undefined;
}

export type RichText = readonly Run[];

export interface Button {
  readonly label: string;
  /** What pressing does: `command` and its argument, or a link to open. */
  readonly action: { readonly command: string; readonly value: string } | { readonly link: string };
  readonly style?: "primary" | "danger" | undefined;
}

/** One part of a message. Adapters may drop `image` where a platform cannot show it, and nothing else. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: RichText }
  | { readonly kind: "quote"; readonly text: RichText }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: RichText }[] }
  | { readonly kind: "list"; readonly items: readonly RichText[] }
  | { readonly kind: "context"; readonly text: RichText }
  | { readonly kind: "divider" }
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] };

/** What will be shown, before any platform. */
export interface Message {
  readonly kind: "alert" | "digest" | "reply" | "note";
  readonly language: Language;
  /** One line of plain text: for notifications, screen readers and logs. */
  readonly summary: string;
  /** How serious an alert is; adapters may colour it. */
  readonly severity?: Severity | undefined;
  /** The status that an alert's card shows; none once it was withdrawn. */
  readonly status?: Status | undefined;
  readonly blocks: readonly Block[];
}
