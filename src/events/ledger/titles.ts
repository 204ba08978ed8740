import type { Named } from "../../model/event.ts";
import { normalizeText } from "../../text/normalize.ts";

/** Offices of which a company has one: [office, forms in normal form…]. Whatever says more ("co-CEO") is another title. */
const SOLE_OFFICES: readonly (readonly [string, ...string[]])[] = [
  ["chair", "chairman", "chairwoman", "chairperson", "董事长", "董事局主席", "董事会主席"],
  ["ceo", "chief executive officer", "chief executive", "首席执行官", "执行长", "行政总裁"],
  ["cfo", "chief financial officer", "首席财务官", "财务长", "财务总监"],
  ["coo", "chief operating officer", "首席运营官", "营运长", "首席营运官"],
  ["cto", "chief technology officer", "首席技术官", "技术长"],
];

const OFFICE_BY_FORM = new Map(SOLE_OFFICES.flatMap((forms) => forms.map((form) => [form, forms[0]] as const)));

/** Forms of one title in two languages, for those that are no sole office. */
const SAME_TITLES: readonly (readonly string[])[] = [
  ["chief scientist", "首席科学家"],
  ["co-founder", "cofounder", "联合创始人", "共同创办人"],
  ["founder", "创始人", "创办人"],
  ["president", "总裁"],
  ["vice president", "vp", "副总裁"],
  ["senior vice president", "svp", "高级副总裁", "资深副总裁"],
];

const TITLE_BY_FORM = new Map(SAME_TITLES.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));

/** Titles that are plainly held beside a job, as patterns in normal form. */
const SIDE_TITLES: readonly string[] = [
  "^director of the board",
  "^董事$",
  "adjunct",
  "advis[eo]r",
  "board (?:chair|director|member|observer)",
  "chair(?:man|woman)? of the board",
  "emeritus",
  "independent (?:chair|director)",
  "member of the board",
  "non-executive",
  "on the board",
  "part-time",
  "visiting",
  "兼职",
  "名誉",
  "客座",
  "独立董事",
  "董事会(?:成员|观察员)",
  "访问(?:学者|教授)",
  "非执行",
  "顾问",
];

const SIDE = new RegExp(SIDE_TITLES.join("|"), "u");

const RANKS: readonly RegExp[] = [
  /^ceo$/u,
  /^chair$/u,
  /^c[a-z]o$|^chief|^首席/u,
  /^president$/u,
  /founder|创始人/u,
  /vice|副总裁/u,
];

const FOUNDER = /founder|创始人|创办人|发起人/u;

const PART_BORDER = /[、，,/&]| and |兼/u;

/** The single titles of a role: "CEO、联合创始人" has two. */
export function titleParts(role: Named): readonly string[] {
  const parts = role.name.split(PART_BORDER).map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** Whether a role is plainly part-time or a seat on a board, in every part. */
export function isSideRole(role: Named | undefined): boolean {
  return role !== undefined && titleParts(role).every((part) => SIDE.test(normalizeText(part)));
}

/** Whether a role is nothing but having founded the company, which no later title takes away. */
export function isFounderRole(role: Named | undefined): boolean {
  return role !== undefined && titleParts(role).every((part) => FOUNDER.test(normalizeText(part)));
}

/** The office for one person that a single title is, or undefined. */
export function soleOffice(part: string): string | undefined {
  return OFFICE_BY_FORM.get(normalizeText(part));
}

/** The rank of a role for lists of key people, the smallest first: chief executives, chairs, other chiefs, founders, VPs. */
export function rankOf(role: Named | undefined): number {
  if (role === undefined) return RANKS.length + 1;
  const ranks = titleParts(role).map((part) => RANKS.findIndex((pattern) => pattern.test(canonical(part))));
  return Math.min(...ranks.map((rank) => (rank < 0 ? RANKS.length : rank)), RANKS.length);
}

/** Whether two single titles may well be one: equal, or one says less than the other ("副总裁", "算法副总裁"). */
export function isLikeTitle(one: string, other: string): boolean {
  const [a, b] = [canonical(one), canonical(other)];
  return a === b || a.includes(b) || b.includes(a);
}

/**
 * Whether two roles are the same titles, in any order. Names of the place say nothing there: "Harbor 负责人" is the
 * 负责人 of Harbor.
 */
export function isSameRole(one: Named | undefined, other: Named | undefined, placeNames: readonly string[]): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [one, other].map((role) => titleParts(role).map((part) => canonical(withoutNames(part, placeNames))));
  return a !== undefined && b !== undefined && a.length === b.length && a.every((part) => b.includes(part));
}

function withoutNames(part: string, names: readonly string[]): string {
  const bare = names.reduce((text, name) => text.replace(normalizeText(name), ""), normalizeText(part)).trim();
  return bare === "" ? part : bare;
}

/** A role of the given single titles. */
export function roleOfParts(parts: readonly string[]): Named {
  const name = parts.join(/\p{Script=Han}/u.test(parts.join("")) ? "、" : ", ");
  return { name, written: name, entityId: undefined };
}

function canonical(part: string): string {
  const form = normalizeText(part);
  return (OFFICE_BY_FORM.get(form) ?? TITLE_BY_FORM.get(form) ?? form).replace(/[\s·.-]+/gu, "");
}
