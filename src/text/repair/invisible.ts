import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";

// Zero-width and bidi marks, soft hyphens, byte order marks, control and private-use characters, noncharacters.
const INVISIBLE =
  /[[\p{Cc}--[\t\n\r]]\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\p{Co}\ufeff\ufff0-\ufffb\ufffe\uffff]+/gv;
const ZERO_WIDTH_JOINER = "\u200d";

/** Takes out what cannot be seen. The joiners between emoji stay, since they are part of one picture. */
export const invisible: RepairRule = {
  name: "invisible",
  signs: Sign.invisible,
  find: (text) => [...text.matchAll(INVISIBLE)].filter((found) => !joinsEmoji(text, found.index, found[0])).map(toEdit),
};

function toEdit(found: RegExpExecArray): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after: "" };
}

function joinsEmoji(text: string, at: number, found: string): boolean {
  if (found !== ZERO_WIDTH_JOINER) return false;
  return (
    /(?:\p{Emoji}|\ufe0f)$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Emoji}/u.test(text.slice(at + 1, at + 3))
  );
}
