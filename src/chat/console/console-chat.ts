import type { Message } from "../../model/message.ts";
import type { Chat } from "../../model/ports.ts";
import { formatMessage, type Terminal } from "./format-message.ts";

export interface ConsoleOptions {
  readonly write: (text: string) => void;
  /** The terminal at the time of writing, as windows change. Where absent: 80 columns, no colours. */
  readonly terminal?: (() => Terminal) | undefined;
}

const PLAIN: Terminal = { columns: 80, isColoured: false };

/** The terminal as a channel: messages are printed, nothing is kept, and there are no commands. A payload is the message. */
export function consoleChat({ write, terminal = () => PLAIN }: ConsoleOptions): Chat {
  return {
    platform: "console",
    render: (message) => [message],
    start: async () => {},
    async send({ key, payload }) {
      write(formatMessage(asMessage(payload), terminal()));
      return { status: "sent", platformMessageId: key };
    },
    stop: async () => {},
  };
}

/** The payload as `render` gave it. Throws where it is anything else: then somebody stored another platform's. */
function asMessage(payload: unknown): Message {
  if (!isMessage(payload)) throw new Error("not a payload that the console adapter rendered");
  return payload;
}

function isMessage(payload: unknown): payload is Message {
  if (typeof payload !== "object" || payload === null) return false;
  return "summary" in payload && "language" in payload && "blocks" in payload && Array.isArray(payload.blocks);
}
