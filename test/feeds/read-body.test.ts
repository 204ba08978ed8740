import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readBody } from "../../src/feeds/read-body.ts";

const TEXT = "a feed of a hundred bytes ".repeat(4);

function streamOf(bytes: Uint8Array, pieceLength = 7): AsyncIterable<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  return Readable.from(pieces);
}

async function readText(bytes: Uint8Array, encoding?: string, maxBytes?: number): Promise<string> {
  return new TextDecoder().decode(await readBody(streamOf(bytes), encoding, maxBytes));
}

test.each([
  ["as it is", Buffer.from(TEXT), undefined],
  ["identity", Buffer.from(TEXT), "identity"],
  ["an encoding that nobody knows", Buffer.from(TEXT), "rot13"],
  ["gzip in capitals", gzipSync(TEXT), "GZIP"],
  ["zstd", zstdCompressSync(TEXT), "zstd"],
  ["packed twice, the last named first undone", brotliCompressSync(gzipSync(TEXT)), "gzip , br"],
])("%s", async (_, bytes, encoding) => {
  expect(await readText(bytes, encoding)).toBe(TEXT);
});

test("nothing is nothing in every encoding", async () => {
  expect(await readText(new Uint8Array(), "gzip")).toBe("");
});

describe("the limit", () => {
  test.each([
    ["a body as long as allowed", Buffer.from(TEXT), undefined, TEXT.length, undefined],
    ["a body one byte longer", Buffer.from(TEXT), undefined, TEXT.length - 1, "TOO_LARGE"],
    ["a packed body that unpacks to as much as allowed", gzipSync(TEXT), "gzip", TEXT.length, undefined],
    ["a packed body that unpacks to one byte more", gzipSync(TEXT), "gzip", TEXT.length - 1, "TOO_LARGE"],
    ["brotli that unpacks to one byte more", brotliCompressSync(TEXT), "br", TEXT.length - 1, "TOO_LARGE"],
    ["a bomb in a bomb", gzipSync(gzipSync(Buffer.alloc(4_000_000))), "gzip, gzip", 100_000, "TOO_LARGE"],
  ])("%s", async (_, bytes, encoding, maxBytes, code) => {
    const reading = readBody(streamOf(bytes), encoding, maxBytes);

    if (code === undefined) await expect(reading).resolves.toHaveLength(maxBytes);
    else await expect(reading).rejects.toMatchObject({ code });
  });

  test("ends a stream that never ends", async () => {
    let pieceCount = 0;
    async function* endless() {
      while (true) {
        pieceCount += 1;
        yield new Uint8Array(1000);
      }
    }

    await expect(readBody(endless(), undefined, 10_000)).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(pieceCount).toBe(11);
  });
});

test.each([
  ["text called gzip", Buffer.from(TEXT), "gzip"],
  ["text called brotli", Buffer.from(TEXT), "br"],
  ["text called zstd", Buffer.from(TEXT), "zstd"],
  ["gzip cut short", gzipSync(TEXT).subarray(0, 30), "gzip"],
  ["packed once, called twice", gzipSync(TEXT), "gzip, gzip"],
  ["packed too often to be meant well", Buffer.from(TEXT), "gzip, gzip, gzip, gzip"],
])("%s is broken", async (_, bytes, encoding) => {
  await expect(readText(bytes, encoding)).rejects.toMatchObject({ code: "BROKEN_BODY" });
});
