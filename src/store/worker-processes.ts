import { LOCK_CLASSES, type LockSession } from "./lock-session.ts";
import { type Db, toKey } from "./rows.ts";

/** A process that takes jobs, by its row. */
export interface WorkerProcess {
  readonly id: string;
  readonly workerIds: readonly string[];
}

export type WorkerProcesses = ReturnType<typeof workerProcessQueries>;

/**
 * The queue keeps a dead worker's jobs locked for hours. So every process writes a row with its workers' ids and holds a
 * lock on it, which ends with the process: a row whose lock is free belongs to a dead one.
 */
export function workerProcessQueries(db: Db, session: LockSession) {
  return {
    /** To be called before the workers start, and once a process. */
    async register(workerIds: readonly string[], now: Date): Promise<WorkerProcess> {
      const [row] = await db.$queryRaw<{ id: bigint }[]>`select nextval('worker_processes_id_seq') as id`;
      const id = row?.id ?? 0n;
      // The lock comes first: a row without one would look dead.
      if (!(await session.take(lockOf(id)))) throw new Error(`the lock of worker process ${id} is taken`);
      await db.workerProcess.create({ data: { id, workerIds: [...workerIds], startedAt: now } });
      return { id: String(id), workerIds };
    },

    /** Writes the row again where another process took this one for dead; its lock is ours all the same. */
    async confirm({ id, workerIds }: WorkerProcess, now: Date): Promise<void> {
      await db.workerProcess.createMany({
        data: [{ id: toKey(id), workerIds: [...workerIds], startedAt: now }],
        skipDuplicates: true,
      });
    },

    /** After the workers have stopped and given their jobs back. */
    async unregister({ id }: WorkerProcess): Promise<void> {
      await db.workerProcess.deleteMany({ where: { id: toKey(id) } });
      await session.release(lockOf(toKey(id)));
    },

    /** The rows of dead processes. Their workers' jobs are to be unlocked, then `forget` drops the row. */
    async listDead(): Promise<WorkerProcess[]> {
      const rows = await db.$queryRaw<{ id: bigint; worker_ids: string[] }[]>`
        select id, worker_ids from worker_processes
        where not exists (
          select 1 from pg_locks
          where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
            and classid = ${LOCK_CLASSES.worker}::int::oid and objid = id::int::oid
        ) order by id`;
      return rows.map((row) => ({ id: String(row.id), workerIds: row.worker_ids }));
    },

    /** Ids that hold jobs since before `lockedBefore` and stand in no row: of processes that died before they could register. */
    async listUnknownWorkerIds(lockedBefore: Date): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        select distinct locked_by as id from graphile_worker._private_jobs
        where locked_by is not null and locked_at < ${lockedBefore}
          and not exists (select 1 from worker_processes where locked_by = any(worker_ids))
        order by locked_by`;
      return rows.map((row) => row.id);
    },

    async forget({ id }: WorkerProcess): Promise<void> {
      await db.workerProcess.deleteMany({ where: { id: toKey(id) } });
    },
  };
}

function lockOf(id: bigint) {
  return { class: LOCK_CLASSES.worker, id: Number(id) };
}
