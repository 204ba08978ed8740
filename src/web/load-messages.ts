import type { Store } from "../store/open-store.ts";
import type { ShownMessage } from "./page.ts";

/** Deliveries looked through. */
const RECENT = 400;

/** What was planned or posted last, the newest first; of a card that was edited only its last state. */
export async function loadMessages(store: Store): Promise<ShownMessage[]> {
  const [deliveries, channels] = await Promise.all([
    store.deliveries.listDeliveries({ limit: RECENT }),
    store.channels.listChannels(),
  ]);
  const channelsById = new Map(channels.map((channel) => [channel.id, channel]));
  const seen = new Set<string>();
  const shown: ShownMessage[] = [];
  // The newest first: of a card that was edited only the last state is shown.
  for (const { message, channelId, occasion, status, createdAt } of deliveries) {
    const card = `${channelId} ${occasion}`;
    if (message === undefined || seen.has(card)) continue;
    seen.add(card);
    const channel = channelsById.get(channelId);
    shown.push({
      message,
      channelName: channel?.name ?? channelId,
      platform: channel?.platform,
      status,
      at: createdAt,
    });
  }
  return shown;
}
