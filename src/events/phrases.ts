import { type Chunk, makeChunk, type Tie } from "./chunk.ts";
import type { Span } from "../model/text.ts";

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
