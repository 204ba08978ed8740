import type { FeedReader } from "../feeds/feed-reader.ts";
import type { SecondReader } from "../llm/second-reader.ts";
import type { Log } from "../log.ts";
import type { AliasIndex } from "../match/alias-index.ts";
import type { Edition } from "../model/edition.ts";
import type { Message } from "../model/message.ts";
import type { Chat } from "../model/ports.ts";
import type { Channel, Platform } from "../model/subscription.ts";
import type { Store } from "../store/open-store.ts";

/** Everything that tasks work with. */
export interface JobContext {
  readonly store: Store;
  readonly reader: Pick<FeedReader, "readFeed" | "readPage" | "canonicalLink">;
  /** The platforms that this process is connected to. */
  readonly chats: ReadonlyMap<Platform, Chat>;
  /** The message as a platform's payloads, one a part; pure, and there for every platform. */
  renderFor(platform: Platform, message: Message): readonly unknown[];
  /** The alias index in use. */
  index(): AliasIndex;
  readonly editions: readonly Edition[];
  readonly log: Log;
  now(): Date;
  readonly maxArticleAgeDays: number;
  /** Whether the first reading of every feed is announced. */
  readonly announcesFirst: boolean;
  /** A model that reads articles after the rules, where the settings name one. */
  readonly secondReader: SecondReader | undefined;
}

/** Whose messages a channel's language, zone and clock shape. */
export type Viewer = Pick<Channel, "language" | "timeZone">;
