/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
);

/** What they hold is not for reading; rt and rp are the pinyin or kana above a ruby text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  "canvas head iframe math noscript object rp rt script select style svg template textarea".split(" "),
);

/** What an opening tag adds to the text. */
export function spaceBefore(name: string): string {
  if (BLOCKS.has(name) || name === "br") return "\n";
  return name === "td" || name === "th" ? " " : "";
}

/** Stands for a line break of the source until the line is complete. */
export const SOFT_BREAK = "\u0085";

/** Makes a line break of the source, with the spaces around it, a soft one. Other spaces stay. */
export function softenBreaks(text: string): string {
  return text.includes("\n") ? text.replace(/\s+/g, soften) : text;
}

function soften(space: string): string {
  return space.includes("\n") ? SOFT_BREAK : space;
}
