import type { Readable } from "node:stream";
import type { Discovery } from "../feeds/discover-feeds.ts";
import type { SecondReader } from "../llm/second-reader.ts";
import type { AliasIndex } from "../match/alias-index.ts";
import type { ArticleText } from "../model/article.ts";
import type { Correction, CorrectionRequest, Editor } from "../model/correction.ts";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import type { EventDetail } from "../store/events.ts";
import type { Store } from "../store/open-store.ts";

/** An article that was fetched or extracted from a page. */
export interface ExtractedArticle extends ArticleText {
  readonly publishedAt: Date | undefined;
}

/** What every command gets: its streams, the clock, and the parts of the program that commands share. */
export interface CliContext {
  readonly stdin: Readable;
  /** Results, and nothing else. */
  writeOut(text: string): void;
  /** Progress and errors. */
  writeError(text: string): void;
  now(): Date;
  /** The folder of the first edition that the settings name. */
  editionDir(): string;
  /** The alias index of an edition's folder, by default the one for articles on AI labs. */
  loadIndex(editionDir: string | undefined): Promise<AliasIndex>;
  /** The article in a page of HTML. */
  extractArticle(html: string, url: string | undefined): Promise<ExtractedArticle>;
  /** The article at an address. */
  fetchArticle(url: string): Promise<ExtractedArticle>;
  /** A model that reads articles after the rules, where the settings name one. */
  readonly secondReader: SecondReader | undefined;
  /** The feeds of the site at an address, each of them read. */
  discoverFeeds(address: string): Promise<Discovery>;
  /** Polls what is due, reads, announces and sends until nothing is left to do. */
  runOnce(options: RunOnceOptions): Promise<RunOnceResult>;
  /** Opens the database for a command and closes it after. */
  withProgram<T>(editionDir: string | undefined, work: (program: CliProgram) => Promise<T>): Promise<T>;
  /** Looks whether the parts that the settings name work. */
  checkUp(options: { readonly checksFeeds: boolean }): AsyncIterable<Finding>;
}

/** One thing that `doctor` looked at. `advice` says whose side it is and what to do. */
export interface Finding {
  readonly what: string;
  readonly isFine: boolean;
  readonly detail: string;
}

/** The opened program, as far as commands use it. */
export interface CliProgram {
  readonly store: Store;
  /** A channel's digest of a period; undefined where it wants none. */
  digest(channel: Channel, period: DigestPeriod, explains: boolean): Promise<Message | undefined>;
  /**
   * Writes a message as pending for a channel and sends what the channel has pending, once for each occasion. Why it
   * was not posted, or undefined where it was; the terminal's channel has it as the command's own output.
   */
  send(channel: Channel, message: Message, occasion: string): Promise<string | undefined>;
  /** Reads a stored article again under today's rules, announcing nothing; the number of claims before and after. */
  replay(articleId: string): Promise<{ readonly before: number; readonly after: number } | undefined>;
  /** Reads every article again that older rules have read, announcing nothing; tells after each batch how far it came. */
  replayOutdated(): AsyncIterable<ReplayProgress>;
  /** Corrects an event, or takes a correction back; the cards that are out are edited by the running bot. */
  correct(
    eventId: string,
    asked: { readonly request: CorrectionRequest; readonly by: Editor },
  ): Promise<{ readonly correction: Correction; readonly after: EventDetail }>;
}

/** How far reading articles again has come. */
export interface ReplayProgress {
  readonly articles: number;
  readonly changed: number;
  readonly failed: number;
}

export interface DigestPeriod {
  readonly since: Date;
  readonly until: Date;
}

export interface RunOnceOptions {
  readonly editionDir: string | undefined;
  readonly announcesFirst: boolean;
  /** The instant that counts as now when the run begins. */
  readonly startAt: Date | undefined;
  /** Told of each message as it is sent to the terminal's channel. */
  readonly onMessage: (message: Message) => void;
}

export interface RunOnceResult {
  readonly articles: number;
  readonly events: number;
  readonly failingFeeds: readonly { readonly url: string; readonly reason: string }[];
  readonly pendingDeliveries: number;
  readonly deadJobs: number;
}

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;
