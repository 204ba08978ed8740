import { describe, expect, test } from "vitest";
import { findEntity } from "../../src/commands/find-entity.ts";
import type { Entity, EntityKind } from "../../src/model/entity.ts";
import { UserError } from "../../src/model/user-error.ts";

function entity(id: string, kind: EntityKind, name: string, aliases: string[] = []): Entity {
  const all = [name, ...aliases].map((text) => ({ text, needsContext: false }));
  return { id, kind, name, names: {}, aliases: all, partOf: undefined, roles: [] };
}

const entities = [
  entity("bytedance", "company", "字节跳动", ["ByteDance", "字节"]),
  entity("openai", "company", "OpenAI"),
  entity("wu-yonghui", "person", "吴永辉", ["Wu Yonghui", "Yonghui Wu"]),
  entity("li-lei", "person", "李磊", ["Lei Li"]),
  entity("li-lei-chips", "person", "李磊", ["Lei Li"]),
];

const found: { typed: string; id: string }[] = [
  { typed: "字节跳动", id: "bytedance" },
  { typed: "字節跳動", id: "bytedance" },
  { typed: "bytedance", id: "bytedance" },
  { typed: "Byte Dance", id: "bytedance" },
  { typed: "ＯｐｅｎＡＩ", id: "openai" },
  { typed: "yonghui-wu", id: "wu-yonghui" },
  { typed: "li-lei-chips", id: "li-lei-chips" },
  { typed: "李磊 (li-lei)", id: "li-lei" },
];

describe("findEntity", () => {
  test.each(found)("$typed means $id", ({ typed, id }) => {
    expect(findEntity({ name: typed, language: "en" }, entities).id).toBe(id);
  });

  function errorOf(name: string, kinds?: EntityKind[]): UserError {
    try {
      findEntity({ name, kinds, language: "en" }, entities);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error("nothing was thrown");
  }

  test("asks which of two people with one name is meant", () => {
    const error = errorOf("李磊");

    expect(error.code).toBe("entity-ambiguous");
    expect(error.facts.candidates).toBe("李磊 (li-lei), 李磊 (li-lei-chips)");
  });

  const near: { typed: string; offers: string }[] = [
    { typed: "OpenAl", offers: "OpenAI" },
    { typed: "ByteDanse", offers: "字节跳动" },
    { typed: "Wu Yong", offers: "吴永辉" },
    { typed: "Nobody Known", offers: "" },
  ];
  test.each(near)("does not guess at $typed but offers “$offers”", ({ typed, offers }) => {
    const error = errorOf(typed);

    expect(error.code).toBe("entity-not-found");
    expect(error.facts).toMatchObject({ name: typed, candidates: offers });
  });

  test("takes the wanted kind first, and another where none of that kind has the name", () => {
    const named = [...entities, entity("openai-book", "topic", "OpenAI")];

    expect(findEntity({ name: "OpenAI", kinds: ["company"], language: "en" }, named).id).toBe("openai");
    expect(findEntity({ name: "OpenAI", kinds: ["person"], language: "en" }, entities).id).toBe("openai");
  });

  test("offers near names of the wanted kind only", () => {
    expect(errorOf("OpenAl", ["person"]).facts.candidates).toBe("");
  });
});
