import type { ChartNode, OrgChart } from "../model/ledger.ts";
import type { Block, Message, RichText } from "../model/message.ts";
import { formatPartialDate } from "../wording/dates.ts";
import { headings, lines, sentences } from "../wording/labels.ts";
import { nameOf } from "./name-of.ts";
import { dateOf, inBrackets, titleRuns } from "./render-role.ts";
import type { View } from "./view.ts";

/** A company's chart as lists: trees of reporting lines, then everybody whose manager is unknown. */
export function renderChart(chart: OrgChart, view: View): Message {
  const { language } = view;
  const date = formatPartialDate(chart.at.toISOString().slice(0, 10), language);
  const name = `${headings.chart[language]} · ${nameOf(chart.company, view)}`;
  const title = sentences.digestTitle[language]({ name, period: date });
  const isPlaced = ({ reports, isHead }: ChartNode) => reports.length > 0 || isHead;
  const trees = chart.roots.filter(isPlaced);
  const others = chart.roots.filter((node) => !isPlaced(node));
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    ...section(
      headings.reporting[language],
      trees.flatMap((node) => treeItems(node, view, 0)),
    ),
    ...section(
      headings.unknownManager[language],
      others.map((node) => nodeRuns(node, view)),
    ),
    ...section(headings.refusedLines[language], refusedItems(chart, view)),
  ];
  if (blocks.length === 1) blocks.push({ kind: "text", text: [{ text: lines.nothingKnown[language] }] });

  return { kind: "reply", language, summary: title, blocks };
}

function treeItems(node: ChartNode, view: View, depth: number): readonly RichText[] {
  const below = node.reports.flatMap((report) => treeItems(report, view, depth + 1));
  return [[...(depth === 0 ? [] : [{ text: "↳ ".repeat(depth) }]), ...nodeRuns(node, view)], ...below];
}

/** "Bo Lind · CTO (since Feb 2025, Bay Wire)", and behind the arrow since when the line is known. */
function nodeRuns({ name, roles, line }: ChartNode, view: View): RichText {
  return [
    { text: nameOf(name, view), style: "bold" },
    ...roles.flatMap((role) => [{ text: " · " }, ...placeRuns(role, view), ...titleRuns(role, view)]),
    ...(line === undefined
      ? []
      : [
          { text: ` → ${nameOf(line.manager, view)}` },
          ...inBrackets([dateOf(line.since, view)], line.sources.slice(0, 1), view),
        ]),
  ];
}

function placeRuns({ team }: ChartNode["roles"][number], view: View): RichText {
  return team.map((name) => ({ text: `${nameOf(name, view)} · ` }));
}

function refusedItems({ refused }: OrgChart, view: View): readonly RichText[] {
  return refused.map(({ name, line }) => [
    { text: `${nameOf(name, view)} → ${nameOf(line.manager, view)}` },
    ...inBrackets([dateOf(line.since, view)], line.sources.slice(0, 1), view),
  ]);
}

function section(heading: string, items: readonly RichText[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: heading },
    { kind: "list", items },
  ];
}
