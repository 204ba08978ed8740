import type { Finding } from "./cli/cli-context.ts";
import type { Config } from "./config.ts";
import { EditionError } from "./editions/edition-error.ts";
import type { FeedReading } from "./feeds/feed-reader.ts";
import { dayOf } from "./jobs/second-read.ts";
import type { Log } from "./log.ts";
import { buildAliasIndex } from "./match/alias-index.ts";
import type { Edition, EditionFeed } from "./model/edition.ts";
import { UserError } from "./model/user-error.ts";
import { loadEditions, openRuntime, type Runtime } from "./runtime.ts";
import type { Feed } from "./store/feeds.ts";
import { errorSentence } from "./wording/errors.ts";
import { feedFailureSentence } from "./wording/feed-failures.ts";

/** Feeds fetched at one time. */
const FEEDS_AT_ONCE = 8;

/** Looks at settings, editions, database, platforms and, where asked, every feed, and yields what it finds. */
export async function* checkUp(
  config: Config,
  log: Log,
  { checksFeeds }: { readonly checksFeeds: boolean },
): AsyncGenerator<Finding> {
  yield {
    what: "settings",
    isFine: true,
    detail: `editions ${config.editions.join(", ")}, roles ${config.roles.join(", ")}`,
  };
  let loaded: Awaited<ReturnType<typeof loadEditions>> = [];
  const editions = await attempt("editions", async () => {
    loaded = await loadEditions(config, undefined);
    return loaded
      .map(({ edition }) => `${edition.id}: ${edition.entities.length} entities, ${edition.feeds.length} feeds`)
      .join("; ");
  });
  yield editions;
  if (!editions.isFine) return;
  yield checkAliases(loaded.map(({ edition }) => edition));
  let runtime: Runtime | undefined;
  yield await attempt("database", async () => {
    runtime = await openRuntime({
      config,
      log,
      now: () => new Date(),
      editionDir: undefined,
      announcesFirst: false,
      takesOver: false,
      usesTerminal: false,
      writeOut: () => {},
      onRoleLost: () => {},
    });
    return runtime.startLine;
  });
  if (!runtime) return;
  try {
    yield* checkPlatforms(runtime);
    yield* checkQueue(runtime);
    yield* checkSecondReader(runtime);
    const listed = loaded.flatMap(({ edition }) => edition.feeds);
    if (checksFeeds) yield* checkFeeds(runtime, config.rsshubUrl === undefined ? listed.filter(isFetchable) : listed);
  } finally {
    await runtime.close();
  }
}

/** Aliases that are not looked for: an editor would wait for their mentions in vain. */
function checkAliases(editions: readonly Edition[]): Finding {
  const { refused, patternCount } = buildAliasIndex(editions.flatMap(({ entities }) => entities));
  const named = refused.map(({ entityId, alias, reason }) => `"${alias.text}" of ${entityId} (${reason})`);
  const detail = named.length === 0 ? `${patternCount} forms are looked for` : `not looked for: ${named.join(", ")}`;
  return { what: "aliases", isFine: named.length === 0, detail };
}

async function* checkPlatforms(runtime: Runtime): AsyncGenerator<Finding> {
  for (const chat of runtime.platforms) {
    if (chat.platform === "console") {
      yield { what: "platforms", isFine: true, detail: "no token is set: the terminal is the only channel" };
      continue;
    }
    yield await attempt(chat.platform, async () => {
      await chat.start(async () => {
        throw new Error("the check-up answers no commands");
      });
      await chat.stop();
      return "the token is accepted";
    });
  }
  const channels = await runtime.store.channels.listChannels();
  for (const { name, platform, pausedReason } of channels) {
    if (pausedReason !== undefined && platform !== "console")
      yield { what: `#${name}`, isFine: false, detail: `paused: ${pausedReason}` };
  }
}

async function* checkQueue({ store }: Runtime): AsyncGenerator<Finding> {
  const { deadJobs, queuedJobs, uncertainDeliveries } = await store.health.loadCounts();
  yield { what: "queue", isFine: deadJobs === 0, detail: `${queuedJobs} jobs wait, ${deadJobs} gave up` };
  yield {
    what: "deliveries",
    isFine: uncertainDeliveries === 0,
    detail: `${uncertainDeliveries} may or may not have been posted`,
  };
}

/** What the second reader, where there is one, has spent today. Looking asks it nothing, since that would cost. */
async function* checkSecondReader({ context, store }: Runtime): AsyncGenerator<Finding> {
  if (!context.secondReader) return;
  const { model, dailyTokens } = context.secondReader;
  const { tokens, askedCount, skippedCount } = await store.secondReadings.loadDay(dayOf(context.now()));
  const passed = skippedCount === 0 ? "" : `; ${skippedCount} passed over, since no more is left`;
  yield {
    what: "second reader",
    isFine: skippedCount === 0,
    detail: `${model}: ${askedCount} articles today, ${tokens} of ${dailyTokens} tokens${passed}`,
  };
}

/** Without an RSSHub of one's own its routes lead nowhere. */
function isFetchable({ url }: EditionFeed): boolean {
  return !url.startsWith("rsshub:");
}

/** The feeds of the editions, and those that were imported. */
async function* checkFeeds({ store, context }: Runtime, listed: readonly EditionFeed[]): AsyncGenerator<Finding> {
  const editionIds = context.editions.map(({ id }) => id);
  const stored = (await store.feeds.listFeeds()).filter(
    ({ isActive, editionId }) => isActive && (editionId === undefined || editionIds.includes(editionId)),
  );
  const known = new Set(stored.map(({ url }) => url));
  const fresh = listed.flatMap((feed) =>
    known.has(feed.url) ? [] : [{ ...feed, address: feed.url, firstReadAt: undefined }],
  );
  const feeds = [...stored, ...fresh];
  for (let start = 0; start < feeds.length; start += FEEDS_AT_ONCE) {
    const batch = feeds.slice(start, start + FEEDS_AT_ONCE);
    yield* await Promise.all(batch.map((feed) => checkFeed(context, feed)));
  }
}

async function checkFeed(
  context: Runtime["context"],
  feed: Pick<Feed, "url" | "title" | "address" | "firstReadAt">,
): Promise<Finding> {
  // Asked without what is remembered of it, so that an unchanged feed is read too.
  const reading = await context.reader.readFeed({
    ...feed,
    etag: undefined,
    lastModified: undefined,
    contentHash: undefined,
  });
  const what = `feed ${feed.title} (${feed.url})`;
  if (reading.status === "failed") return { what, isFine: false, detail: feedFailureSentence(reading.reason, "en") };
  const detail = reading.status === "fetched" ? fetchedDetail(reading) : "unchanged";
  return { what, isFine: true, detail };
}

function fetchedDetail({ entries, movedTo }: Extract<FeedReading, { readonly status: "fetched" }>): string {
  const count = entries.length === 1 ? "1 entry" : `${entries.length === 0 ? "no" : entries.length} entries`;
  return movedTo === undefined ? count : `${count}; it has moved to ${movedTo}`;
}

async function attempt(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what, isFine: true, detail: await work() };
  } catch (error) {
    return { what, isFine: false, detail: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return errorSentence(error, "en");
  if (error instanceof EditionError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
