import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A body that was made to hurt, as a server would send it. */
export interface Bomb {
  readonly name: string;
  readonly kind: "feed" | "page";
  readonly body: Buffer;
  readonly encoding: string | undefined;
}

const MB = 1024 * 1024;

/** What people have thought of to bring readers down, each in its plainest form. Made when asked for: some are large. */
export const BOMBS: readonly (() => Bomb)[] = [
  () => text("entities in entities", "feed", nestedEntities()),
  () => text("one long entity, often", "feed", longEntity()),
  () => text("a hundred thousand nested tags", "feed", `<rss version="2.0"><channel>${"<x>".repeat(100_000)}`),
  () => text("millions of nested tags", "page", "<div>".repeat(2_800_000)),
  () => text("nested lists of JSON", "feed", `{"items":${"[".repeat(14 * MB)}`),
  () => text("millions of objects", "feed", `{"items":[${"{},".repeat(4_500_000)}{}]}`),
  () => text("a description of paragraphs", "feed", inItem(`<![CDATA[${"<p>x".repeat(3_500_000)}]]>`)),
  () => text("a description of entities", "feed", inItem("&lt;".repeat(3_500_000))),
  () => text("a million attributes", "feed", `<rss ${numbered(1_000_000, (number) => `a${number}='1' `)}>`),
  () => text("a hundred thousand items", "feed", `<rss><channel>${"<item><title>One</title></item>".repeat(100_000)}`),
  () => text("one word of a page", "page", `<article><p>${"a".repeat(14 * MB)}`),
  () => text("commas of a page", "page", `<article><p>${"word, ".repeat(2_400_000)}`),
  () =>
    text(
      "linked data",
      "page",
      `<script type="application/ld+json">{"@graph":[${"{},".repeat(4_500_000)}{}]}</script>`,
    ),
  () => text("zeros", "feed", "\0".repeat(14 * MB)),
  () => packed("a gigabyte of zeros in gzip", "gzip", Buffer.concat(Array.from({ length: 16 }, gzipOfZeros))),
  () => packed("zeros in gzip in gzip", "gzip, gzip", gzipSync(Buffer.concat(Array.from({ length: 64 }, gzipOfZeros)))),
  () => packed("zeros in brotli", "br", brotliOfZeros()),
  () => packed("gzip that is none", "gzip", Buffer.from("<rss/>")),
  () => packed("gzip that ends early", "gzip", gzipOfZeros().subarray(0, 2000)),
  () => packed("packed too often", "gzip, br, gzip, br, gzip, br", gzipOfZeros()),
];

function text(name: string, kind: Bomb["kind"], written: string): Bomb {
  return { name, kind, body: Buffer.from(written), encoding: undefined };
}

function packed(name: string, encoding: string, body: Buffer): Bomb {
  return { name, kind: "feed", body, encoding };
}

function inItem(description: string): string {
  return `<rss version="2.0"><channel><item><title>a</title><description>${description}</description></item></channel></rss>`;
}

function numbered(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

function nestedEntities(): string {
  const levels = numbered(12, (level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${levels}]>${inItem("&e12;")}`;
}

function longEntity(): string {
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${"a".repeat(100_000)}">]>${inItem("&a;".repeat(100_000))}`;
}

function gzipOfZeros(): Buffer {
  return gzipSync(Buffer.alloc(64 * MB), { level: 1 });
}

function brotliOfZeros(): Buffer {
  return brotliCompressSync(Buffer.alloc(256 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } });
}
