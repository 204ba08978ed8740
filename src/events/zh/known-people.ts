import { normalizeText } from "../../text/normalize.ts";
import type { NameRef, Person } from "../chunk.ts";
import type { KnownName } from "../context.ts";
import type { Encoded } from "../encode.ts";
import { isSoundName } from "./foreign-names.ts";

const SHORTEST = 3;
const DOT = / ?[·•‧・] ?/u;

/**
 * The names of a Chinese sentence that stand for their bearer wherever the article has them again: with a title or a
 * dot, or longer than a family name and a given name of one character. The last part of a dotted name stands for it.
 */
export function findKnownPeople(encoded: Encoded): { readonly known: KnownName; readonly name: NameRef }[] {
  return encoded.chunks.flatMap((chunk) =>
    chunk?.type === "person" && !chunk.isAnaphor ? chunk.people.flatMap(formsOf) : [],
  );
}

function formsOf({ name, ties }: Person): { known: KnownName; name: NameRef }[] {
  if (!name || name.entity || !/^[一-鿿·•‧・ ]+$/u.test(name.written)) return [];
  const parts = name.written.split(DOT);
  const last = parts.at(-1) ?? "";
  const isDotted = parts.length > 1;
  if (!isDotted && (name.written.length < SHORTEST || ties.length === 0)) return [];
  const forms = isDotted && last.length > 1 && isSoundName(normalizeText(last)) ? [name.written, last] : [name.written];
  return forms.map((form) => ({ known: { norm: normalizeText(form), type: "person" }, name }));
}
