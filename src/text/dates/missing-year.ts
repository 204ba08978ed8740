import { addDays, addMonths, type Day, daysBetween, isRealDay, weekdayOf } from "./calendar.ts";
import type { DateContext, ResolvedDate } from "./date-rule.ts";

/** A date that an article states this many days ahead of its own publication is the coming one: zones and late evenings. */
const TOLERANCE_DAYS = 1;

/** A month and day without a year: the one nearest before publication, nearest on either side where something is planned. */
export function resolveMonthDay(month: number, day: number, context: DateContext): ResolvedDate | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const candidates = [published.year - 1, published.year, published.year + 1].map((year) => ({ year, month, day }));
  const chosen = chooseNearest(candidates.filter(isRealDay), published, context.isPlanned);
  return chosen && { day: chosen, precision: "day" };
}

/** A month without a year, chosen likewise. */
export function resolveMonth(month: number, context: DateContext): ResolvedDate | undefined {
  const { published } = context;
  if (published === undefined || month < 1 || month > 12) return undefined;
  const thisMonth = { ...published, day: 1 };
  const candidates = [published.year - 1, published.year, published.year + 1].map((year) => ({ year, month, day: 1 }));
  const chosen = chooseNearest(candidates, thisMonth, context.isPlanned);
  return chosen && { day: chosen, precision: "month" };
}

/** A day of an unnamed month. */
export function resolveDayOfMonth(day: number, context: DateContext): ResolvedDate | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const candidates = [-1, 0, 1].map((months) => ({ ...addMonths(published, months), day }));
  const chosen = chooseNearest(candidates.filter(isRealDay), published, context.isPlanned);
  return chosen && { day: chosen, precision: "day" };
}

/** A weekday without a week: the last one up to publication, or the coming one where something is planned. */
export function resolveWeekday(weekday: number, context: DateContext): ResolvedDate | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const offset = context.isPlanned && back > 0 ? 7 - back : -back;
  return { day: addDays(published, offset), precision: "day" };
}

function chooseNearest(candidates: readonly Day[], published: Day, isPlanned: boolean): Day | undefined {
  const allowed = candidates.filter((day) => isPlanned || daysBetween(published, day) <= TOLERANCE_DAYS);
  const distance = (day: Day): number => Math.abs(daysBetween(published, day));
  return allowed.sort((one, other) => distance(one) - distance(other))[0];
}
