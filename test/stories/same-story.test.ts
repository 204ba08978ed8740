import { describe, expect, test } from "vitest";
import { chooseStory } from "../../src/stories/choose-story.ts";
import { sameStory } from "../../src/stories/same-story.ts";
import { type StoryArticle, type StorySignature, storySignature } from "../../src/stories/story-signature.ts";
import { CORPUS, claimsOf } from "./corpus.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 1);

function signatureOf(id: string, more: Partial<StoryArticle> = {}): StorySignature {
  const article = CORPUS.find((one) => one.id === id);
  if (article === undefined) throw new Error(`no article ${id}`);
  const publishedAt = new Date(START + article.day * DAY_MS);

  return storySignature({
    ...article,
    mentions: [],
    claims: claimsOf(article),
    publishedAt,
    link: article.link,
    ...more,
  });
}

describe("the reason", () => {
  test.each([
    ["link-1", "link-2", true, "same-link"],
    ["lin-1", "lin-2", true, "republished"],
    ["cut-1", "cut-2", true, "republished"],
    ["lin-1", "lin-4", true, "same-event"],
    ["lin-1", "song-1", false, "different-events"],
    ["cut-1", "cutb-1", false, "different-events"],
    ["q2-1", "q3-1", false, "different-series"],
    ["m5-1", "m6-1", false, "different-series"],
    ["cut-1", "cut-later", false, "too-far-apart"],
    ["zhao-2", "zhao-3", false, "too-far-apart"],
    ["m5-1", "sue-1", false, "different-names"],
    ["m6-1", "f2-1", false, "too-little-in-common"],
    ["tiny-1", "tiny-2", false, "too-little-in-common"],
  ] as const)("%s and %s: %s, %s", (a, b, same, reason) => {
    expect(sameStory(signatureOf(a), signatureOf(b))).toMatchObject({ same, reason });
  });
});

test("the verdict is the same both ways", () => {
  const signatures = CORPUS.map(({ id }) => signatureOf(id));
  for (const a of signatures) {
    for (const b of signatures) expect(sameStory(a, b).same).toBe(sameStory(b, a).same);
  }
});

describe("choosing a story", () => {
  const candidates = ["lin-1", "lin-3", "song-1", "cut-1"].map((id) => ({
    storyId: id.split("-")[0] ?? "",
    signature: signatureOf(id),
  }));

  test("joins the one with the strongest tie", () => {
    expect(chooseStory(signatureOf("lin-2"), candidates)).toMatchObject({
      storyId: "lin",
      verdict: { reason: "republished" },
    });
  });

  test("founds one where nothing is the same", () => {
    expect(chooseStory(signatureOf("f1-1"), candidates)).toBeUndefined();
    expect(chooseStory(signatureOf("f1-1"), [])).toBeUndefined();
  });
});

test("an article 40 days later is no story of the first, though it is republished", () => {
  const later = signatureOf("lin-2", { publishedAt: new Date(START + 40 * DAY_MS) });

  expect(sameStory(signatureOf("lin-1"), later)).toMatchObject({ same: false, reason: "too-far-apart" });
});

test("an outlet's name behind the title is no part of it", () => {
  expect(signatureOf("cut-2").titleKey).toBe(signatureOf("cut-1").titleKey);
});
