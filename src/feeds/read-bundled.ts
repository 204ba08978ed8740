import { readFile } from "node:fs/promises";
import type { FetchedBody } from "./fetch-feed.ts";

const UNIT_MS = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const;

const RELATIVE_DATE =
  /\{\{minus(?=\s+\d)(?:\s+(?<day>\d+) days?)?(?:\s+(?<hour>\d+) hours?)?(?:\s+(?<minute>\d+) minutes?)?\}\}/g;

/**
 * Reads a feed file of an edition. `{{minus 2 days 3 hours}}` in it becomes the date that long before `reference`, so
 * that bundled articles stay recent. Throws as `readFile` does.
 */
export async function readBundled(path: string, reference: Date): Promise<FetchedBody> {
  const text = await readFile(path, "utf8");
  const dated = text.replaceAll(RELATIVE_DATE, (...match) => {
    const groups: Partial<Record<keyof typeof UNIT_MS, string>> = match.at(-1);
    const agoMs =
      Number(groups.day ?? 0) * UNIT_MS.day +
      Number(groups.hour ?? 0) * UNIT_MS.hour +
      Number(groups.minute ?? 0) * UNIT_MS.minute;
    return new Date(reference.getTime() - agoMs).toUTCString();
  });
  return { body: Buffer.from(dated), contentType: "application/xml; charset=utf-8" };
}
