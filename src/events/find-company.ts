import type { Entity } from "../model/entity.ts";
import { normalizeText } from "../text/normalize.ts";
import type { Chunk, NameRef, Person } from "./chunk.ts";
import type { Feature } from "./confidence.ts";
import { isOutlet, isSource } from "./discourse.ts";
import type { Encoded } from "./encode.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { sameName } from "./plausible.ts";

/** The company of a change, if any, and how sure that is. */
export interface FoundCompany {
  readonly name: NameRef | undefined;
  readonly features: readonly Feature[];
}

/** Where a change happens: the slot, the role's or person's company, the only company before, the article's company. */
export function findCompany(
  match: Match,
  person: Person | undefined,
  context: MatchContext,
  index?: number,
): FoundCompany {
  const { slots, row } = match;
  const slot = slots.get("org");
  const paired = index === undefined || slot?.orgs.length === 1 ? 0 : index;
  const stated =
    slot?.orgs[paired] ?? slots.get("org2")?.orgs[0] ?? slots.get("team")?.orgs[0] ?? slots.get("role")?.orgs[0];
  const team = trackedTeam(match, person);
  const owner = stated && team?.partOf !== undefined ? ownerBeside(stated, team.partOf, context) : undefined;
  if (owner) return owner;
  if (stated) return { name: stated, features: slot?.type === "name" ? ["org-unsure"] : [] };
  if (team?.partOf !== undefined) return companyOfTeam(team.partOf, context);
  const heading = headingOf(context.encoded);
  if (heading && !sameName(heading, person?.name)) return { name: heading, features: ["org-from-context"] };
  const isTheirs = refersToCompany(match, context.encoded);
  const isElsewhere = row.kind === "leave" && !slot && ELSEWHERE.test(context.encoded.text.slice(match.end));
  // 某技术长转战甲，出任…: where to is not known, and it is not where they were.
  if (row.kind === "appoint" && GONE.test(context.encoded.text.slice(0, match.start)) && !context.earlier.length)
    return { name: undefined, features: ["org-missing"] };
  const joined =
    row.language === "zh" && row.kind === "appoint" && !slots.has("person") ? joinedBefore(context) : undefined;
  if (joined) return { name: joined, features: ["org-from-context"] };
  if (row.kind !== "join" && row.kind !== "found" && !isTheirs) {
    const tied = person?.ties.find((tie) => !tie.isFormer && tie.org)?.org;
    if (tied) return { name: tied, features: [] };
  }
  if (slot?.type === "org" && !slot.isAnaphor) return { name: undefined, features: [] };
  if (row.kind === "found") return { name: undefined, features: [] };
  if (isPublicOffice(slots.get("role"))) return { name: undefined, features: ["org-missing"] };
  // Who comes "from ten years at 微软" joins somebody else.
  const isDescribed = row.kind !== "team" && context.encoded.text.charAt(match.start - 1) === "的";
  if (isElsewhere) return { name: undefined, features: ["org-missing"] };
  const near = isDescribed ? undefined : onlyOrgBefore(context.encoded, row.kind === "join" ? match.start : match.end);
  const isNext = slots.get("to")?.orgs.some((name) => sameName(name, near)) ?? false;
  const carried = slot ? undefined : context.earlier.at(-1)?.slots.get("org")?.orgs[0];
  if (carried && row.language === "en" && !isNext) return { name: carried, features: ["org-from-context"] };
  const isOwn = slot?.isAnaphor === true || slots.get("role")?.isAnaphor === true;
  if (near && !(isOwn && context.discourse.company) && !isNext) return { name: near, features: ["org-from-context"] };
  const company = context.discourse.company;
  if (!company || context.isShuffled || !context.companies.isAbout(company.name, context.sentence))
    return { name: undefined, features: ["org-missing"] };
  if (sameName(company.name, person?.name)) return { name: undefined, features: ["org-missing"] };
  const noun = slot?.isAnaphor ? kindOfCompany(slot, context) : undefined;
  if (noun !== undefined && !context.companies.isCalled(company.name, noun, context.sentence))
    return { name: undefined, features: ["org-missing"] };
  return { name: company.name, features: ["org-from-article"] };
}

/** The company that the subject of a sentence has just joined, of whom it goes on: 跳槽甲，接掌…. */
function joinedBefore({ earlier }: MatchContext): NameRef | undefined {
  const last = earlier.at(-1);
  return last?.row.kind === "join" ? last.slots.get("org")?.orgs[0] : undefined;
}

/** Somebody went over to what no name was read in, right before. */
const GONE = /(?:转战|跳槽|转投|投奔|加盟)[^。;,]{1,8},(?:并|转)?$/u;

const KIND_OF_COMPANY =
  /^the (?:[a-z-]+ )*(startup|start-up|grocer|insurer|airline|brewer|publisher|broadcaster|drugmaker|fintech|consultancy|chipmaker|lender|bank|automaker|carmaker|retailer)$/u;

/** What kind of company a sentence speaks of where it says more than "the company": "the startup". */
function kindOfCompany({ start, end }: Chunk, { sentence, language }: MatchContext): string | undefined {
  return language === "en" ? KIND_OF_COMPANY.exec(normalizeText(sentence.text.slice(start, end)))?.[1] : undefined;
}

/** What a departure is said to end is service elsewhere: "quit after nine years at the agency". */
const ELSEWHERE =
  /^ (?:quietly |abruptly |early )*after (?:[^,.;:]{1,40} )?(?:at|with|in|for) (?:the|an?) (?!helm|top|end|head|wheel|same|post|job|role|position|meantime|company|firm|group|industry)(?:[a-z-]+ ){0,2}(?:agency|university|school|college|hospital|ministry|newspaper|magazine|bank|charity|museum|church|club|team|court|regulator|government|military|army|navy|department|commission|senate|white house|institute|laboratory|union|airline|nonprofit|foundation|insurer|retailer|startup|start-up)\b/u;

/** The company with which a sentence of a list is headed: "Adyen: Jane Miller joins as head of risk." */
function headingOf({ text, chunks }: Encoded): NameRef | undefined {
  const first = chunks[text.search(/[^-*•· ]/u)];
  if (!first || !/^[-*•· ]*.: [^“"]/u.test(text)) return undefined;
  if (first.type === "org") return first.orgs[0];
  // A name that may be a speaker's heads a sentence only where it is one Latin word.
  const name = first.type === "name" ? first.orgs[0] : undefined;
  return name && /^[^\s\u0250-\uffff]+$/u.test(name.written) ? name : undefined;
}

/** The tracked team of a match; of somebody who leaves, theirs. */
function trackedTeam({ slots, row }: Match, person: Person | undefined): Entity | undefined {
  const named = [slots.get("team"), slots.get("org"), slots.get("role")].flatMap((chunk) => chunk?.teams ?? []);
  const own =
    row.kind === "join" ? [] : (person?.ties ?? []).flatMap((tie) => (tie.team && !tie.org ? [tie.team] : []));
  return [...named, ...own].find((name) => name.entity)?.entity;
}

/** The company of a team where another one stands before the predicate: neither it nor its parent. */
function ownerBeside(stated: NameRef, company: string, context: MatchContext): FoundCompany | undefined {
  if (!stated.entity || stated.entity.id === company) return undefined;
  const owner = companyOfTeam(company, context);
  return owner.name && owner.name.entity?.partOf !== stated.entity.id ? owner : undefined;
}

/** A team is its company's: where that is named, and nowhere where it is not. */
function companyOfTeam(company: string, { companies, encoded, sentence, isShuffled }: MatchContext): FoundCompany {
  const here = encoded.chunks.flatMap(companiesOf).find((name) => name.entity?.id === company);
  if (here) return { name: here, features: [] };
  const elsewhere = isShuffled ? undefined : companies.placeOf(company, sentence);
  return elsewhere
    ? { name: elsewhere, features: ["org-from-context"] }
    : { name: undefined, features: ["org-missing"] };
}

/** Whether the title is "its" or 其: that of the company which the sentence is about, not of the person's own. */
function refersToCompany(match: Match, encoded: Encoded): boolean {
  return /\bits\b|其/u.test(encoded.text.slice(match.start, match.end));
}

/** Offices of state belong to no company that a sentence happens to name. */
function isPublicOffice(role: Chunk | undefined): boolean {
  return /(?:[部市省县区州局厅司]长|(?<!党委|纪委|党支部|党组|总支|党工委)书记|大使|检察长|总领事|政协|国家主席|议长|法官|政府|自治区|人大|省委|市委|区委|县委|中央)/u.test(
    role?.role?.written ?? "",
  );
}

/** The company that stands before a place of a sentence, where it names only one. */
export function onlyOrgBefore(encoded: Encoded, end: number): NameRef | undefined {
  const orgs = encoded.chunks
    .slice(0, end)
    .flatMap((chunk, index) => (isSource(encoded, index) ? [] : companiesOf(chunk)))
    .filter((name) => !isOutlet(name));
  const first = orgs[0];
  return first && orgs.every((name) => sameName(name, first)) ? first : undefined;
}

/** The companies that a chunk names, those of titles and of people among them. */
function companiesOf(chunk: Chunk | undefined): readonly NameRef[] {
  if (!chunk) return [];
  if (chunk.type !== "person") return chunk.type === "name" ? [] : chunk.orgs;
  return chunk.people.flatMap((person) => person.ties.flatMap((tie) => (tie.org && !tie.isFormer ? [tie.org] : [])));
}
