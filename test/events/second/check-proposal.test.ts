import { describe, expect, test } from "vitest";
import { checkProposal, type Refusal } from "../../../src/events/second/check-proposal.ts";
import { openArticle } from "../../../src/events/second/open-article.ts";
import { toClaim } from "../../../src/events/to-claim.ts";
import type { Claim } from "../../../src/model/event.ts";
import type { Proposal } from "../../../src/model/second-reading.ts";
import { inputOf, plainClaim, type Telling } from "../read-text.ts";
import { proposal } from "./proposal.ts";

type Given = Parameters<typeof proposal>[0];

function check(text: string, given: Proposal, telling: Telling = {}): Claim | Refusal {
  const input = inputOf(text, telling);
  const checked = checkProposal(given, openArticle(input));
  if (checked.status === "refused") return checked.reason;
  const claim = toClaim(checked.draft, input);
  if (!claim) throw new Error("an accepted draft made no claim");
  return claim;
}

interface Accepted {
  readonly name: string;
  readonly text: string;
  readonly given: Given;
  readonly telling?: Telling;
  readonly claim: Readonly<Record<string, unknown>>;
}

const accepted: readonly Accepted[] = [
  {
    name: "a join whose names stand in the sentence, with entities by our own mentions",
    text: "吴永辉办好手续，到字节跳动报到。",
    given: { kind: "join", quote: "吴永辉办好手续，到字节跳动报到。", person: "吴永辉", org: "字节跳动" },
    claim: { kind: "join", person: "吴永辉", org: "字节跳动", status: "reported", background: false },
  },
  {
    name: "an English name that nothing tracks",
    text: "Marta Ruiz has thrown in her lot with OpenAI, joining as head of robotics.",
    given: {
      kind: "join",
      quote: "Marta Ruiz has thrown in her lot with OpenAI, joining as head of robotics.",
      person: "Marta Ruiz",
      org: "OpenAI",
      role: "head of robotics",
    },
    claim: { kind: "join", person: "Marta Ruiz", org: "OpenAI", role: "head of robotics" },
  },
  {
    name: "a person whom the sentence before names and a pronoun means",
    text: "吴永辉在谷歌工作多年。知情人士称，他将到字节跳动报到。",
    given: {
      kind: "join",
      quote: "他将到字节跳动报到",
      support: ["吴永辉在谷歌工作多年"],
      person: "吴永辉",
      org: "字节跳动",
    },
    claim: { person: "吴永辉", org: "字节跳动", status: "rumored" },
  },
  {
    name: "a company that the sentence before names and 该公司 means",
    text: "OpenAI发布了新模型。唐一鸣本周入职该公司。",
    given: {
      kind: "join",
      quote: "唐一鸣本周入职该公司",
      support: ["OpenAI发布了新模型"],
      person: "唐一鸣",
      org: "OpenAI",
    },
    claim: { person: "唐一鸣", org: "OpenAI" },
  },
  {
    name: "a date that the sentence states, resolved by us and not by the model",
    text: "上周五，吴永辉到字节跳动报到。",
    given: { kind: "join", quote: "吴永辉到字节跳动报到", person: "吴永辉", org: "字节跳动", date: "2024-01-01" },
    claim: { date: "2025-03-14", background: false },
  },
  {
    name: "no date where the sentence states none, whatever the model knows",
    text: "吴永辉到字节跳动报到。",
    given: { kind: "join", quote: "吴永辉到字节跳动报到", person: "吴永辉", org: "字节跳动", date: "2025-03-01" },
    claim: { date: undefined },
  },
  {
    name: "history where the only date is long past, whatever the model says",
    text: "2019年，吴永辉到字节跳动报到。",
    given: { kind: "join", quote: "吴永辉到字节跳动报到", person: "吴永辉", org: "字节跳动", date: "2025-03-17" },
    claim: { date: "2019", background: true },
  },
  {
    name: "history where the paragraph tells of another year",
    text: "2019年他还年轻。吴永辉到字节跳动报到。",
    given: { kind: "join", quote: "吴永辉到字节跳动报到", person: "吴永辉", org: "字节跳动" },
    claim: { background: true },
  },
  {
    name: "a plan as a plan",
    text: "Microsoft plans to fold the Aurora team into its cloud arm, merging it in full.",
    given: {
      kind: "team",
      action: "merged",
      quote: "Microsoft plans to fold the Aurora team into its cloud arm, merging it in full.",
      org: "Microsoft",
      team: ["Aurora"],
    },
    claim: { kind: "team", action: "merged", team: "Aurora", status: "planned" },
  },
  {
    name: "a number that our own reading finds there",
    text: "OpenAI let 600 people go, cutting deep.",
    given: { kind: "layoff", quote: "OpenAI let 600 people go, cutting deep.", org: "OpenAI", count: 600 },
    claim: { kind: "layoff", org: "OpenAI", count: 600 },
  },
  {
    name: "a layoff without the number that only the model knows",
    text: "OpenAI let 600 people go, cutting deep.",
    given: { kind: "layoff", quote: "OpenAI let 600 people go, cutting deep.", org: "OpenAI", count: 900 },
    claim: { kind: "layoff", count: undefined },
  },
  {
    name: "the company that a team's written form begins with",
    text: "吴永辉到字节Seed团队报到。",
    given: { kind: "join", quote: "吴永辉到字节Seed团队报到。", person: "吴永辉", org: "字节" },
    claim: { org: "字节跳动" },
  },
];

describe("a proposal that the article bears out", () => {
  test.each(accepted)("is $name", ({ text, given, telling, claim }) => {
    const found = check(text, proposal(given), telling);

    expect(typeof found === "string" ? found : plainClaim(found)).toMatchObject(claim);
  });

  test("quotes the whole sentence as the article has it", () => {
    const text = "日前，吴永辉到字节跳动报到，负责基础研究。公司没有多说。";
    const found = check(
      text,
      proposal({ kind: "join", quote: "吴永辉到字节跳动报到", person: "吴永辉", org: "字节跳动" }),
    );

    const { quote, start, end } = (found as Claim).evidence;
    expect(quote).toBe("日前，吴永辉到字节跳动报到，负责基础研究。");
    expect(text.slice(start, end)).toBe(quote);
  });

  test("is believed less than what the weakest rule reads", () => {
    const quote = "吴永辉到字节跳动报到。";
    const found = check(quote, proposal({ kind: "join", quote, person: "吴永辉", org: "字节跳动" }));

    expect((found as Claim).confidence).toBeGreaterThan(0.6);
    expect((found as Claim).confidence).toBeLessThan(0.72);
    expect((found as Claim).rule).toBe("second-reader");
  });
});

interface Refused {
  readonly name: string;
  readonly text: string;
  readonly given: Given;
  readonly telling?: Telling;
  readonly reason: Refusal;
}

const TOLD = "吴永辉到字节跳动报到。";
const JOIN = { kind: "join", quote: TOLD, person: "吴永辉", org: "字节跳动" } as const;

/** Sentences between a lead and what it says nothing of. */
const FILLER = "天气不错。街上很热闹。咖啡馆都满了。大家都在排队。队伍很长。";

const refused: readonly Refused[] = [
  {
    name: "a join at the company of the lead where the sentence says another one",
    text: `OpenAI发布了新模型。${FILLER}唐一鸣本周到一家初创公司报到。`,
    given: {
      kind: "join",
      quote: "唐一鸣本周到一家初创公司报到",
      support: ["OpenAI发布了新模型"],
      person: "唐一鸣",
      org: "OpenAI",
    },
    reason: "name-not-found",
  },
  {
    name: "the company of a lead out of reach, although the sentence says 该公司",
    text: `OpenAI发布了新模型。${FILLER}唐一鸣本周入职该公司。`,
    given: {
      kind: "join",
      quote: "唐一鸣本周入职该公司",
      support: ["OpenAI发布了新模型"],
      person: "唐一鸣",
      org: "OpenAI",
    },
    reason: "name-not-found",
  },
  {
    name: "该公司 where another one was named since",
    text: "OpenAI发布了新模型。微软随后跟进。唐一鸣本周入职该公司。",
    given: {
      kind: "join",
      quote: "唐一鸣本周入职该公司",
      support: ["OpenAI发布了新模型"],
      person: "唐一鸣",
      org: "OpenAI",
    },
    reason: "name-not-found",
  },
  {
    name: "somebody of a lead out of reach, although the sentence says 他",
    text: `吴永辉在谷歌工作多年。${FILLER}他本周到字节跳动报到。`,
    given: {
      kind: "join",
      quote: "他本周到字节跳动报到",
      support: ["吴永辉在谷歌工作多年"],
      person: "吴永辉",
      org: "字节跳动",
    },
    reason: "name-not-found",
  },
  {
    name: "a title that the sentence before gives to somebody else",
    text: "周畅是首席科学家。吴永辉到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到", support: ["周畅是首席科学家"], role: "首席科学家" },
    reason: "name-not-found",
  },
  {
    name: "a former employer that only the sentence before names",
    text: "周畅从谷歌归来。吴永辉到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到", support: ["周畅从谷歌归来"], from: ["谷歌"] },
    reason: "name-not-found",
  },
  { name: "an invented quote", text: "今天天气不错。", given: JOIN, reason: "quote-not-found" },
  {
    name: "a quote that is one letter off",
    text: TOLD,
    given: { ...JOIN, quote: "吴永辉到字节跳动报道。" },
    reason: "quote-not-found",
  },
  {
    name: "a quote of two sentences",
    text: "吴永辉来了。他到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉来了。他到字节跳动报到。" },
    reason: "quote-not-found",
  },
  {
    name: "a person whom the quote does not name",
    text: TOLD,
    given: { ...JOIN, person: "张一鸣" },
    reason: "name-not-found",
  },
  {
    name: "a person whom only the rest of the sentence names",
    text: "张一鸣表示，吴永辉到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到", person: "张一鸣" },
    reason: "name-not-found",
  },
  {
    name: "a person of an earlier sentence where this one names somebody else",
    text: "张一鸣很高兴。吴永辉到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到", support: ["张一鸣很高兴"], person: "张一鸣" },
    reason: "name-not-found",
  },
  {
    name: "a person of an earlier sentence where this one names nobody",
    text: "张一鸣很高兴。字节跳动有人离职。",
    given: { kind: "leave", quote: "字节跳动有人离职", support: ["张一鸣很高兴"], person: "张一鸣", org: "字节跳动" },
    reason: "name-not-found",
  },
  {
    name: "a company that the quote does not name",
    text: TOLD,
    given: { ...JOIN, org: "阿里巴巴" },
    reason: "name-not-found",
  },
  {
    name: "a title that the quote does not have",
    text: TOLD,
    given: { ...JOIN, role: "首席执行官" },
    reason: "name-not-found",
  },
  {
    name: "a part of a tracked name",
    text: TOLD,
    given: { ...JOIN, person: "吴永" },
    reason: "name-not-found",
  },
  {
    name: "a part of a name that our own reading finds",
    text: "王明华到字节跳动报到，任产品总监。",
    given: { ...JOIN, quote: "王明华到字节跳动报到", person: "王明" },
    reason: "name-not-found",
  },
  {
    name: "a part of an English word",
    text: "Annabel Lee joined OpenAI.",
    given: { kind: "join", quote: "Annabel Lee joined OpenAI.", person: "Anna", org: "OpenAI" },
    reason: "name-not-found",
  },
  {
    name: "a company as a person",
    text: "谷歌加入字节跳动发起的联盟。",
    given: { kind: "join", quote: "谷歌加入字节跳动发起的联盟", person: "谷歌", org: "字节跳动" },
    reason: "name-not-found",
  },
  {
    name: "words that are nobody's name",
    text: "多名负责人到字节跳动报到。",
    given: { ...JOIN, quote: "多名负责人到字节跳动报到", person: "多名负责人" },
    reason: "name-not-found",
  },
  {
    name: "a join without a company",
    text: TOLD,
    given: { kind: "join", quote: TOLD, person: "吴永辉" },
    reason: "field-missing",
  },
  {
    name: "an appointment without a title",
    text: "吴永辉在字节跳动升职。",
    given: { kind: "appoint", quote: "吴永辉在字节跳动升职。", person: "吴永辉", org: "字节跳动" },
    reason: "field-missing",
  },
  {
    name: "a company that buys itself",
    text: "英伟达收购了一家公司，英伟达很满意。",
    given: { kind: "acquire", quote: "英伟达收购了一家公司，英伟达很满意。", org: "英伟达", target: ["英伟达"] },
    reason: "names-alike",
  },
  {
    name: "a meeting as a join",
    text: "吴永辉与张一鸣在字节跳动总部聊天。",
    given: { ...JOIN, quote: "吴永辉与张一鸣在字节跳动总部聊天。" },
    reason: "no-word-for-it",
  },
  {
    name: "a question",
    text: "吴永辉到字节跳动报到了吗？",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到了吗？" },
    reason: "not-stated",
  },
  {
    name: "a question from which only the statement is quoted",
    text: "吴永辉到字节跳动报到了吗？",
    given: { ...JOIN, quote: "吴永辉到字节跳动报到" },
    reason: "not-stated",
  },
  {
    name: "the consequence of a condition",
    text: "如果条件合适，吴永辉将到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉将到字节跳动报到" },
    reason: "not-stated",
  },
  {
    name: "what an English condition leads to",
    text: "If talks succeed, Marta Ruiz will join OpenAI.",
    given: { kind: "join", quote: "Marta Ruiz will join OpenAI.", person: "Marta Ruiz", org: "OpenAI" },
    reason: "not-stated",
  },
  {
    name: "a negation",
    text: "吴永辉并未到字节跳动报到。",
    given: { ...JOIN, quote: "吴永辉并未到字节跳动报到。" },
    reason: "not-stated",
  },
  {
    name: "what is denied around the quote",
    text: "OpenAI denied that Marta Ruiz had joined OpenAI.",
    given: { kind: "join", quote: "Marta Ruiz had joined OpenAI", person: "Marta Ruiz", org: "OpenAI" },
    reason: "not-stated",
  },
  {
    name: "what a later sentence denies",
    text: "网传吴永辉到字节跳动报到。该消息不实。",
    given: { ...JOIN, quote: "网传吴永辉到字节跳动报到" },
    reason: "denied-later",
  },
  {
    name: "about nobody who is followed",
    text: "Marta Ruiz joined Larkhill Bank on Monday.",
    given: {
      kind: "join",
      quote: "Marta Ruiz joined Larkhill Bank on Monday.",
      person: "Marta Ruiz",
      org: "Larkhill Bank",
    },
    reason: "nobody-tracked",
  },
  {
    name: "about the one who tells of it",
    text: "周畅将到字节跳动报到，张一鸣说。",
    given: { kind: "join", quote: "周畅将到字节跳动报到，张一鸣说。", person: "张一鸣", org: "字节跳动" },
    reason: "not-beside",
  },
  {
    name: "about the one whose company it is",
    text: "Mark Zuckerberg's Meta has hired Marta Ruiz.",
    given: {
      kind: "join",
      quote: "Mark Zuckerberg's Meta has hired Marta Ruiz.",
      person: "Mark Zuckerberg",
      org: "Meta",
    },
    reason: "not-beside",
  },
  {
    name: "a join at the company that somebody comes from",
    text: "零一万物的周畅加入了另一家公司。",
    given: { kind: "join", quote: "零一万物的周畅加入了另一家公司。", person: "周畅", org: "零一万物" },
    reason: "not-beside",
  },
  {
    name: "an acquisition turned round",
    text: "Microsoft is to buy Intel in full.",
    given: { kind: "acquire", quote: "Microsoft is to buy Intel in full.", org: "Intel", target: ["Microsoft"] },
    reason: "not-beside",
  },
  {
    name: "a death",
    text: "字节跳动宣布，吴永辉离世，终年五十岁。",
    given: { kind: "leave", quote: "字节跳动宣布，吴永辉离世，终年五十岁。", person: "吴永辉", org: "字节跳动" },
    reason: "not-stated",
  },
  {
    name: "a word that only a title holds",
    text: "字节跳动总裁说明了架构。",
    given: { kind: "layoff", quote: "字节跳动总裁说明了架构。", org: "字节跳动" },
    reason: "no-word-for-it",
  },
  {
    name: "sport",
    text: "前锋吴永辉到字节跳动足球俱乐部报到，转会费未公开。",
    given: { ...JOIN, quote: "前锋吴永辉到字节跳动足球俱乐部报到" },
    reason: "no-word-for-it",
  },
  {
    name: "names of two sentences in a shuffled text",
    text: "吴永辉在谷歌工作多年。知情人士称，他将到字节跳动报到。",
    telling: { isShuffled: true },
    given: {
      kind: "join",
      quote: "他将到字节跳动报到",
      support: ["吴永辉在谷歌工作多年"],
      person: "吴永辉",
      org: "字节跳动",
    },
    reason: "name-not-found",
  },
];

describe("a proposal does not count that is", () => {
  test.each(refused)("$name", ({ text, given, telling, reason }) => {
    expect(check(text, proposal(given), telling)).toBe(reason);
  });

  test("right but for the punctuation of a damaged text: to the letter means the text as given", () => {
    const damaged = "吴永&#36745;到字节跳动报到。";

    expect(check(damaged, proposal(JOIN))).toBe("quote-not-found");
  });
});
