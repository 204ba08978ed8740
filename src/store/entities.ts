import type { Entity, EntityKind, KnownRole } from "../model/entity.ts";
import type { Language } from "../model/text.ts";
import type { Alias as AliasRow, Entity as EntityRow } from "./generated/client.ts";
import { type Db, optional, storable, storableJson } from "./rows.ts";

export function entityQueries(db: Db) {
  return {
    /** Makes the edition's entities those given. Ones that are missing rest, and what was said about them stays. */
    async reconcileEntities(editionId: string, entities: readonly Entity[]): Promise<void> {
      const records = storableJson(entities.map(toRecord));
      await db.$executeRaw`update entities set is_active = false where edition_id = ${editionId}`;
      await db.$executeRaw`
        insert into entities (edition_id, id, kind, name, names, part_of, roles, ordinal, is_active)
        select ${editionId}, id, kind, name, names, part_of, roles, ordinal, true
        from jsonb_to_recordset(${records}::jsonb) as given
          (id text, kind text, name text, names jsonb, part_of text, roles jsonb, ordinal int)
        on conflict (edition_id, id) do update set
          kind = excluded.kind, name = excluded.name, names = excluded.names, part_of = excluded.part_of,
          roles = excluded.roles, ordinal = excluded.ordinal, is_active = true`;
      await db.$executeRaw`delete from aliases where edition_id = ${editionId}`;
      await db.$executeRaw`
        insert into aliases (edition_id, entity_id, text, needs_context, ordinal)
        select ${editionId}, entity_id, text, needs_context, ordinal
        from jsonb_to_recordset(${storableJson(entities.flatMap(toAliasRecords))}::jsonb) as given
          (entity_id text, text text, needs_context boolean, ordinal int)
        on conflict do nothing`;
    },

    /** Entities of editions that are no longer used rest. */
    async retireEditions(editionIdsInUse: readonly string[]): Promise<void> {
      await db.entity.updateMany({ where: { editionId: { notIn: [...editionIdsInUse] } }, data: { isActive: false } });
    },

    /** Another text whenever `listEntities` has something else to tell. */
    async loadFingerprint(): Promise<string> {
      const [row] = await db.$queryRaw<{ fingerprint: string }[]>`
        with lines as (
          select concat_ws('|', edition_id, id, ordinal, kind, name, names, part_of, roles) as line
          from entities where is_active
          union all
          select concat_ws('|', aliases.edition_id, entity_id, aliases.ordinal, text, needs_context)
          from aliases join entities on (entities.edition_id, entities.id) = (aliases.edition_id, aliases.entity_id)
          where is_active
        )
        select md5(coalesce(string_agg(line, '|' order by line), '')) as fingerprint from lines`;
      return row?.fingerprint ?? "";
    },

    /**
     * The entities in use, in the order of their editions. One that several editions list is there once, as the first
     * edition by id has it, with the aliases of all.
     */
    async listEntities(): Promise<Entity[]> {
      const rows = await db.entity.findMany({
        where: { isActive: true },
        include: { aliases: { orderBy: { ordinal: "asc" } } },
        orderBy: [{ editionId: "asc" }, { ordinal: "asc" }],
      });
      const entities = new Map<string, Entity>();
      for (const row of rows) {
        const known = entities.get(row.id);
        entities.set(row.id, known === undefined ? toEntity(row) : withAliases(known, row.aliases));
      }
      return [...entities.values()];
    },
  };
}

function toRecord(entity: Entity, ordinal: number) {
  const { id, kind, name, names, partOf, roles } = entity;
  return { id, kind, name, names, part_of: partOf, roles, ordinal };
}

function toAliasRecords(entity: Entity) {
  return entity.aliases.map(({ text, needsContext }, ordinal) => ({
    entity_id: entity.id,
    text: storable(text),
    needs_context: needsContext,
    ordinal,
  }));
}

function toEntity(row: EntityRow & { aliases: readonly AliasRow[] }): Entity {
  return {
    id: row.id,
    kind: row.kind as EntityKind, // a check constraint holds it
    name: row.name,
    names: row.names as Partial<Record<Language, string>>, // reconcileEntities writes both
    aliases: row.aliases.map(({ text, needsContext }) => ({ text, needsContext })),
    partOf: optional(row.partOf),
    roles: (row.roles as unknown as readonly KnownRole[]).map((role) => ({ ...role, team: role.team })),
  };
}

function withAliases(entity: Entity, aliases: readonly AliasRow[]): Entity {
  const known = new Set(entity.aliases.map(({ text }) => text));
  const others = aliases.filter(({ text }) => !known.has(text));
  return {
    ...entity,
    aliases: [...entity.aliases, ...others.map(({ text, needsContext }) => ({ text, needsContext }))],
  };
}
