import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { SendResult } from "../../model/ports.ts";
import type { DiscordPart } from "./render-discord.ts";
import { discordFailure } from "./send-result.ts";

/** Ids of Discord hold the time at which they were made, counted from the start of 2015. */
const FIRST_MS = 1_420_070_400_000;

/** Clocks of ours and Discord's differ by less, and a call takes less. */
const SKEW_MS = 60_000;

/** Discord gives no more at once. */
const MAX_READ = 100;

/** What may have been posted, where, and when that was first tried. */
interface Lost {
  readonly rest: REST;
  readonly channelId: string;
  readonly part: DiscordPart;
  readonly lostAt: number;
}

/**
 * Looks whether a post is there whose answer was lost and whose nonce Discord has forgotten; undefined where it is not,
 * so that it may be posted again. Messages say nothing of nonces, so their text is compared.
 */
export async function readBack({ rest, channelId, part, lostAt }: Lost): Promise<SendResult | undefined> {
  const after = BigInt(lostAt - SKEW_MS - FIRST_MS) << 22n;
  const query = new URLSearchParams({ after: String(after), limit: String(MAX_READ) });
  try {
    const answer = await rest.get(Routes.channelMessages(channelId), { query });
    const messages = Array.isArray(answer) ? answer : [];
    const text = shownText(part.body);
    const found: unknown = messages.find((message) => shownText(message) === text);
    if (isMessage(found)) return { status: "sent", platformMessageId: found.id };
    return messages.length < MAX_READ ? undefined : { status: "uncertain", reason: "answer lost" };
  } catch (error) {
    // A thread that was never made holds nothing.
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel) return undefined;
    const result = discordFailure({ error, now: new Date(), isRepeatable: true });
    return result.status === "refused" ? { status: "uncertain", reason: `answer lost, ${result.reason}` } : result;
  }
}

function isMessage(message: unknown): message is { readonly id: string } {
  return typeof message === "object" && message !== null && "id" in message && typeof message.id === "string";
}

/** The texts of a message's components, without the blanks that Discord takes off. */
function shownText(component: unknown): string {
  if (typeof component !== "object" || component === null) return "";
  const own = "content" in component && typeof component.content === "string" ? component.content.trim() : "";
  const inner = "components" in component && Array.isArray(component.components) ? component.components : [];
  return [own, ...inner.map(shownText)].join("\n");
}
