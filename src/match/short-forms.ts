import type { Entity } from "../model/entity.ts";
import { normalizeText } from "../text/normalize.ts";
import { standsAlone } from "./boundaries.ts";

// After somebody's full name an article goes on with a surname: LeCun, 奥特曼, 吴总.

/** A form that stands for a person named in full before. */
export interface ShortForm {
  /** In normal form. */
  readonly key: string;
  /** Of a form with a title the Chinese surname, which others in the article may bear too. */
  readonly surname: string | undefined;
  readonly entity: Entity;
}

const COMPOUND_SURNAME = /^(?:欧阳|司马|诸葛|上官|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|令狐|慕容|端木|宇文)/u;
/** What stands behind a Chinese surname: 吴总. */
export const TITLES = ["总", "博士", "老师", "教授", "院士", "先生", "女士", "董", "董事长", "总裁"];
/** Surnames that begin so many English sentences that only the full name counts. */
const ALSO_WORDS = new Set([
  "he",
  "you",
  "an",
  "so",
  "long",
  "may",
  "will",
  "me",
  "hu",
  "she",
  "in",
  "on",
  "do",
  "no",
  "young",
  "king",
  "bush",
  "field",
  "best",
]);

/** The forms under which a person can be mentioned after the full name. */
export function shortFormsOf(entity: Entity): ShortForm[] {
  const names = entity.aliases.filter((alias) => !alias.needsContext).map((alias) => alias.text);
  const own = [entity.name, ...Object.values(entity.names), ...names];
  const forms = own.flatMap((name) => partsOf(normalizeText(name.trim()), entity));
  return [...new Map(forms.map((form) => [form.key, form])).values()].map((form) => ({ ...form, entity }));
}

function partsOf(name: string, entity: Entity): Omit<ShortForm, "entity">[] {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) {
    const surname = COMPOUND_SURNAME.exec(name)?.[0] ?? name.charAt(0);
    return TITLES.map((title) => ({ key: surname + title, surname }));
  }
  const parts = name.split(/[·•・‧]/u);
  if (parts.length > 1) {
    const last = parts.at(-1) ?? "";
    return /^\p{Script=Han}{2,}$/u.test(last) ? [{ key: last, surname: undefined }] : [];
  }
  return englishSurname(name, entity).map((key) => ({ key, surname: undefined }));
}

/** The last word of the English name; the given name of a Chinese one written surname first is no surname. */
function englishSurname(name: string, entity: Entity): string[] {
  const english = normalizeText(entity.names.en ?? entity.name);
  const words = english.split(" ");
  const last = words.at(-1) ?? "";
  if (name !== english || words.length < 2 || last.length < 2 || ALSO_WORDS.has(last)) return [];
  return /^[\p{Script=Latin}'-]+$/u.test(last) ? [last] : [];
}

/** A place where a short form stands; `isOwn` where it is a name of its own and no part of somebody else's. */
export interface ShortFormPlace {
  readonly start: number;
  readonly isOwn: boolean;
}

/** Where a short form stands in a text: with a capital, and as own where no other given name is before or after it. */
export function findShortForm(text: string, normal: string, key: string): ShortFormPlace[] {
  const isHan = /\p{Script=Han}/u.test(key);
  const places: ShortFormPlace[] = [];
  for (let start = normal.indexOf(key); start >= 0; start = normal.indexOf(key, start + 1)) {
    const end = start + key.length;
    if (!standsAlone(normal, start, end)) continue;
    if (isHan && isOwnHan(normal, start, end)) places.push({ start, isOwn: true });
    if (!isHan && /\p{Lu}/u.test(text.charAt(start))) places.push({ start, isOwn: isOwnLatin(text, start, end) });
  }
  return places;
}

const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|CEO|Chief|Sir|And|But|While|When|As|For|With|After|Before|If|Since|The|Like|By|To|From|In|At|On)\.? $/u;

function isOwnLatin(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 3);
  if (/(?:\p{Lu}[\p{L}'-]+|\p{Lu}\.?)[ -]$/u.test(before) && !TITLE_BEFORE.test(before)) return false;
  return !/^(?: \p{Lu}\p{Ll}|-\p{L})/u.test(after);
}

/** 吴总 counts, 吴总部 and 东吴总 do not. */
function isOwnHan(normal: string, start: number, end: number): boolean {
  const after = normal.slice(end, end + 2);
  if (/^[··]/u.test(normal.slice(start - 1, start))) return false;
  return (
    !/^(?:部|是|共|结|体|计|之|而|的来说|额|量|数|理|经理|监|裁|编|书记|傅|会长)/u.test(after) ||
    /^(?:的|说)/u.test(after)
  );
}
