import { toTraditional } from "../../../src/text/traditional.ts";
import { between, choose, type Damage, type Damaged, damageCharacters, type Random } from "./damaged.ts";
import { READING_OF } from "./readings.ts";

// What pages and the programs between them do to characters. None of it looks at how the repair works.

/** A page in traditional characters that writes a reading in brackets after all that have one there, or after some. */
export const annotated: Damage = (text, random) => {
  const [open, close] = choose([["(", ")"] as const, ["(", ")"] as const, ["（", "）"] as const], random);
  const share = 0.4 + 0.6 * random();
  const written = traditionalOf(text);
  const changed = damageCharacters(written, (character) => {
    const reading = READING_OF.get(character);
    return reading === undefined || random() > share ? {} : { after: `${open}${reading}${close}` };
  });
  return changed.text === written ? damageCharacters(text, () => ({})) : changed;
};

const UNSEEN = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u200f", "\u202a", "\u202c"];
const PRIVATE = ["\ue000", "\ue5ca", "\ue7c8", "\uf0b7", "\uf8f5"];
const CONTROL = ["\u0000", "\u0002", "\u0007", "\u0008", "\u001f", "\u007f", "\u0090"];

export const zeroWidth: Damage = (text, random) => sprinkle(text, UNSEEN, random);
export const privateUse: Damage = (text, random) => sprinkle(text, PRIVATE, random);
export const control: Damage = (text, random) => sprinkle(text, CONTROL, random);

function sprinkle(text: string, characters: readonly string[], random: Random): Damaged {
  return damageCharacters(text, () =>
    random() < 0.15 ? { after: characters[between(0, characters.length - 1, random)] ?? "" } : {},
  );
}

/** Every letter, digit and mark of ASCII in its wide form. */
export const wideForms: Damage = (text) =>
  damageCharacters(text, (character) =>
    /[!-~]/u.test(character) ? { itself: String.fromCharCode(character.charCodeAt(0) + 0xfee0) } : {},
  );

/** Some characters as entities, their ampersand escaped once more or twice. */
export const doubledEntities: Damage = (text, random) => {
  const times = between(1, 2, random);
  return damageCharacters(text, (character) => {
    const isMark = /["'&<>“”‘’—…·]/u.test(character);
    if (!isMark && random() > 0.12) return {};
    const code = character.codePointAt(0) ?? 0;
    const name = NAMED[character];
    const entity = name ?? (random() < 0.5 ? `#${code}` : `#x${code.toString(16)}`);
    return { itself: `&${"amp;".repeat(times)}${entity};` };
  });
};

const NAMED: Readonly<Record<string, string>> = {
  '"': "quot",
  "&": "amp",
  "<": "lt",
  ">": "gt",
  "“": "ldquo",
  "”": "rdquo",
  "‘": "lsquo",
  "’": "rsquo",
  "—": "mdash",
  "…": "hellip",
  "·": "middot",
};

const INLINE = [
  '<span class="keyword">',
  "</span>",
  "<strong>",
  "</strong>",
  '<a href="https://example.com/t" target="_blank">',
  "</a>",
  "<em>",
  "</em>",
  '<font color="red">',
];

/** Tags that an extraction left behind: inline ones anywhere, the end of a paragraph at the end. */
export const leftTags: Damage = (text, random) =>
  damageCharacters(text, (_, at) => {
    if (at === text.length - 1) return { after: "</p>" };
    return random() < 0.06 ? { after: INLINE[between(0, INLINE.length - 1, random)] ?? "" } : {};
  });

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A signature in base64 somewhere inside, its end marked by one equals sign or two. */
export const markedWatermark: Damage = (text, random) => {
  const mark = choose(["=", "=="], random);
  return insertSomewhere(text, `${letters(4 * between(7, 22, random) - mark.length, random)}${mark}`, random);
};

/** A run of letters of any length without a mark at its end. */
export const bareWatermark: Damage = (text, random) =>
  insertSomewhere(text, letters(between(20, 64, random), random), random);

function letters(count: number, random: Random): string {
  return Array.from({ length: count }, () => LETTERS.charAt(between(0, LETTERS.length - 1, random))).join("");
}

function insertSomewhere(text: string, run: string, random: Random): Damaged {
  const characters = Array.from(text).length;
  const chosen = between(0, Math.max(0, characters - 2), random);
  let count = 0;
  return damageCharacters(text, () => (count++ === chosen ? { after: run } : {}));
}

/** Spaces at random inside Latin names and inside numbers of Chinese text; some names fall into single letters. */
export const tornWords: Damage = (text, random) => {
  if (!/\p{Script=Han}/u.test(text)) return damageCharacters(text, () => ({}));
  const cuts = new Set<number>();
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]{2,}|\d{2,}/gu)) {
    if (random() < 0.4) continue;
    const isAllCut = random() < 0.2;
    const inner = Array.from({ length: word.length - 1 }, (_, at) => index + at);
    const once = inner[between(0, inner.length - 1, random)];
    for (const at of isAllCut ? inner : [once]) if (at !== undefined) cuts.add(at);
  }
  return damageCharacters(text, (_, at) => (cuts.has(at) ? { after: " " } : {}));
};

/** Only where it has as many units, so that every unit keeps its place. */
function traditionalOf(text: string): string {
  const written = toTraditional(text);
  return written.length === text.length ? written : text;
}
