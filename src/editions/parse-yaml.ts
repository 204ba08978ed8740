import { isMap, isNode, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from "yaml";
import type { EditionProblem } from "./edition-error.ts";

/** Where a value stands: keys and list positions from the top of the file. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file as plain values and their places. Every scalar is a string: `360` is a name, `2025` a date. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly EditionProblem[];
  /** The line of the value, or of the nearest thing around it that exists. */
  lineOf(path: YamlPath): number;
  /** The line of a key in the map at `path`. */
  lineOfKey(path: YamlPath, key: string): number;
}

/** Parses YAML, never throws: what cannot be read is in `problems`, and `value` is then undefined. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  // Without the failsafe schema the company 360 would be a number and a person called "No" a boolean.
  const document = parseDocument(text, { lineCounter, schema: "failsafe", prettyErrors: false });
  const lineAt = (offset: number | undefined) => Math.max(1, lineCounter.linePos(offset ?? 0).line);
  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `this is not YAML: ${error.message}.`,
    example: "name: value, one a line, lists within [ ] or with - in front",
  }));
  const result = problems.length === 0 ? plainValue(document) : { problem: undefined };
  if (result.problem !== undefined) {
    problems.push({ file, line: lineAt(findReference(document)), message: result.problem, example: "name: value" });
  }
  return {
    file,
    value: result.value,
    problems,
    lineOf,
    lineOfKey: (path, key) => {
      const map: unknown = path.length === 0 ? document.contents : document.getIn([...path], true);
      const pair = isMap(map) ? findPair(map, key) : undefined;
      return isNode(pair?.key) ? lineAt(pair.key.range?.[0]) : lineOf(path);
    },
  };
}

/** More references than this to one anchor are not a watchlist but an attempt to fill the memory. */
const MAX_REFERENCES = 100;

type YamlDocument = ReturnType<typeof parseDocument>;

function plainValue(document: YamlDocument): { readonly value?: unknown; readonly problem?: string | undefined } {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_REFERENCES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { problem: "a reference with * leads to nothing, or to more than can be written out." };
  }
}

function findReference(document: YamlDocument): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isNode(pair.key) && pair.key.toJSON() === key);
}
