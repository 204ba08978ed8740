import { join } from "node:path";
import { consoleChat } from "./chat/console/console-chat.ts";
import { discordChat } from "./chat/discord/discord-chat.ts";
import { renderDiscord } from "./chat/discord/render-discord.ts";
import { renderSlack } from "./chat/slack/render-slack.ts";
import { type SlackChat, slackChat } from "./chat/slack/slack-chat.ts";
import { COMMANDS } from "./commands/command-table.ts";
import type { Config } from "./config.ts";
import { stampEditions } from "./edition-files.ts";
import { EditionError } from "./editions/edition-error.ts";
import { listEditions } from "./editions/list-editions.ts";
import { loadEdition } from "./editions/load-edition.ts";
import { feedReader } from "./feeds/feed-reader.ts";
import { FollowedEntities } from "./followed-entities.ts";
import type { JobContext } from "./jobs/job-context.ts";
import { secondReader } from "./llm/second-reader.ts";
import type { Log } from "./log.ts";
import { type AliasIndex, buildAliasIndex } from "./match/alias-index.ts";
import type { Edition } from "./model/edition.ts";
import type { Message } from "./model/message.ts";
import type { ChannelAddress, Chat } from "./model/ports.ts";
import type { Platform } from "./model/subscription.ts";
import { openDatabase } from "./store/open-database.ts";
import { openStore, type Store, type Transaction } from "./store/open-store.ts";

/** What starting needs beside the settings. */
export interface RuntimeOptions {
  readonly config: Config;
  readonly log: Log;
  now(): Date;
  /** An edition's folder to use instead of the settings' editions. */
  readonly editionDir: string | undefined;
  readonly announcesFirst: boolean;
  /**
   * Whether the store takes over the editions. Only what polls feeds does that: a command typed beside a running bot,
   * perhaps without its settings, must not change what that follows.
   */
  readonly takesOver: boolean;
  /** Whether the terminal's channel follows the settings: where this process delivers. */
  readonly usesTerminal: boolean;
  /** Where the console channel writes. */
  writeOut(text: string): void;
  /** Told when another process took our place: this one must stop. */
  readonly onRoleLost: (role: string) => void;
}

/** The program with everything opened and nothing running yet. */
export interface Runtime {
  readonly context: JobContext;
  readonly store: Store;
  /** One line about the database, for the person who starts us. */
  readonly startLine: string;
  /** The platforms that the settings name; they are not connected. */
  readonly platforms: readonly Chat[];
  readonly slack: SlackChat | undefined;
  /** The chats that deliveries go through; a platform joins it once it is connected. */
  readonly chats: Map<Platform, Chat>;
  /** Looks whether a watchlist changed, and follows it from then on. Never rejects. */
  renewIndex(): Promise<void>;
  /** Ends every request to a feed, page or model that is under way: its job is tried again at the next start. */
  cancelRequests(): void;
  close(): Promise<void>;
}

/** How long closing waits for queries in hand. */
const CLOSE_MS = 5_000;

/** The terminal's channel, which follows everything while no platform is connected. */
const CONSOLE: ChannelAddress = { platform: "console", workspaceId: "local", platformId: "console" };

/** Opens the database, loads the editions and makes the parts. Whoever opens it closes it. */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { config, log } = options;
  const editions = await loadEditions(config, options.editionDir);
  const database = await openDatabase({ dataDir: config.dataDir, databaseUrl: config.databaseUrl });
  const stopping = new AbortController();
  let opened: Store | undefined;
  try {
    const store = await openStore(database.url, { onRoleLost: options.onRoleLost });
    opened = store;
    if (options.takesOver) await reconcile(store, editions, { now: options.now(), rsshubUrl: config.rsshubUrl });
    const followed = await followEntities(store, editions, options);
    const { platforms, slack } = createPlatforms(options);
    const chats = new Map<Platform, Chat>();
    const reader = feedReader({
      allowHosts: config.allowHosts,
      rsshubUrl: config.rsshubUrl,
      editionFolders: new Map(editions.map(({ edition, folder }) => [edition.id, folder])),
      signal: stopping.signal,
      now: options.now,
    });
    if (options.usesTerminal) {
      const isUsed = platforms.every(({ platform }) => platform === "console");
      await store.inTransaction((tx) => settleConsole(tx, editions, { isUsed, now: options.now() }));
    }
    const context: JobContext = {
      store,
      reader,
      chats,
      renderFor,
      index: () => followed.index,
      editions: editions.map(({ edition }) => edition),
      log,
      now: options.now,
      maxArticleAgeDays: config.maxArticleAgeDays,
      announcesFirst: options.announcesFirst,
      secondReader: config.llm && secondReader({ ...config.llm, signal: stopping.signal, now: options.now }),
    };
    const close = async () => {
      stopping.abort();
      // A query that never ends must not keep the database's server running.
      await Promise.race([store.close(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())]);
      await database.close();
    };
    const cancelRequests = () => stopping.abort();
    const renewIndex = () => followed.renew();
    return {
      context,
      store,
      startLine: database.startLine,
      platforms,
      slack,
      chats,
      renewIndex,
      cancelRequests,
      close,
    };
  } catch (error) {
    stopping.abort();
    await opened?.close();
    await database.close();
    throw error;
  }
}

interface LoadedEdition {
  readonly edition: Edition;
  readonly folder: string;
}

/** The editions of a folder given by name, or of the settings. Throws one `EditionError` with every problem of all. */
export async function loadEditions(config: Config, editionDir: string | undefined): Promise<readonly LoadedEdition[]> {
  const folders = editionDir === undefined ? await listEditions(config.editionsDir, config.editions) : [editionDir];
  const loaded = await Promise.allSettled(
    folders.map(async (folder) => ({ edition: await loadEdition(folder), folder })),
  );
  const errors = loaded.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const other = errors.find((error) => !(error instanceof EditionError));
  if (other !== undefined) throw other;
  const wrong = errors.filter((error) => error instanceof EditionError);
  if (wrong.length > 0)
    throw new EditionError(
      wrong.map(({ edition }) => edition).join(", "),
      wrong.flatMap(({ problems }) => problems),
    );
  return loaded.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

/** The alias index of one edition alone, without a database. */
export async function loadEditionIndex(editionDir: string): Promise<AliasIndex> {
  return buildAliasIndex((await loadEdition(editionDir)).entities);
}

/** The edition that reading uses where nothing else is said. */
export function defaultEditionDir(config: Config): string {
  return join(config.editionsDir, "ai-labs");
}

async function reconcile(
  store: Store,
  editions: readonly LoadedEdition[],
  { now, rsshubUrl }: { readonly now: Date; readonly rsshubUrl: string | undefined },
): Promise<void> {
  await store.inTransaction(async (tx) => {
    for (const { edition } of editions) {
      await tx.entities.reconcileEntities(edition.id, edition.entities);
      const usable = edition.feeds.filter(({ url }) => rsshubUrl !== undefined || !url.startsWith("rsshub:"));
      await tx.feeds.reconcileFeeds(edition.id, usable, now);
    }
    const inUse = editions.map(({ edition }) => edition.id);
    await tx.entities.retireEditions(inUse);
    await tx.feeds.retireEditions(inUse);
  });
}

/** Only what took over the editions takes over their changes; every process sees what changed in the store. */
async function followEntities(
  store: Store,
  editions: readonly LoadedEdition[],
  { config, log, editionDir, takesOver, now }: RuntimeOptions,
): Promise<FollowedEntities> {
  const folders = editions.map(({ folder }) => folder);
  const takeOver = async () =>
    reconcile(store, await loadEditions(config, editionDir), { now: now(), rsshubUrl: config.rsshubUrl });
  return FollowedEntities.load({
    store,
    log,
    stampFiles: () => stampEditions(folders),
    takeOver: takesOver ? takeOver : undefined,
  });
}

function createPlatforms({ config, log, writeOut }: RuntimeOptions): {
  platforms: Chat[];
  slack: SlackChat | undefined;
} {
  const slack = config.slack && slackChat({ ...config.slack, commands: COMMANDS, log });
  const discord = config.discord && discordChat({ ...config.discord, commands: COMMANDS, log });
  const connected = [slack, discord].filter((chat) => chat !== undefined);
  return {
    platforms: connected.length > 0 ? connected : [consoleChat({ write: writeOut, terminal: terminalOf })],
    slack,
  };
}

function terminalOf() {
  const { columns = 80, isTTY } = process.stdout;
  return { columns, isColoured: isTTY === true };
}

function renderFor(platform: Platform, message: Message): readonly unknown[] {
  if (platform === "slack") return renderSlack(message);
  return platform === "discord" ? renderDiscord(message) : [message];
}

/** Without a platform the terminal follows everything, and its first digest is due at once; with one it rests. */
async function settleConsole(
  store: Transaction,
  editions: readonly LoadedEdition[],
  { isUsed, now }: { readonly isUsed: boolean; readonly now: Date },
): Promise<void> {
  const first = editions[0]?.edition;
  if (!isUsed || !first) {
    const known = await store.channels.findChannel(CONSOLE);
    if (known) await store.channels.pauseChannel(known.id, "a chat platform is connected");
    return;
  }
  const { language, timeZone, schedule } = first;
  const defaults = {
    name: "console",
    workspaceName: "this terminal",
    language,
    timeZone,
    digest: schedule,
    nextDigestAt: now,
  };
  const { channel, isNew } = await store.channels.ensureChannel(CONSOLE, defaults, now);
  if (channel.pausedReason !== undefined) await store.channels.resumeChannel(channel.id);
  if (!isNew) return;
  await store.subscriptions.subscribe(
    {
      channelId: channel.id,
      entityId: undefined,
      wantsAlerts: true,
      wantsDigest: true,
      minSeverity: "normal",
      kinds: [],
      createdBy: "orgbeat",
    },
    now,
  );
}
