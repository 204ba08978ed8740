import { Tokenizer } from "htmlparser2";
import { BLOCKS, SKIPPED, softenBreaks, spaceBefore } from "./html-elements.ts";

/** What ends a skipped element besides its own closing tag, which HTML lets people leave out. */
const ENDED_BY: Readonly<Record<string, string>> = { head: "body", rp: "ruby", rt: "ruby" };

/**
 * The text of any HTML, its lines not yet tidy. Takes time in proportion to the length of any input: a
 * parser that keeps a stack of open elements does not.
 */
export function readAnyHtml(html: string): string {
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
        add(spaceBefore(name));
      },
      onselfclosingtag: () => skipping.close(name),
      onclosetag(start, end) {
        name = html.slice(start, end).toLowerCase();
        skipping.close(name);
        if (BLOCKS.has(name)) add("\n");
      },
      ontext: (start, end) => add(softenBreaks(html.slice(start, end))),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => add(softenBreaks(html.slice(start, end - offset))),
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
