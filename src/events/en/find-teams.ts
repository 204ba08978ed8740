import type { Span } from "../../model/text.ts";
import { VERBS } from "./titles.ts";
import { FUNCTION } from "./words.ts";

/** A part of a company; `name` leaves out the general word behind a proper name. */
export interface FoundTeam extends Span {
  readonly name: Span;
}

const NOUN =
  /(?<![A-Za-z-])(?:[Tt]eams?|[Uu]nits?|[Dd]ivisions?|[Dd]epartments?|groups?|labs?|task forces?|squads?|organi[sz]ations?|business(?:es)?|arm)(?![A-Za-z-])/gu;

/** One more word of a name to the left; a possessive is none. */
const WORD_BEFORE = /(?<![A-Za-z0-9'’])(?<word>[A-Za-z][A-Za-z0-9&+-]*)(?<link> | and | & )$/u;

/** Words that end the name of a team to the left, beside the function words: verbs and general words. */
const NOT_IN_NAME =
  /^(?:industry|trade|lobby|lobbying|advocacy|user|focus|study|person|shutters?|shuttered|axes?|axed|kills?|killed|unveils?|unveiled|debuts?|carves?|opens?|opened|opening|support|consumer|hacking|ransomware|soccer|football|basketball|racing|world|national|olympic|rock|said|says|form(?:s|ed)?|creat(?:es?|ed)|launch(?:es|ed)?|disband(?:s|ed)?|dissolv(?:es?|ed)|clos(?:es?|ed)|shut(?:s|ting)?|cut(?:s|ting)?|cutting|eliminat(?:es?|ed)|merg(?:es?|ed|ing)|combin(?:es?|ed|ing)|split(?:s|ting)?|renam(?:es?|ed)|mov(?:es?|ed|ing)|fold(?:s|ed|ing)?|reorgani[sz](?:es?|ed|ing)|restructur(?:es?|ed|ing)|overhaul(?:s|ed)?|join(?:s|ed|ing)?|lead(?:s|ing)?|led|head(?:s|ed|ing)?|run(?:s|ning)?|build(?:s|ing)?|four|five|six|multiple|several|separate|single|one|both|all|new|own|entire|whole|core|dedicated|separate|existing|former|small|large|bigger|smaller|two|three|several|various|management|leadership|executive|founding|start(?:s|ed)?|establish(?:es|ed)?|set(?:s|ting)?|up|down|scrap(?:s|ped)?|dismantl(?:es?|ed)|absorb(?:s|ed)?|spin(?:s|ning)?|spun|sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|oversee(?:s|ing)?|us|company's|called|named|consolidat(?:es?|ed|ing)|unif(?:y|ies|ied)|tak(?:es?|ing)|took|within|inside|rival|talented|top|senior|joint|special|working|investor|consumer advocacy|lay(?:s|ing)?|laid|off|hit(?:s|ting)?|affect(?:s|ed|ing)?)$/u;

const VERB = new RegExp(`^(?:${VERBS})$`, "u");

const PARTICIPLE = /^(?!applied|distributed|embedded|advanced|shared|unified)[a-z-]+ed$/u;

const LONGEST = 4;

/** What a company does: whoever leads "search and ads" leads the people who do it. */
const FUNCTION_WORD =
  "(?:sales|marketing|finance|search|ads|advertising|hardware|software|engineering|research|design|products?|operations|supply chain|procurement|compliance|legal|policy|communications|cloud|retail|services|security|safety|infrastructure|data|people|hr|human resources|recruiting|partnerships|strategy|growth|manufacturing|quality|payments|lending|trading|underwriting|claims|actuarial|technology|logistics|maps|commerce|gaming|robotics|applied|ai|artificial intelligence|machine learning|enterprise|consumer|global|health|content|news|video|music|developer|relations|public|government|affairs|customer|support|success)";

const AREA = new RegExp(
  `(?<=\\b(?:tak(?:es?|en|ing) over|took over|tak(?:es?|en|ing) charge of|took charge of|responsib(?:ility|le) for|in charge of|oversight of|control of|leadership of|(?:to|will|now|who) (?:run|runs|lead|leads|head|heads|head up|oversee|oversees|manage|manages)|entrust(?:s|ed)|hand(?:s|ed) over) (?:all (?:of )?|the |its |their )?(?:[a-z0-9]+['’]s )?)${FUNCTION_WORD}(?:(?: |, | and |, and | & )${FUNCTION_WORD}){0,5}(?=[.,;:)]|$| (?:at|to|for|from|in|on|as|and|after|while|adding|replacing|succeeding|following|reporting)\\b)`,
  "gu",
);

/** "Underwriting, claims and actuarial all report to": what reports to somebody is part of a company. */
const REPORTING = new RegExp(
  `(?<![a-z-])${FUNCTION_WORD}(?:(?: |, | and |, and | & )${FUNCTION_WORD}){0,5}(?= (?:will |now |both |all |also |to ){0,3}(?:report|reports|answer|answers) (?:directly )?to\\b)`,
  "gu",
);

/** "a unit for robot taxis": the name of a part that stands behind its kind. */
const NAMED_BEHIND =
  /(?<=\b(?:a|an|new|dedicated|special|separate|internal|its|small) )(?:unit|team|group|division|lab|department) (?:for|focused on|dedicated to|devoted to|working on) (?:the )?[a-z][a-z-]+(?: (?!and |led |in |at )[a-z][a-z-]+){0,2}(?=[.,;]|$| (?:in|at|led|headed|under|to|and|from|that|which|after|with)\b)/gu;

/** Finds what somebody takes over where it is no team but a function ("takes over search and ads"), and what reports. */
export function findEnglishAreas(norm: string, taken: Uint8Array): Span[] {
  const whole = [AREA, NAMED_BEHIND].flatMap((pattern) => [...norm.matchAll(pattern)].map(spanOf));
  const listed = [...norm.matchAll(REPORTING)].flatMap((match) => functionsIn(spanOf(match), norm));
  return [...whole, ...listed].filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The members of a list of functions, each for itself. */
function functionsIn({ start, end }: Span, norm: string): Span[] {
  return [...norm.slice(start, end).matchAll(/(?<![a-z])(?!and )[a-z][a-z ]*?(?=, | and | & |$)/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Finds parts of companies by what they are called: "AI safety team", "the Alexa unit". A team without a name is none. */
export function findEnglishTeams(text: string, taken: Uint8Array): FoundTeam[] {
  const found: FoundTeam[] = [];
  for (const match of text.matchAll(NOUN)) {
    const start = nameStart(text, match.index, taken);
    if (start === match.index || taken[match.index]) continue;
    const span = { start, end: match.index + match[0].length };
    found.push({ ...span, name: withoutGeneral(text, span, match.index) });
  }
  return found;
}

function nameStart(text: string, nounStart: number, taken: Uint8Array): number {
  let start = nounStart;
  for (let count = 0; count < LONGEST; count += 1) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    const { word = "", link = " " } = before?.groups ?? {};
    const at = start - word.length - link.length;
    const lower = word.toLowerCase();
    if (!before || taken[at] || (count === 0 && link !== " ")) break;
    if (FUNCTION.has(lower) || NOT_IN_NAME.test(lower) || VERB.test(lower) || PARTICIPLE.test(lower)) break;
    start = at;
  }
  return start;
}

/** "Superalignment team" is Superalignment: a proper name drops the general word; "AI safety team" keeps it. */
function withoutGeneral(text: string, span: Span, nounStart: number): Span {
  const name = text.slice(span.start, nounStart).trim();
  const isProper =
    /^\p{Lu}[a-z]+(?: \p{Lu}[a-z]+)*$/u.test(name) &&
    /^(?:team|unit|division|group|department)/u.test(text.slice(nounStart));
  return isProper ? { start: span.start, end: span.start + name.length } : span;
}
