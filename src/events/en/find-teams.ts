import type { Span } from "../../model/text.ts";
import { FUNCTION } from "./words.ts";

const NOUN = "(?<noun>[Tt]eams?|[Uu]nits?|[Dd]ivisions?|[Dd]epartments?|[Gg]roups?|[Ll]abs?|[Oo]rganizations?|[Bb]usiness(?:es)?|[Aa]rm)";
const BEFORE = new RegExp(`(?<name>(?:[A-Za-z][A-Za-z0-9&+-]*(?: and | & |, | ))+)${NOUN}(?![A-Za-z-])`, "gu");

/** Words that end the name of a team to the left, beside the function words: verbs and general words. */
const NOT_IN_NAME =
  /^(?:said|says|form(?:s|ed)?|creat(?:es?|ed)|launch(?:es|ed)?|disband(?:s|ed)?|dissolv(?:es?|ed)|clos(?:es?|ed)|shut(?:s|ting)?|cut(?:s|ting)?|cutting|eliminat(?:es?|ed)|merg(?:es?|ed|ing)|combin(?:es?|ed|ing)|split(?:s|ting)?|renam(?:es?|ed)|mov(?:es?|ed|ing)|fold(?:s|ed|ing)?|reorganiz(?:es?|ed|ing)|restructur(?:es?|ed|ing)|overhaul(?:s|ed)?|join(?:s|ed|ing)?|lead(?:s|ing)?|led|head(?:s|ed|ing)?|run(?:s|ning)?|build(?:s|ing)?|new|own|entire|whole|core|dedicated|separate|existing|former|small|large|bigger|smaller|two|three|several|various|management|leadership|executive|founding|start(?:s|ed)?|establish(?:es|ed)?|set(?:s|ting)?|up|down|scrap(?:s|ped)?|dismantl(?:es?|ed)|absorb(?:s|ed)?|spin(?:s|ning)?|spun|sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|oversee(?:s|ing)?|us|company's|called|named|consolidat(?:es?|ed|ing)|unif(?:y|ies|ied)|tak(?:es?|ing)|took|within|inside|rival|talented|top|senior|joint|special|working|investor|consumer advocacy|lay(?:s|ing)?|laid|off|hit(?:s|ting)?|affect(?:s|ed|ing)?)$/u;

const LONGEST = 4;

/** Finds parts of companies by what they are called: "AI safety team", "the Alexa unit". A team without a name is none. */
export function findEnglishTeams(text: string, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const nounStart = match.index + (match.groups?.["name"]?.length ?? 0);
    const start = nameStart(text, match.index, nounStart, taken);
    if (start >= nounStart || taken[nounStart]) continue;
    found.push(withoutGeneral(text, { start, end: match.index + match[0].length }, nounStart));
  }
  return found;
}

function nameStart(text: string, from: number, nounStart: number, taken: Uint8Array): number {
  const words = [...text.slice(from, nounStart).matchAll(/[A-Za-z][A-Za-z0-9&+-]*/gu)];
  let start = nounStart;
  let count = 0;
  for (const word of words.reverse()) {
    const at = from + word.index;
    const lower = word[0].toLowerCase();
    if (taken[at] || count >= LONGEST) break;
    if (lower === "and" || word[0] === "&") continue;
    if (FUNCTION.has(lower) || NOT_IN_NAME.test(lower)) break;
    if (text.slice(at + word[0].length, start).includes(",")) break;
    start = at;
    count += 1;
  }
  return start;
}

/** "Superalignment team" is Superalignment: a proper name drops the general word; "AI safety team" keeps it. */
function withoutGeneral(text: string, span: Span, nounStart: number): Span {
  const name = text.slice(span.start, nounStart).trim();
  const isProper = /^\p{Lu}[a-z]+(?: \p{Lu}[a-z]+)*$/u.test(name) && /^[a-z]/u.test(text.charAt(nounStart));
  return isProper ? { start: span.start, end: span.start + name.length } : span;
}
