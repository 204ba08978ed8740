import { isQuiet } from "../digest/compose-digest.ts";
import type {
  ChangeGroup,
  ChangeLine,
  Digest,
  DigestArticle,
  DigestSection,
  PersonLine,
  Score,
  StoryLine,
} from "../digest/digest.ts";
import { explainScore } from "../digest/score.ts";
import type { Block, Message, RichText, Run } from "../model/message.ts";
import { formatPeriod } from "../wording/dates.ts";
import { lines as fixed, headings, sectionNames, sentences } from "../wording/labels.ts";
import { statusNames } from "../wording/names.ts";
import { linked } from "./evidence.ts";
import { headlineOf, moveHeadline } from "./headline.ts";
import { entityName, oneLine } from "./name-of.ts";
import type { View } from "./view.ts";

/** How a digest is to be shown. */
export interface DigestView extends View {
  /** Whose digest it is: the edition's or the channel's name. */
  readonly name: string;
  /** Whether each line says why it stands where it does. */
  readonly explains?: boolean | undefined;
}

/** A digest as a message: a heading, what it was chosen from, and its sections. A quiet one is a note. */
export function renderDigest(digest: Digest, view: DigestView): Message {
  if (isQuiet(digest)) return renderDigestNote(digest, view);

  const title = titleOf(digest, view);
  const counts = sentences.digestCounts[view.language](digest.counts);
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    { kind: "context", text: [{ text: counts }] },
    ...digest.sections.flatMap((section) => [
      { kind: "heading", level: 2, text: sectionNames[section.kind][view.language] } satisfies Block,
      ...sectionBlocks(section, view),
      ...moreBlocks(section.moreCount, view),
    ]),
    ...withdrawnBlocks(digest, view),
  ];

  return { kind: "digest", language: view.language, summary: summaryOf(digest, title, view), blocks };
}

/** What was said before and is not said any more. */
function withdrawnBlocks({ withdrawn }: Digest, view: DigestView): readonly Block[] {
  if (withdrawn.length === 0) return [];
  const items = withdrawn.map((event): RichText => [{ text: headlineOf(event, view) }]);
  return [
    { kind: "heading", level: 2, text: headings.withdrawn[view.language] },
    { kind: "list", items },
  ];
}

/** One line for a period in which nothing happened. */
export function renderDigestNote(digest: Pick<Digest, "since" | "until" | "counts">, view: DigestView): Message {
  const period = formatPeriod(digest.since, digest.until, view);
  const text = sentences.quietDigest[view.language]({ name: view.name, period, articles: digest.counts.articles });

  return { kind: "note", language: view.language, summary: text, blocks: [{ kind: "text", text: [{ text }] }] };
}

function titleOf(digest: Digest, view: DigestView): string {
  return sentences.digestTitle[view.language]({
    name: view.name,
    period: formatPeriod(digest.since, digest.until, view),
  });
}

/** The heading and the first line: what a notification shows. */
function summaryOf(digest: Digest, title: string, view: DigestView): string {
  const [section] = digest.sections;
  if (section === undefined) return title;
  if (section.kind !== "changes") return title;
  const line = section.groups[0]?.lines[0];

  return line === undefined ? title : `${title} · ${changeHeadline(line, view)}`;
}

function sectionBlocks(section: DigestSection, view: DigestView): readonly Block[] {
  switch (section.kind) {
    case "changes":
      return section.groups.flatMap((group) => groupBlocks(group, view));
    case "stories":
      return [{ kind: "list", items: section.lines.map((line) => storyItem(line, view)) }];
    case "people":
      return [{ kind: "list", items: section.lines.map((line) => personItem(line, view)) }];
  }
}

function groupBlocks(group: ChangeGroup, view: DigestView): readonly Block[] {
  const name = group.entityId === undefined ? fixed.otherCompanies[view.language] : entityName(group.entityId, view);

  return [
    { kind: "text", text: [{ text: name, style: "bold" }] },
    { kind: "list", items: group.lines.map((line) => changeItem(line, view)) },
    ...moreBlocks(group.moreCount, view),
  ];
}

function changeItem(line: ChangeLine, view: DigestView): RichText {
  const { previousStatus, event, source, score } = line;
  const { language } = view;
  const outletCount = Math.max(event.outletCount, line.leave?.outletCount ?? 0);
  const changed = previousStatus !== undefined && previousStatus !== event.status;
  const [before, after] = [statusNames[previousStatus ?? event.status][language], statusNames[event.status][language]];

  return [
    { text: changeHeadline(line, view) },
    ...(changed
      ? [{ text: ` · ${sentences.statusRose[language]({ before, after })}`, style: "italic" } satisfies Run]
      : []),
    ...(source?.url === undefined
      ? []
      : [{ text: " · " }, linked(source.outlet ?? fixed.originalArticle[language], source.url)]),
    ...(outletCount > 1 ? [{ text: ` · ${sentences.outlets[language]({ count: outletCount })}` }] : []),
    ...explanation(score, view),
  ];
}

function changeHeadline({ event, leave }: ChangeLine, view: View): string {
  return leave === undefined ? headlineOf(event, view) : moveHeadline({ leave, join: event }, view);
}

function storyItem({ article, outletCount, score }: StoryLine, view: DigestView): RichText {
  const summary = article.summary.map((sentence) => oneLine(sentence)).join(article.language === "en" ? " " : "");

  return [
    ...articleRuns(article, outletCount, view),
    ...(summary === "" ? [] : [{ text: `\n${summary}` }]),
    ...explanation(score, view),
  ];
}

function personItem({ entityId, articleCount, outletCount, article, score }: PersonLine, view: DigestView): RichText {
  const counted = sentences.articles[view.language]({ count: articleCount });
  const separator = view.language === "en" ? ": " : "：";

  return [
    { text: entityName(entityId, view), style: "bold" },
    { text: ` · ${counted}${separator}` },
    ...articleRuns(article, outletCount, view),
    ...explanation(score, view),
  ];
}

function articleRuns(article: DigestArticle, outletCount: number, { language }: DigestView): readonly Run[] {
  const outlet = article.outlet === undefined ? "" : ` · ${oneLine(article.outlet)}`;
  const counted = outletCount > 1 ? ` · ${sentences.outlets[language]({ count: outletCount })}` : "";

  return [{ ...linked(article.title, article.url), style: "bold" }, { text: outlet + counted }];
}

function explanation(score: Score, { explains }: DigestView): readonly Run[] {
  return explains === true ? [{ text: `\n${explainScore(score)}`, style: "code" }] : [];
}

function moreBlocks(count: number, { language }: View): readonly Block[] {
  return count > 0 ? [{ kind: "context", text: [{ text: sentences.more[language]({ count }) }] }] : [];
}
