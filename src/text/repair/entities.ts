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
  `&(?<again>(?:amp;){0,20})(?:(?<name>${Object.keys(NAMED).join("|")})|#(?<decimal>\\d{1,7})|#x(?<hex>[\\da-f]{1,6}));`,
  "giu",
);

/**
 * Decodes HTML entities that were escaped twice, or never decoded: `AT&amp;amp;T`. A writer may mean an entity (用 &nbsp;
 * 表示空格): one inside a word, between two names or escaped again is left over, and so are two that touch words. Where there
 * is such a one, all are.
 */
export const entities: RepairRule = {
  name: "entities",
  signs: Sign.entity,
  find: (text) => {
    const found = [...text.matchAll(ENTITY)].filter(({ index }) => !isAboutMarkup(text, index));
    const evidence = found.reduce((sum, one) => sum + evidenceOf(text, one), 0);
    return evidence < ENOUGH ? [] : found.map(toEdit).filter((edit) => edit !== undefined);
  },
};

const ENOUGH = 2;

/** How much says that an entity is left over: that it touches one word might be chance. */
function evidenceOf(text: string, found: RegExpExecArray): number {
  const { 0: written, index, groups } = found;
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + written.length, index + written.length + REACH);
  if (/[A-Za-z\d]$/u.test(before) && /^[A-Za-z\d]/u.test(after)) return ENOUGH;
  if (/^amp$/iu.test(groups?.name ?? "") && BETWEEN_NAMES.test(`${before}&${after}`)) return ENOUGH;
  if (SPOKEN_OF.test(`${before}&${after}`)) return 0;
  const touches = /[\p{L}\p{N};]$/u.test(before) || /^[\p{L}\p{N}&]/u.test(after);
  if (!touches) return 0;
  if (/[\p{L}\p{N}]/u.test(toEdit(found)?.after ?? "")) return ENOUGH;
  return groups?.again === undefined || groups.again === "" ? 1 : ENOUGH;
}

/** The entity, here an ampersand, as the object of a sentence. */
const SPOKEN_OF = /[把用将將写寫入成打] ?&|& ?(?:换|換|表示|代表|写|寫|是|为|為|和|与|與|或|即|替)/u;
const REACH = 16;
const BETWEEN_NAMES = /(?:^|[^A-Za-z])[A-Z][A-Za-z.]* & [A-Z]/u;

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
