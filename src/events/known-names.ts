import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { KnownName } from "./context.ts";

/** How an article introduces a short name or a listed company. Normalised text. */
const INTRODUCTIONS: readonly RegExp[] = [
  /(?:以下)?简称[:为]?[“"「]?(?<name>[一-鿿a-z0-9]{2,12})[”"」]?/gu,
  /(?<=^|[,。;:“”\s(《、])(?<name>[一-鿿a-z]{2,10})(?=\((?:股票代码|证券代码|代码)?:?\s?(?:[a-z]{2}[:.]?)?\d{4,6})/gu,
  /证券简称[:]\s*(?<name>[一-鿿a-z0-9*]{2,10})/gu,
];

const NO_NAMES = /^(?:公司|本公司|集团|上市公司|甲方|乙方|标的公司|本次交易|目标公司|董事会|会议|本次会议)$/u;

/** Names that an article introduces in so many words: 以下简称…, a name before a stock code. */
export function findKnownNames(sentences: readonly Sentence[]): KnownName[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (!/简称|代码|\d{4,6}/u.test(sentence.text)) continue;
    const norm = normalizeText(sentence.text);
    for (const introduction of INTRODUCTIONS) {
      for (const match of norm.matchAll(introduction)) {
        const name = match.groups?.["name"];
        if (name && !NO_NAMES.test(name)) names.add(name);
      }
    }
  }
  return [...names].map((norm) => ({ norm, type: "org" }));
}
