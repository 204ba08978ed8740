import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
);

/** What they hold is not for reading; rt and rp are the pinyin or kana above a ruby text. */
const SKIPPED = new Set(
  "canvas head iframe math noscript object rp rt script select style svg template textarea".split(" "),
);

/**
 * The text of a piece of HTML as a reader sees it: paragraphs separated by one newline, entities decoded, spaces
 * folded. Text without any HTML comes back with its spaces folded, its line breaks becoming spaces.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let skippedDepth = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SKIPPED.has(name)) skippedDepth += 1;
        if (skippedDepth > 0) return;
        if (BLOCKS.has(name) || name === "br") parts.push("\n");
        if (name === "td" || name === "th") parts.push(" ");
      },
      ontext(text) {
        if (skippedDepth === 0) parts.push(text.replace(/\s+/g, foldSpace));
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skippedDepth = Math.max(0, skippedDepth - 1);
        if (skippedDepth === 0 && BLOCKS.has(name)) parts.push("\n");
      },
    },
    { recognizeCDATA: true },
  );
  parser.end(html);
  return parts
    .join("")
    .split("\n")
    .map((line) =>
      line
        .replace(HAN_BREAK, "")
        .replaceAll(SOFT_BREAK, " ")
        .replace(/[^\S\n]+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n");
}

/** Stands for a line break of the source until the line is complete. */
const SOFT_BREAK = "\u0085";

/** Chinese is written without spaces, so a line break in the source between two Han characters is none of the text. */
const HAN_BREAK = /(?<=[\p{Script=Han}，。、；：？！”])\s*\u0085\s*(?=[\p{Script=Han}，。、；：？！“])/gu;

function foldSpace(space: string): string {
  return space.includes("\n") ? SOFT_BREAK : " ";
}
