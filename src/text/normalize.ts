import { Converter } from "opencc-js/t2cn";

// Every comparison of names happens in one normal form: width, case and script folded, one UTF-16 unit to one unit, so
// that an offset in the normal form is an offset in the text. The table is built once, when this module loads.

const UNITS = 0x10000;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const FIRST_COMPATIBILITY_HAN = 0xf900;
const LAST_COMPATIBILITY_HAN = 0xfaff;

/** 么 alone could be 幺, 著 alone 着; in running text they hardly ever are, and 什么 must stay. */
const KEPT: ReadonlySet<string> = new Set(["么", "著"]);

/** Traditional to simplified for single Han units; every other unit maps to itself. */
const simplifiedUnits = buildSimplifiedUnits();
const normalUnits = buildNormalUnits(simplifiedUnits);

/**
 * The normal form of a text: NFKC width, lower case, simplified Han, hyphens U+2010 to U+2015 as `-`, exotic spaces as a
 * space. Has exactly as many UTF-16 units as the text; whatever has no one-unit form, astral characters among
 * it, stays.
 */
export function normalizeText(text: string): string {
  return mapUnits(text, normalUnits);
}

/** The text with every traditional Han unit in its simplified form; case, width and length stay. */
export function toSimplified(text: string): string {
  return mapUnits(text, simplifiedUnits);
}

/** The simplified form of one UTF-16 unit. */
export function simplifyUnit(unit: number): number {
  return simplifiedUnits[unit] ?? unit;
}

/** Working memory, seen as bytes, as units, and as pairs of units with the first one low. */
let bytes = Buffer.alloc(1 << 15);
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
let pairs = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);

function mapUnits(text: string, table: Uint16Array): string {
  const length = text.length;
  if (units.length <= length) {
    bytes = Buffer.alloc((length + 1) * 4);
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    pairs = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  }
  // Copying the text out at once and mapping it in place, two units a step, is quicker than reading it unit by unit.
  bytes.write(text, 0, "utf16le");
  units[length] = 0;
  let union = 0;
  let changed = 0;
  for (let at = 0; at < (length + 1) >> 1; at++) {
    const pair = pairs[at] ?? 0;
    const mapped = (table[pair & 0xffff] ?? 0) | ((table[pair >>> 16] ?? 0) << 16);
    pairs[at] = mapped;
    union |= mapped;
    changed |= pair ^ mapped;
  }
  if (changed === 0) return text;
  // A text of Latin-1 only becomes a one-byte string: half the memory, and faster to scan.
  if ((union & 0xff00ff00) === 0) return Buffer.from(units.subarray(0, length)).toString("latin1");
  return bytes.toString("utf16le", 0, length * 2);
}

function buildSimplifiedUnits(): Uint16Array {
  const table = identity();
  const toMainland = ["t", "tw", "hk"] as const;
  const characters: string[] = [];
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) characters.push(String.fromCharCode(unit));
  for (let unit = FIRST_COMPATIBILITY_HAN; unit <= LAST_COMPATIBILITY_HAN; unit++)
    characters.push(String.fromCharCode(unit));
  const lines = characters.join("\n");
  // Later locales only fill in what the earlier ones leave alone.
  for (const from of toMainland) {
    const mapped = Converter({ from, to: "cn" })(lines).split("\n");
    for (const [index, character] of characters.entries()) {
      const unit = character.charCodeAt(0);
      const target = mapped[index] ?? character;
      if (table[unit] === unit && target.length === 1 && !KEPT.has(character)) table[unit] = target.charCodeAt(0);
    }
  }
  return table;
}

function buildNormalUnits(simplified: Uint16Array): Uint16Array {
  const table = identity();
  for (let unit = 0; unit < UNITS; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (unit >= 0x2010 && unit <= 0x2015) table[unit] = 0x2d;
    else if (/[\p{Zs}\t]/u.test(character)) table[unit] = 0x20;
    else table[unit] = foldUnit(character, simplified);
  }
  // A vertical dash is wide for a dash, which in turn is a hyphen.
  return table.map((unit) => table[unit] ?? unit);
}

function foldUnit(character: string, simplified: Uint16Array): number {
  const unit = character.charCodeAt(0);
  const compatible = character.normalize("NFKC");
  const wide = compatible.length === 1 ? compatible : character;
  const lower = wide.toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : wide.charCodeAt(0);
  return simplified[folded] ?? unit;
}

function identity(): Uint16Array {
  return Uint16Array.from({ length: UNITS }, (_, unit) => unit);
}
