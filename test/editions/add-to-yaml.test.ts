import { describe, expect, test } from "vitest";
import { addToYaml, type ListPlace } from "../../src/editions/add-to-yaml.ts";

interface AddCase {
  readonly name: string;
  readonly text: string;
  readonly place: ListPlace;
  readonly added: string;
}

const PEOPLE: ListPlace = { map: [], list: "people" };
const TEAMS: ListPlace = { map: ["companies", 0], list: "teams" };
const ENTRY = "{ id: zhang-san, name: 张三 }";

const cases: readonly AddCase[] = [
  {
    name: "after the last of a list, before what follows",
    text: "people:\n  # the founder\n  - { id: a, name: Aa }   # keeps  its   spaces\n\ntopics: []\n",
    place: PEOPLE,
    added: `people:\n  # the founder\n  - { id: a, name: Aa }   # keeps  its   spaces\n  - ${ENTRY}\n\ntopics: []\n`,
  },
  {
    name: "after an entry of several lines, with their indentation",
    text: "people:\n- id: a\n  name: Aa\n  aliases: [b,   c]\n# the end\n",
    place: PEOPLE,
    added: `people:\n- id: a\n  name: Aa\n  aliases: [b,   c]\n- ${ENTRY}\n# the end\n`,
  },
  {
    name: "after roles, which are a list within an entry",
    text: "people:\n  - id: a\n    roles:\n      - { org: o, title: T }\n",
    place: PEOPLE,
    added: `people:\n  - id: a\n    roles:\n      - { org: o, title: T }\n  - ${ENTRY}\n`,
  },
  {
    name: "into a list on one line",
    text: "people: [{ id: a, name: Aa }] # few\n",
    place: PEOPLE,
    added: `people: [{ id: a, name: Aa }, ${ENTRY}] # few\n`,
  },
  { name: "into an empty list", text: "people: []\n", place: PEOPLE, added: `people: [${ENTRY}]\n` },
  {
    name: "to a key without a list",
    text: "people:\ntopics: []\n",
    place: PEOPLE,
    added: `people: [${ENTRY}]\ntopics: []\n`,
  },
  {
    name: "as a list that was not there",
    text: "# whom we follow\ncompanies:\n  - { id: o, name: Oo }",
    place: PEOPLE,
    added: `# whom we follow\ncompanies:\n  - { id: o, name: Oo }\npeople:\n  - ${ENTRY}\n`,
  },
  {
    name: "to a file of comments",
    text: "# nobody yet\n",
    place: PEOPLE,
    added: `# nobody yet\npeople:\n  - ${ENTRY}\n`,
  },
  {
    name: "to a company of several lines that has the list",
    text: "companies:\n  - id: o\n    teams:\n      - { id: t, name: Tt }\n    products: []\n  - { id: p, name: Pp }\n",
    place: TEAMS,
    added: `companies:\n  - id: o\n    teams:\n      - { id: t, name: Tt }\n      - ${ENTRY}\n    products: []\n  - { id: p, name: Pp }\n`,
  },
  {
    name: "to a company of several lines without the list",
    text: "companies:\n  - id: o\n    name: Oo # home\n\n  - { id: p, name: Pp }\n",
    place: TEAMS,
    added: `companies:\n  - id: o\n    name: Oo # home\n    teams:\n      - ${ENTRY}\n\n  - { id: p, name: Pp }\n`,
  },
  {
    name: "to a company on one line",
    text: "companies:\n  - { id: o, name: Oo } # short\n",
    place: TEAMS,
    added: `companies:\n  - { id: o, name: Oo, teams: [${ENTRY}] } # short\n`,
  },
];

describe("an entry is added", () => {
  test.each(cases)("$name", ({ text, place, added }) => {
    expect(addToYaml(text, place, { id: "zhang-san", name: "张三" })).toBe(added);
  });

  test("quoted where it would be something else", () => {
    const text = addToYaml("people: []\n", PEOPLE, { id: "a", name: "A, B: [c] #1" });

    expect(text).toBe('people: [{ id: a, name: "A, B: [c] #1" }]\n');
  });
});
