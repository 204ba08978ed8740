import type { Alias, Entity } from "../model/entity.ts";
import { normalizeText } from "../text/normalize.ts";
import { isOrdinary } from "./ordinary-words.ts";

/** How the letters of a surface must be written for an alias to count. */
export const LetterCase = { any: 0, capital: 1, exact: 2 } as const;

/** One form under which an alias is looked for. */
export interface AliasForm {
  /** In normal form, as the automaton has it. */
  readonly key: string;
  /** The form as it should look; its letters are what `letterCase` is measured against. */
  readonly written: string;
  readonly letterCase: 0 | 1 | 2;
}

export type AliasRefusal = "empty" | "one-character" | "too-long" | "punctuation-only" | "number-only";

/** Nothing that writers vary. */
const PLAIN_HAN = /^[\u4e00-\u9fff]{2,}$/u;
const PLAIN_LATIN = /^[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)*$/u;
const LONGEST_ALIAS = 200;
/** Latin forms up to this length are too easily a word: their case must fit. */
const SHORT_LATIN = 4;
/** Longer names in capitals are written with small letters as well: NVIDIA, Nvidia. */
const LONGEST_ACRONYM = 5;
const INITIALS = /^(?:\p{Lu}\.? ?){2,3}(?<=[ .])(?=\p{Lu}\p{Ll})/u;
const GIVEN_AND_SURNAME = /^(\p{Lu})\p{Ll}+(?:-\p{L}+)?(?: \p{Lu}\.)? (\p{Lu}[\p{L}'-]+)$/u;
const HAN_LATIN_BORDER = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;
const HAN_LATIN_SPACE = /(?<=\p{Script=Han})\s(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])\s(?=\p{Script=Han})/gu;
const CAMEL_BORDER = /(?<=\p{Ll}\p{Ll}|^\p{Lu}\p{Ll}|\s\p{Lu}\p{Ll})(?=\p{Lu})/gu;

/** Why an alias cannot be looked for, or undefined where it can. A number (360) can only be where it needs its context. */
export function refusalOf(alias: Alias): AliasRefusal | undefined {
  if (
    alias.text.length > 1 &&
    alias.text.length <= LONGEST_ALIAS &&
    (PLAIN_HAN.test(alias.text) || PLAIN_LATIN.test(alias.text))
  )
    return undefined;
  const key = keyOf(alias.text);
  if (key === "") return "empty";
  if (!/[\p{L}\p{N}]/u.test(key)) return "punctuation-only";
  if ([...key].length === 1) return "one-character";
  if (/^\d+$/u.test(key) && !alias.needsContext) return "number-only";
  return key.length > LONGEST_ALIAS ? "too-long" : undefined;
}

/**
 * Every form of a usable alias: as written, and with the spaces and hyphens that writers put in or leave out
 * (字节 Seed, Open AI, Yann Le Cun, Fei Fei Li). The first is the alias itself.
 */
export function formsOf(alias: Alias, kind: Entity["kind"]): readonly AliasForm[] {
  if (PLAIN_HAN.test(alias.text))
    return [{ key: normalizeText(alias.text), written: alias.text, letterCase: LetterCase.any }];
  if (PLAIN_LATIN.test(alias.text)) {
    return [
      {
        key: normalizeText(alias.text),
        written: alias.text,
        letterCase: letterCaseOf(alias.text, alias.needsContext, kind),
      },
    ];
  }
  const text = alias.text.trim().replaceAll(/\s+/gu, " ");
  const letterCase = letterCaseOf(text, alias.needsContext, kind);
  const forms = new Map<string, AliasForm>();
  const add = (written: string, least: 0 | 1 | 2): void => {
    const key = keyOf(written);
    if (!forms.has(key))
      forms.set(key, { key, written, letterCase: Math.max(letterCase, least) === 2 ? 2 : least || letterCase });
  };
  add(text, LetterCase.any);
  if (/\p{Script=Han}/u.test(text)) {
    add(text.replaceAll(HAN_LATIN_SPACE, ""), LetterCase.any);
    add(text.replaceAll(HAN_LATIN_BORDER, " "), LetterCase.any);
  }
  if (/\p{Ll}\p{Lu}/u.test(text)) add(text.replaceAll(CAMEL_BORDER, " "), LetterCase.capital);
  if (kind === "person" && /\p{L}-\p{L}/u.test(text)) {
    add(text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, " "), LetterCase.capital);
    add(text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ""), LetterCase.capital);
  }
  if (kind === "person" && INITIALS.test(text))
    for (const written of spellInitials(text)) add(written, LetterCase.capital);
  if (/[·•・‧]/u.test(text))
    for (const dot of ["·", "•", "・", ".", "-", ""]) add(text.replaceAll(/[·•・‧]/gu, dot), LetterCase.any);
  return [...forms.values()].filter((form) => form.key.length > 1);
}

/** R. J. Scaringe, R.J. Scaringe, RJ Scaringe. */
function spellInitials(text: string): string[] {
  const initials = (INITIALS.exec(text)?.[0] ?? "").match(/\p{Lu}/gu) ?? [];
  const rest = text.replace(INITIALS, "");
  return [". ", ".", ""].map((joint) => `${initials.join(joint)}${joint.trim()} ${rest}`);
}

/** A person's forms with the given name as an initial, which many may share: S. Altman. */
export function initialAliasesOf(entity: Entity): readonly Alias[] {
  if (entity.kind !== "person") return [];
  const names = [entity.name, entity.names.en ?? "", ...entity.aliases.map((alias) => alias.text)];
  const texts = names
    .filter((name) => GIVEN_AND_SURNAME.test(name))
    .map((name) => name.replace(GIVEN_AND_SURNAME, "$1. $2"));
  return [...new Set(texts)].map((text) => ({ text, needsContext: true }));
}

/** The normal form under which an alias is stored. */
export function keyOf(text: string): string {
  return normalizeText(text.trim().replaceAll(/\s+/gu, " "));
}

function letterCaseOf(text: string, needsContext: boolean, kind: Entity["kind"]): 0 | 1 | 2 {
  const letters = text.replaceAll(/[^\p{Script=Latin}]/gu, "");
  if (letters === "" || /\p{Script=Han}/u.test(text)) return LetterCase.any;
  if (letters === letters.toLowerCase()) return LetterCase.any;
  if (letters.length >= 2 && letters === letters.toUpperCase())
    return letters.length > LONGEST_ACRONYM && !needsContext ? LetterCase.any : LetterCase.exact;
  // A topic is what its words mean, in small letters too.
  const isWord = kind !== "topic" && isOrdinary(text);
  return letters.length <= SHORT_LATIN || needsContext || isWord ? LetterCase.capital : LetterCase.any;
}

/**
 * Whether a surface is written as its alias demands. `exact`: the same capitals; `capital`: the alias's capitals are
 * capitals at least, so that META counts for Meta and meta does not.
 */
export function fitsCase(surface: string, written: string, letterCase: number): boolean {
  if (letterCase === LetterCase.any) return true;
  const have = lettersOf(surface);
  const want = lettersOf(written);
  if (have.length !== want.length) return false;
  for (let at = 0; at < want.length; at++) {
    const wanted = want.charAt(at);
    const isWantedCapital = wanted !== wanted.toLowerCase();
    const isCapital = have.charAt(at) !== have.charAt(at).toLowerCase();
    if (isWantedCapital && !isCapital) return false;
    if (letterCase === LetterCase.exact && isCapital !== isWantedCapital) return false;
  }
  return true;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, "");
}
