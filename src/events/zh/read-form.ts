import type { PartialDate } from "../../model/event.ts";
import type { Sentence } from "../../model/text.ts";
import type { NameRef } from "../chunk.ts";
import type { Draft } from "../draft.ts";
import { chunkAt, type Encoded } from "../encode.ts";
import { nameAt } from "../names.ts";
import { compilePattern } from "../pattern.ts";

// Exchanges and fund houses announce changes as forms, one field a line (新任高级管理人员姓名:…, 职务:…, 任职日期:…). A line
// says nothing alone: the fields are gathered, and each person in them makes one claim. Taiwan's exchange has one form for
// all: the post (人员变动别), who had it (旧任者姓名及级职) and who has it now, with years of the Republic.

type Side = "appoint" | "leave";

/** A line of a form: one field and its value. */
export interface FormField {
  readonly side: Side | undefined;
  readonly sentence: number;
  readonly person?: NameRef | undefined;
  readonly role?: NameRef | undefined;
  readonly org?: NameRef | undefined;
  readonly date?: PartialDate | undefined;
}

const NUMBER = "(?:\\(?[\\d一二三四五六七八九十]+[.、)])?";
/** Added to a year of the Republic of China. */
const FIRST_YEAR = 1911;

const SIDE = "(?<side>新任|拟任|聘任|任命|任职|离任|离职|辞任|卸任|解聘|免职)?";

const PERSON = compilePattern(
  `^${NUMBER}${SIDE}[一-鿿]{0,10}?(?<post>基金经理)?(?:姓名|人员名单|人选):(?<person>[^,。;、:]{1,6})[。;]?$`,
  "zh",
);
const ROLE = compilePattern(`^${NUMBER}${SIDE}[一-鿿]{0,10}?(?:职务|岗位|职位)(?:名称)?:<R:role>[。;]?$`, "zh");
const DATE = compilePattern(
  `^${NUMBER}${SIDE}[一-鿿]{0,6}(?:日期|时间|起始日):(?:<D:date>|(?<republican>\\d{2,3}/\\d{1,2}/\\d{1,2}))`,
  "zh",
);
const POST = compilePattern(`^${NUMBER}人员变动别[^:]*:[^。;,]*?<R:role>`, "zh");
const HOLDER = compilePattern(
  `^${NUMBER}(?<holder>旧任者|新任者)(?:姓名|职称|级职|简历|及|、)*:(?<person>[^,。;、:/()]{1,6})(?:$|[,。;、/(])`,
  "zh",
);
const ORG = compilePattern(`^${NUMBER}(?:基金管理人|公司|聘任单位|任职单位)(?:名称|全称)?:<O:org>`, "zh");

const FORM_LINE =
  /^[^。,;:]{0,4}[^。,;:]{0,16}(?:姓名|名单|人选|职务|岗位|职位|名称|全称|管理人|日期|时间|起始日|单位|级职|简历):|^\d{0,2}[.、]?人员变动别/u;

/** Whether a sentence in normal form may be a line of a form. */
export function mayBeFormLine(norm: string): boolean {
  return FORM_LINE.test(norm);
}

/** The field that a sentence is, if it is a line of a form. */
export function readFormField(encoded: Encoded, sentence: Sentence): FormField | undefined {
  for (const pattern of [HOLDER, PERSON, POST, ROLE, DATE, ORG]) {
    const found = [...encoded.text.matchAll(pattern)][0];
    if (!found) continue;
    const groups = found.indices?.groups ?? {};
    const chunkOf = (name: string) => (groups[name] ? chunkAt(encoded, groups[name][0]) : undefined);
    const { post } = groups;
    const { side, holder, republican } = found.groups ?? {};
    return {
      side: holder === undefined ? sideOf(side) : sideOf(holder.startsWith("旧") ? "离任" : "新任"),
      sentence: sentence.index,
      person: groups.person && personAt(encoded, sentence, groups.person),
      role:
        chunkOf("role")?.role ??
        (post && nameAt(sentence, { start: encoded.starts[post[0]] ?? 0, end: encoded.ends[post[1] - 1] ?? 0 })),
      org: chunkOf("org")?.orgs[0],
      date: chunkOf("date")?.date ?? (republican === undefined ? undefined : dateOfRepublic(republican)),
    };
  }
  return undefined;
}

/** The value of a field that holds a name, whatever else it could be elsewhere: 康宁 is a company too. */
function personAt(encoded: Encoded, sentence: Sentence, [from, to]: readonly [number, number]): NameRef | undefined {
  const known = chunkAt(encoded, from)?.people[0]?.name;
  if (known) return known;
  const name = nameAt(sentence, { start: encoded.starts[from] ?? 0, end: encoded.ends[to - 1] ?? 0 });
  return /^[一-鿿·]{2,8}$/u.test(name.written) && !/^(?:无|不适用|暂无|详见|待|尚|另行)/u.test(name.written)
    ? name
    : undefined;
}

/** A day in years of the Republic of China: 114/11/12 is in 2025. */
function dateOfRepublic(written: string): PartialDate | undefined {
  const [year, month, day] = written.split("/");
  if (!year || !month || !day || Number(month) > 12 || Number(day) > 31) return undefined;
  return `${Number(year) + FIRST_YEAR}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function sideOf(word: string | undefined): Side | undefined {
  if (word === undefined) return undefined;
  return /^(?:离|辞|卸|解|免)/u.test(word) ? "leave" : "appoint";
}

/** The claims of a form: one for each of its people of whom it says whether they come or go, and as what. */
export function readForm(fields: readonly FormField[], company: NameRef | undefined): Draft[] {
  const org = fields.find((field) => field.org)?.org ?? company;
  const starts = fields.flatMap((field, index) => (field.person ? [index] : []));
  return starts.flatMap((start, order) => {
    const head = fields[start];
    if (!head?.person || !org) return [];
    const until = starts[order + 1] ?? fields.length;
    const own = fields.slice(start, until);
    const side = head.side ?? own.find((field) => field.side)?.side;
    const isTheirs = (field: FormField) => field.side === undefined || field.side === side;
    const role =
      head.role ??
      own.find((field) => field.role && isTheirs(field))?.role ??
      fields.slice(0, start).findLast((field) => field.role)?.role;
    if (side === undefined || !role) return [];
    const date =
      own.find((field) => field.date && isTheirs(field))?.date ??
      fields.find((field) => field.date && field.side === undefined)?.date;
    return [draftOf({ side, person: head.person, role, org, date })];
  });
}

function draftOf(form: {
  readonly side: Side;
  readonly person: NameRef;
  readonly role: NameRef;
  readonly org: NameRef;
  readonly date: PartialDate | undefined;
}): Draft {
  return {
    kind: form.side,
    rule: `zh-form-${form.side}`,
    sentence: form.person.sentence,
    person: form.person,
    org: form.org,
    from: [],
    to: [],
    team: [],
    action: undefined,
    role: form.role,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: form.date,
    status: "reported",
    background: false,
    features: ["rule-medium"],
    supportSentences: [],
  };
}
