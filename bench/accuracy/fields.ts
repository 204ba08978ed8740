/** The fields of an event that are scored, in the order of the printed table. */
export const FIELDS = [
  "person",
  "org",
  "from",
  "to",
  "team",
  "action",
  "role",
  "manager",
  "count",
  "percent",
  "target",
  "date",
  "status",
  "background",
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that hold names or titles: compared after normalisation. The others are compared to the letter. */
export const NAME_FIELDS: ReadonlySet<Field> = new Set([
  "person",
  "org",
  "from",
  "to",
  "team",
  "role",
  "manager",
  "target",
]);
