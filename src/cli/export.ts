import { renderOpml } from "../editions/render-opml.ts";
import type { EditionFeed } from "../model/edition.ts";
import type { Feed as StoredFeed } from "../store/feeds.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { eventToJson } from "./event-json.ts";

export interface ExportOptions {
  readonly articles: boolean;
  readonly feeds: boolean;
  readonly opml: boolean;
  readonly edition: string | undefined;
}

/** Events read at one time, so that a large store is not held in memory. */
const PAGE = 500;

/**
 * Prints what is stored, one JSON object a line: events with the articles that say them, or with `articles` the
 * articles, or with `feeds` the feeds and their health. With `opml` the feeds in use, as other readers import them.
 */
export async function exportData(context: CliContext, options: ExportOptions): Promise<number> {
  return context.withProgram(options.edition, async ({ store }) => {
    const write = (value: object) => context.writeOut(`${JSON.stringify(value)}\n`);
    if (options.opml) {
      const feeds = (await store.feeds.listFeeds()).filter(({ isActive }) => isActive);
      // A feed that moved is exported where it is now.
      context.writeOut(renderOpml(feeds.map(toEditionFeed), "Orgbeat"));
      return EXIT.done;
    }
    if (options.feeds) {
      for (const feed of await store.feeds.listFeeds()) write(feed);
      return EXIT.done;
    }
    for (let offset = 0; ; offset += PAGE) {
      const lines = options.articles ? await articlePage(store, offset) : await eventPage(store, offset);
      for (const line of lines) write(line);
      if (lines.length < PAGE) return EXIT.done;
    }
  });
}

function toEditionFeed({ address, title, language, firstRead }: StoredFeed): EditionFeed {
  return { url: address, title, language, firstRead };
}

type Store = Parameters<Parameters<CliContext["withProgram"]>[1]>[0]["store"];

async function articlePage(store: Store, offset: number): Promise<readonly object[]> {
  const articles = await store.articles.listRecentArticles(PAGE, offset);
  const counts = await store.entries.countByArticle(articles.map(({ id }) => id));
  return articles.map(({ id, url, title, outlet, author, publishedAt, language, isShuffled, readAt }) => ({
    id,
    url,
    title,
    outlet,
    author,
    publishedAt,
    language,
    isShuffled,
    readAt,
    entries: counts.get(id) ?? 0,
  }));
}

async function eventPage(store: Store, offset: number): Promise<readonly object[]> {
  const events = await store.events.listEvents({ limit: PAGE, offset });
  const details = await store.events.loadEvents(events.map(({ id }) => id));
  return details.map((detail) => ({
    ...eventToJson(detail),
    articles: detail.claims.map(({ claim, source }) => ({
      id: source.articleId,
      url: source.url,
      outlet: source.outlet,
      publishedAt: source.publishedAt,
      quote: claim.evidence.quote,
    })),
  }));
}
