import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const ITEM = { id: "held-1", lang: "zh-Hans", published: "2025-06-01", title: "林一加入甲", alert: true };
const EVENT = { kind: "join", person: "林一", org: "甲" };

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "accuracy-"));
  await mkdir(join(folder, "held-out"));
  // JSON is YAML.
  await writeFile(join(folder, "held-out", "a.yaml"), JSON.stringify([{ ...ITEM, events: [EVENT] }]));
  await writeFile(join(folder, "labels.jsonl"), `${JSON.stringify({ ...ITEM, events: [EVENT] })}\n`);
  await writeFile(join(folder, "lines.jsonl"), `${JSON.stringify({ id: "held-1", alert: false, events: [] })}\n`);
  await writeFile(join(folder, "broken.yaml"), "- { id: a, alert: perhaps, events: [] }");
});

afterAll(() => rm(folder, { recursive: true }));

async function accuracy(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [join(ROOT, "bench/accuracy.ts"), ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { cwd: ROOT })) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stdout" in error && "stderr" in error)) throw error;
    return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
  }
}

describe("npm run accuracy", { timeout: 60_000 }, () => {
  it("lists no mistakes of held-out files", async () => {
    const { code, stdout, stderr } = await accuracy("--errors", folder);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("only totals");
  });

  it("writes no baseline from a part of the corpus", async () => {
    const { code, stderr } = await accuracy("--update-baseline", join(folder, "held-out"));
    expect(code).toBe(2);
    expect(stderr).toContain("whole development corpus");
  });

  it("scores given lines against given labels, totals without any id", async () => {
    const files = ["--labels", join(folder, "labels.jsonl"), "--predictions", join(folder, "lines.jsonl")];
    const { code, stdout } = await accuracy(...files, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ items: 1, events: { right: 0, wrong: 0, missing: 1 } });
    expect(stdout).not.toContain(ITEM.id);
    const withErrors = await accuracy(...files, "--errors");
    expect(withErrors.stdout).toContain("held-1: missed  join person=林一 org=甲");
  });

  it("names the file whose labels it cannot read", async () => {
    const { code, stderr } = await accuracy(join(folder, "broken.yaml"));
    expect(code).toBe(1);
    expect(stderr).toContain("broken.yaml is not a file of labelled articles");
  });
});
