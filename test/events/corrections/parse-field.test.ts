import { describe, expect, test } from "vitest";
import { parseField } from "../../../src/events/corrections/parse-field.ts";
import type { Entity, EntityKind } from "../../../src/model/entity.ts";
import type { OrgEventKind } from "../../../src/model/event.ts";
import { named, sampleChange } from "../../store/samples.ts";

function entity(id: string, kind: EntityKind, name: string, ...aliases: string[]): Entity {
  const forms = [name, ...aliases].map((text) => ({ text, needsContext: false }));
  return { id, kind, name, names: {}, aliases: forms, partOf: undefined, roles: [] };
}

const ENTITIES = [
  entity("bytedance", "company", "字节跳动", "ByteDance"),
  entity("google", "company", "Google"),
  entity("wu-yonghui", "person", "吴永辉", "Yonghui Wu"),
  entity("li-lei-1", "person", "李磊"),
  entity("li-lei-2", "person", "李磊"),
  entity("seed", "team", "Seed"),
];

const parse = (kind: OrgEventKind, field: string, value: string) =>
  parseField(sampleChange({ kind }), { field, value }, ENTITIES).value;

const BYTEDANCE = { name: "字节跳动", written: "bytedance", entityId: "bytedance" };

describe("a field is read", () => {
  test.each<[OrgEventKind, string, string, unknown]>([
    ["join", "org", "bytedance", BYTEDANCE],
    ["join", "org", "ＢｙｔｅＤａｎｃｅ", { ...BYTEDANCE, written: "ＢｙｔｅＤａｎｃｅ" }],
    ["join", "org", "字節跳動", { ...BYTEDANCE, written: "字節跳動" }],
    ["join", "org", "wu-yonghui", named("wu-yonghui")],
    ["join", "person", " 张  三 ", named("张 三")],
    [
      "join",
      "from",
      "Google，DeepMind、 字节跳动",
      [named("Google", "google"), named("DeepMind"), named("字节跳动", "bytedance")],
    ],
    ["join", "from", "-", []],
    ["join", "role", "chief scientist", named("chief scientist")],
    ["join", "role", "-", undefined],
    ["join", "team", "seed", [{ name: "Seed", written: "seed", entityId: "seed" }]],
    ["report", "manager", "Yonghui Wu", { name: "吴永辉", written: "Yonghui Wu", entityId: "wu-yonghui" }],
    ["layoff", "count", "600", 600],
    ["layoff", "percent", "12.5", 12.5],
    ["layoff", "count", "-", undefined],
    ["team", "action", "dissolved", "dissolved"],
    ["acquire", "target", "Statsig", [named("Statsig")]],
    ["join", "date", "2024-02-29", "2024-02-29"],
    ["join", "date", "2024-02", "2024-02"],
    ["join", "date", "2024", "2024"],
    ["join", "date", "-", undefined],
    ["join", "status", "denied", "denied"],
    ["join", "background", "yes", true],
    ["join", "background", "no", false],
  ])("%s: %s %s", (kind, field, value, parsed) => {
    expect(parse(kind, field, value)).toEqual(parsed);
  });
});

describe("a field is refused", () => {
  test.each<[OrgEventKind, string, string, string]>([
    ["join", "kind", "leave", "field-unknown"],
    ["join", "confidence", "1", "field-unknown"],
    ["join", "count", "3", "field-unknown"],
    ["layoff", "person", "张三", "field-unknown"],
    ["acquire", "role", "CEO", "field-unknown"],
    ["join", "person", "-", "bad-value"],
    ["join", "person", "  ", "bad-value"],
    ["acquire", "target", "-", "bad-value"],
    ["join", "from", " , ", "bad-value"],
    ["join", "status", "-", "bad-value"],
    ["join", "status", "sure", "bad-value"],
    ["join", "background", "true", "bad-value"],
    ["join", "date", "2025-02-29", "bad-value"],
    ["join", "date", "2025-13", "bad-value"],
    ["join", "date", "yesterday", "bad-value"],
    ["join", "date", "0099", "bad-value"],
    ["layoff", "count", "many", "bad-value"],
    ["layoff", "count", "-5", "bad-value"],
    ["layoff", "percent", "101", "bad-value"],
    ["team", "action", "exploded", "bad-value"],
    ["join", "person", "李磊", "entity-ambiguous"],
  ])("%s: %s %s is %s", (kind, field, value, code) => {
    expect(() => parse(kind, field, value)).toThrow(expect.objectContaining({ name: "UserError", code }));
  });
});
