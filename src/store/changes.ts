import { type Db, optional, optionalId, Prisma, storable, storableJson, toKey } from "./rows.ts";

/** Something that a person changed. */
export interface Change {
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly channelId: string | undefined;
  /** One word of what was changed: "subscription", "schedule", "event", … */
  readonly subject: string;
  readonly subjectId: string | undefined;
  /** Undefined where it did not exist. */
  readonly before: unknown;
  readonly after: unknown;
}

export function changeQueries(db: Db) {
  return {
    async recordChange(change: Change): Promise<void> {
      const { at, actorId, channelId, subject, subjectId = null } = change;
      await db.change.create({
        data: {
          at,
          actorId,
          actorName: storable(change.actorName),
          channelId: channelId === undefined ? null : toKey(channelId),
          subject,
          subjectId,
          before: toJson(change.before),
          after: toJson(change.after),
        },
      });
    },

    /** The newest first. */
    async listChanges(channelId: string, limit: number): Promise<Change[]> {
      const rows = await db.change.findMany({
        where: { channelId: toKey(channelId) },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: limit,
      });
      return rows.map((row) => ({
        at: row.at,
        actorId: row.actorId,
        actorName: row.actorName,
        channelId: optionalId(row.channelId),
        subject: row.subject,
        subjectId: optional(row.subjectId),
        before: optional(row.before),
        after: optional(row.after),
      }));
    },
  };
}

function toJson(value: unknown) {
  return value === undefined ? Prisma.DbNull : JSON.parse(storableJson(value));
}
