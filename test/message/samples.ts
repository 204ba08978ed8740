import type { View } from "../../src/message/view.ts";
import type { Entity, EntityKind } from "../../src/model/entity.ts";
import type { Named, OrgChange, OrgEvent } from "../../src/model/event.ts";
import type { Language } from "../../src/model/text.ts";

/** A tracked entity with its three names. */
export function entity(
  id: string,
  kind: EntityKind,
  [hans, hant, en]: readonly [string, string, string],
  more: Partial<Entity> = {},
): Entity {
  return {
    id,
    kind,
    name: hans,
    names: { "zh-Hans": hans, "zh-Hant": hant, en },
    aliases: [],
    partOf: undefined,
    roles: [],
    ...more,
  };
}

/** Invented companies and people, in three languages. */
export const entities: ReadonlyMap<string, Entity> = new Map(
  [
    entity("qinghe", "company", ["青禾智能", "青禾智慧", "Qinghe AI"], {
      aliases: [
        { text: "青禾智能", needsContext: false },
        { text: "青禾", needsContext: true },
      ],
    }),
    entity("beacon", "company", ["Beacon Labs", "Beacon Labs", "Beacon Labs"]),
    entity("yunfan", "company", ["云帆科技", "雲帆科技", "Yunfan"]),
    entity("harbor", "team", ["Harbor", "Harbor", "Harbor"], { partOf: "qinghe" }),
    entity("lin-wanqing", "person", ["林晚晴", "林晚晴", "Lin Wanqing"], {
      roles: [
        {
          org: "qinghe",
          team: "harbor",
          title: "Harbor 负责人",
          asOf: "2026-03",
          source: "https://news.example/lin",
        },
      ],
    }),
    entity("zhao-heming", "person", ["赵鹤鸣", "趙鶴鳴", "Zhao Heming"]),
  ].map((one) => [one.id, one]),
);

/** A name of something tracked. */
export function tracked(entityId: string): Named {
  const name = entities.get(entityId)?.name ?? entityId;
  return { name, written: name, entityId };
}

/** A name of something that nobody tracks. */
export function unknown(name: string, written = name): Named {
  return { name, written, entityId: undefined };
}

/** A change that says nothing but what is given. */
export function change(said: Partial<OrgChange>): OrgChange {
  return {
    kind: "join",
    person: undefined,
    org: undefined,
    from: [],
    to: [],
    team: [],
    action: undefined,
    role: undefined,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: undefined,
    status: "reported",
    background: false,
    confidence: 0.9,
    ...said,
  };
}

/** The same as an event. */
export function event(id: string, said: Partial<OrgEvent>): OrgEvent {
  return {
    ...change(said),
    id,
    revision: 1,
    outletCount: 1,
    firstSeenAt: new Date("2026-11-20T02:00:00Z"),
    updatedAt: new Date("2026-11-20T02:00:00Z"),
    ...said,
  };
}

export const now = new Date("2026-11-21T13:05:00Z");

/** How a reader of a language in Shanghai sees things. */
export function view(language: Language): View {
  return { language, timeZone: "Asia/Shanghai", now, entities };
}
