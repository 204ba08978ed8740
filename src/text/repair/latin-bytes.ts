/** What Windows-1252 has at 0x80 to 0x9f. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What the high half of Latin-1 or of Windows-1252 reads as, for a character class. */
export const HIGH_LATIN = `\\u0080-\\u00ff${WINDOWS}`;

/** The byte that reads as this unit in Latin-1 or Windows-1252; undefined where none does. */
export function latinByteOf(unit: number): number | undefined {
  if (unit <= 0xff) return unit;
  const windows = WINDOWS.indexOf(String.fromCharCode(unit));
  return windows < 0 ? undefined : 0x80 + windows;
}
