import type { OrgEventKind, Status, TeamAction } from "../model/event.ts";
import type { Language } from "../model/text.ts";
import type { Line } from "./line.ts";
import { fillTemplate, missingRequired, type Slots, type VerbForm } from "./template.ts";

/** What headlines are made for: `report` of a team and `team` by what happened have sentences of their own. */
export type HeadlineKind = Exclude<OrgEventKind, "team"> | `team-${TeamAction}` | "move";

/** Values by slot, names already in the language; what the claim does not have is undefined. */
export interface HeadlineSlots extends Slots {
  readonly person?: string | undefined;
  readonly org?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly team?: string | undefined;
  readonly role?: string | undefined;
  readonly manager?: string | undefined;
  readonly people?: string | undefined;
  readonly percent?: string | undefined;
  readonly target?: string | undefined;
}

/** Templates by kind: the first whose slots are all there is taken, else the last with stand-ins for what is missing. */
type Templates = Readonly<Record<HeadlineKind, readonly [string, ...string[]]>>;

const EN: Templates = {
  move: ["{person} <moves|is moving|is to move> from {from} to {org}[ {team}][ as {role}]"],
  join: ["{person} <joins|is joining|is to join> {org}[ {team}][ as {role}][ (previously: {from})]"],
  leave: [
    "{person} <leaves|is leaving|is to leave> {org}[ {team}] for {to}[ (was: {role})]",
    "{person} <leaves|is leaving|is to leave> for {to}[ (was: {role})]",
    "{person} <steps|is stepping|is to step> down as {role}[ at {org}][ ({team})]",
    "{person} <leaves|is leaving|is to leave> {org}[ {team}]",
  ],
  appoint: [
    "{person} <is named|is being named|is to be> {role}[ at {org}][ ({team})][ (previously: {from})]",
    "{person} <is put|is being put|is to be put> in charge of {team}[ at {org}]",
    "{person} <is appointed|is being appointed|is to be appointed> at {org}",
  ],
  report: [
    "{person} ({org}, {team}) <reports|reports|is to report> to {manager}",
    "{person}[ ({org})] <reports|reports|is to report> to {manager}",
    "{team}[ ({org})] <reports|reports|is to report> to {manager}",
  ],
  layoff: [
    "{org} <lays|is laying|is to lay> off {people}[ ({percent})][ at {team}]",
    "{org} <lays|is laying|is to lay> off {percent} of its staff[ at {team}]",
    "{org} <lays|is laying|is to lay> off staff[ at {team}]",
  ],
  found: [
    "{person} <founds|is founding|is to found> {org}[ as {role}][ (previously: {from})]",
    "{org} <is founded|is being founded|is to be founded>[ as a spin-off of {from}]",
    "{person} <founds|is founding|is to found> a company[ (previously: {from})]",
  ],
  acquire: [
    "{org} <acquires|is acquiring|is to acquire> {target}[ from {from}]",
    "{target} <is|is being|is to be> acquired",
  ],
  dispute: [
    "{person}[ ({org})] is in a dispute with {target}",
    "{org} is in a dispute with {target}",
    "{org} is in a dispute",
  ],
  "team-formed": [
    "{org} <forms|is forming|is to form> {team}[ within {to}]",
    "{org} <forms|is forming|is to form> a team",
    "{team} <is|is being|is to be> formed",
  ],
  "team-merged": [
    "{org} <merges|is merging|is to merge> {team} into {to}",
    "{org} <merges|is merging|is to merge> {team}",
    "{org} <merges|is merging|is to merge> teams[ into {to}]",
    "{team} <is|is being|is to be> merged[ into {to}]",
  ],
  "team-split": [
    "{org} <splits|is splitting|is to split> {team} into {to}",
    "{org} <splits|is splitting|is to split> {team}",
    "{org} <splits|is splitting|is to split> a team[ into {to}]",
    "{team} <is|is being|is to be> split[ into {to}]",
  ],
  "team-dissolved": [
    "{org} <dissolves|is dissolving|is to dissolve> {team}",
    "{org} <dissolves|is dissolving|is to dissolve> a team",
    "{team} <is|is being|is to be> dissolved",
  ],
  "team-renamed": [
    "{org} <renames|is renaming|is to rename> {team} to {to}",
    "{org} <renames|is renaming|is to rename> {team}",
    "{org} <renames|is renaming|is to rename> a team[ to {to}]",
    "{team} <is|is being|is to be> renamed[ to {to}]",
  ],
  "team-moved": [
    "{org} <moves|is moving|is to move> {team}[ from {from}] to {to}",
    "{org} <moves|is moving|is to move> {team}[ out of {from}]",
    "{org} <moves|is moving|is to move> a team[ to {to}]",
    "{team} <is|is being|is to be> moved[ from {from}][ to {to}]",
  ],
  "team-restructured": [
    "{org} <reorganises|is reorganising|is to reorganise> {team}",
    "{org} <reorganises|is reorganising|is to reorganise>",
    "{team} <is|is being|is to be> reorganised",
  ],
};

const HANS: Templates = {
  move: ["{person}<||将>从{from}转投{org}[{team}][，任{role}]"],
  join: ["{person}<||将>加入{org}[{team}][，任{role}][（此前：{from}）]"],
  leave: [
    "{person}<||将>离开{org}[{team}]，去往{to}[（原任：{role}）]",
    "{person}<||将>去往{to}[（原任：{role}）]",
    "{person}<||将>卸任[{org}][{team}]{role}",
    "{person}<||将>离开{org}[{team}]",
  ],
  appoint: [
    "{person}<||将>出任[{org}][{team}]{role}[（此前：{from}）]",
    "{person}<||将>负责[{org}]{team}",
    "{person}<||将>获{org}任命",
  ],
  report: [
    "{person}（{org}{team}）<||将>向{manager}汇报",
    "{person}[（{org}）]<||将>向{manager}汇报",
    "[{org}]{team}<||将>向{manager}汇报",
  ],
  layoff: [
    "{org}[{team}]<||将>裁员{people}[（{percent}）]",
    "{org}[{team}]<||将>裁员{percent}",
    "{org}[{team}]<||将>裁员",
  ],
  found: [
    "{person}<||将>创立{org}[，任{role}][（此前：{from}）]",
    "{org}<||将>成立[（出自：{from}）]",
    "{person}<||将>创业[（此前：{from}）]",
  ],
  acquire: ["{org}<||将>[从{from}]收购{target}", "{target}<||将>被收购"],
  dispute: ["{person}[（{org}）]与{target}发生纠纷", "{org}与{target}发生纠纷", "{org}卷入纠纷"],
  "team-formed": ["{org}<||将>[在{to}]成立{team}", "{org}<||将>成立新团队", "{team}<||将>成立"],
  "team-merged": [
    "{org}<||将>把{team}并入{to}",
    "{org}<||将>合并{team}",
    "{org}<||将>合并团队[，并入{to}]",
    "{team}<||将>被合并[，并入{to}]",
  ],
  "team-split": [
    "{org}<||将>把{team}拆分为{to}",
    "{org}<||将>拆分{team}",
    "{org}<||将>拆分团队[为{to}]",
    "{team}<||将>被拆分[为{to}]",
  ],
  "team-dissolved": ["{org}<||将>解散{team}", "{org}<||将>解散一个团队", "{team}<||将>被解散"],
  "team-renamed": [
    "{org}旗下{team}<||将>更名为{to}",
    "{org}<||将>给{team}更名",
    "{org}<||将>给团队更名[为{to}]",
    "{team}<||将>更名[为{to}]",
  ],
  "team-moved": [
    "{org}<||将>把{team}[从{from}]划归{to}",
    "{org}<||将>把{team}[从{from}]划出",
    "{org}<||将>调整团队归属[，划归{to}]",
    "{team}<||将>调整归属[，划归{to}]",
  ],
  "team-restructured": ["{org}<||将>调整{team}架构", "{org}<||将>调整组织架构", "{team}<||将>调整架构"],
};

const HANT: Templates = {
  move: ["{person}<||將>從{from}轉投{org}[{team}][，任{role}]"],
  join: ["{person}<||將>加入{org}[{team}][，任{role}][（此前：{from}）]"],
  leave: [
    "{person}<||將>離開{org}[{team}]，前往{to}[（原任：{role}）]",
    "{person}<||將>前往{to}[（原任：{role}）]",
    "{person}<||將>卸任[{org}][{team}]{role}",
    "{person}<||將>離開{org}[{team}]",
  ],
  appoint: [
    "{person}<||將>出任[{org}][{team}]{role}[（此前：{from}）]",
    "{person}<||將>負責[{org}]{team}",
    "{person}<||將>獲{org}任命",
  ],
  report: [
    "{person}（{org}{team}）<||將>向{manager}彙報",
    "{person}[（{org}）]<||將>向{manager}彙報",
    "[{org}]{team}<||將>向{manager}彙報",
  ],
  layoff: [
    "{org}[{team}]<||將>裁員{people}[（{percent}）]",
    "{org}[{team}]<||將>裁員{percent}",
    "{org}[{team}]<||將>裁員",
  ],
  found: [
    "{person}<||將>創立{org}[，任{role}][（此前：{from}）]",
    "{org}<||將>成立[（出自：{from}）]",
    "{person}<||將>創業[（此前：{from}）]",
  ],
  acquire: ["{org}<||將>[從{from}]收購{target}", "{target}<||將>被收購"],
  dispute: ["{person}[（{org}）]與{target}發生糾紛", "{org}與{target}發生糾紛", "{org}捲入糾紛"],
  "team-formed": ["{org}<||將>[在{to}]成立{team}", "{org}<||將>成立新團隊", "{team}<||將>成立"],
  "team-merged": [
    "{org}<||將>把{team}併入{to}",
    "{org}<||將>合併{team}",
    "{org}<||將>合併團隊[，併入{to}]",
    "{team}<||將>被合併[，併入{to}]",
  ],
  "team-split": [
    "{org}<||將>把{team}拆分為{to}",
    "{org}<||將>拆分{team}",
    "{org}<||將>拆分團隊[為{to}]",
    "{team}<||將>被拆分[為{to}]",
  ],
  "team-dissolved": ["{org}<||將>解散{team}", "{org}<||將>解散一個團隊", "{team}<||將>被解散"],
  "team-renamed": [
    "{org}旗下{team}<||將>更名為{to}",
    "{org}<||將>將{team}更名",
    "{org}<||將>將團隊更名[為{to}]",
    "{team}<||將>更名[為{to}]",
  ],
  "team-moved": [
    "{org}<||將>把{team}[從{from}]劃歸{to}",
    "{org}<||將>把{team}[從{from}]劃出",
    "{org}<||將>調整團隊歸屬[，劃歸{to}]",
    "{team}<||將>調整歸屬[，劃歸{to}]",
  ],
  "team-restructured": ["{org}<||將>調整{team}架構", "{org}<||將>調整組織架構", "{team}<||將>調整架構"],
};

const TEMPLATES: Readonly<Record<Language, Templates>> = { en: EN, "zh-Hans": HANS, "zh-Hant": HANT };

/** What stands where a claim leaves a name open. */
const STAND_INS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    person: "somebody",
    org: "an unnamed company",
    target: "an unnamed company",
    manager: "an unnamed person",
  },
  "zh-Hans": { person: "有人", org: "某公司", target: "某公司", manager: "某人" },
  "zh-Hant": { person: "有人", org: "某公司", target: "某公司", manager: "某人" },
};

const PREFIXES: Readonly<Partial<Record<Status, Line>>> = {
  rumored: { en: "Report: ", "zh-Hans": "据传：", "zh-Hant": "據傳：" },
  denied: { en: "Denied: ", "zh-Hans": "已被否认：", "zh-Hant": "已遭否認：" },
};

const FORM_OF: Readonly<Record<Status, VerbForm>> = {
  denied: "rumored",
  rumored: "rumored",
  planned: "planned",
  confirmed: "stated",
  reported: "stated",
};

/**
 * One sentence that says who did what, from the slots alone: what has no value is left out or called unnamed, and a
 * rumour, a plan and a denial say so.
 */
export function headlineSentence(kind: HeadlineKind, status: Status, slots: HeadlineSlots, language: Language): string {
  const template = closestTemplate(TEMPLATES[language][kind], slots, STAND_INS[language]);
  const standIns = missingRequired(template, slots).map((slot) => [slot, STAND_INS[language][slot]] as const);
  const sentence = fillTemplate(template, { ...slots, ...Object.fromEntries(standIns) }, FORM_OF[status]);
  const isOpen = standIns.some(([, standIn]) => standIn !== undefined && sentence.startsWith(standIn));

  return (PREFIXES[status]?.[language] ?? "") + (isOpen ? capitalize(sentence) : sentence);
}

/** The first template that needs the fewest stand-ins, among those that stand-ins can complete. */
function closestTemplate(templates: readonly [string, ...string[]], slots: Slots, standIns: Slots): string {
  let closest = templates.at(-1) ?? templates[0];
  let fewest = Number.POSITIVE_INFINITY;

  for (const template of templates) {
    const missing = missingRequired(template, slots);
    if (missing.length >= fewest || missing.some((slot) => !standIns[slot])) continue;
    closest = template;
    fewest = missing.length;
  }

  return closest;
}

function capitalize(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
