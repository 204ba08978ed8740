import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readBundled } from "../../src/feeds/read-bundled.ts";

test("relative dates become dates before the reference", async () => {
  const folder = await mkdtemp(join(tmpdir(), "orgbeat-bundled-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "feed.xml");
  await writeFile(
    file,
    [
      "{{minus 2 days 3 hours}}",
      "{{minus 1 day}}",
      "{{minus 90 minutes}}",
      "{{minus 1 hour 1 minute}}",
      "{{minus}}",
      "{{minus 1 hour 2 days}}",
    ].join("\n"),
  );

  const { body, contentType } = await readBundled(file, new Date("2026-11-21T09:00:00Z"));

  expect(contentType).toContain("utf-8");
  expect(new TextDecoder().decode(body).split("\n")).toEqual([
    "Thu, 19 Nov 2026 06:00:00 GMT",
    "Fri, 20 Nov 2026 09:00:00 GMT",
    "Sat, 21 Nov 2026 07:30:00 GMT",
    "Sat, 21 Nov 2026 07:59:00 GMT",
    "{{minus}}",
    "{{minus 1 hour 2 days}}",
  ]);
});
