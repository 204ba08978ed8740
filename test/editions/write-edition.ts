import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const GOOD = {
  "edition.yaml": "name: Small edition\n",
  "watchlist.yaml": "companies:\n  - { id: openai, name: OpenAI }\n",
  "feeds.opml": opml('<outline type="rss" text="Wire" xmlUrl="https://wire.example/feed"/>'),
};

/** An OPML file around its outlines, which begin on line 3. */
export function opml(outlines: string): string {
  return `<opml version="2.0" xmlns:orgbeat="https://orgbeat.dev/opml">\n<body>\n${outlines}\n</body></opml>\n`;
}

/** Writes a good edition with some files replaced, added or (undefined) left out; its folder ends in `small`. */
export async function writeEdition(files: Readonly<Record<string, string | undefined>>): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), "orgbeat-edition-"));
  onTestFinished(() => rm(base, { recursive: true }));
  const folder = join(base, "small");
  await mkdir(folder);
  for (const [path, text] of Object.entries({ ...GOOD, ...files })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
