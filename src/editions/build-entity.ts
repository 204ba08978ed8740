import type { Alias, Entity } from "../model/entity.ts";
import type { Language } from "../model/text.ts";
import type { Listed } from "./list-watchlist.ts";

/** Makes the entity of the model: names by language, and every written form once. */
export function buildEntity({ kind, partOf, roles, fields }: Listed): Entity {
  return {
    id: fields.id,
    kind,
    name: fields.name,
    names: namesOf(fields),
    aliases: aliasesOf(fields),
    partOf,
    roles: roles.map(({ org, team, title, asOf, source }) => ({ org, team, title, asOf, source })),
  };
}

/** The forms by which articles name it. A form that is listed as needing context needs it, even where it is the name. */
export function aliasesOf(fields: Listed["fields"]): Alias[] {
  const inContext = new Set(fields.contextAliases);
  const plain = [fields.name, fields.en, fields.zh, ...fields.aliases].filter((form) => form !== undefined);
  return [...new Set([...plain, ...inContext])].map((text) => ({ text, needsContext: inContext.has(text) }));
}

function namesOf({ name, en, zh, zhHant }: Listed["fields"]): Partial<Record<Language, string>> {
  const isHan = /\p{Script=Han}/u.test(name);
  const english = en ?? (isHan ? undefined : name);
  const simplified = zh ?? (isHan ? name : undefined);
  return {
    ...(english === undefined ? {} : { en: english }),
    ...(simplified === undefined ? {} : { "zh-Hans": simplified }),
    ...(zhHant === undefined ? {} : { "zh-Hant": zhHant }),
  };
}
