import type { Bomb } from "./bombs.ts";
import { mutate } from "./mutations.ts";
import type { Random } from "./random.ts";
import type { Served } from "./serve-bodies.ts";

/** A file that a run begins with. */
export interface Seed {
  readonly name: string;
  readonly kind: "feed" | "page";
  readonly bytes: Buffer;
}

/** One body to be read, as a feed or as a page. */
export interface FuzzCase extends Served {
  readonly name: string;
  readonly kind: "feed" | "page";
}

/** The empty one is not sent. */
const CONTENT_TYPES: readonly string[] = [
  "",
  "",
  "application/rss+xml",
  "application/json; charset=utf-8",
  "text/html; charset=gb2312",
  "text/xml; charset=utf-16",
  'text/xml; charset="shift_jis"',
  "text/xml; charset=nonsense",
];

/** A seed broken by chance, now and then read as what it is not. */
export function breakSeed(seeds: readonly Seed[], random: Random): FuzzCase {
  const seed = random.pick(seeds);
  const others = seeds.map(({ bytes }) => bytes);
  const { bytes, names } = mutate(seed.bytes, random, others);
  const contentType = random.pick(CONTENT_TYPES);
  const kind = random.int(10) === 0 ? random.pick(["feed", "page"] as const) : seed.kind;
  const name = `${seed.name} as a ${kind}, ${names.join(", ")}`;
  return { name, kind, body: bytes, headers: contentType === "" ? {} : { "content-type": contentType } };
}

/** A bomb as a server sends it. */
export function sendBomb({ name, kind, body, encoding }: Bomb): FuzzCase {
  return { name, kind, body, headers: encoding === undefined ? {} : { "content-encoding": encoding } };
}
