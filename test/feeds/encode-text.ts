/** Writes a text in a charset of one or two bytes a character, by asking the decoder what every pair of bytes means. */
export function encodeText(text: string, charset: string): Uint8Array {
  const bytesByCharacter = buildTable(charset);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = bytesByCharacter.get(character);
      if (!bytes) throw new Error(`${charset} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function buildTable(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  const add = (bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(character).length === 1 && character !== "\ufffd" && !table.has(character))
      table.set(character, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) add([lead]);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  tables.set(charset, table);
  return table;
}

/** UTF-16 or UTF-32 with or without its mark. */
export function encodeWide(text: string, bytesPerUnit: 2 | 4, isLittle: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const units =
    bytesPerUnit === 2
      ? Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at))
      : Array.from(marked, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * bytesPerUnit));
  for (const [at, unit] of units.entries()) {
    if (bytesPerUnit === 2) view.setUint16(at * 2, unit, isLittle);
    else view.setUint32(at * 4, unit, isLittle);
  }
  return new Uint8Array(view.buffer);
}
