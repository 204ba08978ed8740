import { type OrgChange, SEVERITIES, type Severity } from "../model/event.ts";

/** A layoff of this many people, or this share of them, is a high one (the design's section 6). */
const HIGH_LAYOFF_COUNT = 100;
const HIGH_LAYOFF_PERCENT = 5;

/** Titles that make a move or an appointment a high one: chiefs, presidents, vice presidents, founders, heads. */
const HIGH_TITLES = [
  /\bC[A-Z]O\b/u,
  /\bchief\b.*\b(?:officer|scientist|architect|economist|of staff)\b/iu,
  /\b(?:president|VP|SVP|EVP|founder|chair(?:man|woman|person)?|head of|heads?|director general|general manager|lead(?:s|er)?)\b/iu,
  /首席|总裁|总经理|董事长|执行长|行长|创始人|创办人|负责人|主席|掌门|一号位|院长|部长|主管/u,
];

/** Words that say a reporting line is a new one. */
const NEW_LINE =
  /改(?:为|由|向)|转(?:而|为|向)|调整为|今后|将向|变为|變為|轉向|改向|\b(?:now|will|would|instead|henceforth)\b/iu;

/** What `severityOf` cannot see in the change itself. */
export interface SeverityContext {
  readonly isTracked: (entityId: string) => boolean;
  /** The sentences that prove the change. */
  readonly quotes: readonly string[];
}

/** How much a change matters, by the design's section 6. */
export function severityOf(change: OrgChange, context: SeverityContext): Severity {
  switch (change.kind) {
    case "acquire":
      return "high";
    case "layoff":
      return isLarge(change) ? "high" : "normal";
    case "team":
      return change.action === "dissolved" || change.action === "merged" || change.action === "split"
        ? "high"
        : "normal";
    case "report":
      return context.quotes.some((quote) => NEW_LINE.test(quote)) ? "normal" : "low";
    case "dispute":
      return "normal";
    default:
      return isProminent(change, context) ? "high" : "normal";
  }
}

/** Whether `severity` reaches `least`. */
export function reaches(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function isLarge(change: OrgChange): boolean {
  return (change.count ?? 0) >= HIGH_LAYOFF_COUNT || (change.percent ?? 0) >= HIGH_LAYOFF_PERCENT;
}

function isProminent(change: OrgChange, context: SeverityContext): boolean {
  const person = change.person?.entityId;
  if (person !== undefined && context.isTracked(person)) return true;
  const title = change.role?.name;
  return title !== undefined && HIGH_TITLES.some((pattern) => pattern.test(title));
}
