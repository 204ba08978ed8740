import type { Block, RichText, Run } from "../model/message.ts";
import type { ArticleLanguage } from "../model/text.ts";
import { formatInstant } from "../wording/dates.ts";
import { lines } from "../wording/labels.ts";
import { oneLine } from "./name-of.ts";
import type { View } from "./view.ts";

/** One article's sentence for a change, and where it stands. */
export interface ShownEvidence {
  /** The sentence, repaired, in the article's own language. */
  readonly quote: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly publishedAt: Date | undefined;
  readonly language: ArticleLanguage;
}

/** Where a feed has no sentence ends, a "sentence" can be the whole article: it is cut here. */
const MAX_QUOTE_LENGTH = 600;

/** Chinese is written without spaces: a line break inside a sentence is nothing. */
const BREAK_IN_CHINESE = /(?<=[\p{Script=Han}，。、；：])\s*\n\s*/gu;

/** Links to further outlets below the quoted one. */
const MAX_FURTHER_OUTLETS = 4;

/** The first article's sentence as a quote with its source below, then links to what other outlets wrote. */
export function evidenceBlocks(evidence: readonly ShownEvidence[], view: View): readonly Block[] {
  const [first, ...others] = evidence;
  if (first === undefined) return [];

  const seen = new Set([first.outlet]);
  const further = others.filter(({ outlet, url }) => {
    if (outlet === undefined || url === undefined || seen.has(outlet)) return false;
    seen.add(outlet);
    return true;
  });

  const blocks: Block[] = [
    { kind: "quote", text: [{ text: cutQuote(first.quote) }] },
    { kind: "context", text: sourceRuns(first, view) },
  ];
  if (further.length > 0) blocks.push({ kind: "context", text: furtherRuns(further, view) });
  return blocks;
}

/** Outlet, linked, and time: "36Kr · 21 Nov, 21:05". */
export function sourceRuns(
  { outlet, url, publishedAt }: Omit<ShownEvidence, "quote" | "language">,
  view: View,
): RichText {
  const { language } = view;
  const name = outlet ?? (url === undefined ? lines.unknownOutlet : lines.originalArticle)[language];
  const time = publishedAt === undefined ? lines.unknownDate[language] : formatInstant(publishedAt, view);

  return [linked(name, url), { text: ` · ${time}` }];
}

/** Text that is a link where there is an address. */
export function linked(text: string, url: string | undefined): Run {
  return url === undefined ? { text: oneLine(text) } : { text: oneLine(text), link: url };
}

/** The sentence as one line, cut between characters where it is endless. */
export function cutQuote(quote: string): string {
  const line = oneLine(quote.replace(BREAK_IN_CHINESE, ""));
  if (line.length <= MAX_QUOTE_LENGTH) return line;

  return `${line.slice(0, MAX_QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function furtherRuns(further: readonly ShownEvidence[], { language }: View): RichText {
  const joint = language === "en" ? ", " : "、";
  const links = further
    .slice(0, MAX_FURTHER_OUTLETS)
    .flatMap(({ outlet, url }) => [{ text: joint }, linked(outlet ?? "", url)])
    .slice(1);

  return [{ text: lines.alsoIn[language] }, ...links];
}
