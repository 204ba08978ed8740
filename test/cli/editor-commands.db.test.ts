import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder, ROOT, removeFolder } from "../acceptance/program.ts";
import { openTestDatabase } from "../store/test-database.ts";
import { jsonLines, orgbeat } from "./command.ts";

// What editors do on the command line: the sample edition read once, then put right.

const folder = makeFolder();
cpSync(join(ROOT, "digests", "sample"), join(folder, "digests", "sample"), { recursive: true });
const env = {
  DATABASE_URL: await openTestDatabase(),
  ORGBEAT_DATA: join(folder, "data"),
  ORGBEAT_EDITIONS: join(folder, "digests"),
  ORGBEAT_EDITION: "sample",
};
const command = (...args: string[]) => orgbeat(args, { env });
const run = async () => jsonLines((await command("run", "--once", "--json")).output);

let eventId: string;
beforeAll(async () => {
  await run();
  const events = jsonLines((await command("export")).output);
  const move = events.find(({ kind, person }) => kind === "join" && person === "吴永辉");
  eventId = String(move?.id);
}, 120_000);
afterAll(() => removeFolder(folder));

async function eventJson(id = eventId): Promise<Record<string, unknown>> {
  return jsonLines((await command("event", id, "--json")).output)[0] ?? {};
}

describe("event", () => {
  test("shows the claims with their ids, the steps and no corrections yet", async () => {
    const { code, output, errors } = await command("event", eventId);
    const { claims, steps } = await eventJson();

    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(new RegExp(`^event ${eventId}: join, [a-z]+\n {2}person: 吴永辉\n`, "u"));
    expect(output).toContain("\ncorrections: none\n");
    expect(steps).not.toEqual([]);
    for (const { id, quote } of claims as { id: string; quote: string }[]) {
      expect(output).toContain(`\n  ${id}  `);
      expect(quote).toMatch(/吴永辉|吳永輝|Wu/u);
    }
  });

  test("one that is not there is told in a sentence", async () => {
    await expect(command("event", "999999")).rejects.toMatchObject({ code: "event-not-found" });
  });
});

describe("correct", () => {
  test("sets a field, prints the event as it is then, and the next run edits the card and posts nothing", async () => {
    const { code, output, errors } = await command(
      "correct",
      eventId,
      "set",
      "role",
      "chief",
      "scientist",
      "--by",
      "Ann",
    );

    const sent = await run();

    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("\n  role: chief scientist\n");
    expect(output).toMatch(/Ann: set role chief scientist\n$/u);
    expect(sent.map(({ kind }) => kind)).toEqual(["alert", "note"]);
    expect(sent[1]?.summary).toMatch(/^编辑更正：|^Corrected by an editor: /u);
    expect(await run()).toEqual([]);
  });

  test("rejects, and undoes both, the newest first", async () => {
    const before = await eventJson();

    const rejected = await command("correct", eventId, "reject");
    const [, stored] = [await run(), jsonLines((await command("export")).output)];
    const once = await command("correct", eventId, "undo");
    const twice = await command("correct", eventId, "undo");

    expect(rejected.output).toContain("rejected by an editor\n");
    expect(stored.map(({ id }) => id)).not.toContain(eventId);
    expect(once.output).toContain("role: chief scientist");
    expect(twice.output).not.toContain("role: chief scientist");
    expect(before.role).toBe("chief scientist");
    expect(twice.output.match(/, undone /gu)).toHaveLength(2);
    await expect(command("correct", eventId, "undo")).rejects.toMatchObject({ code: "nothing-to-undo" });
  });

  test("merges and splits", async () => {
    const events = jsonLines((await command("export")).output);
    const other = events.find(({ id, kind }) => id !== eventId && kind === "acquire");
    const otherId = String(other?.id);

    const merged = await command("correct", otherId, "merge", eventId);
    const { claims } = await eventJson();
    const foreign = (claims as { id: string; ownEvent: string }[]).find(({ ownEvent }) => ownEvent === otherId);
    const split = await command("correct", eventId, "split", foreign?.id ?? "");

    expect(merged.output).toContain(`event ${otherId}: acquire, merged into event ${eventId}\n`);
    expect(split.output).toMatch(new RegExp(`split event \\d+ off ${eventId}\n$`, "u"));
    expect(await eventJson(otherId)).toMatchObject({ mergedInto: eventId, isWithdrawn: true });
    await command("correct", eventId, "undo");
    await command("correct", eventId, "undo");
    expect(await eventJson(otherId)).toMatchObject({ kind: "acquire", isWithdrawn: false, target: other?.target });
  });

  test.each([
    ["no correction of that name", ["improve"]],
    ["nothing to merge with", ["merge"]],
    ["no value", ["set", "role"]],
    ["a word too many", ["reject", "it"]],
    ["nothing at all", []],
  ])("%s is wrong usage, with nothing on standard output", async (_what, words) => {
    const { code, output, errors } = await command("correct", eventId, ...words);

    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).not.toBe("");
  });
});

describe("replay", () => {
  test("--all reads what older rules have read, with progress on standard error alone", async () => {
    expect(await command("replay", "--all")).toEqual({
      code: 0,
      output: "0 articles were read again; 0 of them claim more or less than before\n",
      errors: "0 articles were read again\n",
    });
  });

  test.each([[["7", "--all"]], [[]]])("%o is wrong usage", async (args) => {
    expect(await command("replay", ...args)).toMatchObject({ code: 2, output: "" });
  });
});

describe("candidates", () => {
  const watchlist = () => readFileSync(join(folder, "digests", "sample", "watchlist.yaml"), "utf8");

  test("are the same under the name that they had, and one that is accepted is followed and listed no longer", async () => {
    const listed = jsonLines((await command("candidates", "--json")).output);
    const company = listed.find(({ kind, name }) => kind === "company" && /^[A-Za-z ]+$/u.test(String(name)));
    const name = String(company?.name);
    const before = watchlist();

    const { code, output } = await command("candidates", "accept", name, "--kind", "company", "--id", "accepted");
    await run();

    expect(code).toBe(0);
    expect(output).toMatch(/^accepted is on the watchlist of /u);
    expect(
      watchlist()
        .split("\n")
        .filter((line) => line !== `  - { id: accepted, name: ${name} }`),
    ).toEqual(before.split("\n"));
    const now = jsonLines((await command("names", "--json")).output);
    expect(now).toEqual(listed.filter((one) => one !== company));
  });

  test("a second time it is refused", async () => {
    const again = command("candidates", "accept", "OpenAI", "--kind", "company");

    await expect(again).rejects.toMatchObject({ code: "already-followed", facts: { id: "openai" } });
  });

  test.each([
    ["no kind", ["Jane Miller"]],
    ["a kind that there is not", ["Jane Miller", "--kind", "planet"]],
    ["a team without its company", ["Robotics", "--kind", "team"]],
    ["a person with a company", ["Jane Miller", "--kind", "person", "--org", "openai"]],
  ])("%s is wrong usage", async (_what, args) => {
    const before = watchlist();

    expect(await command("candidates", "accept", ...args)).toMatchObject({ code: 2, output: "" });
    expect(watchlist()).toBe(before);
  });
});
