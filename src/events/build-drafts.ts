import type { OrgEventKind } from "../model/event.ts";
import type { Chunk } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import { emptyDraft, partsOf, teamsOf } from "./empty-draft.ts";
import { findCompany } from "./find-company.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { personDrafts } from "./person-drafts.ts";
import { sameName } from "./plausible.ts";
import type { Standing } from "./read-status.ts";
import { disputeDrafts, reportDrafts } from "./relation-drafts.ts";

const PERSON_KINDS: ReadonlySet<OrgEventKind> = new Set(["join", "leave", "appoint", "found"]);

/** The claims that one match makes, one for each person in it; none where a field that the kind needs is missing. */
export function buildDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const { row, slots } = match;
  if (PERSON_KINDS.has(row.kind)) return personDrafts(match, standing, context);
  if (row.kind === "report") return reportDrafts(match, standing, context);
  if (row.kind === "dispute") return disputeDrafts(match, standing, context);
  const base = emptyDraft(match, standing, context);
  const org = findCompany(match, undefined, context);
  const features = [...base.features, ...org.features];
  if (row.kind === "layoff") {
    const count = slots.get("count") ?? slots.get("countToo");
    const percent = slots.get("percent") ?? slots.get("percentToo");
    return org.name
      ? [
          {
            ...base,
            features,
            org: org.name,
            team: teamsOf(slots.get("org")),
            count: count?.count,
            percent: percent?.percent,
          },
        ]
      : [];
  }
  const parties = slots.get("parties");
  if (parties) return mergerDrafts(base, parties);
  if (row.kind === "acquire") {
    const target = [...(slots.get("target")?.orgs ?? []), ...(slots.get("target2")?.orgs ?? [])];
    const share = slots.get("percent")?.percent;
    // A stake below control is no takeover.
    if (share !== undefined && share <= 50) return [];
    if (!org.name || target.length === 0 || target.some((name) => sameName(name, org.name))) return [];
    return [{ ...base, features, org: org.name, target }];
  }
  const teams = teamsOf(slots.get("team"));
  const company = slots.get("org")?.type === "team" ? teamsOf(slots.get("org")) : [];
  // Whose team it is must be known, and by what is tracked where the text does not say.
  if (!org.name && ![...teams, ...company].some((team) => team.entity)) return [];
  return [
    {
      ...base,
      features,
      org: org.name,
      team: [...teams, ...company],
      to: partsOf(slots.get("to")),
      from: partsOf(slots.get("from")),
    },
  ];
}

/** Two companies that merge: the one named first takes over the other. */
function mergerDrafts(base: Draft, { orgs }: Chunk): Draft[] {
  const [org, target, ...others] = orgs;
  return org && target && others.length === 0 && !sameName(org, target) ? [{ ...base, org, target: [target] }] : [];
}
