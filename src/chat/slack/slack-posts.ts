import { webApi } from "@slack/bolt";
import type { Outgoing, SendResult } from "../../model/ports.ts";
import type { SlackPart } from "./render-slack.ts";
import { slackEditFailure, slackFailure } from "./send-result.ts";

/** The `event_type` of the metadata under which a delivery's key stands in every message that we post. */
const DELIVERY_METADATA = "orgbeat_delivery";

/** Links to articles would each bring a preview larger than the message. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;

/** How long a post whose answer was lost may take to appear, before we look whether it did. */
export const APPEAR_MS = 2_000;

/** Apps outside Slack's marketplace get no more at once. */
const MAX_READ_BACK = 15;

/** Clocks of ours and Slack's differ by less. */
const CLOCK_SKEW_SECONDS = 300;

/** Posts through Slack's Web API. Needs no connection for commands, so that a worker without one can send. */
export class SlackPosts {
  readonly #client: webApi.WebClient;
  readonly #appearMs: number;
  #canReadBack = true;

  constructor(client: webApi.WebClient, appearMs: number) {
    this.#client = client;
    this.#appearMs = appearMs;
  }

  /** Posts, edits or answers in a thread, and says what became of it. Never throws for anything that Slack does. */
  async send(outgoing: Outgoing): Promise<SendResult> {
    const { address, editOf, replyTo, isForChannel, key } = outgoing;
    const content = {
      ...asSlackPart(outgoing.payload),
      channel: address.platformId,
      metadata: { event_type: DELIVERY_METADATA, event_payload: { key } },
      ...NO_PREVIEWS,
    };
    if (editOf !== undefined) return this.#edit({ ...content, ts: editOf });
    const earlier = outgoing.doubtSince === undefined ? undefined : await this.#settle(outgoing, outgoing.doubtSince);
    // "failed" means that the earlier try came to nothing.
    if (earlier !== undefined && earlier.status !== "failed") return earlier;
    const startedAt = new Date();
    try {
      const thread =
        replyTo === undefined ? {} : { thread_ts: replyTo, ...(isForChannel ? { reply_broadcast: true } : {}) };
      return sentAs(await this.#client.apiCall("chat.postMessage", { ...content, ...thread }));
    } catch (error) {
      const result = slackFailure(error, new Date());
      return result.status === "uncertain" ? this.#settle(outgoing, startedAt, result.reason) : result;
    }
  }

  async #edit(content: Record<string, unknown>): Promise<SendResult> {
    try {
      return sentAs(await this.#client.apiCall("chat.update", content));
    } catch (error) {
      return slackEditFailure(error, new Date());
    }
  }

  /** Looks once, where the app may read the channel, whether a post is there whose answer was lost. */
  async #settle(outgoing: Outgoing, triedAt: Date, reason = "answer lost"): Promise<SendResult> {
    const uncertain: SendResult = { status: "uncertain", reason };
    if (!this.#canReadBack) return uncertain;
    const waitMs = triedAt.getTime() + this.#appearMs - Date.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      const { found, isAll } = await this.#readBack(outgoing, triedAt);
      if (found !== undefined) return { status: "sent", platformMessageId: found };
      return isAll ? { status: "failed", reason: `${reason}, not posted`, retryAt: new Date() } : uncertain;
    } catch (error) {
      this.#canReadBack = !isMissingScope(error);
      return uncertain;
    }
  }

  async #readBack({ address, replyTo, key }: Outgoing, triedAt: Date): Promise<{ found?: string; isAll: boolean }> {
    const args = {
      channel: address.platformId,
      oldest: String(triedAt.getTime() / 1000 - CLOCK_SKEW_SECONDS),
      limit: MAX_READ_BACK,
      include_all_metadata: true,
    };
    const { messages = [], has_more: hasMore } =
      replyTo === undefined
        ? await this.#client.conversations.history(args)
        : await this.#client.conversations.replies({ ...args, ts: replyTo });
    const found = messages.find(({ metadata }) => deliveryKey(metadata) === key)?.ts;
    return { ...(found === undefined ? {} : { found }), isAll: hasMore !== true };
  }
}

function deliveryKey(metadata: unknown): unknown {
  if (typeof metadata !== "object" || metadata === null || !("event_payload" in metadata)) return undefined;
  const { event_payload: payload } = metadata;
  return typeof payload === "object" && payload !== null && "key" in payload ? payload.key : undefined;
}

function isMissingScope(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === "missing_scope";
}

function sentAs(answer: object): SendResult {
  if ("ts" in answer && typeof answer.ts === "string") return { status: "sent", platformMessageId: answer.ts };
  return { status: "uncertain", reason: "answer without ts" };
}

/** The payload as `renderSlack` made it. Throws where it is anything else: then somebody stored another platform's. */
function asSlackPart(payload: unknown): SlackPart {
  if (!isSlackPart(payload)) throw new Error("not a payload that the Slack adapter rendered");
  return { text: payload.text, blocks: payload.blocks };
}

function isSlackPart(payload: unknown): payload is SlackPart {
  if (typeof payload !== "object" || payload === null) return false;
  return "text" in payload && typeof payload.text === "string" && "blocks" in payload && Array.isArray(payload.blocks);
}
