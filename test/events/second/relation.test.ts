import { describe, expect, test } from "vitest";
import { MIN_CONFIDENCE } from "../../../src/alerts/is-news.ts";
import { checkProposal } from "../../../src/events/second/check-proposal.ts";
import { openArticle } from "../../../src/events/second/open-article.ts";
import { toClaim } from "../../../src/events/to-claim.ts";
import type { Claim } from "../../../src/model/event.ts";
import type { Proposal } from "../../../src/model/second-reading.ts";
import { inputOf, plainClaim } from "../read-text.ts";
import { proposal } from "./proposal.ts";

type Fields = Omit<Parameters<typeof proposal>[0], "quote">;

function read(text: string, fields: Fields): Claim | string {
  const input = inputOf(text);
  const checked = checkProposal(proposal({ quote: text, ...fields }), openArticle(input));
  if (checked.status === "refused") return checked.reason;
  return toClaim(checked.draft, input) ?? "no claim";
}

const person = (kind: Proposal["kind"], name: string, org: string): Fields => ({ kind, person: name, org });
const JOINS_ZH = person("join", "吴永辉", "字节跳动");
const LEAVES_ZH = person("leave", "吴永辉", "字节跳动");
const JOINS = person("join", "Yonghui Wu", "ByteDance");
const LEAVES = person("leave", "Yonghui Wu", "ByteDance");
const BUYS = (org: string, target: string): Fields => ({ kind: "acquire", org, target: [target] });

describe("what never came to pass or says another company is refused", () => {
  test.each<readonly [string, Fields]>([
    ["Yonghui Wu almost joined ByteDance.", JOINS],
    ["Yonghui Wu nearly joined ByteDance last year.", JOINS],
    ["Yonghui Wu had considered joining ByteDance.", JOINS],
    ["Yonghui Wu refused to join ByteDance.", JOINS],
    ["吴永辉差点到字节跳动上班。", JOINS_ZH],
    ["吴永辉险些加入字节跳动。", JOINS_ZH],
    ["吴永辉曾考虑加入字节跳动。", JOINS_ZH],
    ["吴永辉拒绝加入字节跳动。", JOINS_ZH],
    ["微软曾考虑收购英特尔。", BUYS("微软", "英特尔")],
    ["Yonghui Wu bids goodbye to Google and joins ByteDance.", person("join", "Yonghui Wu", "Google")],
    ["Yonghui Wu bids goodbye to Google and lands at ByteDance.", person("join", "Yonghui Wu", "Google")],
    ["Yonghui Wu took a call from ByteDance.", JOINS],
    ["Yonghui Wu signed a petition against ByteDance.", JOINS],
    ["吴永辉离不开字节跳动的支持。", LEAVES_ZH],
    ["吴永辉距离字节跳动的要求还很远。", LEAVES_ZH],
    ["吴永辉撤回了对字节跳动的投诉。", LEAVES_ZH],
    ["Yonghui Wu stepped up criticism of ByteDance.", LEAVES],
    ["Google signed a deal with Intel, which shed 600 jobs.", { kind: "layoff", org: "Google" }],
    ["Intel is being snapped up by Microsoft.", BUYS("Intel", "Microsoft")],
    ["英特尔被微软收购。", BUYS("英特尔", "微软")],
    ["Microsoft is to sell Intel to Nvidia.", BUYS("Microsoft", "Intel")],
  ])("%s", (text, fields) => {
    expect(read(text, fields)).toBeTypeOf("string");
  });
});

describe("what cannot be checked is kept and is no news", () => {
  test.each<readonly [string, Fields]>([
    ["Nvidia buys chips from Intel.", BUYS("Nvidia", "Intel")],
    ["英伟达拿下微软的大单。", BUYS("英伟达", "微软")],
    ["Yonghui Wu joined ByteDance's lawsuit in March.", JOINS],
    ["Yonghui Wu went to ByteDance headquarters on Monday.", JOINS],
    ["吴永辉加入字节跳动发起的联盟。", JOINS_ZH],
    ["吴永辉在字节跳动的邀请下，来到北京报到。", JOINS_ZH],
    ["吴永辉离开字节跳动大楼时很高兴。", LEAVES_ZH],
    ["吴永辉被字节跳动请来演讲。", JOINS_ZH],
    ["Yonghui Wu joined ByteDance in calling for a pause.", JOINS],
    ["Yonghui Wu returned to ByteDance on Monday to give a talk.", JOINS],
    ["Yonghui Wu left ByteDance out of his speech.", LEAVES],
    ["谷歌收购英特尔的芯片业务。", BUYS("谷歌", "英特尔")],
    ["Google cut prices for staff of Intel.", { kind: "layoff", org: "Google" }],
  ])("%s", (text, fields) => {
    const found = read(text, fields);

    if (typeof found !== "string") expect(found.confidence).toBeLessThanOrEqual(0.55);
  });
});

describe("what the sentence plainly says may be news", () => {
  test.each<readonly [string, Fields]>([
    ["吴永辉本周到字节跳动报到。", JOINS_ZH],
    ["吴永辉加入字节跳动，负责基础研究。", JOINS_ZH],
    ["吴永辉从谷歌跳槽到字节跳动。", JOINS_ZH],
    ["字节跳动挖来吴永辉。", JOINS_ZH],
    ["吴永辉离开字节跳动。", LEAVES_ZH],
    ["吴永辉从字节跳动离职。", LEAVES_ZH],
    ["Yonghui Wu has joined ByteDance.", JOINS],
    ["After nearly a decade at Google, Yonghui Wu joined ByteDance.", JOINS],
    ["Yonghui Wu bids goodbye to Google and lands at ByteDance.", JOINS],
    ["ByteDance has poached Yonghui Wu.", JOINS],
    ["Yonghui Wu leaves ByteDance after nine years.", LEAVES],
    ["Yonghui Wu bids goodbye to ByteDance.", LEAVES],
    ["Google signed a deal with Intel, which shed 600 jobs.", { kind: "layoff", org: "Intel" }],
    ["OpenAI let 600 people go, cutting deep.", { kind: "layoff", org: "OpenAI" }],
    ["英特尔裁员六百人。", { kind: "layoff", org: "英特尔" }],
    ["Intel is being snapped up by Microsoft.", BUYS("Microsoft", "Intel")],
    ["Microsoft bought Intel in March.", BUYS("Microsoft", "Intel")],
    ["Google has cut about 600 jobs in its cloud arm.", { kind: "layoff", org: "Google" }],
    ["Microsoft is to buy Intel in full.", BUYS("Microsoft", "Intel")],
    ["英特尔被微软收购。", BUYS("微软", "英特尔")],
    ["微软收购英特尔。", BUYS("微软", "英特尔")],
    ["周畅向张一鸣汇报。", { kind: "report", person: "周畅", manager: "张一鸣" }],
    ["Microsoft sued Intel on Monday.", { kind: "dispute", org: "Microsoft", target: ["Intel"] }],
  ])("%s", (text, fields) => {
    const found = read(text, fields);

    expect(typeof found === "string" ? found : found.confidence).toBeGreaterThanOrEqual(MIN_CONFIDENCE);
  });
});

describe("where somebody comes from needs its own mark", () => {
  test.each<readonly [string, Fields, string | undefined]>([
    ["吴永辉到字节跳动报到，谷歌不予置评。", { ...JOINS_ZH, from: ["谷歌"] }, undefined],
    ["Yonghui Wu has joined ByteDance, while Google is growing.", { ...JOINS, from: ["Google"] }, undefined],
    ["吴永辉从谷歌跳槽到字节跳动。", { ...JOINS_ZH, from: ["谷歌"] }, "Google"],
    ["Yonghui Wu has joined ByteDance from Google.", { ...JOINS, from: ["Google"] }, "Google"],
  ])("%s", (text, fields, from) => {
    const found = read(text, fields);

    expect(typeof found === "string" ? found : plainClaim(found).from).toBe(from);
  });
});
