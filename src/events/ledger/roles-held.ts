import type { Named } from "../../model/event.ts";
import type { RoleConflict, RoleHeld, RolesAt } from "../../model/ledger.ts";
import type { Ledger } from "./build-ledger.ts";
import { dayText } from "./effect.ts";
import { compareText } from "./facts.ts";
import { newestFirst } from "./newest-first.ts";
import { pendingRoles, type Whose } from "./pending-roles.ts";
import { conflictBy, isDuring, isThere, type Post, type Tenure } from "./tenure.ts";

/**
 * Who holds which role where at an instant, as far as known today. Rumours and plans stand in `pending`, what sources
 * contradict each other about in `disputed`; at most one full-time place of a person is in `held`.
 */
export function rolesHeld(ledger: Ledger, whose: Whose, at: Date): RolesAt {
  const roles = postsOf(ledger, whose)
    .filter(({ post }) => isDuring(post, at.getTime()))
    .map((place) => ({ ...toRole(place), conflicts: conflictsAt(place, at.getTime()) }));
  return {
    held: roles.filter(({ conflicts }) => conflicts.length === 0).sort(compareRoles),
    disputed: roles.filter(({ conflicts }) => conflicts.length > 0).sort(compareRoles),
    pending: pendingRoles(ledger, whose, at),
  };
}

/** The roles that ended before an instant, the newest first. Unknown titles that became known are left out. */
export function formerRoles(ledger: Ledger, whose: Whose, at: Date): readonly RoleHeld[] {
  return postsOf(ledger, whose)
    .filter(({ post }) => post.end !== undefined && post.end.atMs <= at.getTime() && !post.isReplacedByTitle)
    .sort((a, b) => (b.post.end?.atMs ?? 0) - (a.post.end?.atMs ?? 0) || b.post.startMs - a.post.startMs)
    .map(toRole);
}

interface Place {
  readonly tenure: Tenure;
  readonly post: Post;
}

function postsOf(ledger: Ledger, whose: Whose): readonly Place[] {
  const all = ({ posts, ...rest }: Tenure) => posts.map((post) => ({ tenure: { ...rest, posts }, post }));
  if ("person" in whose) return (ledger.tenures.get(ledger.book.keyOf(whose.person)) ?? []).flatMap(all);
  const place = ledger.book.placeOf(whose.org);
  const tenures = [...ledger.tenures.values()].flat().filter((tenure) => tenure.place === place);
  return tenures.flatMap(all).filter(({ post }) => isIn(ledger, post, whose.org));
}

function isIn({ book }: Ledger, { org, team }: Post, whole: Named): boolean {
  const key = book.keyOf(whole);
  return [org, ...team].some((each) => book.chainOf(each).includes(key));
}

function toRole({ tenure, post }: Place): RoleHeld {
  const sources = newestFirst(post.facts.flatMap((fact) => fact.sources));
  return {
    person: tenure.person,
    org: post.org,
    team: post.team,
    role: post.role,
    isSide: tenure.isSide,
    since: post.since,
    joined: tenure.joined,
    until: post.end?.date,
    status: post.facts.find(({ status }) => status !== undefined)?.status,
    sources,
    verified: verifiedOf(post),
    conflicts: [],
  };
}

function conflictsAt({ tenure, post }: Place, atMs: number): readonly RoleConflict[] {
  const own = post.conflicts.filter(
    ({ fromMs, untilMs }) => fromMs <= atMs && (untilMs === undefined || atMs < untilMs),
  );
  const rivals = tenure.rivals.filter((rival) => isThere(rival, atMs));
  return [
    ...own.map(({ kind, person, org, role, sources }) => ({ kind, person, org, role, sources })),
    ...rivals.map(({ opening }) => conflictBy("elsewhere", opening)),
  ];
}

/** The newest day on which an article or the watchlist said so. */
function verifiedOf({ facts }: Post): string | undefined {
  const days = facts.flatMap(({ kind, date, sources }) =>
    kind === "known" ? [date.date] : sources.flatMap(({ toldAt }) => (toldAt ? [dayText(toldAt.getTime())] : [])),
  );
  return days.sort().at(-1);
}

function compareRoles(a: RoleHeld, b: RoleHeld): number {
  return (
    Number(a.isSide) - Number(b.isSide) ||
    compareText(b.since?.date ?? "", a.since?.date ?? "") ||
    compareText(a.person.name, b.person.name) ||
    compareText(a.org.name, b.org.name) ||
    compareText(a.role?.name ?? "", b.role?.name ?? "")
  );
}
