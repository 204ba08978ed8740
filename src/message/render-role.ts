import type { LedgerDate, LedgerSource, PendingRole, RoleConflict, RoleHeld } from "../model/ledger.ts";
import type { RichText, Run } from "../model/message.ts";
import { formatPartialDate } from "../wording/dates.ts";
import { lines, sentences } from "../wording/labels.ts";
import type { Line } from "../wording/line.ts";
import { linked } from "./evidence.ts";
import { nameOf, roleOf } from "./name-of.ts";
import type { View } from "./view.ts";

type Where = Pick<RoleHeld, "org" | "team" | "role">;

const CONFLICTS: Readonly<Record<RoleConflict["kind"], Line>> = {
  elsewhere: lines.saidElsewhere,
  left: lines.saidToHaveLeft,
  successor: lines.saidToBeSucceeded,
};

/** "Qinghe AI · Harbor · head of research (since Feb 2025, last verified 12 Mar 2026, Bay Wire)". */
export function roleRuns(role: RoleHeld, view: View): RichText {
  const { language } = view;
  const until = role.until && sentences.until[language]({ date: formatPartialDate(role.until.date, language) });
  const facts = [...sinceOf(role, view), ...(until === undefined ? [] : [until])];
  const why = role.conflicts.map(({ kind }) => CONFLICTS[kind][language]);
  const against = role.conflicts.flatMap(({ sources }) => sources.slice(0, 1));

  return [
    { text: placeOf(role, view) },
    ...inBrackets([...facts, ...why], [...role.sources.slice(0, 1), ...against], view),
  ];
}

/** The title alone with its dates and source, for where the company is said already. */
export function titleRuns(role: RoleHeld, view: View): RichText {
  return [{ text: titleOf(role, view) }, ...inBrackets(sinceOf(role, view), role.sources.slice(0, 1), view)];
}

/** What is rumoured or planned, with its date and source. */
export function pendingRuns(pending: PendingRole, view: View): RichText {
  const { language } = view;
  const place = placeOf(pending, view, pending.role !== undefined);
  const text = pending.change === "departure" ? sentences.leaving[language]({ place }) : place;

  return [{ text }, ...inBrackets([dateOf(pending.date, view)], pending.sources.slice(0, 1), view)];
}

/** "(2 Feb 2025, Bay Wire)": facts and linked sources behind what they prove. */
export function inBrackets(facts: readonly string[], sources: readonly LedgerSource[], { language }: View): RichText {
  const [open, close, comma] = language === "en" ? [" (", ")", ", "] : ["（", "）", "，"];
  const links = sources.map(({ outlet, url }) => linked(outlet ?? lines.originalArticle[language], url));
  const runs: readonly Run[] = [...facts.map((text) => ({ text })), ...links];
  if (runs.length === 0) return [];

  return [
    { text: open },
    ...runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: comma }, run])),
    { text: close },
  ];
}

/** "since Feb 2025", or since when at the latest, or when it was told. */
export function dateOf({ date, basis }: LedgerDate, { language }: View): string {
  const words = { stated: sentences.since, told: sentences.sinceTold, known: sentences.sinceAtLatest }[basis];
  return words[language]({ date: formatPartialDate(date, language) });
}

// Where nothing but the watchlist says it, since when and when verified are one date.
function sinceOf({ since, verified }: RoleHeld, view: View): readonly string[] {
  const { language } = view;
  const day = verified === undefined ? undefined : formatPartialDate(verified, language);
  if (since?.basis === "known" && since.date === verified && day !== undefined)
    return [sentences.asOf[language]({ date: day })];
  const isNew = since === undefined || since.basis !== "told" || since.date !== verified;

  return [
    ...(since === undefined ? [] : [dateOf(since, view)]),
    ...(day === undefined || !isNew ? [] : [sentences.verified[language]({ date: day })]),
  ];
}

function placeOf({ org, team, role }: Where, view: View, showsTitle = true): string {
  const names = [org, ...team].map((name) => nameOf(name, view));
  return [...names, ...(showsTitle ? [titleOf({ role }, view)] : [])].join(" · ");
}

function titleOf({ role }: Pick<Where, "role">, view: View): string {
  return role === undefined ? lines.unknownTitle[view.language] : roleOf(role, view);
}
