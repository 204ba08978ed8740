import { realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { EditionFeed } from "../model/edition.ts";
import type { Language } from "../model/text.ts";
import type { EditionProblem } from "./edition-error.ts";
import { suggest } from "./nearest-name.ts";
import type { OpmlFile, Outline } from "./parse-opml.ts";

const EXAMPLES = {
  xmlUrl: 'xmlUrl="https://36kr.com/feed", xmlUrl="rsshub:/36kr/newsflashes" or xmlUrl="feeds/zh.xml"',
  text: 'text="36氪"',
  "orgbeat:language": 'orgbeat:language="zh-Hans"',
  "orgbeat:firstRead": 'orgbeat:firstRead="announce"',
  "orgbeat:checked": 'orgbeat:checked="2026-11-02"',
} as const;

const LANGUAGES: readonly Language[] = ["zh-Hans", "zh-Hant", "en"];

/** Makes the feeds of an edition from its outlines, and says what is wrong with any of them. */
export async function buildFeeds(
  folder: string,
  file: string,
  { outlines }: OpmlFile,
): Promise<{ readonly feeds: readonly EditionFeed[]; readonly problems: readonly EditionProblem[] }> {
  const feeds: EditionFeed[] = [];
  const problems: EditionProblem[] = [];
  for (const { line, attributes } of outlines) {
    const report = (message: string, key: keyof typeof EXAMPLES) =>
      problems.push({ file, line, message, example: EXAMPLES[key] });
    checkAttributes(attributes, report);
    const address = await resolveAddress(folder, attributes.xmlUrl);
    if (typeof address !== "string") {
      report(address.problem, "xmlUrl");
      continue;
    }
    if (feeds.some(({ url }) => url === address)) report(`the feed ${attributes.xmlUrl} is listed twice.`, "xmlUrl");
    feeds.push({
      url: address,
      title: attributes.text ?? attributes.title ?? address,
      language: LANGUAGES.find((language) => language === attributes["orgbeat:language"]),
      firstRead: attributes["orgbeat:firstRead"] === "announce" ? "announce" : "silent",
    });
  }
  return { feeds, problems };
}

function checkAttributes(
  attributes: Outline["attributes"],
  report: (message: string, key: keyof typeof EXAMPLES) => void,
): void {
  const { text, title, "orgbeat:language": language, "orgbeat:firstRead": firstRead } = attributes;
  const checked = attributes["orgbeat:checked"];
  if (!(text ?? title)?.trim()) report("text is missing: what people call the feed.", "text");
  if (language !== undefined && !LANGUAGES.some((known) => known === language)) {
    report(`orgbeat:language "${language}" must be zh-Hans, zh-Hant or en.`, "orgbeat:language");
  }
  if (firstRead !== undefined && !["announce", "silent"].includes(firstRead)) {
    report(`orgbeat:firstRead "${firstRead}" must be announce or silent.`, "orgbeat:firstRead");
  }
  if (checked !== undefined && checked !== "no" && Number.isNaN(Date.parse(`${checked}T00:00:00Z`))) {
    report(`orgbeat:checked "${checked}" must be no or the day on which somebody fetched it.`, "orgbeat:checked");
  }
  for (const key of Object.keys(attributes)) {
    if (!key.startsWith("orgbeat:") || key in EXAMPLES) continue;
    report(`nothing is called "${key}" here.${suggest(key, Object.keys(EXAMPLES))}`, "orgbeat:language");
  }
}

async function resolveAddress(folder: string, xmlUrl: string | undefined): Promise<string | { problem: string }> {
  const written = xmlUrl?.trim() ?? "";
  if (written === "") return { problem: "xmlUrl is missing: the feed's address." };
  if (/^rsshub:\/[^/]/.test(written)) return written;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(written)) return resolveBundled(folder, written);
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return { problem: `xmlUrl "${written}" is not a web address.` };
  if (url.username !== "" || url.password !== "") return { problem: "xmlUrl must not hold a name or password." };
  return written;
}

async function resolveBundled(folder: string, path: string): Promise<string | { problem: string }> {
  const escapes = { problem: `xmlUrl "${path}" leads out of the edition's folder.` };
  const root = await realpath(folder);
  if (leadsOut(relative(root, join(root, path)))) return escapes;
  const found = await stat(join(root, path)).catch(ignoreMissing);
  if (!found?.isFile()) return { problem: `there is no file ${path} in the edition's folder.` };
  const real = relative(root, await realpath(join(root, path)));
  // A symbolic link may point anywhere.
  if (leadsOut(real)) return escapes;
  const below = relative(root, join(root, path)).split(sep).join("/");
  return `bundled:${root.split(sep).at(-1)}/${below}`;
}

function leadsOut(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`);
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
