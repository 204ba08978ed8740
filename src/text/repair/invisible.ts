import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";

// Zero-width and bidi marks, soft hyphens, byte order marks, control and private-use characters, noncharacters.
const INVISIBLE =
  /[[\p{Cc}--[\t\n\r]]\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\p{Co}\ufeff\ufff0-\ufffb\ufffe\uffff]+/gv;
const ZERO_WIDTH_JOINER = "\u200d";

/** Of these the joiners and the marks of direction, which some scripts need. */
const SCRIPT_MARKS = /^[\u200c-\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const NEEDS_MARKS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Khmer}\u0900-\u0dff]/u;
/** How near such a script must be. */
const REACH = 24;

/**
 * Takes out what cannot be seen. The joiners between emoji stay, since they are part of one picture, and so do joiners and
 * marks of direction beside scripts that need them.
 */
export const invisible: RepairRule = {
  name: "invisible",
  signs: Sign.invisible,
  find: (text) => [...text.matchAll(INVISIBLE)].filter((found) => !isNeeded(text, found)).map(toEdit),
};

function toEdit(found: RegExpExecArray): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after: "" };
}

function isNeeded(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!SCRIPT_MARKS.test(found)) return false;
  return joinsEmoji(text, index, found) || NEEDS_MARKS.test(text.slice(Math.max(0, index - REACH), index + REACH));
}

function joinsEmoji(text: string, at: number, found: string): boolean {
  if (found !== ZERO_WIDTH_JOINER) return false;
  return (
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  );
}
