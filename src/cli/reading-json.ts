import { isNews } from "../alerts/is-news.ts";
import type { ArticleText, Reading } from "../model/article.ts";
import { type Entity, nameIn } from "../model/entity.ts";
import type { Claim, Named, OrgChange } from "../model/event.ts";
import type { Language, Quote } from "../model/text.ts";

/** What `inspect --jsonl` prints of one article, in the order of its fields. */
export interface ReadingJson {
  readonly id?: string | number;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly object[];
  readonly events: readonly object[];
  readonly summary: readonly string[];
  readonly alert: boolean;
}

const LISTS = ["from", "to", "team", "target"] as const;
const NAMES = ["person", "org", "role", "manager"] as const;
const VALUES = ["action", "count", "percent", "date", "status", "background"] as const;

/**
 * A reading as data. Spans and quotes point into the article as given. `alert` tells whether something in it is news
 * on the day of its publication, for a channel that follows everybody, tracked or not.
 */
export function readingToJson(
  given: ArticleText & { readonly id?: string | number },
  reading: Reading,
  context: { readonly entitiesById: ReadonlyMap<string, Entity>; readonly publishedAt: Date | undefined },
): ReadingJson {
  return {
    ...(given.id === undefined ? {} : { id: given.id }),
    lang: reading.language,
    title: given.title,
    text: given.text,
    mentions: mentionsToJson(reading, context.entitiesById),
    events: reading.claims.map(claimToJson),
    summary: reading.summary.map(({ quote }) => quote),
    alert: reading.claims.some((claim) => isNewsOnItsDay(claim, context.publishedAt)),
  };
}

function isNewsOnItsDay(claim: Claim, publishedAt: Date | undefined): boolean {
  // `now` is the publication; without one any instant does, since nothing is then held against the article's age.
  const now = publishedAt ?? new Date(0);
  return isNews(claim, { publishedAt: now, now, maxAgeDays: 1, ignoresAge: true, deniesWhatWasPosted: false });
}

function mentionsToJson(reading: Reading, entitiesById: ReadonlyMap<string, Entity>): readonly object[] {
  const language = nameLanguage(reading);
  return reading.mentions.flatMap((mention) => {
    const entity = mention.entityId === undefined ? undefined : entitiesById.get(mention.entityId);
    if (!entity) return [];
    const span = reading[mention.in].toOriginal(mention.span);
    return [
      {
        entity: entity.id,
        name: nameIn(entity, language),
        kind: entity.kind,
        surface: mention.surface,
        in: mention.in,
        start: span.start,
        end: span.end,
      },
    ];
  });
}

function nameLanguage(reading: Reading): Language {
  return reading.language === "en" ? "en" : "zh-Hans";
}

function claimToJson(claim: Claim): object {
  return {
    ...changeToJson(claim),
    evidence: quoteToJson(claim.evidence),
    support: claim.support.map(quoteToJson),
    confidence: rounded(claim.confidence),
    ...(claim.doubt && { doubt: claim.doubt }),
  };
}

/** A passage as given: what people are shown of it is theirs. */
function quoteToJson({ quote, in: part, start, end }: Quote): object {
  return { quote, in: part, start, end };
}

/** A change as data: only the fields that say something, with entity ids and written forms beside the names. */
export function changeToJson(change: OrgChange): object {
  const json: Record<string, unknown> = { kind: change.kind };
  for (const field of NAMES) if (change[field]) json[field] = change[field].name;
  for (const field of LISTS) {
    if (change[field].length > 0) json[field] = oneOrList(change[field].map(({ name }) => name));
  }
  for (const field of VALUES) if (change[field] !== undefined) json[field] = change[field];
  return {
    ...json,
    ids: namesToJson(change, (named) => named.entityId),
    written: namesToJson(change, (named) => named.written),
    confidence: rounded(change.confidence),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function namesToJson(change: OrgChange, pick: (named: Named) => string | undefined): object {
  const json: Record<string, unknown> = {};
  for (const field of NAMES) {
    const value = change[field] && pick(change[field]);
    if (value !== undefined) json[field] = value;
  }
  for (const field of LISTS) {
    const values = change[field].map(pick).filter((value) => value !== undefined);
    if (values.length > 0) json[field] = oneOrList(values);
  }
  return json;
}

function oneOrList(values: readonly string[]): string | readonly string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}
