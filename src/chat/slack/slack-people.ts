import type { webApi } from "@slack/bolt";
import type { Language } from "../../model/text.ts";
import type { ChatLog } from "../chat-log.ts";
import { languageOf } from "../platform-language.ts";
import { BriefMemory } from "./brief-memory.ts";

/** What Slack says about somebody who asks. */
interface SlackPerson {
  readonly language: Language;
  readonly isAdmin: boolean;
  /** Guests, bots and people of other workspaces: they only look up. */
  readonly isOutsider: boolean;
}

/** Rights may change; this is how late we may notice. */
const MEMORY = { maxAgeMs: 60_000, maxKept: 1_000 };

/** Reads from Slack who may do what. Whoever cannot be read has no rights. */
export class SlackPeople {
  readonly #client: webApi.WebClient;
  readonly #log: ChatLog;
  readonly #people = new BriefMemory<SlackPerson>(MEMORY);
  readonly #creators = new BriefMemory<string | undefined>(MEMORY);

  constructor(client: webApi.WebClient, log: ChatLog) {
    this.#client = client;
    this.#log = log;
  }

  /** The language of somebody's Slack, English where it cannot be read. */
  async languageOf(userId: string): Promise<Language> {
    return (await this.#findPerson(userId))?.language ?? "en";
  }

  /** Workspace admins and owners may configure every channel, members the channels that they made. */
  async canConfigure(userId: string, channelId: string): Promise<boolean> {
    const person = await this.#findPerson(userId);
    if (person === undefined || person.isOutsider) return false;
    return person.isAdmin || (await this.#findCreator(channelId)) === userId;
  }

  async #findPerson(userId: string): Promise<SlackPerson | undefined> {
    return this.#orUndefined(this.#people.read(userId, () => this.#askPerson(userId)));
  }

  async #findCreator(channelId: string): Promise<string | undefined> {
    // Direct messages have no creator, and reading them would need a scope of its own.
    if (channelId.startsWith("D")) return undefined;
    return this.#orUndefined(
      this.#creators.read(channelId, async () => {
        const { channel } = await this.#client.conversations.info({ channel: channelId });
        return channel?.creator;
      }),
    );
  }

  async #askPerson(userId: string): Promise<SlackPerson> {
    const { user } = await this.#client.users.info({ user: userId, include_locale: true });
    const isGuest = user?.is_restricted === true || user?.is_ultra_restricted === true || user?.is_stranger === true;
    return {
      language: languageOf(user?.locale),
      isAdmin: user?.is_admin === true || user?.is_owner === true,
      isOutsider: isGuest || user?.is_bot === true,
    };
  }

  async #orUndefined<Value>(answer: Promise<Value>): Promise<Value | undefined> {
    try {
      return await answer;
    } catch (error) {
      this.#log.warn({ error: error instanceof Error ? error.message : "" }, "slack did not say who may configure");
      return undefined;
    }
  }
}
