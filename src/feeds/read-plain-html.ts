import { BLOCKS, SKIPPED, softenBreaks, spaceBefore } from "./html-elements.ts";
import { readAnyHtml } from "./read-any-html.ts";

// Nearly everything that feeds carry is made of well-formed tags, text and comments. That much is read here several times
// as fast as a tokenizer does; whatever is out of the ordinary is left to `readAnyHtml`, whose words these are.

/** Elements whose content is no HTML. */
const RAW: ReadonlySet<string> = new Set(["noembed", "noframes", "plaintext", "title", "xmp"]);

/** The same text as `readAnyHtml`, or nothing where the HTML is not plain. */
export function readPlainHtml(html: string): string | undefined {
  // Joined at the end: a string that grows is slower to look into.
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) parts.push(decodeEntities(softenBreaks(html.slice(at, end))));
    if (open < 0) break;
    const tag = html.startsWith("<!--", open) ? readComment(html, open) : readTag(html, open);
    if (tag === undefined) return undefined;
    if (tag.text !== "") parts.push(tag.text);
    at = tag.end;
  }
  return parts.join("");
}

interface Piece {
  readonly text: string;
  /** Where what follows begins. */
  readonly end: number;
}

function readComment(html: string, open: number): Piece | undefined {
  // A comment that begins as it ends is closed at once, by rules of its own.
  const close = /[->]/.test(html.charAt(open + 4)) ? -1 : html.indexOf("-->", open + 4);
  return close < 0 || html.slice(open, close).includes("--!>") ? undefined : { text: "", end: close + 3 };
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** No element that means something here has a longer name. */
const MAX_NAME_LENGTH = 20;

function readTag(html: string, open: number): Piece | undefined {
  const isClosing = html.charCodeAt(open + 1) === SLASH;
  const start = open + (isClosing ? 2 : 1);
  const end = findNameEnd(html, start);
  if (end < 0) return undefined;
  const name = html.slice(start, end).toLowerCase();
  if (SKIPPED.has(name) || RAW.has(name)) return undefined;
  const close = isClosing ? html.indexOf(">", end) : findTagEnd(html, end);
  if (close < 0) return undefined;
  return { text: isClosing ? (BLOCKS.has(name) ? "\n" : "") : spaceBefore(name), end: close + 1 };
}

/** Where the name of an element ends that begins at `start`; -1 where it is none. */
function findNameEnd(html: string, start: number): number {
  const first = html.charCodeAt(start) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return -1;
  for (let at = start + 1; at < start + MAX_NAME_LENGTH; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return -1;
}

/** Where the tag that is open at `from` ends; -1 where its attributes are not plain. */
function findTagEnd(html: string, from: number): number {
  let where: "before-name" | "name" | "before-value" | "value" = "before-name";
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at;
    if (where === "before-value" && (code === QUOTE || code === APOSTROPHE)) {
      at = html.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
      where = "before-name";
    } else if (where === "before-value") {
      if (!isSpace(code)) where = "value";
    } else if (where === "value") {
      if (isSpace(code)) where = "before-name";
    } else if (code === EQUALS && where === "name") where = "before-value";
    else if (code === EQUALS || code === QUOTE || code === APOSTROPHE) return -1;
    else if (code === SLASH) where = "before-name";
    // A space may stand between a name and its equals sign.
    else if (!isSpace(code)) where = "name";
  }
  return -1;
}

/** What HTML takes for a space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

/** What each reference stands for that was met before. */
const known = new Map<string, string>();
const MAX_KNOWN = 500;
const MAX_KNOWN_LENGTH = 12;

function decodeEntities(text: string): string {
  let decoded = "";
  let at = 0;
  for (let start = text.indexOf("&"); start >= 0; start = text.indexOf("&", at)) {
    const end = findReferenceEnd(text, start + 1);
    decoded += text.slice(at, start) + decodeEntity(text.slice(start, end));
    at = end;
  }
  return at === 0 ? text : decoded + text.slice(at);
}

function findReferenceEnd(text: string, from: number): number {
  let at = from;
  while (isReferencePart(text.charCodeAt(at))) at += 1;
  return text.charAt(at) === ";" ? at + 1 : at;
}

/** Letters, digits and the number sign. */
function isReferencePart(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x23;
}

function decodeEntity(reference: string): string {
  const met = known.get(reference);
  if (met !== undefined) return met;
  const decoded = readAnyHtml(reference);
  if (reference.length <= MAX_KNOWN_LENGTH && known.size < MAX_KNOWN) known.set(reference, decoded);
  return decoded;
}
