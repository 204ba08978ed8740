import { Tokenizer } from "htmlparser2";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
);

/** What they hold is not for reading; rt and rp are the pinyin or kana above a ruby text. */
const SKIPPED = new Set(
  "canvas head iframe math noscript object rp rt script select style svg template textarea".split(" "),
);

/** What ends a skipped element besides its own closing tag, which HTML lets people leave out. */
const ENDED_BY: Readonly<Record<string, string>> = { head: "body", rp: "ruby", rt: "ruby" };

/**
 * The text of a piece of HTML as a reader sees it: paragraphs separated by one newline, entities decoded, spaces
 * folded. Text without any HTML comes back with its spaces folded, its line breaks becoming spaces. Takes time in
 * proportion to the length of any input: a parser that keeps a stack of open elements does not.
 */
export function htmlToText(html: string): string {
  return readText(html)
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

function readText(html: string): string {
  const parts: string[] = [];
  const skipping = trackSkipped();
  let name = "";
  const add = (text: string) => {
    if (!skipping.isOn()) parts.push(text);
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        skipping.open(name);
        if (BLOCKS.has(name) || name === "br") add("\n");
        if (name === "td" || name === "th") add(" ");
      },
      onselfclosingtag: () => skipping.close(name),
      onclosetag(start, end) {
        name = html.slice(start, end).toLowerCase();
        skipping.close(name);
        if (BLOCKS.has(name)) add("\n");
      },
      ontext: (start, end) => add(html.slice(start, end).replace(/\s+/g, foldSpace)),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => add(html.slice(start, end - offset).replace(/\s+/g, foldSpace)),
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join("");
}

/** Remembers the outermost element that is not for reading, and how often it is nested in itself. */
function trackSkipped() {
  let skipped: string | undefined;
  let depth = 0;
  const stop = () => {
    skipped = undefined;
    depth = 0;
  };
  return {
    isOn: () => skipped !== undefined,
    open(name: string) {
      if (skipped !== undefined && ENDED_BY[skipped] === name) stop();
      if (skipped === undefined && SKIPPED.has(name)) skipped = name;
      // Annotations follow one another unclosed; they are never nested.
      if (skipped === name) depth = ENDED_BY[name] === undefined ? depth + 1 : 1;
    },
    close(name: string) {
      if (skipped === undefined) return;
      if (name === ENDED_BY[skipped]) stop();
      else if (name === skipped) {
        depth -= 1;
        if (depth === 0) stop();
      }
    },
  };
}

/** Stands for a line break of the source until the line is complete. */
const SOFT_BREAK = "\u0085";

/** Chinese is written without spaces, so a line break in the source between two Han characters is none of the text. */
const HAN_BREAK = /(?<=[\p{Script=Han}，。、；：？！”])\s*\u0085\s*(?=[\p{Script=Han}，。、；：？！“])/gu;

function foldSpace(space: string): string {
  return space.includes("\n") ? SOFT_BREAK : " ";
}
