import { checkRows, type Row } from "../row.ts";
import { ENGLISH_ACQUIRE_ROWS } from "./en/acquire.ts";
import { ENGLISH_APPOINT_ROWS } from "./en/appoint.ts";
import { ENGLISH_DISPUTE_ROWS } from "./en/dispute.ts";
import { ENGLISH_FOUND_ROWS } from "./en/found.ts";
import { ENGLISH_JOIN_ROWS } from "./en/join.ts";
import { ENGLISH_LAYOFF_ROWS } from "./en/layoff.ts";
import { ENGLISH_LEAVE_ROWS } from "./en/leave.ts";
import { ENGLISH_REPORT_ROWS } from "./en/report.ts";
import { ENGLISH_TEAM_ROWS } from "./en/team.ts";
import { CHINESE_ACQUIRE_ROWS } from "./zh/acquire.ts";
import { CHINESE_APPOINT_ROWS } from "./zh/appoint.ts";
import { CHINESE_DISPUTE_ROWS } from "./zh/dispute.ts";
import { CHINESE_FOUND_ROWS } from "./zh/found.ts";
import { CHINESE_JOIN_ROWS } from "./zh/join.ts";
import { CHINESE_LAYOFF_ROWS } from "./zh/layoff.ts";
import { CHINESE_LEAVE_ROWS } from "./zh/leave.ts";
import { CHINESE_REPORT_ROWS } from "./zh/report.ts";
import { CHINESE_TEAM_ROWS } from "./zh/team.ts";

/**
 * Every row: one file a language and kind of event. Of matches that overlap, the one that fills more slots wins, so
 * their order does not matter. Throws at import where one is not data or lacks an example.
 */
export const ALL_ROWS: readonly Row[] = checkRows([
  ...CHINESE_JOIN_ROWS,
  ...CHINESE_LEAVE_ROWS,
  ...CHINESE_APPOINT_ROWS,
  ...CHINESE_REPORT_ROWS,
  ...CHINESE_LAYOFF_ROWS,
  ...CHINESE_TEAM_ROWS,
  ...CHINESE_FOUND_ROWS,
  ...CHINESE_ACQUIRE_ROWS,
  ...CHINESE_DISPUTE_ROWS,
  ...ENGLISH_JOIN_ROWS,
  ...ENGLISH_LEAVE_ROWS,
  ...ENGLISH_APPOINT_ROWS,
  ...ENGLISH_REPORT_ROWS,
  ...ENGLISH_LAYOFF_ROWS,
  ...ENGLISH_TEAM_ROWS,
  ...ENGLISH_FOUND_ROWS,
  ...ENGLISH_ACQUIRE_ROWS,
  ...ENGLISH_DISPUTE_ROWS,
]);
