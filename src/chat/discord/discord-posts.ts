import { createHash } from "node:crypto";
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Outgoing, SendResult } from "../../model/ports.ts";
import { readBack } from "./read-back.ts";
import type { DiscordPart } from "./render-discord.ts";
import { discordFailure } from "./send-result.ts";

/** Discord's limit for a nonce. */
const MAX_NONCE_CHARS = 25;

/** Discord remembers a nonce for "a few minutes": after this time we look whether the post is there before a repeat. */
export const NONCE_MS = 120_000;

/** Posts whose answer was lost are remembered for longer than anybody would try again. */
const MAX_LOST = 10_000;

/** A day, the shortest time after which Discord hides a quiet thread that suits news. */
const THREAD_MINUTES = 1_440;

interface ThreadPost {
  readonly channelId: string;
  readonly messageId: string;
  readonly name: string;
  readonly body: object;
}

/** Posts through Discord's REST API. Needs no gateway, so that a worker without one can send. */
export class DiscordPosts {
  readonly #rest: REST;
  readonly #nonceMs: number;
  /** When a post whose answer was lost was first tried, by delivery key. */
  readonly #lostAt = new Map<string, number>();
  #isTokenRefused = false;

  constructor(rest: REST, nonceMs: number) {
    this.#rest = rest;
    this.#nonceMs = nonceMs;
  }

  /** Posts, edits or answers in a thread, and says what became of it. Never throws for anything that Discord does. */
  async send(outgoing: Outgoing): Promise<SendResult> {
    const part = asDiscordPart(outgoing.payload);
    // Each further 401 counts towards the 10,000 after which Discord shuts the address out.
    if (this.#isTokenRefused) return { status: "refused", reason: "401", concerns: "channel" };
    const settled = await this.#settle(outgoing, part);
    if (settled !== undefined) return settled;
    try {
      const answer = await this.#call(outgoing, part);
      this.#lostAt.delete(outgoing.key);
      return sentAs(answer);
    } catch (error) {
      return this.#failure(outgoing, error);
    }
  }

  /** What became of an earlier try that Discord's nonces cover no more; undefined where it may be posted now. */
  async #settle(outgoing: Outgoing, part: DiscordPart): Promise<SendResult | undefined> {
    const { key, address, editOf, replyTo, isForChannel, doubtSince } = outgoing;
    const lostAt = this.#lostAt.get(key) ?? doubtSince?.getTime();
    if (editOf !== undefined || lostAt === undefined || Date.now() - lostAt < this.#nonceMs) return undefined;
    const settled = await readBack({
      rest: this.#rest,
      channelId: (isForChannel ? undefined : replyTo) ?? address.platformId,
      part,
      lostAt,
    });
    if (settled === undefined || settled.status === "sent") this.#lostAt.delete(key);
    return settled;
  }

  #call(outgoing: Outgoing, part: DiscordPart): Promise<unknown> {
    const { address, editOf, replyTo, isForChannel, key } = outgoing;
    if (editOf !== undefined) {
      return this.#rest.patch(Routes.channelMessage(address.platformId, editOf), { body: part.body });
    }
    // `enforce_nonce` makes Discord answer a repeat with the message that it already has.
    const body = { ...part.body, nonce: nonceOf(key), enforce_nonce: true };
    if (replyTo === undefined || isForChannel) {
      const reference =
        replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
      return this.#rest.post(Routes.channelMessages(address.platformId), { body: { ...body, ...reference } });
    }
    return this.#postInThread({ channelId: address.platformId, messageId: replyTo, name: part.title, body });
  }

  /** A thread that begins at a message has that message's id, so posting shows whether it is there already. */
  async #postInThread({ channelId, messageId, name, body }: ThreadPost): Promise<unknown> {
    try {
      return await this.#rest.post(Routes.channelMessages(messageId), { body });
    } catch (error) {
      if (!isCode(error, RESTJSONErrorCodes.UnknownChannel)) throw error;
    }
    const threadId = await this.#makeThread(channelId, messageId, name);
    return this.#rest.post(Routes.channelMessages(threadId), { body });
  }

  async #makeThread(channelId: string, messageId: string, name: string): Promise<string> {
    try {
      const body = { name, auto_archive_duration: THREAD_MINUTES };
      const thread = await this.#rest.post(Routes.threads(channelId, messageId), { body });
      return idOf(thread) ?? messageId;
    } catch (error) {
      if (!isCode(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) throw error;
      return messageId;
    }
  }

  #failure({ key, editOf }: Outgoing, error: unknown): SendResult {
    if (error instanceof DiscordAPIError && error.status === 401) this.#isTokenRefused = true;
    const result = discordFailure({ error, now: new Date(), isRepeatable: false });
    if (result.status !== "uncertain") return result;
    if (editOf === undefined && !this.#lostAt.has(key)) this.#lostAt.set(key, Date.now());
    const oldest = this.#lostAt.keys().next().value;
    if (this.#lostAt.size > MAX_LOST && oldest !== undefined) this.#lostAt.delete(oldest);
    return discordFailure({ error, now: new Date(), isRepeatable: true });
  }
}

/** The delivery's key as Discord takes one: the same for the same key, another for another. */
export function nonceOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, MAX_NONCE_CHARS);
}

function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function sentAs(answer: unknown): SendResult {
  const id = idOf(answer);
  if (id === undefined) return { status: "uncertain", reason: "answer without id" };
  return { status: "sent", platformMessageId: id };
}

function idOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || !("id" in answer)) return undefined;
  return typeof answer.id === "string" ? answer.id : undefined;
}

/** The payload as `renderDiscord` made it. Throws where it is anything else: then somebody stored another platform's. */
function asDiscordPart(payload: unknown): DiscordPart {
  if (!isDiscordPart(payload)) throw new Error("not a payload that the Discord adapter rendered");
  return payload;
}

function isDiscordPart(payload: unknown): payload is DiscordPart {
  if (typeof payload !== "object" || payload === null) return false;
  if (!("title" in payload) || typeof payload.title !== "string" || !("body" in payload)) return false;
  const { body } = payload;
  return typeof body === "object" && body !== null && "components" in body && Array.isArray(body.components);
}
