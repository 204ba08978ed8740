import type { Chunk, NameRef, Person } from "./chunk.ts";
import { subjectFor } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { emptyDraft } from "./empty-draft.ts";
import { findCompany, onlyOrgBefore } from "./find-company.ts";
import { findSubject, groupMeant, withFullName } from "./find-subject.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { isPlausiblePerson, sameName } from "./plausible.ts";
import type { Standing } from "./read-status.ts";

/** Who reports to whom by one match, one claim for each who does. */
export function reportDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const base = emptyDraft(match, standing, context);
  const managerChunk = match.slots.get("manager");
  const manager = managerChunk?.isAnaphor ? managerMeant(match, context) : managerNamed(managerChunk, context);
  if (!manager?.name) return [];
  const subject = match.slots.get("person");
  const org =
    (subject?.type === "name" ? undefined : subject?.orgs[0]) ?? manager.ties.find((tie) => !tie.isFormer)?.org;
  const fields = {
    ...base,
    manager: manager.name,
    org,
    features: [...base.features, ...(manager.name.entity ? (["person-tracked"] as const) : [])],
  };
  if (subject?.type === "team") {
    const owner = org ?? (match.row.language === "zh" ? findCompany(match, undefined, context).name : undefined);
    return [{ ...fields, org: owner, team: subject.teams }];
  }
  if (subject?.type === "org") return [];
  const found = findSubject(match, context);
  const near = findCompany(match, undefined, context);
  return (found?.people ?? []).flatMap((person) => {
    if (!person.name || sameName(person.name, manager.name)) return [];
    const own = person.ties.find((tie) => !tie.isFormer);
    const joined = context.earlier.findLast((other) => other.row.kind === "join")?.slots.get("org")?.orgs[0];
    return [
      {
        ...fields,
        person: person.name,
        org: joined ?? (context.language === "en" ? (org ?? own?.org) : (own?.org ?? org)) ?? near.name,
        team: own?.team ? [own.team] : [],
        features: [...fields.features, ...(found?.features ?? [])],
      },
    ];
  });
}

/** The manager whom a report names. */
function managerNamed(slot: Chunk | undefined, context: MatchContext): Person | undefined {
  return slot?.people
    .map((person) => withFullName(person, slot, context))
    .find((person) => isPlausiblePerson(person, slot));
}

/** Whom "to him" means in a Chinese report: of whom the sentence before spoke, where this one says who reports. */
function managerMeant(match: Match, context: MatchContext): Person | undefined {
  const subject = match.slots.get("person");
  const isSaid = subject ? !subject.isAnaphor : groupMeant(match, context).length > 0;
  if (context.language !== "zh" || context.isShuffled || !isSaid) return undefined;
  return subjectFor(context.discourse, context.sentence);
}

/** The dispute that one match states: who starts it, and against whom. */
export function disputeDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const base = emptyDraft(match, standing, context);
  const starter = match.slots.get("starter");
  const other = match.slots.get("target");
  if (!starter || !other) return [];
  const employer = starter.people[0]?.ties.find((tie) => tie.org)?.org;
  const company = employer ?? (context.isShuffled ? undefined : context.discourse.company?.name);
  const parties = [other, match.slots.get("target2")].filter((chunk) => chunk !== undefined);
  const target = parties.flatMap((chunk) => partyOf(chunk, company));
  const person = starter.type === "person" ? namesOfPeople(starter)[0] : undefined;
  const near = starter.isAnaphor && !employer ? onlyOrgBefore(context.encoded, match.start) : undefined;
  const org = starter.type === "person" ? undefined : (starter.orgs[0] ?? near ?? company);
  if ((!person && !org) || target.length === 0 || target.some((name) => sameName(name, org) || sameName(name, person)))
    return [];
  return [{ ...base, person, org, target }];
}

/** A party of a dispute: "the company" is the employer, or whom the article is about. */
function partyOf(chunk: Chunk, company: NameRef | undefined): readonly NameRef[] {
  if (chunk.type === "person") return namesOfPeople(chunk);
  return chunk.isAnaphor && company ? [company] : chunk.orgs;
}

function namesOfPeople(chunk: Chunk): NameRef[] {
  return chunk.people.flatMap((person) => (person.name ? [person.name] : []));
}
