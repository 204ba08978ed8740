import { MAX_SUPPORT, sentencesOf } from "./combine-drafts.ts";
import type { Draft } from "./draft.ts";
import { sameName } from "./plausible.ts";
import { employerBefore, type Profile } from "./profiles.ts";

/** Fewer people than this are no layoff. */
const FEWEST_CUT = 5;

/**
 * What only the whole article tells: the employer before a join, and that a departure is not from the company which the
 * person joins. Drafts that do not stand are left out; in a shuffled text all those about nothing tracked.
 */
export function completeDrafts(drafts: readonly Draft[], profiles: readonly Profile[], isShuffled: boolean): Draft[] {
  return drafts.flatMap((draft) => {
    if (isShuffled && !isTracked(draft)) return [];
    if (draft.kind === "layoff" && draft.count !== undefined && draft.count < FEWEST_CUT) return [];
    if (draft.kind === "appoint" && isFounders(draft, drafts)) return [];
    if (draft.kind === "found") return [withOwnTitle(draft, drafts)];
    if (draft.kind === "appoint" && drafts.some((other) => isArrivalOf(other, draft))) return [];
    if (draft.kind === "join") return [withEmployer(withPost(draft, drafts), profiles)];
    if (draft.kind === "leave" && draft.features.includes("org-from-article"))
      return leaveElsewhere(draft, drafts, profiles);
    return [draft];
  });
}

/** Whether a title of no company in particular is that of somebody in the company that they are said to found. */
function isFounders(draft: Draft, drafts: readonly Draft[]): boolean {
  return isUnplaced(draft) && drafts.some((other) => foundsInstead(other, draft));
}

function isUnplaced({ org, features }: Draft): boolean {
  return org === undefined || features.includes("org-from-article");
}

function foundsInstead(found: Draft, { person, org }: Draft): boolean {
  return found.kind === "found" && sameName(found.person, person) && !sameName(found.org, org);
}

/** Who founds a company and "will be CEO" is that company's. */
function withOwnTitle(draft: Draft, drafts: readonly Draft[]): Draft {
  const titled = drafts.find((other) => other.kind === "appoint" && isUnplaced(other) && foundsInstead(draft, other));
  return draft.role ? draft : { ...draft, role: titled?.role };
}

/** How many sentences apart an English article says to what somebody is appointed and whence they come. */
const FARTHEST_APART = 3;

/** Whether somebody's coming is told beside their appointment: "names X its CFO … She joins from Y" is one join. */
function isArrivalOf(join: Draft, post: Draft): boolean {
  return (
    join.kind === "join" &&
    post.kind === "appoint" &&
    join.role === undefined &&
    sameName(join.person, post.person) &&
    (!post.org || sameName(join.org, post.org)) &&
    (isEnglishArrival(join, post) || isChineseArrival(join, post))
  );
}

function isEnglishArrival(join: Draft, post: Draft): boolean {
  return (
    join.rule.startsWith("en-") &&
    post.rule.startsWith("en-") &&
    join.from.length > 0 &&
    Math.abs(join.sentence - post.sentence) <= FARTHEST_APART
  );
}

/** A Chinese article says to what somebody comes right behind their coming: 三人已加入甲。其中某某出任…. */
function isChineseArrival(join: Draft, post: Draft): boolean {
  const distance = post.sentence - join.sentence;
  const isOneTelling = join.date === undefined || post.date === undefined || join.date.startsWith(post.date);
  return (
    join.rule.startsWith("zh-") &&
    post.rule.startsWith("zh-") &&
    post.role !== undefined &&
    distance >= 0 &&
    distance <= 2 &&
    join.background === post.background &&
    isOneTelling
  );
}

/** A join with the title and the day of the appointment that it goes with. */
function withPost(join: Draft, drafts: readonly Draft[]): Draft {
  const post = drafts.find((other) => isArrivalOf(join, other));
  if (!post) return join;
  const team = join.team.length > 0 ? join.team : post.team;
  const status = join.rule.startsWith("zh-") ? join.status : post.status;
  return { ...join, role: post.role, date: post.date ?? join.date, team, status };
}

/** Whether a claim is about a tracked company and a tracked person, team or other party. */
function isTracked({ org, person, team, target, kind }: Draft): boolean {
  const others = [person, ...team, ...target];
  return org?.entity !== undefined && (kind === "layoff" || others.some((name) => name?.entity !== undefined));
}

function withEmployer(draft: Draft, profiles: readonly Profile[]): Draft {
  if (draft.from.length > 0 || !draft.person || !draft.org) return draft;
  const from = employerBefore(profiles, draft.person, draft.org, draft.sentence);
  const completed = from && !sameName(from, draft.person) ? { ...draft, from: [from] } : draft;
  return sentencesOf(completed).size <= MAX_SUPPORT + 1 ? completed : draft;
}

/** Whoever joins a company in an article has left another one. */
function leaveElsewhere(draft: Draft, drafts: readonly Draft[], profiles: readonly Profile[]): Draft[] {
  const { org, person } = draft;
  const isJoined = drafts.some(
    (other) => other.kind === "join" && sameName(other.person, person) && sameName(other.org, org),
  );
  if (!isJoined || !org || !person) return [draft];
  const left = employerBefore(profiles, person, org, draft.sentence);
  if (left) return [{ ...draft, org: left }];
  return draft.role ? [{ ...draft, org: undefined }] : [];
}
