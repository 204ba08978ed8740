/** Whether a unit continues a Latin word or number: letters with their accents, digits, underscore. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
  }
  return (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x370 && unit <= 0x52f);
}

/** Whether `start` to `end` of a normal text is not a part of a longer Latin word: `ai` in shanghai, `seed` in seeds. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (start > 0 && isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1))) return false;
  return end >= text.length || !isWordUnit(text.charCodeAt(end - 1)) || !isWordUnit(text.charCodeAt(end));
}
