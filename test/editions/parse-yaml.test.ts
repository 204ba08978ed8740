import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/editions/parse-yaml.ts";

const TEXT = `# a comment
companies:
  - id: aa
    name: 360
    aliases:
      - one
      - "two"
  - { id: bb, name: no }
`;

describe("a scalar is a text", () => {
  test.each([
    ["360", "360"],
    ["2025", "2025"],
    ["2025-02", "2025-02"],
    ["2025-02-03", "2025-02-03"],
    ["no", "no"],
    ["true", "true"],
    ["null", "null"],
    ["01.AI", "01.AI"],
    ["1e3", "1e3"],
    ["", ""],
    ['"quoted: text"', "quoted: text"],
  ])("%j is %j", (written, value) => {
    expect(parseYaml("a.yaml", `name: ${written}\n`).value).toEqual({ name: value });
  });
});

describe("a place has a line", () => {
  test.each<[path: (string | number)[], line: number]>([
    [["companies", 0, "name"], 4],
    [["companies", 0, "aliases", 1], 7],
    [["companies", 1, "id"], 8],
    [["companies", 1, "missing"], 8],
    [["companies", 9], 3],
    [["people"], 1],
    [[], 1],
  ])("%j is on line %i", (path, line) => {
    expect(parseYaml("a.yaml", TEXT).lineOf(path)).toBe(line);
  });

  test("a key has its own, also where its value is elsewhere", () => {
    const yaml = parseYaml("a.yaml", TEXT);

    expect(yaml.lineOfKey(["companies", 0], "aliases")).toBe(5);
    expect(yaml.lineOfKey([], "companies")).toBe(2);
    expect(yaml.lineOfKey(["companies", 1], "name")).toBe(8);
    expect(yaml.lineOfKey(["companies", 1], "missing")).toBe(8);
  });
});

describe("what is not YAML is a problem with its line", () => {
  test.each([
    ["a bracket that is never closed", "name: [a\nb: c\n", 2],
    ["a key given twice", "name: a\nname: b\n", 2],
    ["a tab for indentation", "digest:\n\tdays: []\n", 2],
    ["a quote that is never closed", 'name: "a\n', 1],
  ])("%s", (_, text, line) => {
    const { problems, value } = parseYaml("a.yaml", text);

    expect(value).toBeUndefined();
    expect(problems[0]?.message).toMatch(/^this is not YAML: /);
    expect(Math.abs((problems[0]?.line ?? 99) - line)).toBeLessThanOrEqual(1);
  });

  test("a reference to nothing", () => {
    const { value, problems } = parseYaml("a.yaml", "name: A\nlanguage: *nobody\n");

    expect(value).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, message: expect.stringMatching(/leads to nothing/) }),
    ]);
  });

  test("references that multiply are not followed", () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? "x" : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
    });

    const { value, problems } = parseYaml("a.yaml", `${levels.join("\n")}\n`);

    expect(value).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({ file: "a.yaml", message: expect.stringMatching(/reference/i) }),
    ]);
  });
});
