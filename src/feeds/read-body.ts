import { Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";

/** More than this is no feed and no article, compressed or not. */
export const MAX_BODY_BYTES = 15 * 1024 * 1024;

/** A body that grows over the limit; nothing beyond the limit is kept. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
  readonly code = "TOO_LARGE";
}

const DECODERS: Readonly<Record<string, (first: number) => Transform>> = {
  br: () => createBrotliDecompress(),
  // Some servers send the bare stream without the two bytes that the standard asks for.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  zstd: () => createZstdDecompress(),
};

/** Reads a body to its end and unpacks it, never holding more than the limit at any stage. Throws `TooLargeError`. */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  contentEncoding: string | undefined,
  maxBytes = MAX_BODY_BYTES,
): Promise<Uint8Array> {
  let bytes = await collect(stream, maxBytes);
  const encodings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  for (const name of encodings.toReversed()) {
    const buildDecoder = DECODERS[name];
    if (!buildDecoder || bytes.length === 0) continue;
    const decoder = buildDecoder(bytes[0] ?? 0);
    bytes = await collect(Readable.from([bytes]).compose(decoder), maxBytes);
  }
  return bytes;
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    // Leaving the loop closes the stream, and with it the connection or the decoder.
    if (length > maxBytes) throw new TooLargeError(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
