import { describe, expect, test } from "vitest";
import { storyKeys } from "../../src/stories/story-keys.ts";
import { type StoryArticle, storySignature } from "../../src/stories/story-signature.ts";
import { CORPUS } from "./corpus.ts";

const DAY_MS = 86_400_000;

function keysOf(more: Partial<StoryArticle>): ReadonlySet<string> {
  const [first] = CORPUS;
  const article = {
    title: first?.title ?? "",
    text: first?.text ?? "",
    mentions: [],
    claims: [],
    publishedAt: undefined,
    link: undefined,
  };
  return new Set(storyKeys(storySignature({ ...article, ...more })));
}

describe("two articles share a key", () => {
  test("with one address, whatever they say", () => {
    const a = keysOf({ title: "甲", text: "乙", link: "https://a.example/1" });
    const b = keysOf({ title: "丙", text: "丁", link: "https://a.example/1" });

    expect([...a.intersection(b)]).toContain("link:https://a.example/1");
  });

  test.each([1, 2, 3])("with one event, %i days apart, wherever the days fall", (days) => {
    const base = { text: "", mentions: [], claims: [] };
    for (let start = 20_000; start < 20_016; start++) {
      const near = (day: number) =>
        keysOf({
          ...base,
          title: "Harlow names Nadkarni",
          text: "It is Nadkarni, said Harlow, and Nadkarni agreed with Harlow.",
          publishedAt: new Date(day * DAY_MS),
        });
      const shared = near(start).intersection(near(start + days));
      expect([...shared].some((key) => key.startsWith("l:"))).toBe(true);
    }
  });

  test("where one was cut at both ends", () => {
    const text = CORPUS[0]?.text ?? "";
    const cut = text.split("\n").slice(1, 4).join("\n");

    expect(keysOf({}).intersection(keysOf({ title: "别的标题", text: cut })).size).toBeGreaterThan(0);
  });
});

test("articles months apart share no dated key", () => {
  const a = keysOf({ publishedAt: new Date(20_000 * DAY_MS) });
  const b = keysOf({ publishedAt: new Date(20_060 * DAY_MS) });

  expect([...a.intersection(b)].filter((key) => key.includes("@"))).toEqual([]);
});

test("keys are the same for the same article", () => {
  expect(keysOf({})).toEqual(keysOf({}));
});
