import type { Span } from "../../model/text.ts";
import { type Chunk, makeChunk, type Tie } from "../chunk.ts";
import { type Encoded, reduce } from "../encode.ts";
import { compilePattern } from "../pattern.ts";
import { firstName, joinLists, joinRoles, reduceAll, roleAt, teamOf, widened, withTie } from "../phrases.ts";
import { isPlausiblePerson } from "../plausible.ts";
import { VERBS } from "./titles.ts";

const en = (pattern: string) => compilePattern(pattern, "en");

const OF = "(?:['’]s?|['’])";
const FORMER =
  "(?:(?:former|ex-?|one-time|onetime|then-?|longtime|long-time|outgoing|incoming|new|newly appointed|current|veteran|top|senior|star|key|its|the|a|an|his|her|their|another|[a-z0-9]+-year|[a-z]+-long|two|three|four|five|six|several|other|more|fellow|siblings|brothers|sisters|colleagues)[ -]?){0,4}";

const TITLED = en("(?<![a-z])(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady)\\.? <P:person>");
const AGED = en("<P:person>, (?:aged )?\\d{2}(?=,)");
const PARENTHESIS = en("<X:name> \\([^()]{1,30}\\)");
const TEAM_OF = en(`<O:org>${OF} (?:own |new |core |entire |in-house |internal |flagship |[a-z]+-focused )?<T:team>`);
const TEAM_AT = en("<T:team> (?:at|of|inside|within) <OO:org>");
const BARE_TEAM_OF = en("<OO:org> <T:team>");
const NAMED_TEAM = en('<T:team>,? (?:to be |which is |that is )?(?:called|named|dubbed|known as) [“"]?<X:name>[”"]?');
const MERGED = en(
  "(?<=\\b(?:merg(?:es?|ed|ing)|fold(?:s|ed|ing)?|integrat(?:es?|ed|ing)|absorb(?:s|ed|ing)?|consolidat(?:es?|ed|ing)|roll(?:s|ed|ing)?) (?:its |the |all of )?)<O:name>(?= into )",
);
const MERGES = /\b(?:merg|combin|fold|consolidat)[a-z]+ .* (?:into|to form|under) /u;
const MERGED_PAIR = en(
  "(?<=\\b(?:merg(?:es?|ed|ing)|combin(?:es?|ed|ing)|fold(?:s|ed|ing)?|consolidat(?:es?|ed|ing)) (?:its |the )?)<O:a> (?:and|with) (?:its |the )?<O:b>(?= (?:into|to form|under) )",
);
const CLOSES_OR_MAKES = /\b(?:disband|dissolv|dismantl|wound down|winding down|shut|(?:cre|form)ation of|launch of)/u;
/** "has disbanded Hands, the group behind …", "the creation of Hands, a unit of thirty". */
const APPOSED_TEAM = en(
  "(?<=\\b(?:disband(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|dismantl(?:es?|ed|ing)|wound down|winding down|shut(?:s|ting)? down|creation of|formation of|launch of) (?:its |the )?)<O:name>(?=, (?:the|an?|its) (?:[a-z0-9-]+ ){0,4}(?:[a-z]+ )?(?:group|team|unit|division|lab|arm|department|<T>)(?! (?:of companies)))",
);
const RUNS = en(
  "<P:person>, (?:who|whose job was) (?:has |had |is |was |previously |formerly |currently |until [a-z ]{3,14}|most recently ){0,3}(?:r[ua]n|runs|led|leads|head(?:s|ed)|co-led|oversees|oversaw|manage[sd]|been (?:at|with)|work(?:s|ed) (?:at|for|on)|spent [^,;.<=X>]{3,30} at) (?:the )?(?:[a-z-]+ ){0,4}(?:at |for |of )?<O:org>(?:(?: since| from| for| until)? ?(?:<D>|[a-z ]{3,20}))?(?:,|(?=\\.|$))",
);
const INCLUDING = en(`${FORMER}(?:<O:org>${OF}? )?${FORMER}<R:role>(?:,| -)? including ${FORMER}<P:person>`);
const ROLE_LIST = en("<R:a>(?:,? and|,(?= <R>,? and <R>)| &|/) <R:b>");
const ROLE_AT = en(
  "<R:role>,? (?:at|of|for|with) (?:the )?(?:rival |startup |ai startup |chipmaker |tech giant )?<O:org>(?: <T:team>)?",
);
/** "The finance chief of Intel, Jane Miller, …": the company stands between title and name. */
const HELD_BY = en(
  "(?:^|\\b(?:the|an?) )(?:former |current |outgoing |new )?<R:role>, <P:person>(?=[,.;]|$)(?:,(?! and <P>))?",
);
const ROLE_OF_TEAM = en("<R:role> (?:of|for|in|at) (?:the |its |their )?(?:new |newly formed )?<T:team>");
const DESCRIBED = en(`${FORMER}(?:<O:org>${OF}? )?${FORMER}(?:<T:team> )?${FORMER}<R:role> ${FORMER}<P:person>`);
const DESCRIBED_FIELD = en(
  `<O:org>${OF}? (?!(?:and|of|to|in|for|as|the|has|is|was|with|by|on|from|at|${VERBS}) )[a-z-]+ <R:role> <P:person>`,
);
const TITLE_THEN_NAME = `(?:(?:its|the|their|our|an?) (?:own )?(?:former |current |new |outgoing |one-time )?(?:<T:team> )?|<O:org>${OF}? (?:former |current |new |outgoing )?)<R:role>, <P:person>`;
const NAME_BEHIND_TITLE = en("<R>, <P>");
/** As the subject of a clause the name stands between two commas, the second of which is no boundary. */
const DESCRIBED_SUBJECT = en(
  `(?<=^|[,;:”"] |\\b(?:and|that|but|as|while|when|after) )${TITLE_THEN_NAME},(?= (?!and |who |an? |the )[a-z])`,
);
const DESCRIBED_AFTER_COMMA = en(`${TITLE_THEN_NAME}(?=[,.;]|$| and <P>)`);
const APPOSED = en(
  `<P:person>, (?:who (?:is|was|had been|has been|served as|has served as|most recently served as|previously served as|worked as) |most recently |previously |currently |formerly |once |lately |until (?:<D>|recently|now|then) (?:the |a )?|${FORMER}){0,3}(?:<O:org>${OF}? )?${FORMER}<R:role>(?: since <D>)?(?=[,.]|$)(?:,(?! and <P>))?`,
);
const FORMERLY_OF = en(
  "<P:person>, (?:formerly|previously|most recently|late|who (?:came|comes|joined|arrives)) (?:of|at|with|from) <O:org>(?:,|(?=\\.|$))",
);
const WORKED_AT = en(
  `<P:person>, who (?:previously |formerly |most recently |had |has ){0,2}(?:worked|served|spent [a-z0-9 ]{2,20}|led [a-z ]{2,20}|ran [a-z ]{2,20}|left|departed|comes) (?:at |for |as |from |with |<R> at ){0,2}<O:org>(?:,|(?=\\.|$))`,
);
/** "Intel, a company whose chips are everywhere, has named …": what is said of the company is not of its change. */
const ORG_ASIDE = en(
  "<OO:org>, (?:an?|the) [^,;.<=X>]{2,60} (?:whose|which|that) (?![a-z ]{0,12}(?:found|bought|acquired|merge|sue|hire|fire|launch))[^,;.]{1,90},(?= [a-z])",
);
const OWNED = en(`<O:org>${OF} <PP:person>`);
const BARE_OWNED = en("(?:former|ex-?) ?<OO:org> <PP:person>");
const FROM = en("<PP:person> of <O:org>");
const PEOPLE = en("<P:a>,? (?:and|&|as well as|along with|plus) <P:b>");
/** "A, who ran sales, and B, a chemist, …": each with what they are. */
const SAID_IN_PASSING =
  ", (?:an?|the|its|formerly|previously|currently|most recently|who (?:led|leads|ran|runs|head(?:s|ed)|oversaw|oversees|manage[sd]|work(?:s|ed)|was|is|had been|has been|served|built|co-led)) [^,;.<=X>]{2,80}";
const PEOPLE_APPOSED = en(`<P:a>${SAID_IN_PASSING}, and <P:b>(?:${SAID_IN_PASSING},(?= [a-z]))?`);
const PEOPLE_AND_OTHERS = en(
  "<PP:a>, <PP:b>(?=,? (?:and|plus|as well as) (?:some|others?|several|two|three|four|a|an|his|her|their|its|more|other) )",
);
/** Headlines write a comma for "and": "Jane Miller, John Brown launch Deepline". */
const HEADLINE_PEOPLE = en(
  "^<PP:a>, <PP:b>(?= (?!says|said|who|its|his|her|an?|the|and|to)[a-z]+)|<PP:a>, <PP:b>(?=$)",
);
const MORE_PEOPLE = en("<P:a>, <P:b>");
const ORGS = en("<OO:a> (?:and|&) <OO:b>");
const TEAMS = en("<T:a>,? (?:and|with) (?:its |the )?<T:b>|<T:a>, <T:b>(?=,? and <T>)");
const ORG_ROLE = en(
  `(?:<OO:org>${OF}?|<O:org2>${OF}|(?<=\\b(?:as|become|becomes|new|of) )<O:org3>) ${FORMER}(?:<T:team> )?<R:role>`,
);

/** Joins the chunks of an English sentence into phrases: people with their titles, roles with their company, lists. */
export function buildEnglishPhrases(encoded: Encoded, norm: string): Encoded {
  const joinPeople = (groups: ReadonlyMap<string, Chunk>, span: Span) => spreadTies(joinLists(groups, span), norm);
  let result = reduce(encoded, TITLED, (groups, span) => widened(groups.get("person"), span));
  result = reduce(result, PARENTHESIS, (groups, span) => widened(groups.get("name"), span));
  result = reduce(result, AGED, (groups, span) => widened(groups.get("person"), span));
  result = reduce(result, TEAM_OF, teamOf);
  result = reduce(result, BARE_TEAM_OF, teamOf);
  result = reduce(result, TEAM_AT, teamOf);
  result = reduce(result, NAMED_TEAM, namedTeam);
  result = reduce(result, MERGED, (groups, span) => asTeam(groups.get("name"), span));
  if (MERGES.test(result.text)) result = reduce(result, MERGED_PAIR, asTeams);
  if (CLOSES_OR_MAKES.test(result.text))
    result = reduce(result, APPOSED_TEAM, (groups, span) => asTeam(groups.get("name"), span));
  result = reduceAll(result, ROLE_LIST, joinRoles);
  result = reduce(result, DESCRIBED_FIELD, described);
  result = reduce(result, DESCRIBED, described);
  if (result.text.search(NAME_BEHIND_TITLE) >= 0) result = reduce(result, DESCRIBED_SUBJECT, described);
  result = reduce(result, DESCRIBED_AFTER_COMMA, described);
  result = reduce(result, ROLE_AT, roleAt);
  if (result.text.search(NAME_BEHIND_TITLE) >= 0) result = reduce(result, HELD_BY, heldBy);
  result = reduce(result, ROLE_OF_TEAM, roleAt);
  result = reduceAll(result, APPOSED, described);
  result = reduce(result, FORMERLY_OF, (groups, span) => described(groups, span, "former"));
  result = reduce(result, RUNS, described);
  result = reduce(result, WORKED_AT, (groups, span) => described(groups, span, "former"));
  result = reduce(result, BARE_OWNED, described);
  result = reduce(result, OWNED, described);
  result = reduce(result, FROM, described);
  result = reduce(result, PEOPLE_APPOSED, joinPeople);
  result = reduceAll(result, PEOPLE, joinPeople);
  result = reduceAll(result, PEOPLE_AND_OTHERS, joinPeople);
  result = reduce(result, HEADLINE_PEOPLE, joinPeople);
  result = reduceAll(result, MORE_PEOPLE, (groups, span) =>
    (groups.get("b")?.people.length ?? 0) > 1 && isPerson(groups.get("a")) ? joinPeople(groups, span) : undefined,
  );
  result = reduce(result, INCLUDING, (groups, span, text) => spreadTies(described(groups, span, text), norm));
  result = reduceAll(result, ORGS, joinLists);
  result = reduceAll(result, TEAMS, joinLists);
  result = reduce(result, ORG_ASIDE, (groups, span) => widened(groups.get("org"), span));
  return reduce(result, ORG_ROLE, roleAt);
}

/** A description in the plural is that of everybody behind it: "OpenAI researchers Jane Miller and Tom Baker". */
const PLURAL =
  /^[^,;]{0,60}?\b(?!news|sales|systems|operations|business|its|his)[a-z-]{3,}(?:ers|ists|ors|ees|ives|ans|ni|ffs|chiefs|founders),? /u;

function spreadTies(people: Chunk | undefined, norm: string): Chunk | undefined {
  const first = people?.people[0];
  if (!people || !first || people.people.length < 2 || first.ties.length === 0) return people;
  if (!PLURAL.test(norm.slice(people.start, people.end))) return people;
  return { ...people, people: people.people.map((one) => (one.ties.length > 0 ? one : { ...one, ties: first.ties })) };
}

function isPerson(chunk: Chunk | undefined): boolean {
  const person = chunk?.people.length === 1 ? chunk.people[0] : undefined;
  return chunk !== undefined && person !== undefined && isPlausiblePerson(person, chunk);
}

/** What is folded into something is a part, whatever it is called: "folds Brain into DeepMind". */
function asTeam(chunk: Chunk | undefined, span: Span): Chunk | undefined {
  return chunk && chunk.orgs.length > 0 ? makeChunk("team", span, { teams: chunk.orgs }) : undefined;
}

/** What two parts that become one are called. */
function asTeams(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const teams = [...(groups.get("a")?.orgs ?? []), ...(groups.get("b")?.orgs ?? [])];
  return teams.length > 1 ? makeChunk("team", span, { teams }) : undefined;
}

/** A team with the proper name that stands behind its kind: "a unit called Hands". */
function namedTeam(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const team = groups.get("team");
  const name = groups.get("name");
  const own = name && (name.teams.length > 0 ? name.teams : name.orgs.length > 0 ? name.orgs : undefined);
  return team && own && { ...team, ...span, teams: own };
}

/** Who holds a title that names its company. */
function heldBy(groups: ReadonlyMap<string, Chunk>, span: Span, text: string): Chunk | undefined {
  return groups.get("role")?.orgs.length === 1 ? described(groups, span, text) : undefined;
}

function described(
  groups: ReadonlyMap<string, Chunk>,
  span: { start: number; end: number },
  text: string,
): Chunk | undefined {
  const person = groups.get("person");
  if (!person || person.isAnaphor) return undefined;
  const role = groups.get("role");
  const team = groups.get("team");
  const tie: Tie = {
    org: firstName(groups.get("org")?.orgs) ?? firstName(role?.orgs) ?? firstName(team?.orgs),
    team: firstName(team?.teams) ?? firstName(role?.teams),
    role: role?.role,
    isFormer:
      /\b(?:former|formerly|previously|ex|one-?time|was|had been|served|worked|spent|most recently|once|until|lately|ran|led|co-led|headed|oversaw|managed)\b/u.test(
        text,
      ),
  };
  return withTie(person, tie, span);
}
