import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkShape } from "../../src/editions/check-shape.ts";
import { editionFile } from "../../src/editions/edition-file.ts";
import { FIELD_RULES } from "../../src/editions/field-rules.ts";
import { parseYaml } from "../../src/editions/parse-yaml.ts";
import { watchlistFile } from "../../src/editions/watchlist-file.ts";

function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([field, inner]) => [field, ...fieldsOf(inner)]);
}

const fields = [...new Set([...fieldsOf(editionFile), ...fieldsOf(watchlistFile)])].toSorted();

test("every field has a rule and an example, and no rule is left over", () => {
  expect(Object.keys(FIELD_RULES).toSorted()).toEqual(fields);
});

/** Each field where it belongs, around its example. */
const PLACES: Readonly<Record<string, (example: string) => string>> = {
  edition: (example) => `name: A\n${example}\n`,
  digest: (example) => `name: A\ndigest: { ${example} }\n`,
  section: (example) => `name: A\nsections: [{ kind: people, ${example} }]\n`,
  watchlist: (example) => `${example}\n`,
  company: (example) => `companies: [{ id: aa, name: Aa Corp, ${example} }]\n`,
  role: (example) =>
    `people: [{ id: aa, name: Aa Bb, roles: [{ org: cc, title: T, asOf: 2025, source: "https://a.example", ${example} }] }]\n`,
};

describe("an example is right where its field belongs", () => {
  test.each<[place: keyof typeof PLACES, fields: string[]]>([
    ["edition", ["description", "digest", "language", "sections", "timeZone"]],
    ["digest", ["days", "time"]],
    ["section", ["limit", "perCompany"]],
    ["watchlist", ["companies", "people", "topics"]],
    ["company", ["aliases", "contextAliases", "en", "partOf", "products", "teams", "zh", "zhHant"]],
    ["role", ["team"]],
  ])("%s: %j", (place, names) => {
    for (const name of names) {
      const text = PLACES[place]?.(FIELD_RULES[name]?.example ?? "") ?? "";
      const schema = ["edition", "digest", "section"].includes(place) ? editionFile : watchlistFile;

      const { problems } = checkShape<z.ZodType>(parseYaml("file.yaml", text), schema);

      expect(problems, name).toEqual([]);
    }
  });
});
