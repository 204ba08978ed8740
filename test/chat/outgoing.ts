import type { Chat, Outgoing } from "../../src/model/ports.ts";
import { alertMessage } from "./messages.ts";

/** An alert's first part on its way to a channel, its payload through JSON and back as a store would hand it over. */
export function alertTo(chat: Chat, platformId: string, fields: Partial<Outgoing> = {}): Outgoing {
  const [payload] = JSON.parse(JSON.stringify(chat.render(alertMessage)));
  const address = { platform: chat.platform, workspaceId: "workspace", platformId };
  return { address, payload, key: "delivery-1", editOf: undefined, replyTo: undefined, ...fields };
}
