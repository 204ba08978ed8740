import type { Db } from "./rows.ts";

export function tickQueries(db: Db) {
  return {
    /** True for the one process that writes the tick's row; the job belongs into the same transaction. */
    async claimTick(name: string, at: Date): Promise<boolean> {
      const created = await db.$executeRaw`
        insert into schedule_ticks (name, tick_at) values (${name}, ${at}) on conflict do nothing`;
      return created === 1;
    },

    async forgetTicks(before: Date): Promise<void> {
      await db.scheduleTick.deleteMany({ where: { tickAt: { lt: before } } });
    },
  };
}
