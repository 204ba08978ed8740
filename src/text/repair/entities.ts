import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { isAboutMarkup } from "./about-markup.ts";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  copy: "©",
  emsp: " ",
  ensp: " ",
  euro: "€",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  reg: "®",
  rsquo: "’",
  thinsp: " ",
  times: "×",
  trade: "™",
  zwj: "",
  zwnj: "",
};
// An ampersand that was itself escaped, any number of times, before the entity.
const ENTITY = new RegExp(
  `&(?:amp;)*(?:(?<name>${Object.keys(NAMED).join("|")})|#(?<decimal>\\d{1,7})|#x(?<hex>[\\da-f]{1,6}));`,
  "giu",
);

/** Decodes HTML entities that were escaped twice, or never decoded: `AT&amp;amp;T`. */
export const entities: RepairRule = {
  name: "entities",
  signs: Sign.entity,
  find: (text) =>
    [...text.matchAll(ENTITY)]
      .filter(({ index }) => !isAboutMarkup(text, index))
      .map(toEdit)
      .filter((edit) => edit !== undefined),
};

function toEdit(found: RegExpExecArray): Edit | undefined {
  const { name, decimal, hex } = found.groups ?? {};
  const after =
    name === undefined
      ? fromNumber(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal))
      : NAMED[name.toLowerCase()];
  return after === undefined ? undefined : { span: { start: found.index, end: found.index + found[0].length }, after };
}

function fromNumber(code: number): string | undefined {
  const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
