import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Counts } from "../store/health.ts";
import type { Store } from "../store/open-store.ts";
import { loadMessages } from "./load-messages.ts";
import type { WebSources } from "./web-app.ts";

const SHOWN_ALERTS = 40;
const SHOWN_DIGESTS = 4;

/** What the page shows, read from the store at every request. */
export function webSources(
  { store }: { readonly store: Store },
  { hint }: { readonly hint: string | undefined },
): WebSources {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = createGauges(registry);
  return {
    loadPage: async () => {
      const [messages, counts, feeds] = await Promise.all([
        loadMessages(store),
        store.health.loadCounts(),
        store.feeds.listFeeds(),
      ]);
      const active = feeds.filter((feed) => feed.isActive);
      return {
        title: "Orgbeat",
        hint,
        state: [
          {
            label: "Feeds",
            value: counts.failingFeeds === 0 ? `${active.length}` : `${active.length}, ${counts.failingFeeds} failing`,
          },
          { label: "Articles", value: `${counts.articles}` },
          { label: "Events", value: `${counts.events}` },
          { label: "Waiting to be sent", value: `${counts.pendingDeliveries}` },
          ...(counts.uncertainDeliveries > 0 ? [{ label: "Uncertain", value: `${counts.uncertainDeliveries}` }] : []),
        ],
        alerts: messages.filter(({ message }) => message.kind === "alert").slice(0, SHOWN_ALERTS),
        digests: messages.filter(({ message }) => message.kind === "digest").slice(0, SHOWN_DIGESTS),
      };
    },
    loadHealth: async () => {
      try {
        const counts = await store.health.loadCounts();
        return { isHealthy: true, facts: { database: "up", ...counts } };
      } catch (error) {
        return {
          isHealthy: false,
          facts: { database: "down", reason: error instanceof Error ? error.name : "unknown" },
        };
      }
    },
    renderMetrics: async () => {
      const counts = await store.health.loadCounts();
      for (const [name, gauge] of gauges) gauge.set(counts[name]);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

const GAUGES: Readonly<Record<keyof Counts, string>> = {
  articles: "Articles stored",
  events: "Events stored",
  channels: "Channels known",
  unreadArticles: "Articles that wait to be read",
  pendingDeliveries: "Deliveries that wait to be sent",
  uncertainDeliveries: "Deliveries that may or may not have been posted",
  failingFeeds: "Feeds whose last fetch failed",
  queuedJobs: "Jobs that wait or run",
  deadJobs: "Jobs that gave up",
};

function createGauges(registry: Registry): Map<keyof Counts, Gauge> {
  const names = Object.keys(GAUGES) as (keyof Counts)[]; // the record has exactly these keys
  return new Map(
    names.map((name) => {
      const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [name, new Gauge({ name: `orgbeat_${snake}`, help: GAUGES[name], registers: [registry] })];
    }),
  );
}
