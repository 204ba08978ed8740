import { tagWords } from "../text/tag-words.ts";
import { TITLES } from "./short-forms.ts";

/** What follows a surname without being a given name: grammar, verbs of telling. */
const NO_GIVEN_NAME = /^[工老说称的是和与及在表曾将已也都又指问答某氏]/u;
/** The end of a place: 吴中区. */
const PLACE = /[省市区县镇乡村路街]$/u;
const REACH = 4;
/** The dictionary has no part of speech for names alone: 雷达 and 吴江 are tagged as people too. */
const SHORTEST_SURE = 3;

/** Who somebody is, right before the name. */
const PERSON_BEFORE = new RegExp(
  `(?:${[
    "总裁|总监|经理|董事长?|负责人|创始人|合伙人|主任|主席|院长|[a-z]?c[etfo]o",
    "教授|博士|导师|科学家|工程师|研究员|律师|记者|分析师",
    "同事|高管|员工|名叫|叫做",
  ].join("|")})$`,
  "u",
);
/** What only people do, right behind the name. */
const PERSON_AFTER = new RegExp(
  `^(?:${[
    "表示|称|说|认为|指出|透露|坦言|回忆|解释|告诉|介绍|写道|回应",
    "[已将也曾则]?(?:加入|加盟|离职|辞职|离开|出任|担任|接任|接替|兼任|卸任|跳槽|出席|负责)",
    "先生|女士|博士|教授|老师|等人",
  ].join("|")})`,
  "u",
);

/**
 * Whether a normal text names somebody of that Chinese surname outside the units that are taken: 吴晓东 beside 吴永辉. The
 * dictionary leaves given names in single characters behind a surname, or has the whole name; what may be two characters
 * of anything (吴江, 雷达) must be or do what people are or do.
 */
export function hasOtherBearer(normal: string, surname: string, taken: Uint8Array): boolean {
  for (let start = normal.indexOf(surname); start >= 0; start = normal.indexOf(surname, start + 1)) {
    const hasTitle = TITLES.some((title) => normal.startsWith(title, start + surname.length));
    if (taken[start] === 0 && !hasTitle && startsName(normal, start, surname)) return true;
  }
  return false;
}

function startsName(normal: string, start: number, surname: string): boolean {
  const length = nameLength(normal, start, surname);
  if (PLACE.test(normal.slice(start, start + length))) return false;
  if (length === 0 || length >= SHORTEST_SURE) return length > 0;
  const before = normal.slice(Math.max(0, start - REACH), start);
  return PERSON_BEFORE.test(before) || PERSON_AFTER.test(normal.slice(start + length, start + length + REACH));
}

/** How long what looks like a name is, from its surname on; 0 where nothing does. */
function nameLength(normal: string, start: number, surname: string): number {
  const from = Math.max(0, start - REACH);
  let at = from;
  const words = tagWords(normal.slice(from, start + surname.length + REACH)).map(({ word, tag }) => {
    const begin = at;
    at += word.length;
    return { text: word, tag, start: begin };
  });
  const nth = words.findIndex((word) => word.start === start);
  const [first, ...rest] = words.slice(nth === -1 ? words.length : nth);
  if (first === undefined || !first.tag.startsWith("nr")) return 0;
  if (first.text.length > surname.length) return NO_GIVEN_NAME.test(first.text.slice(1)) ? 0 : first.text.length;
  const given = rest.slice(0, 2).findIndex(({ text }) => !/^\p{Script=Han}$/u.test(text) || NO_GIVEN_NAME.test(text));
  const givenLength = given === -1 ? Math.min(2, rest.length) : given;
  return givenLength === 0 ? 0 : surname.length + givenLength;
}
