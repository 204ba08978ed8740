import { htmlToText } from "./html-to-text.ts";
import { isWholeText } from "./is-whole-text.ts";
import type { ParsedEntry, ParsedFeed, ParseFailure, ParseResult } from "./parsed-feed.ts";

/** One entry, ready to be saved. */
export interface FeedEntry {
  readonly entryId: string;
  readonly link: string | undefined;
  readonly title: string;
  /** Plain text, the fullest that the feed has. */
  readonly content: string;
  /** Whether that is the whole article; else its page is to be read. */
  readonly isWhole: boolean;
  readonly author: string | undefined;
  readonly publishedAt: Date | undefined;
}

/** A feed whose entries are ready to be saved, or why there is none. */
export type ReadyResult =
  | {
      readonly status: "parsed";
      readonly feed: Omit<ParsedFeed, "entries"> & { readonly entries: readonly FeedEntry[] };
    }
  | { readonly status: "failed"; readonly reason: ParseFailure };

/** Each entry may cost a request for its page, and no outlet publishes as much between two fetches. */
const MAX_ENTRIES = 1000;

/** Makes the entries of a parsed feed ready: text instead of HTML, and of an archive the newest thousand. */
export function readyFeed(result: ParseResult): ReadyResult {
  if (result.status === "failed") return result;
  return { status: "parsed", feed: { ...result.feed, entries: chooseNewest(result.feed.entries).map(toFeedEntry) } };
}

/** What has no date is as new as what was published last. */
function chooseNewest(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  if (entries.length <= MAX_ENTRIES) return entries;
  const timeOf = ({ publishedAt }: ParsedEntry) => publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const chosen = new Set(entries.toSorted((one, other) => timeOf(other) - timeOf(one)).slice(0, MAX_ENTRIES));
  return entries.filter((entry) => chosen.has(entry));
}

function toFeedEntry(entry: ParsedEntry): FeedEntry {
  const { id, link, title, author, publishedAt } = entry;
  const content = htmlToText(entry.contentHtml ?? entry.summaryHtml ?? "");
  return { entryId: id, link, title, content, isWhole: isWholeText(entry, content), author, publishedAt };
}
