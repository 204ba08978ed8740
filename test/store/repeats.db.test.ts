import { describe, expect, test } from "vitest";
import type { Transaction } from "../../src/store/open-store.ts";
import {
  ADDRESS,
  addArticle,
  addChannel,
  CHANNEL_DEFAULTS,
  minutesLater,
  NOW,
  named,
  sampleArticle,
  sampleChange,
  sampleClaim,
  sampleMention,
} from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();

interface RepeatCase {
  readonly name: string;
  readonly tables: readonly string[];
  /** Done three times, twice at once; each must answer alike. Whether something is new is left out. */
  readonly act: (tx: Transaction) => Promise<unknown>;
}

const FEED = { url: "https://feed.example/rss", title: "样例", language: undefined, firstRead: "silent" } as const;
const ENTRY = { entryId: "1", link: undefined, title: "一", content: "文", author: undefined, publishedAt: NOW };
const ENTITY = {
  id: "beichen",
  kind: "company",
  name: "北辰智能",
  names: { "zh-Hans": "北辰智能" },
  aliases: [{ text: "北辰", needsContext: true }],
  partOf: undefined,
  roles: [],
} as const;

const cases: readonly RepeatCase[] = [
  {
    name: "a feed once per address",
    tables: ["feeds"],
    act: ({ feeds }) => feeds.reconcileFeeds("sample", [FEED], NOW),
  },
  {
    name: "an entry once per feed and id",
    tables: ["feeds", "entries"],
    act: async ({ feeds, entries }) => {
      await feeds.reconcileFeeds("sample", [FEED], NOW);
      const [feed] = await feeds.listFeeds();
      await entries.saveEntries(feed?.id ?? "", [ENTRY, { ...ENTRY, title: "again" }], NOW);
    },
  },
  {
    name: "an article once per canonical link",
    tables: ["articles"],
    act: async ({ articles }) => (await articles.saveArticle(sampleArticle({ url: "https://news.example/link" }))).id,
  },
  {
    name: "an article without a link once per content",
    tables: ["articles"],
    act: async ({ articles }) =>
      (await articles.saveArticle(sampleArticle({ url: undefined, contentHash: "no-link" }))).id,
  },
  {
    name: "entities and aliases once per edition",
    tables: ["entities", "aliases"],
    act: async ({ entities }) => {
      await entities.reconcileEntities("sample", [ENTITY]);
      return entities.listEntities();
    },
  },
  {
    name: "the mentions of an article",
    tables: ["mentions"],
    act: async (all) => {
      const articleId = await addArticle(all, "mentions");
      await all.mentions.saveMentions(articleId, [sampleMention(), sampleMention({ in: "title" })]);
      return all.mentions.listMentions(articleId);
    },
  },
  {
    name: "a claim once per article, text and rules version, equal ones of one article included",
    tables: ["claims"],
    act: async (all) => {
      const articleId = await addArticle(all, "claims");
      const claims = [sampleClaim(), sampleClaim(), sampleClaim({ kind: "leave" })];
      return all.claims.saveClaims(articleId, { textHash: "t", rulesVersion: 1, claims, at: NOW });
    },
  },
  {
    name: "a claim's event and a status step once per article",
    tables: ["org_events", "event_claims", "event_status_steps"],
    act: async (all) => {
      const articleId = await addArticle(all, "steps");
      const reading = { textHash: "t", rulesVersion: 1, claims: [sampleClaim()], at: NOW };
      const [saved] = await all.claims.saveClaims(articleId, reading);
      const keys = ["person|id:wu-yonghui"];
      await all.events.lockKeys(keys);
      const [found] = await all.events.findByKeys(keys);
      const known = found?.event;
      const counts = { revision: 1, outletCount: 1, firstSeenAt: NOW, updatedAt: NOW };
      const event =
        known ?? (await all.events.createEvent({ event: { ...sampleChange(), ...counts }, around: NOW, keys }));
      await all.events.linkClaim(event.id, saved?.id ?? "");
      await all.events.addStatusStep(event.id, { status: "reported", at: NOW, articleId });
      return all.events.loadEvent(event.id);
    },
  },
  {
    name: "an article in one story",
    tables: ["stories", "story_articles", "story_keys"],
    act: async (all) => {
      const articleId = await addArticle(all, "story");
      await all.stories.lockStories();
      const attachment = {
        articleId,
        storyId: undefined,
        signature: { words: ["a"] },
        keys: ["k1", "k2", "k1"],
        at: NOW,
      };
      return all.stories.attachArticle(attachment);
    },
  },
  {
    name: "a channel and its workspace once per address",
    tables: ["channels", "workspaces"],
    act: async ({ channels }) => (await channels.ensureChannel(ADDRESS, CHANNEL_DEFAULTS, NOW)).channel,
  },
  {
    name: "a subscription once per channel and entity, to everything included",
    tables: ["subscriptions"],
    act: async (all) => {
      const channelId = await addChannel(all, "subscribed");
      const wishes = {
        wantsAlerts: true,
        wantsDigest: true,
        minSeverity: "normal",
        kinds: [],
        createdBy: "u1",
      } as const;
      await all.subscriptions.subscribe({ ...wishes, channelId, entityId: "beichen" }, NOW);
      await all.subscriptions.subscribe({ ...wishes, channelId, entityId: undefined }, NOW);
      return all.subscriptions.listSubscriptions(channelId);
    },
  },
  {
    name: "a delivery once per channel, occasion, part and revision, with its subscriptions",
    tables: ["deliveries", "delivery_subscriptions"],
    act: async (all) => {
      const channelId = await addChannel(all, "subscribed");
      const subscriptionIds = (await all.subscriptions.listSubscriptions(channelId)).map(({ id }) => id);
      const unique = { channelId, occasion: "event:1", part: 0, revision: 1, key: "event:1/0/1" };
      const planned = await all.deliveries.planDelivery(
        { ...unique, action: "post", payload: { text: "新人" }, subscriptionIds },
        NOW,
      );
      return all.deliveries.listSubscriptionIdsOf(planned.id);
    },
  },
  {
    name: "a tick once per name and time",
    tables: ["schedule_ticks"],
    act: async ({ ticks }) => {
      await ticks.claimTick("poll", NOW);
    },
  },
  {
    name: "a candidate name once per article",
    tables: ["candidate_names", "candidate_name_articles"],
    act: async (all) => {
      const articleId = await addArticle(all, "candidates");
      await all.candidates.saveCandidates(articleId, [{ kind: "person", name: "顾远", written: "顧遠" }], NOW);
      return all.candidates.listCandidates(10);
    },
  },
];

describe("a repeat changes nothing", () => {
  test.each(cases)("$name", async ({ tables, act }) => {
    const [first, second] = await Promise.all([store.inTransaction(act), store.inTransaction(act)]);
    const countsBefore = await countRows(tables);

    const third = await store.inTransaction(act);

    expect([second, third]).toEqual([first, first]);
    expect(await countRows(tables)).toEqual(countsBefore);
    expect(Math.min(...Object.values(countsBefore))).toBeGreaterThan(0);
  });
});

describe("who was first is told once", () => {
  test("for an article, a channel, a tick and a delivery", async () => {
    const channelId = await addChannel(store, "first");
    const attempts: Readonly<Record<string, () => Promise<boolean>>> = {
      article: async () => (await store.articles.saveArticle(sampleArticle({ url: "https://news.example/f" }))).isNew,
      channel: async () => {
        const address = { ...ADDRESS, platformId: "first-2" };
        return (await store.channels.ensureChannel(address, CHANNEL_DEFAULTS, NOW)).isNew;
      },
      tick: () => store.ticks.claimTick("poll", minutesLater(1)),
      delivery: async () => {
        const unique = { channelId, occasion: "event:9", part: 0, revision: 1, key: "event:9/0/1" };
        const delivery = { ...unique, action: "post", payload: {}, subscriptionIds: [] } as const;
        return (await store.deliveries.planDelivery(delivery, NOW)).isNew;
      },
    };

    for (const [name, attempt] of Object.entries(attempts)) {
      const answers = await Promise.all([attempt(), attempt(), attempt(), attempt()]);
      expect({ name, firsts: answers.filter(Boolean).length }).toEqual({ name, firsts: 1 });
    }
  });

  test("two claims of one person under two names of an organisation stay two", async () => {
    const articleId = await addArticle(store, "two-orgs");
    const claims = [sampleClaim(), sampleClaim({ org: named("南屏科技") })];

    const saved = await store.claims.saveClaims(articleId, { textHash: "t", rulesVersion: 1, claims, at: NOW });

    expect(new Set(saved.map(({ id }) => id)).size).toBe(2);
  });
});

async function countRows(tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await store.pool.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}
