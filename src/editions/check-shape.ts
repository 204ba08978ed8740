import { z } from "zod";
import type { EditionProblem } from "./edition-error.ts";
import { FIELD_RULES } from "./field-rules.ts";
import { findNearestName } from "./nearest-name.ts";
import type { YamlFile, YamlPath } from "./parse-yaml.ts";

/** Checks a file's fields against its schema: the value with defaults filled in, or every problem with its line. */
export function checkShape<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): { readonly value: z.output<Schema> | undefined; readonly problems: readonly EditionProblem[] } {
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => describeUnknownKey(yaml, issue.path, key, knownKeysAt(schema, issue.path)))
      : [describeWrongValue(yaml, issue.path)],
  );
  return { value: undefined, problems };
}

function describeUnknownKey(yaml: YamlFile, path: YamlPath, key: string, knownKeys: readonly string[]): EditionProblem {
  const nearest = findNearestName(key, knownKeys);
  return {
    file: yaml.file,
    line: yaml.lineOfKey(path, key),
    message:
      nearest === undefined
        ? `nothing is called "${key}" here, only ${knownKeys.join(", ")}.`
        : `nothing is called "${key}" here. Did you mean "${nearest}"?`,
    example: FIELD_RULES[nearest ?? knownKeys[0] ?? ""]?.example ?? "name: value",
  };
}

function describeWrongValue(yaml: YamlFile, path: YamlPath): EditionProblem {
  const field = path.findLast((part): part is string => typeof part === "string");
  const rule = FIELD_RULES[field ?? ""];
  const value = valueAt(yaml.value, path);
  const written = typeof value === "string" ? ` "${value}"` : "";
  return {
    file: yaml.file,
    line: yaml.lineOf(path),
    message:
      value === undefined && field !== undefined
        ? `${field} is missing.`
        : `${field ?? "the file"}${written} ${rule?.rule ?? "must be a list of names and values"}.`,
    example: rule?.example ?? "name: value",
  };
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  );
}

function knownKeysAt(schema: unknown, path: YamlPath): readonly string[] {
  if (schema instanceof z.ZodDefault) return knownKeysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return knownKeysAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : knownKeysAt(schema.shape[String(key)], rest);
}
