import type { Mention } from "../../src/model/entity.ts";
import type { Claim, Named, OrgChange } from "../../src/model/event.ts";
import type { ChannelAddress } from "../../src/model/ports.ts";
import type { NewArticle } from "../../src/store/articles.ts";
import type { ChannelDefaults } from "../../src/store/channels.ts";
import type { Store, Transaction } from "../../src/store/open-store.ts";

export const NOW = new Date("2026-03-02T08:00:00.000Z");

/** So many minutes after `NOW`. */
export function minutesLater(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

export function named(name: string, entityId?: string): Named {
  return { name, written: name, entityId };
}

export function sampleChange(fields: Partial<OrgChange> = {}): OrgChange {
  return {
    kind: "join",
    person: named("沈知行", "shen-zhixing"),
    org: named("北辰智能", "beichen"),
    from: [],
    to: [],
    team: [],
    action: undefined,
    role: undefined,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: "2026-03",
    status: "reported",
    background: false,
    confidence: 0.9,
    ...fields,
  };
}

export function sampleClaim(fields: Partial<Claim> = {}): Claim {
  return {
    ...sampleChange(fields),
    evidence: { quote: "沈知行已加入北辰智能。", in: "text", start: 0, end: 11 },
    support: [],
    rule: "join-zh",
    ...fields,
  };
}

export function sampleMention(fields: Partial<Mention> = {}): Mention {
  return {
    in: "text",
    span: { start: 0, end: 3 },
    surface: "沈知行",
    entityId: "shen-zhixing",
    kind: "person",
    reason: "full-name",
    candidateIds: ["shen-zhixing"],
    ...fields,
  };
}

export function sampleArticle(fields: Partial<NewArticle> = {}): NewArticle {
  return {
    url: "https://news.example/1",
    contentHash: "hash-1",
    title: "北辰智能迎来新人",
    text: "沈知行已加入北辰智能。",
    outlet: "样例周刊",
    author: undefined,
    publishedAt: NOW,
    fetchedAt: NOW,
    announce: "recent",
    isFromPage: false,
    ...fields,
  };
}

export const ADDRESS: ChannelAddress = { platform: "console", workspaceId: "local", platformId: "terminal" };

export const CHANNEL_DEFAULTS: ChannelDefaults = {
  name: "terminal",
  workspaceName: "local",
  language: "zh-Hans",
  timeZone: "Asia/Shanghai",
  digest: { days: [1], hour: 9, minute: 0 },
  nextDigestAt: minutesLater(60),
};

/** The id of a channel of its own for a test. */
export async function addChannel(store: Store | Transaction, platformId: string): Promise<string> {
  const { channel } = await store.channels.ensureChannel({ ...ADDRESS, platformId }, CHANNEL_DEFAULTS, NOW);
  return channel.id;
}

/** The id of an article of its own for a test. */
export async function addArticle(store: Store | Transaction, name: string): Promise<string> {
  const url = `https://news.example/${name}`;
  return (await store.articles.saveArticle(sampleArticle({ url, contentHash: name }))).id;
}
