// The GBK code of every character that has one, read once from the platform's own decoder. Damage that happened in
// bytes can only be undone in bytes.

interface Codec {
  /** Unit to its two bytes as one number, 0 where it has none. */
  readonly codes: Uint16Array;
  /** Two bytes to their unit, 0 where there is none. */
  readonly units: Uint16Array;
}

let codec: Codec | undefined;

/** The two GBK bytes of a unit as one number; 0 where GBK does not have it in two bytes. */
export function gbkCodeOf(unit: number): number {
  return tables().codes[unit] ?? 0;
}

/** The unit that two GBK bytes stand for; 0 where they stand for nothing. */
export function unitOfGbk(lead: number, trail: number): number {
  return tables().units[(lead << 8) | trail] ?? 0;
}

function tables(): Codec {
  const built = codec ?? build();
  codec = built;
  return built;
}

function build(): Codec {
  const codes = new Uint16Array(0x10000);
  const units = new Uint16Array(0x10000);
  const decoder = new TextDecoder("gbk");
  const row = new Uint8Array(2 * 0x100);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const trails: number[] = [];
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) trails.push(trail);
    for (const [index, trail] of trails.entries()) {
      row[2 * index] = lead;
      row[2 * index + 1] = trail;
    }
    const decoded = decoder.decode(row.subarray(0, 2 * trails.length));
    if (decoded.length !== trails.length) continue;
    for (const [index, trail] of trails.entries()) {
      const unit = decoded.charCodeAt(index);
      // The user-defined rows decode to private-use units, which damaged text is full of: they stay.
      if (unit === 0xfffd) continue;
      units[(lead << 8) | trail] = unit;
      codes[unit] = (lead << 8) | trail;
    }
  }
  return { codes, units };
}
