import type { webApi } from "@slack/bolt";
import type { Outgoing, SendResult } from "../../model/ports.ts";
import type { SlackPart } from "./render-slack.ts";
import { slackEditFailure, slackFailure } from "./send-result.ts";

/** The `event_type` of the metadata under which a delivery's key stands in every message that we post. */
export const DELIVERY_METADATA = "orgbeat_delivery";

/** Posts, edits or answers in a thread, and says what became of it. Never throws for anything that Slack does. */
export async function sendToSlack(client: webApi.WebClient, outgoing: Outgoing): Promise<SendResult> {
  const { address, editOf, replyTo, key } = outgoing;
  const content = {
    ...asSlackPart(outgoing.payload),
    channel: address.platformId,
    metadata: { event_type: DELIVERY_METADATA, event_payload: { key } },
    ...NO_PREVIEWS,
  };
  try {
    const answer =
      editOf === undefined
        ? await client.apiCall("chat.postMessage", {
            ...content,
            ...(replyTo === undefined ? {} : { thread_ts: replyTo }),
          })
        : await client.apiCall("chat.update", { ...content, ts: editOf });
    return sentAs(answer);
  } catch (error) {
    return editOf === undefined ? slackFailure(error, new Date()) : slackEditFailure(error, new Date());
  }
}

/** Links to articles would each bring a preview larger than the message. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;

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
