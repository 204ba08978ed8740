import { aliasesOf } from "./build-entity.ts";
import type { EditionProblem } from "./edition-error.ts";
import { FIELD_RULES } from "./field-rules.ts";
import type { Listed } from "./list-watchlist.ts";
import { suggest } from "./nearest-name.ts";
import type { YamlFile, YamlPath } from "./parse-yaml.ts";

/** Says what is wrong between the entities of a watchlist whose fields are right one by one. */
export function checkWatchlist(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  return [
    ...checkIds(yaml, listed),
    ...checkReferences(yaml, listed),
    ...checkParents(yaml, listed),
    ...checkAliasLength(yaml, listed),
    ...checkSharedAliases(yaml, listed),
  ];
}

function checkIds(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  const firstById = new Map<string, Listed>();
  return listed.flatMap((one) => {
    const first = firstById.get(one.fields.id);
    if (!first) {
      firstById.set(one.fields.id, one);
      return [];
    }
    const taken = `the ${first.kind} ${first.fields.name} on line ${yaml.lineOf([...first.path, "id"])}`;
    return [problem(yaml, [...one.path, "id"], `the id "${one.fields.id}" is taken by ${taken}.`, "id")];
  });
}

function checkReferences(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  const companyIds = new Set(listed.filter(({ kind }) => kind === "company").map(({ fields }) => fields.id));
  const companyByTeam = new Map(
    listed.filter(({ kind }) => kind === "team").map((team) => [team.fields.id, team.partOf]),
  );
  const parents = listed
    .filter(({ kind, partOf }) => kind === "company" && partOf !== undefined && !companyIds.has(partOf))
    .map(({ path, partOf = "" }) => unknownId(yaml, [...path, "partOf"], partOf, companyIds));
  const roles = listed.flatMap((person) =>
    person.roles.flatMap(({ org, team }, index) => {
      const path = [...person.path, "roles", index];
      if (!companyIds.has(org)) return [unknownId(yaml, [...path, "org"], org, companyIds)];
      if (team === undefined || companyByTeam.get(team) === org) return [];
      const teamIds = [...companyByTeam].filter(([, company]) => company === org).map(([id]) => id);
      return [unknownId(yaml, [...path, "team"], team, teamIds)];
    }),
  );
  return [...parents, ...roles];
}

function checkParents(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  const companies = listed.filter(({ kind }) => kind === "company");
  const parentById = new Map(companies.map(({ fields, partOf }) => [fields.id, partOf]));
  return companies
    .filter(({ fields }) => isOwnAncestor(fields.id, parentById))
    .map(({ fields, path }) =>
      problem(yaml, [...path, "partOf"], `"${fields.id}" is, over its parents, part of itself.`, "partOf"),
    );
}

function isOwnAncestor(id: string, parentById: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let parent = parentById.get(id);
  while (parent !== undefined && !seen.has(parent)) {
    if (parent === id) return true;
    seen.add(parent);
    parent = parentById.get(parent);
  }
  return false;
}

function checkAliasLength(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  return listed.flatMap(({ fields, path }) => {
    const places: [YamlPath, string | undefined][] = [
      ...(["name", "en", "zh"] as const).map((key): [YamlPath, string | undefined] => [[...path, key], fields[key]]),
      ...(["aliases", "contextAliases"] as const).flatMap((key) =>
        fields[key].map((text, index): [YamlPath, string] => [[...path, key, index], text]),
      ),
    ];
    return places
      .filter(([, text]) => text !== undefined && Array.from(text).length < 2)
      .map(([place, text]) =>
        problem(yaml, place, `the alias "${text}" of ${fields.id} is too short to be found in a text.`, "aliases"),
      );
  });
}

function checkSharedAliases(yaml: YamlFile, listed: readonly Listed[]): EditionProblem[] {
  const firstByForm = new Map<string, Listed>();
  return listed.flatMap((one) =>
    aliasesOf(one.fields).flatMap(({ text, needsContext }) => {
      const form = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
      const first = firstByForm.get(form);
      if (needsContext || form === "" || first === one) return [];
      if (!first) {
        firstByForm.set(form, one);
        return [];
      }
      return [
        problem(
          yaml,
          placeOf(one, text),
          `"${text}" means both ${first.fields.id} and ${one.fields.id}; list it under contextAliases of both, or of one.`,
          "contextAliases",
        ),
      ];
    }),
  );
}

function placeOf({ path, fields }: Listed, text: string): YamlPath {
  const key = (["name", "en", "zh"] as const).find((name) => fields[name] === text);
  return key === undefined ? [...path, "aliases", fields.aliases.indexOf(text)] : [...path, key];
}

function unknownId(yaml: YamlFile, path: YamlPath, id: string, known: Iterable<string>): EditionProblem {
  const field = String(path.at(-1));
  return problem(yaml, path, `${field} "${id}" ${FIELD_RULES[field]?.rule}.${suggest(id, known)}`, field);
}

function problem(yaml: YamlFile, path: YamlPath, message: string, field: string): EditionProblem {
  return { file: yaml.file, line: yaml.lineOf(path), message, example: FIELD_RULES[field]?.example ?? "" };
}
