import { idf } from "@node-rs/jieba/dict.js";
import { hashText } from "./hash.ts";

/** Slots of the table: a power of two, twice as many as words. */
const SLOTS = 1 << 19;

/** A word that the list does not have is a name or a rare word. */
export const RARE_WEIGHT = 10;

let table: { readonly keys: Uint32Array; readonly weights: Float32Array } | undefined;

/**
 * How much a Chinese word tells about a text: the inverse document frequency that the segmenter's word list comes with,
 * about 3 for everyday words to 13. The list is read at first use into two typed arrays of 4 MB.
 */
export function wordWeight(word: string): number {
  table ??= buildTable();
  const key = hashText(word);
  for (let slot = key % SLOTS; table.keys[slot] !== 0; slot = (slot + 1) % SLOTS) {
    if (table.keys[slot] === key) return table.weights[slot] ?? RARE_WEIGHT;
  }

  return RARE_WEIGHT;
}

function buildTable() {
  const keys = new Uint32Array(SLOTS);
  const weights = new Float32Array(SLOTS);
  for (const line of Buffer.from(idf).toString("utf8").split("\n")) {
    const space = line.indexOf(" ");
    if (space < 1) continue;
    const key = hashText(line.slice(0, space));
    let slot = key % SLOTS;
    while (keys[slot] !== 0) slot = (slot + 1) % SLOTS;
    keys[slot] = key;
    weights[slot] = Number(line.slice(space + 1));
  }

  return { keys, weights };
}
