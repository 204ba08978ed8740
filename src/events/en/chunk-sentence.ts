import type { Span } from "../../model/text.ts";
import { type Chunk, makeChunk } from "../chunk.ts";
import type { SentenceContext } from "../context.ts";
import { nameChunk } from "../names.ts";
import { findCounts, findPercents } from "../numbers.ts";
import { trackedChunks } from "../tracked.ts";
import { findEnglishNames, SAID_OF_ANOTHER } from "./find-names.ts";
import { findEnglishAreas, findEnglishTeams } from "./find-teams.ts";
import { type FoundTitle, findEnglishDescriptions, findEnglishTitles } from "./find-titles.ts";
import { findFirstPerson } from "./first-person.ts";

const PRONOUN =
  /(?<![a-z'’])(?:(?:his|her)(?= (?:last|final) day\b)|he|she|him|her(?= (?:on|as|from|in|at|away|back|last|this|yesterday)\b|[,.;]|$)|the (?:executive|engineer|researcher|scientist|ceo|founder|billionaire|entrepreneur))(?![a-z]|['’](?!ll|d |s |ve))/gu;

const COMPANY =
  /(?:^it(?= (?:also |has |will |had |then )*(?:hire|hired|name|named|appoint|appointed|acquire|acquired|buy|bought|laid|lay|cut|form|formed|create|created|recruit|recruited|poach|poached|promote|promoted|plans|said|announced|confirmed|fired|disband)))|(?<![a-z])(?:the (?:(?<!, the )(?!same|new|other|parent|whole|entire|rival|acquired|combined|target|former|first|second|third|resulting|merged|of|to|at|for|and|in|by)[a-z-]+ ){0,2}(?:company|firm|start-?up|grocer|insurer|airline|brewer|publisher|broadcaster|drugmaker|fintech|consultancy|[a-z]+ maker|chipmaker|chip maker|lender|bank|automaker|carmaker|retailer|tech giant|search giant|iphone maker|chatgpt maker|social media giant|ai startup|ai company|ai lab|tech company)|our company|the board(?: of directors)?)(?![a-z])(?!['’]s (?:rival|competitor))/gu;

/** What may follow a company's name and belongs to it. */
const COMPANY_TAIL =
  /^,? (?:inc|corp|corporation|ltd|llc|plc|co|group|holdings|platforms|technologies|motor co|motor company)\b\.?/u;

const LEGAL_TAIL = /^,? (?:inc|corp|corporation|ltd|llc|plc|gmbh)\b\.?/u;

const TEAM_TAIL = /^ (?:team|unit|division|group|lab|department)\b/u;

/** The chunks of an English sentence, without overlap: tracked names first, then dates, numbers, titles and other names. */
export function chunkEnglish(context: SentenceContext): Chunk[] {
  const { sentence, norm } = context;
  const taken = new Uint8Array(norm.length);
  const chunks: Chunk[] = [];
  const add = (chunk: Chunk) => {
    for (let offset = chunk.start; offset < chunk.end; offset += 1) if (taken[offset]) return;
    if (chunk.end <= chunk.start) return;
    taken.fill(1, chunk.start, chunk.end);
    chunks.push(chunk);
  };
  for (const chunk of trackedChunks(context))
    if (!isSaidOfAnother(chunk, norm)) add(withTail(teamOfProduct(chunk, context), norm));
  for (const { span, date } of context.dates) add(makeChunk("date", span, { date }));
  for (const found of findPercents(norm, "en")) add(makeChunk("percent", found, { percent: found.value }));
  for (const found of findCounts(norm, "en")) add(makeChunk("count", found, { count: found.value }));
  for (const found of findCountsOfNamed(sentence.text)) add(makeChunk("count", found, { count: found.value }));
  for (const title of findEnglishTitles(sentence.text, norm, taken)) add(titleChunk(context, title));
  for (const match of norm.matchAll(COMPANY))
    if (!/^ \p{Lu}/u.test(sentence.text.slice(match.index + match[0].length)))
      add(makeChunk("org", spanOf(match), { isAnaphor: true }));
  for (const span of [...[...norm.matchAll(PRONOUN)].map(spanOf), ...findFirstPerson(sentence.text)])
    add(makeChunk("person", span, { people: [{ name: undefined, ties: [] }], isAnaphor: true }));
  const names = findEnglishNames(sentence.text, taken);
  for (const team of findEnglishTeams(sentence.text, taken))
    add({ ...nameChunk("team", sentence, team.name), end: team.end });
  for (const area of findEnglishAreas(norm, taken)) add(nameChunk("team", sentence, area));
  const typesInUse = new Map(context.knownNames.map((known) => [known.norm, known.type]));
  for (const name of names) {
    const type = name.looksLike ?? typesInUse.get(norm.slice(name.start, name.end)) ?? "name";
    add(withTail(nameChunk(type, sentence, name, { looksLike: name.looksLike }), norm));
  }
  for (const title of findEnglishDescriptions(norm, taken)) add(titleChunk(context, title));
  return chunks;
}

/** A number in front of a company's name and its people: "250 Databricks employees". */
const OF_NAMED =
  /(?<![\d$€£.,-])\d[\d,]*(?= (?:\p{Lu}[\p{L}\d&.-]* ){1,3}(?:corporate |tech |office )?(?:jobs|employees|workers|staff|staffers|roles|positions)\b)/gu;

function findCountsOfNamed(text: string): (Span & { readonly value: number })[] {
  return [...text.matchAll(OF_NAMED)].map((match) => ({
    ...spanOf(match),
    value: Number(match[0].replaceAll(",", "")),
  }));
}

/** "the Copilot team": the team of a product bears its name. */
function teamOfProduct(chunk: Chunk, { sentence, norm }: SentenceContext): Chunk {
  const isTeam = chunk.type === "product" && TEAM_TAIL.test(norm.slice(chunk.end, chunk.end + 20));
  return isTeam ? nameChunk("team", sentence, chunk) : chunk;
}

/** "OpenAI-funded start-up": the company is another one. */
function isSaidOfAnother(chunk: Chunk, norm: string): boolean {
  const joined = /^-[a-z]+/u.exec(norm.slice(chunk.end, chunk.end + 16));
  return joined !== null && SAID_OF_ANOTHER.test(joined[0]);
}

function titleChunk(context: SentenceContext, title: FoundTitle): Chunk {
  return title.isTitle ? nameChunk("role", context.sentence, title) : makeChunk("role", title);
}

function withTail(chunk: Chunk, norm: string): Chunk {
  if (chunk.type === "name") {
    const legal = LEGAL_TAIL.exec(norm.slice(chunk.end, chunk.end + 20));
    return legal ? { ...chunk, type: "org", end: chunk.end + legal[0].length } : chunk;
  }
  if (chunk.type !== "org" && chunk.type !== "team") return chunk;
  const tail = (chunk.type === "org" ? COMPANY_TAIL : TEAM_TAIL).exec(norm.slice(chunk.end, chunk.end + 20));
  return tail ? { ...chunk, end: chunk.end + tail[0].length } : chunk;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
