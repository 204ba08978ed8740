import type { Span } from "../../model/text.ts";
import { type Chunk, makeChunk } from "../chunk.ts";
import type { SentenceContext } from "../context.ts";
import { nameChunk } from "../names.ts";
import { findCounts, findPercents } from "../numbers.ts";
import { trackedChunks } from "../tracked.ts";
import { findNamesBySlot } from "./find-by-slot.ts";
import { findLatinNames } from "./find-latin.ts";
import { findChineseOrgs, findChineseTeams } from "./find-orgs.ts";
import { findChinesePeople } from "./find-people.ts";
import { findChineseTitles } from "./find-roles.ts";
import { findPlacedTeams } from "./find-team-lists.ts";
import { findFramedOrgs } from "./framed-orgs.ts";
import { ORG_SUFFIX } from "./orgs.ts";
import { SURNAMES } from "./surnames.ts";
import { findWellKnown } from "./well-known.ts";

/** What may follow a company's name and belongs to it: 字节跳动公司, 阿里巴巴集团. */
const COMPANY_TAIL =
  /^(?:(?:智能|控股|科技|股份)?(?:集团|公司|控股|股份有限公司|有限公司|有限责任公司)){1,2}|^(?:中国区?|中国公司|台湾|香港|日本|韩国|亚太区?|(?:(?:亚洲|亚太|欧洲|中东|非洲|北非|拉美|拉丁美洲|大洋洲|东南亚|北亚|南亚)(?:及|和|与|、)?){1,4}(?:地区|区域|区)?|北美|美国|欧洲|印度|大中华区)(?=[^一-鿿]|前|原|暂代|署理|总裁|总经理|负责人|首席|财务|行政)/u;

/** A product's name in front of a suffix is part of a company's: 海螺水泥. */
const IN_COMPANY = new RegExp(`^(?:${ORG_SUFFIX.source})`, "u");

const TEAM_TAIL = /^[”」]?\s?(?:大模型)?(?:团队|部门|实验室|事业部|事业群|项目组|小组|项目|业务|组)/u;

const ANAPHOR_PERSON =
  /(?:(?<!其)他|她|彼(?=[于自将曾])|其(?=(?:兼|出任|为(?!了)|接|升任|任|免|退休|卸|[已将曾也因于在从由自向对还又均并]|此前|之前|本人|加入|离|辞|担任|出任|现任|目前|最终|随后|正式|直接|汇报|接任|升任|卸任|不再|职务|宣布|表示|被|获))|该高管|这位高管|此人|本人)(?!们)/gu;

const ANAPHOR_COMPANY =
  /(?<![一-鿿a-z])本集团|(?:本|该|贵)?公司(?![法债章股])|该(?:集团|企业|机构|行|校|院)|(?:本|该|上述|这家|两家|我)公司|这家(?:创业|初创|科技|上市|互联网|ai|人工智能)?(?:公司|企业)|(?<=[将把])公司(?=[告诉])|(?<=起诉|状告|控告|提告|告上|控诉)公司(?=[,。;违侵拖])|董事会(?=同意|审议|决定|选举|聘任|任命|收到|于|近日|宣布|批准|提名|,)|(?<=重返|回归|重回|离开|加入|告别)公司(?=[,。;、并任担出]|$)|公司(?=董事|监事|副|总|首席|财务|高级|原|现任|前|将|拟|已|于|近日|宣布|计划|内部|决定|任命|聘任|裁|其|收到|第|创始|联合)/gu;

/** The chunks of a Chinese sentence, without overlap: tracked names first, then dates, numbers, titles and unknown names. */
export function chunkChinese(context: SentenceContext): Chunk[] {
  const { sentence, norm } = context;
  const taken = new Uint8Array(norm.length);
  const chunks: Chunk[] = [];
  const add = (chunk: Chunk) => {
    if (chunk.end <= chunk.start || isTaken(taken, chunk)) return;
    taken.fill(1, chunk.start, chunk.end);
    chunks.push(chunk);
  };
  for (const chunk of trackedChunks(context)) {
    if (isGivenName(chunk, norm)) continue;
    if (chunk.type !== "product" || !IN_COMPANY.test(norm.slice(chunk.end)))
      add(asSister(chunk, norm, sentence) ?? withTail(chunk, norm));
  }
  for (const known of context.knownNames) {
    for (const span of occurrences(norm, known.norm)) add(nameChunk(known.type, sentence, span));
  }
  for (const span of findWellKnown(norm))
    if (span.end - span.start > 2 || !isNamedSame(norm, span))
      add(withTail(nameChunk("org", sentence, span, { looksLike: "org" }), norm));
  for (const { span, date } of context.dates) add(makeChunk("date", span, { date }));
  for (const found of findCounts(norm, "zh")) add(makeChunk("count", found, { count: found.value }));
  for (const found of findPercents(norm, "zh")) add(makeChunk("percent", found, { percent: found.value }));
  for (const span of findChineseOrgs(norm, taken)) add(nameChunk("org", sentence, span, { looksLike: "org" }));
  for (const span of findNamesBySlot(norm, taken)) add(nameChunk("org", sentence, span));
  for (const span of findFramedOrgs(norm, taken)) add(nameChunk("org", sentence, span));
  for (const { name, end } of findPlacedTeams(norm, taken)) add({ ...nameChunk("team", sentence, name), end });
  for (const span of findChineseTeams(norm, taken))
    add({ ...nameChunk("team", sentence, properPart(sentence.text, span)), end: span.end });
  for (const span of findEnglishGivenNames(sentence.text, norm))
    add(nameChunk("person", sentence, span, { looksLike: "person" }));
  for (const span of findLatinNames(sentence.text, taken)) add(nameChunk("name", sentence, span));
  const titles = findChineseTitles(norm, taken);
  for (const title of titles) add(titleChunk(context, title));
  const titleEnds = new Set(titles.map((title) => title.end));
  for (const span of findChinesePeople(norm, taken, titleEnds))
    add(nameChunk("person", sentence, span, { looksLike: "person" }));
  for (const match of norm.matchAll(ANAPHOR_PERSON))
    add(makeChunk("person", spanOf(match), { people: [{ name: undefined, ties: [] }], isAnaphor: true }));
  for (const match of norm.matchAll(ANAPHOR_COMPANY))
    if (match[0] !== "公司" || isTheCompany(norm, match.index, chunks))
      add(makeChunk("org", spanOf(match), { isAnaphor: true }));
  const starts = new Set(chunks.map((chunk) => chunk.start));
  return chunks.filter((chunk) => !isWorkforce(chunk, norm) || starts.has(chunk.end));
}

/** What, before 公司, says that any one of its kind is meant: 新公司, 教育公司. */
const ANY_COMPANY =
  /(?:[各新老旧某子母分]|多家|初创|创业|新创|上市|互联网|游戏|教育|物流|投资|保险|软件|芯片|技术|ai|大模型|机器人)$/u;

/** Whether a bare 公司 is the one that the text is about: no name stands behind it, and it is not one of a kind. */
function isTheCompany(norm: string, at: number, chunks: readonly Chunk[]): boolean {
  const isNamed = chunks.some(({ type, start }) => start === at + 2 && (type === "org" || type === "name"));
  return !isNamed && !ANY_COMPANY.test(norm.slice(Math.max(0, at - 3), at));
}

/** A Chinese family name before an English given name, as Hong Kong and Taiwan write it: 陳Ricky. */
function findEnglishGivenNames(text: string, norm: string): Span[] {
  return [
    ...text.matchAll(/(?<=^|[,，。、：:；\s長监監裁理任命聘委由席事])(?!任)[一-鿿][A-Z][a-z]{2,10}(?! ?[A-Za-z0-9])/gu),
  ]
    .filter(({ index }) => SURNAMES.has(norm.charAt(index)))
    .map(spanOf);
}

/** 员工 that describes nobody in particular is an ordinary word. */
function isWorkforce(chunk: Chunk, norm: string): boolean {
  if (chunk.type !== "role" || chunk.role !== undefined) return false;
  // 全球员工 holds no 球员.
  return norm.slice(chunk.end - 2, chunk.end) === "员工" || norm.slice(chunk.end - 1, chunk.end + 1) === "员工";
}

function titleChunk(context: SentenceContext, title: Span & { readonly isTitle: boolean }): Chunk {
  if (!title.isTitle && !isTakenUp(context.norm, title)) return makeChunk("role", title);
  return nameChunk("role", context.sentence, title);
}

/** Whether somebody takes up what else only describes people: 出任应用科学家. */
function isTakenUp(norm: string, { start, end }: Span): boolean {
  return (
    /(?:[担出就]任|任命为|聘为|[^责主信]任|职位[是为]|职务[是为]|头衔[是为])$/u.test(
      norm.slice(Math.max(0, start - 4), start),
    ) && /(?:科学家|研究员|工程师|架构师|专家|设计师)$/u.test(norm.slice(start, end))
  );
}

/**
 * What a tracked company's name is only the beginning of: 京东健康 is no 京东. Its name is its own, and nothing tracks it.
 */
const SISTER =
  /^(?:健康|物流|金融|数科|影业|文学|保险|银行|证券|资本|零售|商城|创投|大学|学院|置业|地产|产发|国际|医疗|生物|能源)(?![团部业事中线板]|实验|研究|负责)/u;

function asSister(chunk: Chunk, norm: string, sentence: SentenceContext["sentence"]): Chunk | undefined {
  const sister = chunk.type === "org" ? SISTER.exec(norm.slice(chunk.end, chunk.end + 6)) : null;
  return sister === null
    ? undefined
    : nameChunk("org", sentence, { start: chunk.start, end: chunk.end + sister[0].length });
}

function withTail(chunk: Chunk, norm: string): Chunk {
  if (chunk.type !== "org" && chunk.type !== "team") return chunk;
  const tail = (chunk.type === "org" ? COMPANY_TAIL : TEAM_TAIL).exec(norm.slice(chunk.end, chunk.end + 14));
  return tail ? { ...chunk, end: chunk.end + tail[0].length } : chunk;
}

/** Whether a tracked name is only the end of somebody else's given name: 西莫 in 马西莫·费拉里. */
function isGivenName(chunk: Chunk, norm: string): boolean {
  const before = norm.charAt(chunk.start - 1);
  if (chunk.type === "org") return chunk.end - chunk.start === 2 && isNamedSame(norm, chunk);
  return chunk.type === "person" && before >= "一" && before <= "鿿" && /^[·•‧・][一-鿿]/u.test(norm.slice(chunk.end));
}

/** Whether a family name behind a title or in a list makes a person of a company's name: 经理樊小米,. */
function isNamedSame(norm: string, { start, end }: Span): boolean {
  return (
    SURNAMES.has(norm.charAt(start - 1)) &&
    /(?:经理|总监|总裁|主管|负责人|[长官]|、)[^和与及同连向对从于由任时曾到管原前]$/u.test(
      norm.slice(Math.max(0, start - 4), start),
    ) &&
    /^(?:$|[,、。]|和|与|及|已|将|加入|加盟|出任|担任|任|离|辞|先生|女士)/u.test(norm.slice(end))
  );
}

/** A proper Latin name drops the general word behind it: "Seed团队" is Seed. The chunk itself keeps the general word. */
function properPart(text: string, span: Span): Span {
  const proper =
    /^[“"「]?[A-Za-z][A-Za-z0-9 .+&-]*[A-Za-z0-9+][”"」]?(?=\s?(?:团队|部门|小组|项目组|業務|业务|團隊|部門|小組)$)/u.exec(
      text.slice(span.start, span.end),
    );
  return proper && !/^(?:AI|IT|HR|PR|NLP|CV|AR|VR|UI|AIGC|LLM)$/u.test(proper[0])
    ? { start: span.start, end: span.start + proper[0].length }
    : span;
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

function isTaken(taken: Uint8Array, span: Span): boolean {
  for (let offset = span.start; offset < span.end; offset += 1) if (taken[offset]) return true;
  return false;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
