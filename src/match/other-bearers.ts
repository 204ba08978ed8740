import { tagWords } from "../text/tag-words.ts";
import { TITLES } from "./short-forms.ts";

/** What follows a surname without being a given name: grammar, verbs of telling. */
const NO_GIVEN_NAME = /^[工老说称的是和与及在表曾将已也都又指问答某氏]/u;
const REACH = 4;

/**
 * Whether a normal text names somebody of that Chinese surname outside the units that are taken: 吴晓东 beside 吴永辉. The
 * dictionary leaves given names in single characters behind a surname, or has the whole name.
 */
export function hasOtherBearer(normal: string, surname: string, taken: Uint8Array): boolean {
  for (let start = normal.indexOf(surname); start >= 0; start = normal.indexOf(surname, start + 1)) {
    const hasTitle = TITLES.some((title) => normal.startsWith(title, start + surname.length));
    if (taken[start] === 0 && !hasTitle && startsName(normal, start, surname)) return true;
  }
  return false;
}

function startsName(normal: string, start: number, surname: string): boolean {
  const from = Math.max(0, start - REACH);
  let at = from;
  const words = tagWords(normal.slice(from, start + surname.length + REACH)).map(({ word, tag }) => {
    const begin = at;
    at += word.length;
    return { text: word, tag, start: begin };
  });
  const nth = words.findIndex((word) => word.start === start);
  const first = words[nth];
  if (first === undefined || !first.tag.startsWith("nr")) return false;
  if (first.text !== surname) return first.text.length > surname.length && !NO_GIVEN_NAME.test(first.text.slice(1));
  const next = words[nth + 1]?.text ?? "";
  return /^\p{Script=Han}$/u.test(next) && !NO_GIVEN_NAME.test(next);
}
