import {
  Document,
  isCollection,
  isMap,
  isNode,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** Fields of one list entry, in the order in which they are written. */
export type YamlEntry = Readonly<Record<string, string>>;

/** Where an entry goes: the way to a map, and the key of the list in it, which may not be there yet. */
export interface ListPlace {
  readonly map: readonly (string | number)[];
  readonly list: string;
}

const INDENT = "  ";

/**
 * Adds an entry, on one line, to the end of a list in a YAML text. Every other character stays as it is, comments and
 * spacing too. Expects a text that can be parsed and a place that is a map.
 */
export function addToYaml(text: string, { map: path, list }: ListPlace, entry: YamlEntry): string {
  const document = parseDocument(text, { schema: "failsafe", keepSourceTokens: true });
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const written = writeEntry(entry);
  if (!isMap(map)) return insertAt(text, text.length, `${list}:\n${INDENT}- ${written}`);
  const known: unknown = map.get(list, true);
  if (isSeq(known) && known.flow) return insertInFlow(text, known, written);
  if (isSeq(known)) return insertAfter(text, known, `${" ".repeat(columnOf(text, known))}- ${written}`);
  if (known !== undefined) return replaceNothing(text, known, `[${written}]`);
  if (map.flow) return insertInFlow(text, map, `${list}: [${written}]`);
  const indent = " ".repeat(columnOf(text, map));
  return insertAfter(text, map, `${indent}${list}:\n${indent}${INDENT}- ${written}`);
}

function writeEntry(entry: YamlEntry): string {
  const document = new Document(entry);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** The column at which the lines of a block begin: that of its first dash or key. */
function columnOf(text: string, block: YAMLMap | YAMLSeq): number {
  const start = block.range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** Before the closing bracket or brace, after what is there. */
function insertInFlow(text: string, flow: YAMLMap | YAMLSeq, written: string): string {
  const close = (flow.range?.[1] ?? text.length) - 1;
  const before = text.slice(0, close).trimEnd();
  const space = text.slice(before.length, close);
  const isFirst = /[[{]$/.test(before);
  const separator = isFirst ? "" : before.endsWith(",") ? " " : ", ";
  return `${before}${separator}${written}${space}${text.slice(close)}`;
}

/** As lines of their own after the last line of a block, with what is said beside that line. */
function insertAfter(text: string, block: Node, lines: string): string {
  const end = lastEnd(block);
  const lineEnd = text[end - 1] === "\n" ? end - 1 : text.indexOf("\n", end);
  return insertAt(text, lineEnd < 0 ? text.length : lineEnd + 1, lines);
}

function insertAt(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  return `${before}${gap}${lines}\n${text.slice(at)}`;
}

/** Where the last value of a node ends, without the comments after it. */
function lastEnd(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : node.items.at(-1);
    if (isNode(last)) return lastEnd(last);
  }
  return node.range?.[1] ?? 0;
}

/** A key without a value gets one. */
function replaceNothing(text: string, nothing: unknown, written: string): string {
  const [start, end] = isNode(nothing) ? (nothing.range ?? [0, 0]) : [0, 0];
  const gap = text[start - 1] === ":" ? " " : "";
  return `${text.slice(0, start)}${gap}${written}${text.slice(end)}`;
}
