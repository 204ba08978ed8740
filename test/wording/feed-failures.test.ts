import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FEED_FAILURES, feedFailureSentence } from "../../src/wording/feed-failures.ts";
import { LANGUAGES } from "../../src/wording/line.ts";

const feeds = join(import.meta.dirname, "..", "..", "src", "feeds");

/** The reasons that a union of the code names. */
function reasonsOf(file: string, type: string): string[] {
  const code = readFileSync(join(feeds, file), "utf8");
  const [, after = ""] = code.split(`export type ${type} =`);
  const [union = ""] = after.split(";");
  return [...union.matchAll(/\| "([a-z-]+)"/g)].map(([, reason]) => reason ?? "");
}

test("every reason that a feed can fail for has a sentence, and no other", () => {
  const reasons = [...reasonsOf("fetch-failure.ts", "FetchFailure"), ...reasonsOf("parsed-feed.ts", "ParseFailure")];

  expect(reasons.length).toBeGreaterThan(20);
  expect([...FEED_FAILURES].sort()).toEqual([...new Set(reasons)].sort());
});

test.each(LANGUAGES)("in %s no two reasons read the same", (language) => {
  const sentences = FEED_FAILURES.map((reason) => feedFailureSentence(reason, language));

  expect(new Set(sentences).size).toBe(sentences.length);
});

test("a reason without a sentence is shown as it is", () => {
  expect(feedFailureSentence("eaten-by-a-dog", "en")).toBe("eaten-by-a-dog");
});
