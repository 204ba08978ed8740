import type { Span } from "../model/text.ts";
import { type Chunk, makeChunk, type NameRef, type Tie } from "./chunk.ts";
import { type Encoded, reduce } from "./encode.ts";

/** Two chunks of one type as one: everybody and everything that either names. */
export function joinLists(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const a = groups.get("a");
  const b = groups.get("b");
  if (!a || !b || a.isAnaphor || b.isAnaphor) return undefined;
  const type = a.type === "name" ? b.type : a.type;
  return makeChunk(type, span, {
    people: [...a.people, ...b.people],
    orgs: type === "team" ? (a.orgs.length > 0 ? a.orgs : b.orgs) : [...a.orgs, ...b.orgs],
    teams: [...a.teams, ...b.teams],
    looksLike: a.looksLike ?? b.looksLike,
  });
}

/** Two titles of one person as one title: 董事、副总经理; "chairman and chief executive". */
export function joinRoles(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const a = groups.get("a");
  const b = groups.get("b");
  if (!a || !b) return undefined;
  const role = a.role && b.role ? { ...a.role, end: b.role.end, written: a.role.written } : (a.role ?? b.role);
  return { ...a, start: span.start, end: span.end, role, orgs: [...a.orgs, ...b.orgs].slice(0, 1) };
}

/** A person (or several) with one more thing said of them; the last said comes first. */
export function withTie(person: Chunk, tie: Tie, span: Span): Chunk {
  const people = person.people.map((one, index) => (index === 0 ? { ...one, ties: [tie, ...one.ties] } : one));
  return makeChunk("person", span, {
    people,
    isAnaphor: person.isAnaphor && tie.org === undefined,
    looksLike: "person",
  });
}

/** Reduces until nothing more matches: lists of any length. */
export function reduceAll(encoded: Encoded, pattern: RegExp, build: Parameters<typeof reduce>[2]): Encoded {
  let before = encoded;
  for (;;) {
    const after = reduce(before, pattern, build);
    if (after === before) return after;
    before = after;
  }
}

/** A chunk over a longer stretch. */
export function widened(chunk: Chunk | undefined, span: Span, looksLike?: "person"): Chunk | undefined {
  return chunk && { ...chunk, ...span, looksLike: looksLike ?? chunk.looksLike };
}

/** A team with its company; none where the team has one or several are named. */
export function teamOf(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const team = groups.get("team");
  const org = groups.get("org");
  if (!team || !org || team.orgs.length > 0 || org.orgs.length > 1) return undefined;
  return { ...team, ...span, orgs: org.orgs, isAnaphor: org.isAnaphor };
}

/** A role with the company or team where it is held. A pattern may have up to three places for the company. */
export function roleAt(groups: ReadonlyMap<string, Chunk>, span: Span): Chunk | undefined {
  const role = groups.get("role");
  const org = groups.get("org") ?? groups.get("org2") ?? groups.get("org3");
  const team = groups.get("team");
  if (!role || (role.orgs.length > 0 && org)) return undefined;
  const orgs = org?.orgs ?? team?.orgs ?? role.orgs;
  const isAnaphor = role.isAnaphor || (org?.isAnaphor ?? false);
  return { ...role, ...span, orgs, teams: team?.teams ?? role.teams, isAnaphor };
}

/** The first of some names. */
export function firstName(names: readonly NameRef[] | undefined): NameRef | undefined {
  return names?.[0];
}
