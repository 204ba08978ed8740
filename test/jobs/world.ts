import pino from "pino";
import type { FeedReading, PageReading } from "../../src/feeds/feed-reader.ts";
import type { JobContext } from "../../src/jobs/job-context.ts";
import { look } from "../../src/jobs/look.ts";
import { drainQueue } from "../../src/jobs/start-worker.ts";
import { createTasks } from "../../src/jobs/tasks.ts";
import type { SecondReader } from "../../src/llm/second-reader.ts";
import { type AliasIndex, buildAliasIndex } from "../../src/match/alias-index.ts";
import type { Entity, EntityKind } from "../../src/model/entity.ts";
import type { Message } from "../../src/model/message.ts";
import type { ChannelAddress, Outgoing, SendResult } from "../../src/model/ports.ts";
import type { Channel, Subscription } from "../../src/model/subscription.ts";
import type { Store } from "../../src/store/open-store.ts";

const MINUTE_MS = 60_000;

/** Empties every table that a world writes; ids begin again. */
export async function emptyWorld(store: Store): Promise<void> {
  await store.pool.query(
    `truncate feeds, articles, entries, claims, org_events, stories, story_keys, workspaces, channels, candidate_names,
       schedule_ticks, changes, second_reader_days, graphile_worker._private_jobs restart identity cascade`,
  );
}

function entity(
  id: string,
  kind: EntityKind,
  name: string,
  more: { aliases?: string[]; partOf?: string } = {},
): Entity {
  const aliases = [name, ...(more.aliases ?? [])].map((text) => ({ text, needsContext: false }));
  return { id, kind, name, names: {}, aliases, partOf: more.partOf, roles: [] };
}

/** Who is followed in these tests. */
export const ENTITIES: readonly Entity[] = [
  entity("bytedance", "company", "字节跳动", { aliases: ["字节", "ByteDance"] }),
  entity("google-deepmind", "company", "谷歌DeepMind", { aliases: ["Google DeepMind"] }),
  entity("openai", "company", "OpenAI"),
  entity("wu-yonghui", "person", "吴永辉", { aliases: ["Yonghui Wu"] }),
];

/** One article as a feed of these tests carries it. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isWhole?: boolean;
  readonly publishedAt?: Date | undefined;
  readonly link?: string;
}

/**
 * The jobs on a real store and queue, with feeds, pages and a platform that the test holds in its hands: everything
 * outside is a function that it passes, and what was sent is what came out.
 */
export class World {
  readonly store: Store;
  readonly context: JobContext;
  #index: AliasIndex;
  readonly feeds = new Map<string, readonly FeedItem[] | "broken">();
  readonly pages = new Map<string, string | "away">();
  /** What each channel was sent, in order. */
  readonly sent: { readonly channel: string; readonly message: Message; readonly outgoing: Outgoing }[] = [];
  /** How the platform answers; sent, unless a test says otherwise. */
  answer: (outgoing: Outgoing) => SendResult = (outgoing) => ({
    status: "sent",
    platformMessageId: `id-${outgoing.key}`,
  });
  now = new Date("2026-03-02T08:00:00.000Z");

  constructor(
    store: Store,
    options: { announcesFirst?: boolean; entities?: readonly Entity[]; secondReader?: SecondReader } = {},
  ) {
    this.store = store;
    this.#index = buildAliasIndex(options.entities ?? ENTITIES);
    this.context = {
      store,
      reader: {
        readFeed: async ({ url }) => this.#readFeed(url),
        readPage: async (url) => this.#readPage(url),
        canonicalLink: (url) => url.replace(/\?.*$/u, ""),
      },
      chats: new Map([
        [
          "console",
          {
            platform: "console",
            render: (message) => [message],
            start: async () => {},
            stop: async () => {},
            send: async (outgoing) => this.#send(outgoing),
          },
        ],
      ]),
      renderFor: (_platform, message) => [message],
      index: () => this.#index,
      editions: [],
      log: pino({ level: "silent" }),
      now: () => this.now,
      maxArticleAgeDays: 14,
      announcesFirst: options.announcesFirst ?? false,
      secondReader: options.secondReader,
    };
  }

  #readFeed(url: string): FeedReading {
    const items = this.feeds.get(url);
    if (items === undefined || items === "broken") return { status: "failed", reason: "not-found", retryAt: undefined };
    const entries = items.map((item) => ({
      entryId: item.id,
      link: item.link ?? `https://news.example/${item.id}`,
      title: item.title,
      content: item.text,
      isWhole: item.isWhole ?? true,
      author: undefined,
      publishedAt: "publishedAt" in item ? item.publishedAt : this.now,
    }));
    return {
      status: "fetched",
      entries,
      etag: undefined,
      lastModified: undefined,
      contentHash: `${items.length}`,
      movedTo: undefined,
      freshUntil: undefined,
    };
  }

  #readPage(url: string): PageReading {
    const text = this.pages.get(url);
    if (text === undefined) return { status: "failed", reason: "not-found", mayPass: false };
    if (text === "away") return { status: "failed", reason: "timeout", mayPass: true };
    return { status: "read", title: "", text, author: undefined, outlet: undefined, publishedAt: undefined, link: url };
  }

  #send(outgoing: Outgoing): SendResult {
    const result = this.answer(outgoing);
    // The payload is the message, since this platform renders nothing.
    if (result.status === "sent")
      this.sent.push({ channel: outgoing.address.platformId, message: outgoing.payload as Message, outgoing });
    return result;
  }

  /** Adds somebody to whom is followed. */
  track(entity: Entity): void {
    this.#index = buildAliasIndex([...this.#index.entitiesById.values(), entity]);
  }

  /** Lists feeds; those that were listed before stay. */
  async follow(feeds: Readonly<Record<string, readonly FeedItem[] | "broken">>): Promise<void> {
    for (const [url, items] of Object.entries(feeds)) this.feeds.set(url, items);
    const listed = [...this.feeds.keys()].map((url) => ({
      url,
      title: url.replace(/^https:\/\//u, ""),
      language: undefined,
      firstRead: "silent" as const,
    }));
    await this.store.feeds.reconcileFeeds("tests", listed, this.now);
  }

  async channel(platformId: string, wishes: readonly Partial<Subscription>[], nextDigestAt?: Date): Promise<Channel> {
    const address: ChannelAddress = { platform: "console", workspaceId: "tests", platformId };
    const defaults = {
      name: platformId,
      workspaceName: "tests",
      language: "en" as const,
      timeZone: "Asia/Shanghai",
      digest: { days: [1], hour: 9, minute: 0 },
      nextDigestAt,
    };
    const { channel } = await this.store.channels.ensureChannel(address, defaults, this.now);
    for (const wish of wishes) {
      await this.store.subscriptions.subscribe(
        {
          channelId: channel.id,
          entityId: undefined,
          wantsAlerts: true,
          wantsDigest: true,
          minSeverity: "normal",
          kinds: [],
          createdBy: "tester",
          ...wish,
        },
        this.now,
      );
    }
    return channel;
  }

  /** Lets time pass, then does everything that is due. */
  async pass(minutes: number): Promise<void> {
    this.now = new Date(this.now.getTime() + minutes * MINUTE_MS);
    await look(this.context);
    await this.work();
  }

  /** Works on the queue, with announcements that wait for their like let go at once. */
  async work(): Promise<void> {
    const tasks = createTasks(this.context, { bot: true, worker: true });
    await drainQueue(this.context, tasks);
    await this.store.pool.query(
      `update graphile_worker._private_jobs set run_at = now() where locked_at is null
       and task_id = (select id from graphile_worker._private_tasks where identifier = 'announce_event')`,
    );
    await drainQueue(this.context, tasks);
  }

  /** What a channel was sent but for what was said about it in threads: the first line of each message, edits marked. */
  linesOf(platformId: string): string[] {
    return this.sent
      .filter(({ channel, outgoing }) => channel === platformId && outgoing.replyTo === undefined)
      .map(({ message, outgoing }) => `${outgoing.editOf === undefined ? "" : "edit: "}${message.summary}`);
  }
}
