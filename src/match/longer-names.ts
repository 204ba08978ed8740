import type { Span } from "../model/text.ts";
import { isHan } from "../text/script.ts";
import type { AliasTarget } from "./alias-index.ts";
import {
  FOLLOWERS,
  GIVEN_NAME_UNITS,
  LEADERS,
  NAMED_AFTER_WORDS,
  PLACES,
  WORDS_AFTER_NAMES,
} from "./longer-name-words.ts";

/** No name in the tables of words is longer, spaces included. */
const LONGEST_KNOWN = 6;

/**
 * Whether what stands there is only a part of a longer Chinese name or word (李明 in 李明明, 百度 in 百度百科, 字节 in
 * 字节码), or of a domain or compound of a common word (meta in meta-analysis).
 */
export function isInsideLongerName(text: string, normal: string, span: Span, targets: readonly AliasTarget[]): boolean {
  const startsHan = isHan(normal.charCodeAt(span.start));
  const endsHan = isHan(normal.charCodeAt(span.end - 1));
  const isWord = targets.every((target) => target.needsContext && target.entity.kind !== "person");
  if (isWord && NAMED_AFTER_WORDS.test(normal.slice(span.end, span.end + FOLLOWER_REACH))) return true;
  if (!startsHan || !endsHan) return isInsideLatin(text, normal, span, targets);
  if (span.end - span.start > LONGEST_KNOWN) return false;
  const surface = normal.slice(span.start, span.end).replaceAll(" ", "");
  const isShort = surface.length === 2;
  if (!isShort && !FOLLOWERS.has(surface) && !LEADERS.has(surface)) return false;
  const isName = isShort && targets.some((target) => target.entity.kind === "person");
  const after = normal.slice(span.end, span.end + FOLLOWER_REACH);
  const before = normal.slice(Math.max(0, span.start - 3), span.start);
  if (FOLLOWERS.get(surface)?.test(after) || LEADERS.get(surface)?.test(before)) return true;
  return (isName && isInsideLongerPerson(surface, before, after)) || PLACES.test(after);
}

/** How far what makes another word of a name is looked for. */
const FOLLOWER_REACH = 24;

/** Only two-character names are part of longer ones: three characters are a whole name already. */
function isInsideLongerPerson(surface: string, before: string, after: string): boolean {
  const surname = surface.charAt(0);
  if (LEADERS.get(surname)?.test(before)) return true;
  return GIVEN_NAME_UNITS.has(after.charAt(0)) && !startsWord(after);
}

const LONGEST_WORD = 4;

function startsWord(after: string): boolean {
  for (let length = 1; length <= LONGEST_WORD; length++) if (WORDS_AFTER_NAMES.has(after.slice(0, length))) return true;
  return false;
}

const DOMAIN = /^\.(?:com|cn|ai|io|net|org|co|dev|app|me|tv|xyz)(?![\p{L}])/iu;
const ADDRESS = /(?:https?:\/\/|www\.|[\p{L}\d]\.(?:com|cn|ai|io|net|org)\/)[\w./-]*$/iu;
const COMPOUND_OF_WORD = /^-\p{Ll}/u;
const COMPOUND_OF_NAME =
  /^-(?:owned|backed|led|based|funded|style|like|affiliated|linked|run|built|developed|trained|made|controlled|sponsored|supported|operated|specific|only|wide|level|related|incubated|founded|hosted|designed|branded)\b/u;
const PREFIXED = /(?:^|[^\p{L}-])(?:non|ex|anti|pro|pre|post|former|cross|all|intra|inter)-$/iu;

function isInsideLatin(text: string, normal: string, span: Span, targets: readonly AliasTarget[]): boolean {
  const surface = normal.slice(span.start, span.end);
  if (FOLLOWERS.get(surface)?.test(normal.slice(span.end, span.end + FOLLOWER_REACH))) return true;
  if (LEADERS.get(surface)?.test(normal.slice(Math.max(0, span.start - FOLLOWER_REACH), span.start))) return true;
  return isInsideLatinCompound(text, span, targets);
}

function isInsideLatinCompound(text: string, span: Span, targets: readonly AliasTarget[]): boolean {
  const next = text.charAt(span.end);
  const last = text.charAt(span.start - 1);
  if (next === "." && DOMAIN.test(text.slice(span.end, span.end + 6))) return true;
  if (/[/.]/u.test(last) && ADDRESS.test(text.slice(Math.max(0, span.start - 30), span.start))) return true;
  if ((next !== "-" && last !== "-") || !targets.every((target) => target.needsContext || target.letterCase > 0))
    return false;
  const after = text.slice(span.end, span.end + 14);
  if (COMPOUND_OF_WORD.test(after)) return !COMPOUND_OF_NAME.test(after);
  const before = text.slice(Math.max(0, span.start - 10), span.start);
  return /[\p{L}\d]-$/u.test(before) && !PREFIXED.test(before);
}
