import type { Sentence } from "../../model/text.ts";
import { normalizeText } from "../../text/normalize.ts";
import type { KnownName } from "../context.ts";
import { languageOfSentence } from "../sentence-language.ts";
import { findEnglishNames } from "./find-names.ts";
import { verbForms } from "./verb-forms.ts";
import { ORG_WORDS } from "./words.ts";

const LEADER =
  "(?:former |new |interim |outgoing |then-)?(?:ceo|cfo|cto|coo|co-?founders?|founders?|chief|chairman|chairwoman|president|boss|head of|executives?|employees|staff|engineers?|researchers?|veteran|alum(?:ni)?)";

/** What stands behind the name of a company and of nothing else. Normalised text. */
const BEHIND = new RegExp(
  `^(?: (?:${LEADER})\\b|['’]s? (?:[a-z-]+ ){0,3}(?:${LEADER}|board|workforce|shares|revenue|headquarters|layoffs|investors|shareholders|ceo)\\b|,? (?:plc|inc|corp|ltd|llc|gmbh)\\b|, (?:a|an|the) (?!(?:[a-z]+ )?(?:company|firm|bank|lab|start-?up|maker) (?:said|says|announced|confirmed|told|added|wrote))[^,.;]{0,60}?(?:company|start-?up|maker|firm|bank|lab|provider|developer|insurer|retailer|carmaker|chain|studio|agency)\\b(?!['’])|,? which\\b| (?:has |have |will |to |is |plans to |is set to |on [a-z]+day |today |also )?(?:lay(?:s|ing)? off|laid off|cutting|cuts|hires?|hired|poach(?:es|ed)?|appoint(?:s|ed)?|acquires?|acquired|buys?|bought|announce[sd]?|employs|raise[sd]?|merges?|reorganiz|restructur|disband|dissolve|oust)s?\\b| (?:said|says) (?:(?:on )?[a-z]+day )?(?:it|that it|in a)\\b| (?:has |have |will |to |is |plans to )?(?:(?:cuts?|axes?|slash(?:es)?|sheds?|eliminates?) [^,.;]{0,30}?(?:jobs|staff|roles|positions|workforce|employees|workers)|(?:is )?(?:merging|disbanding|restructuring|shutting|folding|acquiring|buying|hiring)|loses (?:its|two|three|four|five|another|top|senior|key|head|chief|a (?:top|senior|key))|names (?:a |its )?(?:new|first|next|interim)|names [^,.;]{2,60}? (?:as |its )|has named|taps|picks [^,.;]{2,40} (?:as|to)|shuts|closes|folds|renames|lays?)\\b)`,
  "u",
);

const BEFORE =
  /(?:^|[\s“"])(?:(?:re)?join(?:s|ed|ing)?|quit|quits|quitting|(?:has|have|had) (?:left|departed)|work(?:s|ed|ing)? (?:at|for)|acquir(?:es?|ed|ing)|start-?up|firm|company|(?:ceo|chief|chief executive|head|founder|president|director|executive|chairman|boss|engineer|researcher|officer) (?:of|at)|hired by|poached by|acquired by|(?:step(?:s|ped|ping)? down|steps? aside|out|layoffs|job cuts|redundancies|last day|(?:new|top) (?:job|role|post)) at)(?: rival| startup| called)? $/u;

/** "a unit called Hands": what follows is the name of a part. */
const BEFORE_TEAM =
  /(?<!(?:rights|advocacy|activist|hacking|trade|industry|lobby) )\b(?:team|unit|division|group|lab|department|organi[sz]ation) (?:(?:that is )?(?:called|named|dubbed)|known as) [“"]?$/u;

const TITLE_WORD =
  "(?:ceo|cfo|cto|coo|officer|president|chief|chief executive|head|director|founder|engineer|researcher|scientist|executive|veteran|boss|chairman|chairwoman|chair|deputy|partner|manager|leader|counsel|scholar|professor|designer|spokes(?:man|woman|person))";

/** Verbs that have nobody but people as their object. */
const OF_PEOPLE = verbForms("name appoint promote elevate reappoint hire rehire poach recruit oust sack tap+ elect");

const BEFORE_PERSON = new RegExp(
  `\\b(?:(?:mr|mrs|ms|dr|prof|sir|lord|dame)\\.? |${TITLE_WORD},? |${OF_PEOPLE} (?:(?:former|ex-|insider|veteran) ?)?|report(?:s|ed|ing)? (?:directly )?to )$`,
  "u",
);

const BEHIND_PERSON = new RegExp(
  `^(?:,? who\\b|, (?:aged )?\\d\\d,|, (?:(?:its|the|a|an|former|his|her|currently|previously) )?(?:[a-z-]+ ){0,4}?${TITLE_WORD}\\b|['’]s (?:departure|exit|resignation|appointment|promotion|successor|deputy|predecessor)\\b| (?:resigned|stepped down|steps down|becomes?|became|will (?:succeed|replace|step down|become|report to|serve)|has (?:been (?:named|appointed|promoted)|resigned)|was (?:named|appointed|promoted|ousted|fired)|reports to|succeeds|handed in|retires|retired|was hired|(?:steps|is stepping) down|resigns|(?:is|will be) retiring|to step down)\\b)`,
  "u",
);

/**
 * The names that an English article uses as those of companies: what leads, lays off or is joined. A first word of such a
 * name stands for it ("Brightwater" for Brightwater Insurance).
 */
export function findEnglishNamesInUse(sentences: readonly Sentence[]): KnownName[] {
  const names = sentences.filter(({ text }) => languageOfSentence(text) === "en").flatMap(namesIn);
  const people = names.filter((name) => name.looksLike === "person");
  const surnames = new Set(people.map(({ norm }) => norm.split(" ").at(-1) ?? ""));
  const known = new Set(
    names
      .filter(({ looksLike, isCompany, norm }) => looksLike === "org" || (isCompany && !surnames.has(norm)))
      .map(({ norm }) => norm),
  );
  for (const { norm } of names) {
    if (!surnames.has(norm) && [...known].some((other) => other.startsWith(`${norm} `))) known.add(norm);
  }
  const teams = new Set(names.filter((name) => name.isTeam && !known.has(name.norm)).map(({ norm }) => norm));
  const persons = names.filter((name) => name.isPerson && !known.has(name.norm)).map(({ norm }) => norm);
  const companies: KnownName[] = [...known].map((norm) => ({ norm, type: "org" }));
  const parts = [...teams].map((norm): KnownName => ({ norm, type: "team" }));
  return [...companies, ...parts, ...[...new Set(persons)].map((norm): KnownName => ({ norm, type: "person" }))];
}

interface UsedName {
  readonly norm: string;
  readonly looksLike: "person" | "org" | undefined;
  readonly isCompany: boolean;
  readonly isPerson: boolean;
  readonly isTeam: boolean;
}

function namesIn({ text }: Sentence): UsedName[] {
  const norm = normalizeText(text);
  return findEnglishNames(text, new Uint8Array(text.length)).map(({ start, end, looksLike }) => {
    const [before, behind] = [norm.slice(0, start), norm.slice(end)];
    const isPerson =
      looksLike === undefined &&
      mayBePerson(text.slice(start, end)) &&
      (BEHIND_PERSON.test(behind) || BEFORE_PERSON.test(before));
    const isCompany =
      looksLike !== "person" && !BEFORE_PERSON.test(before) && (BEHIND.test(behind) || BEFORE.test(before));
    return { norm: norm.slice(start, end), looksLike, isCompany, isPerson, isTeam: BEFORE_TEAM.test(before) };
  });
}

function mayBePerson(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) && !ORG_WORDS.has(word.toLowerCase()))
  );
}
