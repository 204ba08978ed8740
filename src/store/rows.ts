import { Prisma, type PrismaClient } from "./generated/client.ts";

/** What a query runs on: the whole database or one transaction of it. */
export type Db = Prisma.TransactionClient | PrismaClient;

export { Prisma };

/** How our connections are called: transactions of others, a backup's say, hold nothing of ours back. */
export const APPLICATION_NAME = "orgbeat";

/**
 * Text as PostgreSQL takes it: NUL and halves of surrogate pairs, which only broken pages have, become U+FFFD, unit for
 * unit, so that spans stay right.
 */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** The same for everything in a JSON value. What is undefined is left out. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner));
}

/** An id of the model as a key of a table. An id that is no number belongs to no row. */
export function toKey(id: string): bigint {
  return /^\d{1,18}$/.test(id) ? BigInt(id) : -1n;
}

/** SQL's null is undefined in the model. */
export function optional<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

export function optionalId(value: bigint | null): string | undefined {
  return value === null ? undefined : String(value);
}
