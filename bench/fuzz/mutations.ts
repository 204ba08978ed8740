import type { Random } from "./random.ts";

/** Makes another file of one: `others` are there to be spliced with. */
export type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** No body is larger when it comes to be read. */
const MAX_BYTES = 15 * 1024 * 1024;

/** What means something to one of the readers, and more where it is not expected. */
const TOKENS: readonly string[] = [
  "\0",
  "\ufeff",
  "\ufffe",
  "&#0;",
  "&#x110000;",
  "&#xd800;",
  "&a;",
  "&amp;amp;",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  '<!DOCTYPE rss [<!ENTITY a "aaaa">]>',
  "<?xml version='1.0' encoding='utf-16'?>",
  "<?xml version='1.0' encoding='shift_jis'?>",
  "<channel>",
  "<entry>",
  "<item>",
  "<link href='http://[::1'/>",
  "<link>javascript:1</link>",
  "<pubDate>99999-99-99T99:99:99+99:99</pubDate>",
  "<script>",
  "<svg><style>",
  "<ttl>1e308</ttl>",
  '{"items":[',
  "__proto__",
  "xmlns:a='http://www.w3.org/2005/Atom'",
  "xml:base='http://a.example:99999/'",
];

const NESTED: readonly string[] = ["<a>", "<b><i>", "<div>", "<item>", "<entry>", "<!--", "[", '{"a":', "<x:y z='1'>"];

/** Of ten how often something is repeated; the large ones take time, and find less than many small ones. */
const POWERS: readonly number[] = [0, 0, 1, 1, 1, 2, 2, 3, 4, 5];

/** Each way to break a file, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "cut from the middle": (bytes, random) => {
    const [start, end] = stretchOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  "cut short": (bytes, random) => bytes.subarray(0, random.int(bytes.length + 1)),
  "flip bytes": (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = random.int(16) + 1; count > 0 && bytes.length > 0; count -= 1) {
      flipped[random.int(bytes.length)] = random.int(256);
    }
    return flipped;
  },
  nest: (bytes, random) => insert(bytes, random, Buffer.from(random.pick(NESTED).repeat(10 ** random.pick(POWERS)))),
  repeat: (bytes, random) => {
    const [start, end] = stretchOf(bytes, random);
    const piece = bytes.subarray(start, end);
    const count = Math.min(10 ** random.pick(POWERS), Math.floor(MAX_BYTES / Math.max(1, piece.length)));
    return insert(bytes, random, Buffer.concat(Array.from({ length: count }, () => piece)));
  },
  shuffle: (bytes, random) => {
    const [start, end] = stretchOf(bytes, random);
    return Buffer.concat([bytes.subarray(end), bytes.subarray(start, end), bytes.subarray(0, start)]);
  },
  splice: (bytes, random, others) => {
    const other = random.pick(others);
    const [start, end] = stretchOf(other, random);
    return insert(bytes, random, other.subarray(start, end));
  },
  token: (bytes, random) =>
    insert(bytes, random, Buffer.from(random.pick(TOKENS).repeat(random.pick([1, 1, 3, 5000])))),
  "utf-16": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
};

/** Breaks a file in one to four ways, one after the other; says which. */
export function mutate(bytes: Buffer, random: Random, others: readonly Buffer[]): { bytes: Buffer; names: string[] } {
  const names = Array.from({ length: random.int(4) + 1 }, () => random.pick(Object.keys(MUTATIONS)));
  let mutated = bytes;
  for (const name of names) mutated = MUTATIONS[name]?.(mutated, random, others).subarray(0, MAX_BYTES) ?? mutated;
  return { bytes: mutated, names };
}

function insert(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.int(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function stretchOf(bytes: Buffer, random: Random): [start: number, end: number] {
  const start = random.int(bytes.length + 1);
  return [start, start + random.int(bytes.length - start + 1)];
}
