import { z } from "zod";

const text = z.string().trim().min(1);

// Empty and one-letter aliases are let through here: they are reported with the others in check-watchlist.ts.
const aliases = z.array(z.string().trim()).default([]);

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const named = {
  id,
  name: text,
  en: text.optional(),
  zh: text.optional(),
  zhHant: text.optional(),
  aliases,
  contextAliases: aliases,
};

const role = z.strictObject({
  org: text,
  team: text.optional(),
  title: text,
  asOf: z.string().refine(isPartialDate),
  source: z.url({ protocol: /^https?$/ }),
});

/** watchlist.yaml. Every list may be left out; references are checked in check-watchlist.ts. */
export const watchlistFile = z.strictObject({
  companies: z
    .array(
      z.strictObject({
        ...named,
        partOf: text.optional(),
        teams: z.array(z.strictObject(named)).default([]),
        products: z.array(z.strictObject(named)).default([]),
      }),
    )
    .default([]),
  people: z.array(z.strictObject({ ...named, roles: z.array(role).default([]) })).default([]),
  topics: z.array(z.strictObject(named)).default([]),
});

/** watchlist.yaml, validated. */
export type WatchlistFile = z.output<typeof watchlistFile>;

/** YYYY, YYYY-MM or YYYY-MM-DD of a day that exists. */
function isPartialDate(written: string): boolean {
  const parts = /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(written)?.groups;
  if (!parts) return false;
  const full = `${parts.year}-${parts.month ?? "01"}-${parts.day ?? "01"}`;
  const instant = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full);
}
