import { readFile } from "node:fs/promises";
import { loadEdition } from "../src/editions/load-edition.ts";
import { buildAliasIndex } from "../src/match/alias-index.ts";
import { readArticle } from "../src/read/read-article.ts";
import { parseCorpus } from "./accuracy/labels.ts";
import { listCorpusFiles } from "./accuracy/list-files.ts";
import { type Contender, timeSideBySide } from "./rounds.ts";

const ARTICLE_UNITS = 2000;
const ARTICLES = 120;
const ROUNDS = 5;
const PUBLISHED = new Date("2026-11-02T08:00:00Z");

/**
 * Prints how many articles of 2,000 characters are read in a second on one core, from raw text to events: the labelled
 * articles of the development corpus, one after the other, which are denser than news.
 */
export async function benchReading(): Promise<void> {
  const { entities } = await loadEdition("digests/ai-labs");
  const index = buildAliasIndex(entities);
  const languages = { Chinese: "zh-", English: "en-" } as const;
  console.log(`\nreading articles of ${ARTICLE_UNITS} characters, raw text to events`);
  const contenders: Contender[] = [];
  for (const [name, prefix] of Object.entries(languages)) {
    const articles = await makeArticles(prefix);
    const work = (): number =>
      articles.reduce((sum, article) => sum + readArticle(article, index, { publishedAt: PUBLISHED }).claims.length, 0);
    contenders.push({ name, work });
  }
  for (const { name, medianMs, result } of timeSideBySide(contenders, ROUNDS)) {
    const speed = (ARTICLES / medianMs) * 1000;
    console.log(`  ${name.padEnd(28)}${speed.toFixed(0).padStart(6)} articles/s   ${result} claims in ${ARTICLES}`);
  }
}

async function makeArticles(prefix: string): Promise<{ title: string; text: string }[]> {
  const files = await listCorpusFiles(["test/corpus/events"]);
  const own = files.filter((file) => file.includes(`/${prefix}`));
  const items = (await Promise.all(own.map((file) => readFile(file, "utf8")))).flatMap(parseCorpus);
  const articles: { title: string; text: string }[] = [];
  for (let nth = 0; articles.length < ARTICLES; ) {
    const title = items[nth % items.length]?.title ?? "";
    let text = "";
    while (text.length < ARTICLE_UNITS) text += `${items[nth++ % items.length]?.text ?? ""}\n`;
    articles.push({ title, text: text.slice(0, ARTICLE_UNITS) });
  }
  return articles;
}
