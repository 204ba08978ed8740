import type { NameRef, Person } from "./chunk.ts";
import { chunkAt, type Encoded } from "./encode.ts";
import { compilePattern } from "./pattern.ts";
import { sameName } from "./plausible.ts";

/** Where somebody worked, as a sentence says without telling of a change. */
export interface Profile {
  readonly person: NameRef;
  readonly org: NameRef;
  readonly sentence: number;
}

const WORKED = {
  zh: [
    "<PP:person>{gap}(?:在|于)<W:org>(?:<W>)?(?:[一-鿿]{0,4})?(?:任职|工作|就职|供职|带领|担任|负责|做|待了|效力|主导|领导)",
    "(?:在此之前|此前|之前|加入[^,。]{0,8}前|入职前),?(?:<PP:person>)?(?:曾|一直|先后|长期|还)?(?:是|任|为|在|担任|任职于|就职于|供职于|效力于|出任)(?:<W:org>|<R:org>)",
    "<PP:person>(?:此前|之前|曾|原|原先|原本|早前){gap}(?:是|任|为|在|担任|任职于|就职于|供职于|效力于)(?:<W:org>|<R:org>)",
  ],
  en: [
    "<PP:person>(?:, who)? (?:previously|formerly|most recently|earlier|had previously|has previously|was previously) (?:worked|served|was|held|led|spent|ran)[^.;]{0,40}?(?:(?:at|for|with) <O:org>|<R:org>)",
    "(?:before that|previously|prior to (?:that|this|joining)|before joining)[^.;<=X>]{0,24},? <PP:person> (?:was|worked|served|spent|led|held|ran|had been)[^.;<=O>]{0,40}?(?:(?:at|for|with) <O:org>|<R:org>)",
    "<PP:person> (?:comes|came|arrives) (?:to [^.;<=X>]{0,12})?from <O:org>",
    "<PP:person>,? who (?:was|had been|has been|is) <R:org>",
  ],
} as const;

const PATTERNS = {
  zh: WORKED.zh.map((pattern) => compilePattern(withTwoOrgs(pattern), "zh")),
  en: WORKED.en.map((pattern) => compilePattern(withTwoOrgs(pattern), "en")),
};

/** One group cannot have a name twice in one alternative: the role's group is called otherwise. */
function withTwoOrgs(pattern: string): string {
  return pattern.replaceAll("<R:org>", "<R:role>");
}

/** Finds where the people of a sentence worked. `carried` is whom a pronoun or a dropped subject means. */
export function findProfiles(
  encoded: Encoded,
  language: "zh" | "en",
  sentence: number,
  carried: Person | undefined,
): Profile[] {
  const found: Profile[] = [];
  for (const pattern of PATTERNS[language]) {
    for (const match of encoded.text.matchAll(pattern)) {
      const groups = match.indices?.groups ?? {};
      const at = (name: string) => (groups[name] ? chunkAt(encoded, groups[name][0]) : undefined);
      const person = personOf(at("person"), carried);
      const org = at("org")?.orgs[0] ?? at("role")?.orgs[0];
      if (person && org && !sameName(person, org)) found.push({ person, org, sentence });
    }
  }
  return found;
}

function personOf(chunk: ReturnType<typeof chunkAt>, carried: Person | undefined): NameRef | undefined {
  if (chunk && !chunk.isAnaphor) return chunk.people.length === 1 ? chunk.people[0]?.name : undefined;
  return carried?.name;
}

/** The employer before a change: the only one that profiles of the person name, else the nearest within two sentences. */
export function employerBefore(
  profiles: readonly Profile[],
  person: NameRef,
  org: NameRef,
  sentence: number,
): NameRef | undefined {
  const theirs = profiles.filter((profile) => sameName(profile.person, person) && !isPartOf(profile.org, org));
  const first = theirs[0];
  if (!first) return undefined;
  if (theirs.every((profile) => sameName(profile.org, first.org))) return first.org;
  const near = theirs.filter((profile) => Math.abs(profile.sentence - sentence) <= 2);
  return near.length === 1 ? near[0]?.org : undefined;
}

function isPartOf(a: NameRef, b: NameRef): boolean {
  if (sameName(a, b)) return true;
  return (
    a.entity !== undefined &&
    b.entity !== undefined &&
    (a.entity.partOf === b.entity.id || b.entity.partOf === a.entity.id)
  );
}
