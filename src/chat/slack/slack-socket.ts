import { SocketModeReceiver, type webApi } from "@slack/bolt";
import { type ChatLog, describeError } from "../chat-log.ts";

/** A first connection that Slack does not greet within this time has failed. */
const HELLO_TIMEOUT_MS = 30_000;

/** Waits between attempts to reconnect, the last one repeated. */
const RECONNECT_DELAYS_MS = [0, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000];

const CLOSE_TIMEOUT_MS = 3_000;

/**
 * Slack's Socket Mode connection. It reconnects by itself: the client's own way ends for good, with an unhandled
 * rejection, when Slack cannot be reached at the first attempt after a break.
 */
export class SlackSocket {
  readonly receiver: SocketModeReceiver;
  readonly #log: ChatLog;
  readonly #secrets: readonly string[];
  readonly #stopped = new AbortController();
  #isConnecting = false;

  constructor(appToken: string, { clientOptions, log }: { clientOptions: webApi.WebClientOptions; log: ChatLog }) {
    const { logger, ...others } = clientOptions;
    this.#log = log;
    this.#secrets = [appToken];
    this.receiver = new SocketModeReceiver({
      appToken,
      autoReconnectEnabled: false,
      ...(logger === undefined ? {} : { logger }),
      installerOptions: { clientOptions: others },
    });
    this.receiver.client.on("disconnected", () => {
      if (!this.#isConnecting) void this.#reconnect();
    });
  }

  /** Connects once; throws what Slack answered where it refuses. */
  async connect(): Promise<void> {
    this.#isConnecting = true;
    try {
      await withTimeout(this.receiver.client.start(), HELLO_TIMEOUT_MS);
    } finally {
      this.#isConnecting = false;
    }
  }

  async close(): Promise<void> {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    await withTimeout(this.receiver.client.disconnect(), CLOSE_TIMEOUT_MS).catch(() => {
      this.#log.warn({}, "slack socket did not close in time");
    });
  }

  async #reconnect(): Promise<void> {
    for (let attempt = 0; !this.#stopped.signal.aborted; attempt++) {
      const delayMs = RECONNECT_DELAYS_MS[Math.min(attempt, RECONNECT_DELAYS_MS.length - 1)] ?? 0;
      await wait(delayMs, this.#stopped.signal);
      if (this.#stopped.signal.aborted) return;
      try {
        await this.connect();
        this.#log.info({ attempt }, "slack connected again");
        return;
      } catch (error) {
        this.#log.warn({ attempt, error: describeError(error, this.#secrets) }, "slack cannot be reached");
      }
    }
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}

async function withTimeout(work: Promise<unknown>, ms: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  try {
    await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
