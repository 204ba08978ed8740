import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";

/** More than this is no feed and no article, compressed or not. */
const MAX_BODY_BYTES = 15 * 1024 * 1024;

/** Nobody packs what is packed more often than this, except to keep us busy. */
const MAX_ENCODINGS = 3;

/** A body that is not kept: larger than the limit, or compressed data that cannot be read. */
class BodyError extends Error {
  override readonly name = "BodyError";
  readonly code: "TOO_LARGE" | "BROKEN_BODY";

  constructor(code: BodyError["code"], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const unpackGzip: Unpack = promisify(gunzip);
const unpackZlib: Unpack = promisify(inflate);
const unpackRaw: Unpack = promisify(inflateRaw);

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ["br", promisify(brotliDecompress)],
  // Some servers send the bare stream without the two bytes that the standard asks for.
  ["deflate", (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? unpackZlib : unpackRaw)(bytes, options)],
  ["gzip", unpackGzip],
  ["x-gzip", unpackGzip],
  ["zstd", promisify(zstdDecompress)],
]);

/** Reads a body to its end and unpacks it, never holding more than the limit at any stage. Throws `BodyError`. */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  contentEncoding: string | undefined,
  maxBytes = MAX_BODY_BYTES,
): Promise<Uint8Array> {
  let bytes = await collect(stream, maxBytes);
  const encodings = (contentEncoding ?? "").toLowerCase().split(",");
  if (encodings.length > MAX_ENCODINGS) throw new BodyError("BROKEN_BODY");
  for (const name of encodings.toReversed()) {
    const unpack = UNPACKERS.get(name.trim());
    if (!unpack || bytes.length === 0) continue;
    bytes = await unpack(bytes, { maxOutputLength: maxBytes }).catch((cause: unknown) => {
      const isTooLarge = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
      throw new BodyError(isTooLarge ? "TOO_LARGE" : "BROKEN_BODY", { cause });
    });
  }
  return bytes;
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    // Leaving the loop closes the stream, and with it the connection.
    if (length > maxBytes) throw new BodyError("TOO_LARGE");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
