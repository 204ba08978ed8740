import { type ClaimInput, extractClaims } from "../../src/events/extract-claims.ts";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { CandidateName } from "../../src/model/article.ts";
import type { Entity, EntityKind } from "../../src/model/entity.ts";
import type { Claim } from "../../src/model/event.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { readSentences } from "../../src/text/sentences.ts";

const COMPANIES: readonly (readonly [id: string, name: string, en: string, ...aliases: string[]])[] = [
  ["alibaba", "阿里巴巴", "Alibaba", "阿里"],
  ["anthropic", "Anthropic", "Anthropic"],
  ["apple", "Apple", "Apple", "苹果"],
  ["bytedance", "字节跳动", "ByteDance", "字节"],
  ["google", "Google", "Google", "谷歌"],
  ["google-deepmind", "谷歌DeepMind", "Google DeepMind", "DeepMind"],
  ["intel", "英特尔", "Intel"],
  ["meta", "Meta", "Meta"],
  ["microsoft", "微软", "Microsoft"],
  ["modelbest", "面壁智能", "ModelBest"],
  ["nvidia", "英伟达", "Nvidia"],
  ["openai", "OpenAI", "OpenAI"],
  ["stepfun", "阶跃星辰", "StepFun"],
  ["xai", "xAI", "xAI"],
  ["xiaomi", "小米", "Xiaomi", "小米集团"],
  ["yi", "零一万物", "01.AI"],
  ["zhipu", "智谱", "Zhipu", "智谱AI"],
];

const PEOPLE: readonly (readonly [id: string, name: string, en: string])[] = [
  ["liang-rubo", "梁汝波", "Liang Rubo"],
  ["mark-zuckerberg", "扎克伯格", "Mark Zuckerberg"],
  ["wu-yonghui", "吴永辉", "Yonghui Wu"],
  ["zhang-yiming", "张一鸣", "Zhang Yiming"],
  ["zhou-chang", "周畅", "Zhou Chang"],
  ["zhu-wenjia", "朱文佳", "Zhu Wenjia"],
];

/** A watchlist just large enough for the examples of rows and the tables of these tests. */
const ENTITIES: readonly Entity[] = [
  ...COMPANIES.map(([id, name, en, ...aliases]) => entity("company", id, { name, en, aliases })),
  ...PEOPLE.map(([id, name, en]) => entity("person", id, { name, en, aliases: [] })),
  entity("team", "seed", { name: "Seed", en: "Seed", aliases: ["Seed团队"], partOf: "bytedance" }),
  entity("team", "ai-lab", { name: "AI Lab", en: "AI Lab", aliases: [], partOf: "bytedance" }),
];

const INDEX = buildAliasIndex(ENTITIES);

interface EntityNames {
  readonly name: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly partOf?: string;
}

function entity(kind: EntityKind, id: string, { name, en, aliases, partOf }: EntityNames): Entity {
  const forms = [...new Set([name, en, ...aliases])];
  return {
    id,
    kind,
    name,
    names: { en },
    aliases: forms.map((text) => ({ text, needsContext: false })),
    partOf,
    roles: [],
  };
}

export interface Read {
  readonly claims: readonly Claim[];
  readonly candidates: readonly CandidateName[];
}

/** The day on which the articles of these tests are published. */
export const PUBLISHED = new Date("2025-03-18T12:00:00Z");

/** How an article of these tests is published. */
export interface Telling {
  readonly title?: string;
  readonly publishedAt?: Date | undefined;
  readonly isShuffled?: boolean;
}

/** Reads an article with the small watchlist. */
export function readText(text: string, telling: Telling = {}): Read {
  return extractClaims(inputOf(text, telling));
}

/** An article with the names of the small watchlist found. */
export function inputOf(
  text: string,
  { title = "", publishedAt = PUBLISHED, isShuffled = false }: Telling = {},
): ClaimInput {
  const cleanTitle = cleanText(title);
  const clean = cleanText(text);
  return {
    title: cleanTitle,
    text: clean,
    sentences: readSentences(cleanTitle, clean),
    mentions: findMentions(cleanTitle, clean, INDEX),
    language: detectLanguage(`${title}\n${text}`),
    entitiesById: INDEX.entitiesById,
    publishedAt,
    isShuffled,
  };
}

/** A claim's stated fields as plain values, for comparison: names only, lists joined with a comma. */
export function plainClaim(claim: Claim): Readonly<Record<string, unknown>> {
  const list = (names: Claim["team"]) => (names.length > 0 ? names.map((name) => name.name).join(",") : undefined);
  return {
    kind: claim.kind,
    person: claim.person?.name,
    org: claim.org?.name,
    from: list(claim.from),
    to: list(claim.to),
    team: list(claim.team),
    action: claim.action,
    role: claim.role?.name,
    manager: claim.manager?.name,
    count: claim.count,
    percent: claim.percent,
    target: list(claim.target),
    date: claim.date,
    status: claim.status,
    background: claim.background,
  };
}
