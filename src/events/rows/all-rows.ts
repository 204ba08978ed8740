import { checkRows, type Row } from "../row.ts";
import { ENGLISH_ORGANISATION_ROWS } from "./en-organisations.ts";
import { ENGLISH_PEOPLE_ROWS } from "./en-people.ts";
import { CHINESE_ORGANISATION_ROWS } from "./zh-organisations.ts";
import { CHINESE_PEOPLE_ROWS } from "./zh-people.ts";

/** Every row. Throws at import where one is not data or lacks an example. */
export const ALL_ROWS: readonly Row[] = checkRows([
  ...CHINESE_PEOPLE_ROWS,
  ...CHINESE_ORGANISATION_ROWS,
  ...ENGLISH_PEOPLE_ROWS,
  ...ENGLISH_ORGANISATION_ROWS,
]);
