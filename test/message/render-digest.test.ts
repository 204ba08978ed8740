import { describe, expect, test } from "vitest";
import type { Digest, DigestArticle, Score } from "../../src/digest/digest.ts";
import { messageToText } from "../../src/message/message-to-text.ts";
import { type DigestView, renderDigest, renderDigestNote } from "../../src/message/render-digest.ts";
import type { Language } from "../../src/model/text.ts";
import { event, tracked, unknown, view } from "./samples.ts";

const score: Score = { total: 5.2, entity: 1, outlets: 0.5, severity: 0.6, novelty: 1, recency: 0.4 };

const article: DigestArticle = {
  title: "青禾智能开设成都实验室",
  url: "https://a.example/lab",
  outlet: "晨光科技",
  publishedAt: new Date("2026-11-18T02:00:00Z"),
  language: "zh-Hans",
  summary: ["青禾智能在成都开设实验室。", "首批招收四十名研究员。"],
  mentionCounts: new Map([["qinghe", 2]]),
};

const person = tracked("lin-wanqing");
const source = { url: "https://a.example/lin", outlet: "Bay Wire", publishedAt: undefined };

const digest: Digest = {
  since: new Date("2026-11-13T16:00:00Z"),
  until: new Date("2026-11-20T16:00:00Z"),
  language: "en",
  counts: { changes: 4, stories: 12, articles: 31 },
  withdrawn: [],
  sections: [
    {
      kind: "changes",
      moreCount: 0,
      groups: [
        {
          entityId: "qinghe",
          moreCount: 2,
          lines: [
            {
              event: event("join", {
                kind: "join",
                person,
                org: tracked("qinghe"),
                role: unknown("CTO"),
                outletCount: 3,
              }),
              leave: event("leave", { kind: "leave", person, org: tracked("beacon") }),
              previousStatus: "rumored",
              source,
              score,
            },
          ],
        },
        {
          entityId: undefined,
          moreCount: 0,
          lines: [
            {
              event: event("cut", { kind: "layoff", org: unknown("Tidepool"), count: 40, status: "planned" }),
              leave: undefined,
              previousStatus: undefined,
              source: undefined,
              score,
            },
          ],
        },
      ],
    },
    {
      kind: "stories",
      moreCount: 3,
      lines: [{ storyId: "s", article, articleCount: 5, outletCount: 4, entityId: "qinghe", score }],
    },
    {
      kind: "people",
      moreCount: 0,
      lines: [
        { entityId: "zhao-heming", articleCount: 2, outletCount: 1, article: { ...article, summary: [] }, score },
      ],
    },
  ],
};

function digestView(language: Language, more: Partial<DigestView> = {}): DigestView {
  return { ...view(language), name: language === "en" ? "AI labs" : "AI 实验室", ...more };
}

const texts: readonly [Language, string][] = [
  [
    "en",
    `AI labs: 14 Nov to 20 Nov
═════════════════════════
4 changes and 12 stories from 31 articles

Organisation changes
Qinghe AI
• Lin Wanqing moves from Beacon Labs to Qinghe AI as CTO · Update: rumour → reported · Bay Wire <https://a.example/lin> · 3 outlets
and 2 more
Others
• Tidepool is to lay off 40 people

Top stories
• 青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技 · 4 outlets
  青禾智能在成都开设实验室。首批招收四十名研究员。
and 3 more

People in the news
• Zhao Heming · 2 articles: 青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技`,
  ],
  [
    "zh-Hans",
    `AI 实验室：11月14日至11月20日
═════════════════════════════
31 篇文章中的 4 项变动、12 个话题

组织变动
青禾智能
• 林晚晴从 Beacon Labs 转投青禾智能，任 CTO · 更新：传闻 → 媒体报道 · Bay Wire <https://a.example/lin> · 3 家媒体
另有 2 条
其他
• Tidepool 将裁员 40 人

重点报道
• 青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技 · 4 家媒体
  青禾智能在成都开设实验室。首批招收四十名研究员。
另有 3 条

新闻人物
• 赵鹤鸣 · 2 篇报道：青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技`,
  ],
  [
    "zh-Hant",
    `AI 实验室：11月14日至11月20日
═════════════════════════════
31 篇文章中的 4 項異動、12 個話題

組織異動
青禾智慧
• 林晚晴從 Beacon Labs 轉投青禾智慧，任 CTO · 更新：傳聞 → 媒體報導 · Bay Wire <https://a.example/lin> · 3 家媒體
另有 2 則
其他
• Tidepool 將裁員 40 人

重點報導
• 青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技 · 4 家媒體
  青禾智能在成都开设实验室。首批招收四十名研究员。
另有 3 則

新聞人物
• 趙鶴鳴 · 2 篇報導：青禾智能开设成都实验室 <https://a.example/lab> · 晨光科技`,
  ],
];

test.each(texts)("a digest in %s", (language, text) => {
  expect(messageToText(renderDigest(digest, digestView(language)))).toBe(text);
});

test("the summary is the heading and the weightiest change", () => {
  expect(renderDigest(digest, digestView("en"))).toMatchObject({
    kind: "digest",
    summary: "AI labs: 14 Nov to 20 Nov · Lin Wanqing moves from Beacon Labs to Qinghe AI as CTO",
  });
});

test("a digest that explains says why each line stands there", () => {
  const text = messageToText(renderDigest(digest, digestView("en", { explains: true })));

  expect(text.match(/5\.20 = entity 1\.00, outlets 0\.50, severity 0\.60, novelty 1\.00, recency 0\.40/g)).toHaveLength(
    4,
  );
});

describe("a period in which nothing happened", () => {
  const quiet: Digest = { ...digest, sections: [], counts: { changes: 0, stories: 0, articles: 1 } };

  test.each<[Language, string]>([
    ["en", "AI labs: nothing changed at what this channel follows, 14 Nov to 20 Nov (1 article read)."],
    ["zh-Hans", "AI 实验室：11月14日至11月20日，本频道关注的对象没有变动（已读 1 篇文章）。"],
    ["zh-Hant", "AI 实验室：11月14日至11月20日，本頻道追蹤的對象沒有異動（已讀 1 篇文章）。"],
  ])("is a note in %s", (language, text) => {
    const note = renderDigest(quiet, digestView(language));

    expect(note).toEqual(renderDigestNote(quiet, digestView(language)));
    expect(note.kind).toBe("note");
    expect(messageToText(note)).toBe(text);
  });
});

test("what is not said any more stands at the end, and a digest of nothing else is no quiet one", () => {
  const withdrawn = [event("e9", { person: unknown("Kim Park"), org: tracked("qinghe"), role: unknown("CTO") })];

  const text = messageToText(renderDigest({ ...digest, sections: [], withdrawn }, digestView("en")));

  expect(text).toContain("Withdrawn: said before, and not any more");
  expect(text).toMatch(/Kim Park joins Qinghe AI as CTO$/u);
});
