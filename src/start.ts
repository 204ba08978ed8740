import type { CommandContext } from "./commands/command-context.ts";
import { createCommandHandler } from "./commands/handle-command.ts";
import type { Config } from "./config.ts";
import { digestMessage } from "./jobs/compose-digest.ts";
import type { JobContext } from "./jobs/job-context.ts";
import { look } from "./jobs/look.ts";
import { startWorker, type Worker } from "./jobs/start-worker.ts";
import { createTasks } from "./jobs/tasks.ts";
import type { Log } from "./log.ts";
import type { Chat, CommandHandler } from "./model/ports.ts";
import { UserError } from "./model/user-error.ts";
import { openRuntime, type Runtime } from "./runtime.ts";
import { loadMessages } from "./web/load-messages.ts";
import { startWeb, type WebServer } from "./web/start-web.ts";
import { createWebApp } from "./web/web-app.ts";
import { webSources } from "./web/web-sources.ts";
import { errorSentence } from "./wording/errors.ts";

/** A platform that cannot be reached is tried again after so long. */
const RECONNECT_MS = 30_000;
/** A changed watchlist is followed after at most so long. */
const RENEW_MS = 10_000;
/** Two signals no further apart are one wish. */
const SAME_WISH_MS = 1_000;
/** The exit code of a program that a second signal ended. */
const EXIT_AT_ONCE = 130;

/**
 * Runs everything that the settings' roles name, until SIGINT or SIGTERM, then finishes the unit in hand and stops what
 * it started. A platform that refuses its token is told in a sentence, and the rest goes on.
 */
export async function startProgram(config: Config, log: Log): Promise<void> {
  const stop = Promise.withResolvers<string>();
  listenForSignals((signal) => stop.resolve(signal));
  const runtime = await openRuntime({
    config,
    log,
    now: () => new Date(),
    editionDir: undefined,
    announcesFirst: false,
    takesOver: config.roles.includes("worker"),
    usesTerminal: config.roles.includes("bot"),
    writeOut: (text) => process.stdout.write(text),
    onRoleLost: (role) => stop.resolve(`another process took the role ${role}`),
  });
  const renewing = setInterval(() => void runtime.renewIndex(), RENEW_MS);
  const parts = new Parts(runtime, config, { log, onEnded: (reason) => stop.reject(new Error(reason)) });
  try {
    // A signal that comes while a platform is being reached does not wait for it.
    await Promise.race([parts.start(), stop.promise]);
    log.info({ reason: await stop.promise }, "stopping: finishing what is in hand");
  } finally {
    clearInterval(renewing);
    runtime.cancelRequests();
    await parts.stop();
    await runtime.close();
    log.info("stopped");
  }
}

/**
 * The first signal stops in order, a later one at once. One key press arrives twice where a terminal tells the whole
 * group and npm passes its own on: what follows at once is the same wish.
 */
function listenForSignals(onSignal: (signal: string) => void): void {
  let first: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (first !== undefined && performance.now() - first > SAME_WISH_MS) process.exit(EXIT_AT_ONCE);
      first ??= performance.now();
      onSignal(signal);
    });
  }
}

interface PartsOptions {
  readonly log: Log;
  /** Told when a part ended that the program cannot do without. */
  readonly onEnded: (reason: string) => void;
}

/** What runs, in the order in which it was started; it is stopped the other way round. */
class Parts {
  readonly #runtime: Runtime;
  readonly #config: Config;
  readonly #log: Log;
  readonly #onEnded: (reason: string) => void;
  #isStopping = false;
  readonly #reconnects = new Set<NodeJS.Timeout>();
  // Promises, since a signal may come while they are being started: then they are waited for and stopped all the same.
  #web: Promise<WebServer> | undefined;
  #worker: Promise<Worker> | undefined;

  constructor(runtime: Runtime, config: Config, { log, onEnded }: PartsOptions) {
    this.#runtime = runtime;
    this.#config = config;
    this.#log = log;
    this.#onEnded = onEnded;
  }

  async start(): Promise<void> {
    const { roles } = this.#config;
    for (const role of roles) {
      if (this.#isStopping) return;
      await this.#runtime.store.claimRole(role);
    }
    say(this.#runtime.startLine);
    if (roles.includes("web")) await this.#startWeb();
    if (roles.includes("bot")) await this.#startChats();
    await this.#startWorker();
    for (const line of hints(this.#config)) say(line);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#reconnects) clearTimeout(timer);
    // One that failed to start is told by whoever started it, and needs no stopping.
    const worker = await this.#worker?.catch(() => undefined);
    await worker?.stop();
    const web = await this.#web?.catch(() => undefined);
    const stopping = [...this.#runtime.platforms.map((chat) => chat.stop()), web?.close()];
    for (const result of await Promise.allSettled(stopping)) {
      if (result.status === "rejected")
        this.#log.warn({ reason: String(result.reason) }, "a part did not stop in order");
    }
  }

  async #startWeb(): Promise<void> {
    if (this.#isStopping) return;
    const { adminToken, host, port } = this.#config;
    const app = createWebApp(webSources(this.#runtime.context, { hint: hints(this.#config)[0] }), adminToken);
    this.#web = startWeb({ app, host, port, slackListener: this.#runtime.slack?.requestListener });
    say(`The page is at ${(await this.#web).address}`);
  }

  async #startChats(): Promise<void> {
    const handler = createCommandHandler(commandContext(this.#runtime.context));
    for (const chat of this.#runtime.platforms) await this.#connect(chat, handler);
  }

  async #connect(chat: Chat, handler: CommandHandler): Promise<void> {
    try {
      await chat.start(handler);
      // Stopped meanwhile: nobody else will end this connection.
      if (this.#isStopping) return await chat.stop();
      this.#runtime.chats.set(chat.platform, chat);
      if (chat.platform === "console") await showAgain(this.#runtime, chat);
      else say(`Connected to ${chat.platform === "slack" ? "Slack" : "Discord"}.`);
    } catch (error) {
      if (this.#isStopping) return;
      if (error instanceof UserError) {
        say(errorSentence(error, "en"));
        return;
      }
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn(
        { platform: chat.platform, reason, retryMs: RECONNECT_MS },
        "a platform cannot be reached; tried again later",
      );
      const timer = setTimeout(() => {
        this.#reconnects.delete(timer);
        void this.#connect(chat, handler);
      }, RECONNECT_MS);
      this.#reconnects.add(timer);
    }
  }

  async #startWorker(): Promise<void> {
    const { roles } = this.#config;
    const does = { bot: roles.includes("bot"), worker: roles.includes("worker") };
    if (this.#isStopping || (!does.bot && !does.worker)) return;
    this.#worker = startWorker(this.#runtime.context, createTasks(this.#runtime.context, does));
    const { ended } = await this.#worker;
    void ended.then((reason) => reason !== undefined && this.#onEnded(reason));
    await look(this.#runtime.context);
  }
}

/** Shown again at a later start, so that the terminal is not empty until something happens. */
const SHOWN_AGAIN = { alert: 5, digest: 1 } as const;

/** Prints what the terminal was shown last, oldest first. Nothing is sent or recorded. */
async function showAgain({ store }: Runtime, terminal: Chat): Promise<void> {
  const posted = (await loadMessages(store)).filter(
    ({ status, platform }) => status === "sent" && platform === "console",
  );
  const ofKind = (kind: "alert" | "digest") =>
    posted.filter(({ message }) => message.kind === kind).slice(0, SHOWN_AGAIN[kind]);
  const shown = [...ofKind("digest"), ...ofKind("alert")].sort((a, b) => a.at.getTime() - b.at.getTime());
  if (shown.length > 0) say("Posted before:");
  for (const { message } of shown) {
    const address = { platform: "console" as const, workspaceId: "", platformId: "" };
    await terminal.send({ address, payload: message, key: "", editOf: undefined, replyTo: undefined });
  }
}

function commandContext(context: JobContext): CommandContext {
  return {
    ...context,
    previewDigest: async (channel) => {
      const since = (await context.store.channels.loadDigestedUntil(channel.id)) ?? context.now();
      return digestMessage(context, channel, { since, until: context.now() });
    },
  };
}

function hints(config: Config): readonly string[] {
  if (config.slack || config.discord) return [];
  return [
    "To connect Slack set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, to connect Discord set DISCORD_TOKEN, and start again; docs/connecting.md has each step.",
  ];
}

/** For the person who started us; standard output is for messages. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
