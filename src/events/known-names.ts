import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { KnownName } from "./context.ts";
import { findEnglishNamesInUse } from "./en/names-in-use.ts";
import { languageOfSentence } from "./sentence-language.ts";
import { TRIGGERS } from "./triggers.ts";
import { findNamesBySlot, isPersonName, isUnknownName } from "./zh/find-by-slot.ts";
import { findChineseOrgs } from "./zh/find-orgs.ts";
import { findFramedOrgs } from "./zh/framed-orgs.ts";
import { findNamesByEvidence } from "./zh/named-by-evidence.ts";
import { FIELD_BEFORE_TEAM, ORG_SUFFIX, TEAM_SUFFIX } from "./zh/orgs.ts";
import { TITLE_CORE } from "./zh/titles.ts";
import { isCommonWord } from "./zh/words.ts";

/** How an article introduces a short name or a listed company. Normalised text. */
const INTRODUCTIONS: readonly RegExp[] = [
  /(?:以下)?简称[:为]?[“"「]?(?<name>[一-鿿a-z0-9]{2,12})[”"」]?/gu,
  /(?<=^|[,。;:“”\s(《、的])(?<name>[一-鿿a-z]{2,10})(?=\((?:股票代码|证券代码|代码)?:?\s?(?:[a-z]{2}[:.]?)?\d{4,6})/gu,
  /证券简称[:]\s*(?<name>[一-鿿a-z0-9*]{2,10})/gu,
];

const NO_NAMES = /^(?:公司|本公司|集团|上市公司|甲方|乙方|标的公司|本次交易|目标公司|董事会|会议|本次会议)$/u;

/** What says whose a company is stands before its name. */
const OWNERSHIP = /^(?:旗下|名下|控股股东|[子母]公司)(?=..)/u;

const SHORTEST_ORG = 4;
const SHORTEST_TITLE_NAME = 3;
const LONGEST_TITLE_NAME = 9;

/**
 * Organisations that the article itself makes known, longest first: 以下简称…, a name before a stock code, a name with a
 * suffix anywhere, and what the title begins with where the text says it again.
 */
export function findKnownNames(sentences: readonly Sentence[]): KnownName[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (!/简称|簡稱|代码|代碼|\d{4,6}/u.test(sentence.text)) continue;
    const norm = normalizeText(sentence.text);
    for (const introduction of INTRODUCTIONS) {
      for (const match of norm.matchAll(introduction)) {
        const name = match.groups?.name;
        if (name && !NO_NAMES.test(name)) names.add(name.replace(OWNERSHIP, ""));
      }
    }
  }
  for (const sentence of sentences) {
    const norm = normalizeText(sentence.text);
    if (languageOfSentence(norm) !== "zh" || !TRIGGERS.zh.test(norm)) continue;
    for (const { start, end } of findChineseOrgs(norm, new Uint8Array(norm.length))) {
      if (end - start >= SHORTEST_ORG) names.add(norm.slice(start, end));
    }
    for (const { start, end, isProof } of findFramedOrgs(norm, new Uint8Array(norm.length))) {
      if (isProof || end - start >= SHORTEST_TITLE_NAME) names.add(norm.slice(start, end));
    }
  }
  for (const sentence of sentences) {
    if (sentence.in !== "title" || languageOfSentence(sentence.text) !== "zh") continue;
    const norm = normalizeText(sentence.text);
    for (const { start, end } of findNamesBySlot(norm, new Uint8Array(norm.length))) {
      if (norm.charAt(end) === ":") names.add(norm.slice(start, end));
    }
  }
  for (const name of findNamesByEvidence(chineseOf(sentences))) names.add(name);
  const repeated = repeatedTitleStart(sentences);
  if (repeated) names.add(repeated);
  for (const name of [...names]) {
    const short = shortNameOf(name);
    if (short && standsAlone(short, sentences)) names.add(short);
  }
  const chinese: KnownName[] = [...names].map((norm) => ({ norm, type: "org" }));
  return [...chinese, ...findEnglishNamesInUse(sentences)].sort((a, b) => b.norm.length - a.norm.length);
}

/** The Chinese sentences as one normalised text, a line each. */
function chineseOf(sentences: readonly Sentence[]): string {
  return sentences
    .map((sentence) => normalizeText(sentence.text))
    .filter((norm) => languageOfSentence(norm) === "zh")
    .join("\n");
}

/** What a company's name ends with where its short form leaves it out: 思谋 for 思谋科技. */
const LEFT_OUT =
  /(?:科技|智能|集团|机器人|半导体|生物|医药|制药|资本|创投|网络|软件|游戏|互娱|影业|证券|银行|保险|基金|股份|控股|汽车|能源|茶饮|餐饮|服饰|置业|置地|动力|电子|光电|通信|传媒|教育|航空|物流|数据|信息|实验室)$/u;

/** What may be the short form of a company. */
function shortNameOf(name: string): string | undefined {
  const short = name.replace(LEFT_OUT, "");
  const isShort = short !== name && /^[一-鿿]{2,4}$/u.test(short);
  return isShort && !isPersonName(short) ? short : undefined;
}

/** Whether a short form stands where a company does, with none of its long form behind it. */
function standsAlone(short: string, sentences: readonly Sentence[]): boolean {
  // What is also a word of the dictionary is the company only where one joins or leaves it.
  const before = isCommonWord(short)
    ? "加入|加盟|离开|入职|告别|来自"
    : "^|[,。;:、(“「]|加入|加盟|离开|入职|在|从|到|与|和|由|被|对|向|告别|来自";
  const alone = new RegExp(
    `(?:${before})${short}(?=[,。;:、!?)”」的]|$|内部|创始|联合创|ceo|c[a-z]o|首席|董事|总裁|副总|将|宣布|任命|方面|表示|回应|此前|目前|新|原|前|于|在|今|昨|旗下|团队|担任|任)`,
    "u",
  );
  return sentences.some((sentence) => sentence.text.includes(short) && alone.test(normalizeText(sentence.text)));
}

/** What somebody says of a company without its name: 老牌出版社, 知名车企. */
const DESCRIBED = /^(?:老牌|知名|大型|连锁|百年|传统|头部)/u;

/** The longest beginning of the title that the text repeats, up to a title or verb, if it looks like a company. */
function repeatedTitleStart(sentences: readonly Sentence[]): string | undefined {
  const first = sentences.find((sentence) => sentence.in === "title");
  const text = normalizeText(
    sentences
      .filter((sentence) => sentence.in === "text")
      .map((sentence) => sentence.text)
      .join("\n"),
  );
  const run = /^[一-鿿a-z0-9]+/u.exec(normalizeText(first?.text ?? ""))?.[0].slice(0, LONGEST_TITLE_NAME + 4) ?? "";
  const stops = [
    run.search(TRIGGERS.zh),
    run.search(new RegExp(TITLE_CORE.source, "u")),
    run.search(/[拟将已获被原前的与和:]|宣布|公告|关于/u),
  ];
  const end = Math.min(LONGEST_TITLE_NAME, ...stops.filter((stop) => stop > 0), run.length);
  for (let length = end; length >= SHORTEST_TITLE_NAME; length -= 1) {
    const name = run.slice(0, length);
    if (DESCRIBED.test(name) || isPersonName(name) || isPartOfCompany(name, run)) continue;
    if (text.includes(name) && looksLikeCompany(name, text)) return name;
  }
  return undefined;
}

/** Whether a beginning of the title ends in a team or right before the word for one: …软件|团队. */
function isPartOfCompany(name: string, run: string): boolean {
  if (FIELD_BEFORE_TEAM.test(run.slice(name.length))) return true;
  return [...name.matchAll(TEAM_SUFFIX)].some(({ index, 0: suffix }) => index + suffix.length === name.length);
}

function looksLikeCompany(name: string, text: string): boolean {
  const hasSuffix = [...name.matchAll(ORG_SUFFIX)].some(
    (match) => match.index >= 2 && match.index + match[0].length === name.length,
  );
  if (hasSuffix) return true;
  const after = text.slice(text.indexOf(name) + name.length);
  return (
    isUnknownName(name) &&
    /^(?:[(:,]|公告|宣布|董事|近日|日前|今日|昨日|旗下|内部|\d|副?总|副?董|ceo|创始人|将|拟|于|发布|称|表示|回应)/u.test(
      after,
    )
  );
}
