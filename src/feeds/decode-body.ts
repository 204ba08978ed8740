import { detect } from "chardet";

/** A body as text, and the charset that it turned out to be in. */
export interface DecodedBody {
  readonly text: string;
  readonly charset: string;
  /** What header, prolog or meta said was not what the bytes are. */
  readonly isDeclaredWrong: boolean;
}

/** Where prologs and meta elements stand, and how much is looked at to guess. */
const HEAD_BYTES = 2048;
const SAMPLE_BYTES = 64 * 1024;

/** Of a text in its right charset at most this share is damaged. */
const MAX_DAMAGE = 0.005;

const DECLARATIONS = [
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["'](?<charset>[\w.:-]+)/i,
  /<meta[^>]+charset\s*=\s*["']?(?<charset>[\w.:-]+)/i,
] as const;

/** Declarations that are copied without a thought, and decode anything without complaint. */
const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru])$/;

/**
 * Turns bytes into text. A byte order mark decides, then what the header and the document say, as far as the bytes
 * agree with it, then the bytes alone. Never throws; bytes that fit nothing become U+FFFD.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): DecodedBody {
  const marked = decodeMarked(bytes);
  if (marked) return { ...marked, isDeclaredWrong: false };
  const declared = findDeclared(bytes, contentType);
  const utf8 = decodeUtf8Strictly(bytes);
  if (utf8 !== undefined) return decodeAsUtf8(bytes, utf8, declared);
  for (const charset of declared) {
    const text = SINGLE_BYTE.test(charset) ? undefined : decodeNearlyStrictly(bytes, charset);
    if (text !== undefined) return { text, charset, isDeclaredWrong: charset !== declared[0] };
  }
  const guessed = guess(bytes);
  const singleByte = declared.find((charset) => SINGLE_BYTE.test(charset));
  const charset = singleByte !== undefined && !isEastAsian(guessed) ? singleByte : guessed;
  const text = new TextDecoder(charset).decode(bytes);
  return { text, charset, isDeclaredWrong: declared.length > 0 && declared[0] !== charset };
}

function decodeAsUtf8(bytes: Uint8Array, text: string, declared: readonly string[]): DecodedBody {
  const [first] = declared;
  const isAscii = text.length === bytes.length;
  // Seven-bit encodings look like plain ASCII and are told apart by what the document says alone.
  if (isAscii && first === "iso-2022-jp") {
    return { text: new TextDecoder(first).decode(bytes), charset: first, isDeclaredWrong: false };
  }
  return { text, charset: "utf-8", isDeclaredWrong: !isAscii && first !== undefined && first !== "utf-8" };
}

function decodeMarked(bytes: Uint8Array): { text: string; charset: string } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: new TextDecoder().decode(bytes), charset: "utf-8" };
  // UTF-32 first: its mark begins as that of UTF-16. Without a mark "<" shows the order of bytes.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    return { text: decodeUtf32(bytes.subarray(4), true), charset: "utf-32le" };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
    return { text: decodeUtf32(bytes.subarray(4), false), charset: "utf-32be" };
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return { text: decodeUtf32(bytes, true), charset: "utf-32le" };
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return { text: decodeUtf32(bytes, false), charset: "utf-32be" };
  const isLittle = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0);
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0);
  if (!isLittle && !isBig) return undefined;
  const charset = isLittle ? "utf-16le" : "utf-16be";
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const codePoint = view.getUint32(at, isLittle);
    parts.push(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : "\ufffd");
  }
  return parts.join("");
}

/** The charsets that header and document name, as `TextDecoder` calls them, in order of trust. */
function findDeclared(bytes: Uint8Array, contentType: string | undefined): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString("latin1");
  const named = [
    /charset\s*=\s*["']?(?<charset>[\w.:-]+)/i.exec(contentType ?? "")?.groups?.charset,
    ...DECLARATIONS.map((pattern) => pattern.exec(head)?.groups?.charset),
  ];
  return [...new Set(named.map(toKnownCharset).filter((charset) => charset !== undefined))];
}

function toKnownCharset(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  // Nearly all say so, and a decoder takes longer to make than a small feed to decode.
  if (/^utf-8$/i.test(name)) return "utf-8";
  try {
    const { encoding } = new TextDecoder(name);
    // A document whose declaration could be read as ASCII is not in UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? undefined : encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8Strictly(bytes: Uint8Array): string | undefined {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Real pages lose a byte here and there. */
function decodeNearlyStrictly(bytes: Uint8Array, charset: string): string | undefined {
  const text = new TextDecoder(charset).decode(bytes);
  const damage = text.split("\ufffd").length - 1;
  return damage <= text.length * MAX_DAMAGE ? text : undefined;
}

function guess(bytes: Uint8Array): string {
  const found = toKnownCharset(detect(bytes.subarray(0, SAMPLE_BYTES)) ?? undefined);
  // Chinese pages outnumber everything else here that is neither UTF-8 nor declared.
  const candidates = [found, "gb18030", "big5"].filter((charset) => charset !== undefined);
  return (
    candidates.find((charset) => decodeNearlyStrictly(bytes, charset) !== undefined) ??
    (decodeNearlyStrictly(bytes, "utf-8") === undefined ? "windows-1252" : "utf-8")
  );
}

function isEastAsian(charset: string): boolean {
  return /^(?:gb|big5|shift_jis|euc-|iso-2022)/.test(charset);
}
