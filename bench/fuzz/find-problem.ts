/** One try at a body: what came back or was thrown, and what it cost. */
export interface Trial {
  readonly answer: { readonly value: unknown } | { readonly thrown: unknown };
  readonly elapsedMs: number;
  /** How much the process that read it grew; undefined where the system does not tell. */
  readonly grownMb: number | undefined;
  readonly now: Date;
}

/** Reading is ended after two seconds; a machine that is busy needs as long again to say so. */
export const SLOW_MS = 4000;
export const MAX_GROWTH_MB = 256;

/** Says what is wrong with a trial, or nothing. */
export function findProblem({ answer, elapsedMs, grownMb, now }: Trial): string | undefined {
  if ("thrown" in answer) return `threw ${describe(answer.thrown)}`;
  if (elapsedMs > SLOW_MS) return `took ${Math.round(elapsedMs)} ms`;
  if (grownMb !== undefined && grownMb > MAX_GROWTH_MB) return `needed ${Math.round(grownMb)} MB`;
  return findMisshape(answer.value, now);
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

function findMisshape(value: unknown, now: Date): string | undefined {
  if (!isRecord(value)) return "answered nothing";
  if (value.status === "failed")
    return typeof value.reason === "string" && /^[a-z-]+$/.test(value.reason) ? undefined : "failed without a reason";
  if (value.status === "not-modified") return undefined;
  if (value.status === "extracted")
    return isRecord(value.page) ? findPageProblem(value.page) : "a page without anything";
  const entries = value.status === "parsed" && isRecord(value.feed) ? value.feed.entries : undefined;
  if (!Array.isArray(entries)) return `answered ${String(value.status)}`;
  return entries.map((entry) => findEntryProblem(entry, now)).find((problem) => problem !== undefined);
}

function findPageProblem({ text, link }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof text !== "string" || text === "") return "a page without text";
  return isLink(link) ? undefined : `a page at ${String(link)}`;
}

function findEntryProblem(entry: unknown, now: Date): string | undefined {
  if (!isRecord(entry)) return "an entry that is none";
  const { entryId, title, content, link, publishedAt } = entry;
  if (typeof entryId !== "string" || entryId === "") return "an entry without an id";
  if (typeof title !== "string" || /\n/.test(title)) return "an entry whose title is no line";
  if (typeof content !== "string") return "an entry without text";
  if (!isLink(link)) return `an entry at ${String(link)}`;
  if (publishedAt === undefined) return undefined;
  const isDate = publishedAt instanceof Date && !Number.isNaN(publishedAt.getTime());
  return isDate && publishedAt <= now ? undefined : `an entry dated ${String(publishedAt)}`;
}

function isLink(link: unknown): boolean {
  return link === undefined || (typeof link === "string" && /^https?:$/.test(URL.parse(link)?.protocol ?? ""));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
