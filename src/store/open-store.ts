import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { UserError } from "../model/user-error.ts";
import { articleQueries } from "./articles.ts";
import { candidateQueries } from "./candidates.ts";
import { changeQueries } from "./changes.ts";
import { channelQueries } from "./channels.ts";
import { claimQueries } from "./claims.ts";
import { correctionQueries } from "./corrections.ts";
import { deliveryQueries } from "./deliveries.ts";
import { digestQueries } from "./digest-material.ts";
import { entityQueries } from "./entities.ts";
import { entryQueries } from "./entries.ts";
import { eventQueries } from "./events.ts";
import { feedQueries } from "./feeds.ts";
import { PrismaClient } from "./generated/client.ts";
import { healthQueries } from "./health.ts";
import { heldAlertQueries } from "./held-alerts.ts";
import { addJob } from "./jobs.ts";
import { ledgerQueries } from "./ledger.ts";
import { connectClient, LOCK_CLASSES, type Lock, LockSession } from "./lock-session.ts";
import { mentionQueries } from "./mentions.ts";
import { migrate } from "./migrate.ts";
import { APPLICATION_NAME, type Db } from "./rows.ts";
import { secondReadingQueries } from "./second-readings.ts";
import { storyQueries } from "./stories.ts";
import { subscriptionQueries } from "./subscriptions.ts";
import { tickQueries } from "./ticks.ts";
import { type WorkerProcesses, workerProcessQueries } from "./worker-processes.ts";

/** Every query, by noun. */
type Queries = ReturnType<typeof queriesOn>;

/** The same queries inside one transaction, and the queue: a job is there exactly if the transaction was committed. */
export type Transaction = Queries;

export interface Store extends Queries {
  /** For the queue's runner. Sessions are in UTC. */
  readonly pool: pg.Pool;
  readonly workerProcesses: WorkerProcesses;
  /** All or nothing: what `work` throws undoes what it wrote, and comes out again. */
  inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Claims a role ("bot", "worker", "web") until the store is closed or the process ends. Throws
   * `UserError("already-running")` where another process has it.
   */
  claimRole(role: string): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Connections at most; twelve without it. */
  readonly maxConnections?: number | undefined;
  /** Told when another process took a role of ours while the database was away: this one must stop. */
  readonly onRoleLost?: ((role: string) => void) | undefined;
}

const MAX_CONNECTIONS = 12;
/** A killed process's connection lives on for a moment: a quick restart waits for it. */
const ROLE_PATIENCE_MS = 3_000;
const TRANSACTION_MS = { maxWait: 30_000, timeout: 120_000 } as const;

/** Connects to a database, brings its tables up to date and offers every query. */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? MAX_CONNECTIONS,
    application_name: APPLICATION_NAME,
    // The adapter reads instants as if every session were in UTC.
    options: "-c timezone=UTC",
  });
  // A connection that breaks while idle is replaced by the pool; whoever uses one gets the error.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    await migrate(pool);
    return storeOn(pool, url, options);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function storeOn(pool: pg.Pool, url: string, { onRoleLost }: StoreOptions): Store {
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const roles = new Map<number, string>();
  const onLost = ({ id }: Lock) => onRoleLost?.(roles.get(id) ?? "");
  const session = new LockSession(() => connectClient(url), onLost);
  return {
    ...queriesOn(prisma),
    pool,
    workerProcesses: workerProcessQueries(prisma, session),
    inTransaction: (work) => prisma.$transaction((tx) => work(queriesOn(tx)), TRANSACTION_MS),
    claimRole: async (role) => {
      const id = numberOf(role);
      if (!(await session.take({ class: LOCK_CLASSES.role, id }, ROLE_PATIENCE_MS)))
        throw new UserError("already-running", { role });
      roles.set(id, role);
    },
    close: async () => {
      await session.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function queriesOn(db: Db) {
  return {
    articles: articleQueries(db),
    candidates: candidateQueries(db),
    changes: changeQueries(db),
    channels: channelQueries(db),
    claims: claimQueries(db),
    corrections: correctionQueries(db),
    deliveries: deliveryQueries(db),
    digests: digestQueries(db),
    entities: entityQueries(db),
    entries: entryQueries(db),
    events: eventQueries(db),
    feeds: feedQueries(db),
    health: healthQueries(db),
    heldAlerts: heldAlertQueries(db),
    ledger: ledgerQueries(db),
    mentions: mentionQueries(db),
    secondReadings: secondReadingQueries(db),
    stories: storyQueries(db),
    subscriptions: subscriptionQueries(db),
    ticks: tickQueries(db),
    addJob: addJob(db),
  };
}

/** A number for a role's lock; names of roles are few and short, so that they do not collide. */
function numberOf(role: string): number {
  let number = 0;
  for (const character of role) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return number;
}
