// Sorting a million strings by comparing them two by two takes longer than everything else that building an index does.
// Most of the order is in their first few units: these, packed into one number with the string's index behind it, are
// sorted as numbers, and only what begins alike is compared.

/** So many bits are the index; no index has more strings. */
const INDEX_BITS = 24;
const PREFIX_BITS = 64 - INDEX_BITS;

/** The indices of the strings in the order of their UTF-16 units; equal ones in the order given. */
export function sortKeys(keys: readonly string[]): Uint32Array {
  if (keys.length >= 2 ** INDEX_BITS) throw new Error(`${keys.length} aliases are more than an index can hold`);
  const packed = new BigUint64Array(keys.length);
  // Low half first, as every machine that runs this has it.
  const halves = new Uint32Array(packed.buffer);
  const { ranks, bits } = rankUnits(keys);
  const unitCount = Math.floor(PREFIX_BITS / bits);
  for (const [index, key] of keys.entries()) {
    let prefix = 0;
    for (let at = 0; at < unitCount; at++) {
      const rank = at < key.length ? (ranks[key.charCodeAt(at)] ?? 0) : 0;
      prefix = prefix * 2 ** bits + rank;
    }
    halves[2 * index + 1] = Math.floor(prefix / 2 ** (32 - INDEX_BITS));
    halves[2 * index] = (prefix % 2 ** (32 - INDEX_BITS)) * 2 ** INDEX_BITS + index;
  }
  packed.sort();
  const order = new Uint32Array(keys.length);
  for (let nth = 0; nth < order.length; nth++) order[nth] = (halves[2 * nth] ?? 0) % 2 ** INDEX_BITS;
  sortWithin(order, keys, unitCount);
  return order;
}

/** The units in use, numbered from 1 in their order, and the bits that such a number needs. */
function rankUnits(keys: readonly string[]): { readonly ranks: Uint16Array; readonly bits: number } {
  const isUsed = new Uint8Array(0x10000);
  for (const key of keys) for (let at = 0; at < key.length; at++) isUsed[key.charCodeAt(at)] = 1;
  const ranks = new Uint16Array(0x10000);
  let count = 0;
  for (let unit = 0; unit < isUsed.length; unit++) if (isUsed[unit] === 1) ranks[unit] = ++count;
  return { ranks, bits: Math.max(1, Math.ceil(Math.log2(count + 1))) };
}

/** Puts every stretch of keys that share their first `unitCount` units in order. */
function sortWithin(order: Uint32Array, keys: readonly string[], unitCount: number): void {
  const keyAt = (nth: number): string => keys[order[nth] ?? 0] ?? "";
  let start = 0;
  for (let nth = 1; nth <= order.length; nth++) {
    if (nth < order.length && beginAlike(keyAt(start), keyAt(nth), unitCount)) continue;
    if (nth - start > 1) order.subarray(start, nth).sort((one, other) => compare(keys, one, other));
    start = nth;
  }
}

function beginAlike(one: string, other: string, unitCount: number): boolean {
  for (let at = 0; at < unitCount; at++) {
    const unit = one.charCodeAt(at);
    // Past the end of both.
    if (Number.isNaN(unit) && at >= other.length) return true;
    if (unit !== other.charCodeAt(at)) return false;
  }
  return true;
}

function compare(keys: readonly string[], one: number, other: number): number {
  const first = keys[one] ?? "";
  const second = keys[other] ?? "";
  return first < second ? -1 : first > second ? 1 : one - other;
}
