import type { Db } from "./rows.ts";

/** What waits, and since when: small numbers mean that all is well. */
export interface Counts {
  readonly articles: number;
  readonly events: number;
  readonly channels: number;
  readonly unreadArticles: number;
  readonly pendingDeliveries: number;
  readonly uncertainDeliveries: number;
  readonly failingFeeds: number;
  readonly queuedJobs: number;
  /** Jobs that gave up. */
  readonly deadJobs: number;
}

export function healthQueries(db: Db) {
  return {
    async loadCounts(): Promise<Counts> {
      const [row] = await db.$queryRaw<Counts[]>`
        select
          (select count(*)::int from articles) as "articles",
          (select count(*)::int from org_events) as "events",
          (select count(*)::int from channels) as "channels",
          (select count(*)::int from articles where read_at is null) as "unreadArticles",
          (select count(*)::int from deliveries where status in ('pending', 'sending')) as "pendingDeliveries",
          (select count(*)::int from deliveries where status = 'uncertain') as "uncertainDeliveries",
          (select count(*)::int from feeds where is_active and failure_count > 0) as "failingFeeds",
          (select count(*)::int from graphile_worker.jobs where attempts < max_attempts) as "queuedJobs",
          (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts) as "deadJobs"`;
      if (row === undefined) throw new Error("counting returned no row");
      return row;
    },

    /** Jobs that fetch, read or announce, now or in a moment: what a digest that is due waits for. */
    async countReadingJobs(): Promise<number> {
      const [row] = await db.$queryRaw<{ jobs: number }[]>`
        select count(*)::int as jobs from graphile_worker.jobs
        where task_identifier in ('poll_feed', 'read_entry', 'read_article', 'announce_event')
          and run_at <= now() + interval '5 seconds' and attempts < max_attempts`;
      return row?.jobs ?? 0;
    },

    /** Jobs that wait for an instant which comes within so many seconds. */
    async countJobsWithin(seconds: number): Promise<number> {
      const [row] = await db.$queryRaw<{ jobs: number }[]>`
        select count(*)::int as jobs from graphile_worker.jobs
        where run_at <= now() + make_interval(secs => ${seconds}::double precision) and attempts < max_attempts`;
      return row?.jobs ?? 0;
    },

    /** Throws where the database does not answer. */
    async ping(): Promise<void> {
      await db.$queryRaw`select 1`;
    },
  };
}
