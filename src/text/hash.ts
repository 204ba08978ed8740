/** A 32-bit hash of a text's UTF-16 units (FNV-1a with a final mix). Stable: stored keys depend on it. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);

  return mix(hash);
}

/** The hash of a sequence, from the hash of what came before and the next part's. */
export function combineHashes(before: number, next: number): number {
  return mix(Math.imul(before, 0x9e3779b1) ^ next);
}

/** Spreads every bit over all bits (the finisher of MurmurHash3). */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
