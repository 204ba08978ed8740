import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AcceptedName, acceptCandidate } from "../../src/editions/accept-candidate.ts";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { writeEdition } from "./write-edition.ts";

const WATCHLIST = `# Whom we follow, by hand.
companies:
  - id: openai # the first
    name: OpenAI
    teams:
      - { id: openai-research, name: OpenAI Research,   contextAliases: [Research] }
  - { id: beichen, name: 北辰智能, aliases: [北辰] }   # on one line

people:
  # founders
  - id: sam-altman
    name: Sam Altman
    zh: 萨姆·奥特曼
topics: []
`;

function accepted(fields: Partial<AcceptedName>): AcceptedName {
  return { kind: "person", name: "Jane Miller", id: undefined, org: undefined, ...fields };
}

describe("a candidate that is accepted", () => {
  test.each<[string, AcceptedName, string, string]>([
    ["a person", accepted({}), "jane-miller", "  - { id: jane-miller, name: Jane Miller }"],
    [
      "a person by a given id",
      accepted({ name: "沈知行", id: "shen-zhixing" }),
      "shen-zhixing",
      "  - { id: shen-zhixing, name: 沈知行 }",
    ],
    [
      "a name with accents and points",
      accepted({ name: "Zoë J. O’Neil" }),
      "zoe-j-oneil",
      "  - { id: zoe-j-oneil, name: Zoë J. O’Neil }",
    ],
    [
      "a company",
      accepted({ kind: "company", name: "Sample Labs" }),
      "sample-labs",
      "  - { id: sample-labs, name: Sample Labs }",
    ],
    [
      "a company of another",
      accepted({ kind: "company", name: "Sample Labs", org: "openai" }),
      "sample-labs",
      "  - { id: sample-labs, name: Sample Labs, partOf: openai }",
    ],
    [
      "a team",
      accepted({ kind: "team", name: "Robotics", org: "openai" }),
      "openai-robotics",
      "      - { id: openai-robotics, name: Robotics }",
    ],
  ])("%s is one line more, and the rest stays as it is", async (_what, name, id, line) => {
    const folder = await writeEdition({ "watchlist.yaml": WATCHLIST });

    expect(await acceptCandidate(folder, name)).toBe(id);

    const lines = (await readFile(join(folder, "watchlist.yaml"), "utf8")).split("\n");
    expect(lines.filter((each) => each !== line)).toEqual(WATCHLIST.split("\n"));
    expect((await loadEdition(folder)).entities).toContainEqual(
      expect.objectContaining({ id, kind: name.kind, name: name.name, partOf: name.org }),
    );
  });

  test("may be a team of a company on one line", async () => {
    const folder = await writeEdition({ "watchlist.yaml": WATCHLIST });

    await acceptCandidate(folder, accepted({ kind: "team", name: "视觉组", id: "beichen-vision", org: "beichen" }));

    const text = await readFile(join(folder, "watchlist.yaml"), "utf8");
    expect(text).toContain(
      "  - { id: beichen, name: 北辰智能, aliases: [北辰], teams: [{ id: beichen-vision, name: 视觉组 }] }   # on one line\n",
    );
    expect((await loadEdition(folder)).entities).toContainEqual(expect.objectContaining({ id: "beichen-vision" }));
  });

  test("stands after those that were accepted before", async () => {
    const folder = await writeEdition({ "watchlist.yaml": WATCHLIST });
    const names = ["Ann Lee", "Bo Chen", "Cy Young"];

    for (const name of names) await acceptCandidate(folder, accepted({ name }));

    const people = (await loadEdition(folder)).entities.filter(({ kind }) => kind === "person");
    expect(people.map(({ name }) => name)).toEqual(["Sam Altman", ...names]);
  });
});

describe("a candidate that is refused", () => {
  test.each<[string, AcceptedName, RegExp]>([
    ["a name that is followed", accepted({ name: "sam  altman" }), /^already-followed sam altman sam-altman$/],
    [
      "a name that is another's alias, in the other script",
      accepted({ kind: "company", name: "北辰", id: "x" }),
      /^already-followed/,
    ],
    ["a form that needs context", accepted({ kind: "team", name: "Research", org: "openai" }), /^already-followed/],
    ["an id that is taken", accepted({ id: "openai" }), /the id "openai" is taken by the company OpenAI/],
    ["an id that is none", accepted({ id: "Jane Miller" }), /id "Jane Miller" must be small letters/],
    ["a name that another kind has", accepted({ kind: "company", name: "Sam Altman", id: "sam-inc" }), /means both/],
    ["a name of one letter", accepted({ name: "李", id: "li" }), /too short/],
    ["a name without an id in Latin letters", accepted({ name: "沈知行" }), /^id-needed 沈知行$/],
    [
      "a company that is not listed",
      accepted({ kind: "team", name: "X Lab", org: "nowhere" }),
      /^entity-not-found nowhere$/,
    ],
  ])("%s leaves the file as it is", async (_what, name, message) => {
    const folder = await writeEdition({ "watchlist.yaml": WATCHLIST });

    await expect(acceptCandidate(folder, name)).rejects.toThrow(message);

    expect(await readFile(join(folder, "watchlist.yaml"), "utf8")).toBe(WATCHLIST);
  });

  test("so is one for a file that is wrong already", async () => {
    const folder = await writeEdition({ "watchlist.yaml": WATCHLIST });
    await writeFile(join(folder, "watchlist.yaml"), `${WATCHLIST}\nplanets: []\n`);

    await expect(acceptCandidate(folder, accepted({}))).rejects.toThrow('nothing is called "planets"');
  });
});
