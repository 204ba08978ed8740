import type { Flow, FlowLine, FlowMove } from "../model/ledger.ts";
import type { Block, Message, RichText } from "../model/message.ts";
import { formatPartialDate, formatPeriod } from "../wording/dates.ts";
import { headings, lines, sentences } from "../wording/labels.ts";
import { nameOf } from "./name-of.ts";
import { inBrackets } from "./render-role.ts";
import type { View } from "./view.ts";

/** The period that a flow is of, half-open. */
export interface FlowView extends View {
  readonly since: Date;
  readonly until: Date;
}

/** Who went from where to where: a heading a line, its people below; then how many came and left, by company. */
export function renderFlow({ lines: flowLines, companies }: Flow, view: FlowView): Message {
  const { language } = view;
  const period = formatPeriod(view.since, view.until, view);
  const title = sentences.digestTitle[language]({ name: headings.flow[language], period });
  const counts = companies.map(({ company, joinCount, leaveCount }) => [
    { text: sentences.joinedAndLeft[language]({ name: nameOf(company, view), joins: joinCount, leaves: leaveCount }) },
  ]);
  const blocks: Block[] = [{ kind: "heading", level: 1, text: title }];
  if (flowLines.length === 0) blocks.push({ kind: "text", text: [{ text: lines.noMoves[language] }] });
  else {
    blocks.push({ kind: "list", items: flowLines.map((line) => lineRuns(line, view)) });
    blocks.push({ kind: "heading", level: 2, text: headings.joinsAndLeaves[language] });
    blocks.push({ kind: "list", items: counts });
  }

  return { kind: "reply", language, summary: title, blocks };
}

function lineRuns({ from, to, moves }: FlowLine, view: View): RichText {
  const unknown = lines.unknownCompany[view.language];
  const ends = [from, to].map((name) => (name === undefined ? unknown : nameOf(name, view))).join(" → ");
  const [colon, comma] = view.language === "en" ? [": ", ", "] : ["：", "、"];
  const people = moves.flatMap((move, index) => [{ text: index === 0 ? colon : comma }, ...moveRuns(move, view)]);

  return [{ text: ends, style: "bold" }, { text: ` ${moves.length}` }, ...people];
}

function moveRuns({ person, date, sources }: FlowMove, view: View): RichText {
  return [
    { text: nameOf(person, view) },
    ...inBrackets([formatPartialDate(date.date, view.language)], sources.slice(0, 1), view),
  ];
}
