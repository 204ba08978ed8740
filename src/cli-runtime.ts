import { join } from "node:path";
import { z } from "zod";
import { checkUp } from "./check-up.ts";
import type { CliContext, CliProgram, ExtractedArticle, RunOnceOptions, RunOnceResult } from "./cli/cli-context.ts";
import type { Config } from "./config.ts";
import { feedReader, type PageReading } from "./feeds/feed-reader.ts";
import { htmlToText } from "./feeds/html-to-text.ts";
import { digestMessage } from "./jobs/compose-digest.ts";
import { correctEvent } from "./jobs/correct-event.ts";
import { planMessage } from "./jobs/plan-message.ts";
import { replayArticle, replayOutdated } from "./jobs/replay-article.ts";
import { runUntilIdle } from "./jobs/run-once.ts";
import { drainQueue } from "./jobs/start-worker.ts";
import { createTasks } from "./jobs/tasks.ts";
import { secondReader } from "./llm/second-reader.ts";
import type { Log } from "./log.ts";
import type { Message } from "./model/message.ts";
import { UserError } from "./model/user-error.ts";
import { defaultEditionDir, loadEditionIndex, openRuntime, type Runtime, type RuntimeOptions } from "./runtime.ts";

/** What commands get from the rest of the program. Nothing is opened before a command asks for it. */
export function cliContext(config: Config, log: Log): CliContext {
  const { signal } = new AbortController();
  const now = () => new Date();
  const reader = feedReader({
    allowHosts: config.allowHosts,
    rsshubUrl: config.rsshubUrl,
    editionFolders: new Map(),
    signal,
    now,
  });
  return {
    stdin: process.stdin,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    now,
    editionDir: () => join(config.editionsDir, config.editions[0] ?? "ai-labs"),
    loadIndex: (editionDir) => loadEditionIndex(editionDir ?? defaultEditionDir(config)),
    extractArticle: async (html, url) => {
      const page = await reader.extractPage(html, url ?? "https://article.invalid/");
      // A fragment without a page around it is its own text.
      return page.status === "read" ? page : { title: "", text: htmlToText(html), publishedAt: undefined };
    },
    fetchArticle: async (url) => articleOf(await reader.readPage(url), url),
    secondReader: config.llm && secondReader({ ...config.llm, signal, now }),
    discoverFeeds: (address) => reader.discoverFeeds(address),
    runOnce: (options) => runOnce(config, log, options),
    withProgram: async (editionDir, work) => {
      const runtime = await openRuntime({ ...runtimeOptions(config, log), editionDir });
      try {
        return await work(programOf(runtime));
      } finally {
        await runtime.close();
      }
    },
    checkUp: (options) => checkUp(config, log, options),
  };
}

function articleOf(page: PageReading, url: string): ExtractedArticle {
  if (page.status === "read") return page;
  if (page.reason === "address-refused" || page.reason === "bad-address")
    throw new UserError("address-refused", { url });
  if (page.reason === "too-large") throw new UserError("body-too-large", { url, limit: "15 MB" });
  throw new UserError("not-an-article", { url, reason: page.reason });
}

const messagePayload = z.object({ kind: z.string(), blocks: z.array(z.unknown()) });

async function runOnce(config: Config, log: Log, options: RunOnceOptions): Promise<RunOnceResult> {
  const offsetMs = options.startAt === undefined ? 0 : options.startAt.getTime() - Date.now();
  const runtime = await openRuntime({
    ...runtimeOptions(config, log),
    now: () => new Date(Date.now() + offsetMs),
    editionDir: options.editionDir,
    announcesFirst: options.announcesFirst,
    takesOver: true,
    usesTerminal: true,
  });
  const stopping = stopOnSignal(runtime);
  try {
    const { context, store } = runtime;
    useChats(runtime, options.onMessage);
    await runUntilIdle(context, createTasks(context, { bot: true, worker: true }), stopping.signal);
    const { articles, events, pendingDeliveries, deadJobs } = await store.health.loadCounts();
    const feeds = await store.feeds.listFeeds();
    const failingFeeds = feeds.flatMap(({ url, isActive, failureReason }) =>
      isActive && failureReason !== undefined ? [{ url, reason: failureReason }] : [],
    );
    return { articles, events, failingFeeds, pendingDeliveries, deadJobs };
  } finally {
    stopping.forget();
    await runtime.close();
  }
}

/** Sends go through every platform that the settings name; what goes to the terminal is handed over instead. */
function useChats({ chats, platforms }: Runtime, onMessage: (message: Message) => void): void {
  for (const chat of platforms) chats.set(chat.platform, chat);
  const terminal = chats.get("console");
  if (!terminal) return;
  chats.set("console", {
    ...terminal,
    send: async (outgoing) => {
      // The terminal's payload is the message itself.
      messagePayload.parse(outgoing.payload);
      onMessage(outgoing.payload as Message);
      return { status: "sent", platformMessageId: outgoing.key };
    },
  });
}

/** A command's own runtime: it changes nothing by being opened. */
function runtimeOptions(config: Config, log: Log): RuntimeOptions {
  return {
    config,
    log,
    now: () => new Date(),
    editionDir: undefined,
    announcesFirst: false,
    takesOver: false,
    usesTerminal: false,
    writeOut: (text) => process.stdout.write(text),
    onRoleLost: () => {},
  };
}

function programOf(runtime: Runtime): CliProgram {
  const { context, store } = runtime;
  return {
    store,
    digest: (channel, period, explains) => digestMessage(context, channel, period, explains),
    send: async (channel, message, occasion) => {
      useChats(runtime, () => {});
      await store.inTransaction((tx) =>
        planMessage(tx, context, { channel, message, occasion, revision: 0, subscriptionIds: [] }),
      );
      await drainQueue(context, createTasks(context, { bot: true, worker: false }));
      const deliveries = await store.deliveries.listDeliveries({ channelId: channel.id, occasion });
      const unsent = deliveries.find(({ status }) => status !== "sent");
      return unsent && (unsent.reason ?? `it is ${unsent.status}`);
    },
    replay: (articleId) => replayArticle(context, articleId),
    replayOutdated: () => replayOutdated(context),
    correct: (eventId, asked) => correctEvent(context, eventId, asked),
  };
}

/** The exit code of a command that a second signal ended at once. */
const EXIT_AT_ONCE = 130;

/** A signal lets a run finish what it has in hand and stop; a second one ends it at once. */
function stopOnSignal(runtime: Runtime): { readonly signal: AbortSignal; forget(): void } {
  const stopping = new AbortController();
  const onSignal = () => {
    if (stopping.signal.aborted) process.exit(EXIT_AT_ONCE);
    runtime.cancelRequests();
    stopping.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return { signal: stopping.signal, forget: () => process.off("SIGINT", onSignal).off("SIGTERM", onSignal) };
}
