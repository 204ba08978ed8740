import type { Day } from "./calendar.ts";

export type DatePrecision = "day" | "month" | "year";

/** What a rule may look at besides its groups. */
export interface DateContext {
  /** Undefined where it is not known: then nothing relative resolves. */
  readonly published: Day | undefined;
  /** The sentence speaks of something to come. */
  readonly isPlanned: boolean;
  /** The date before it in the sentence, for 同年, 次年 and lists such as 3月、4月. */
  readonly earlier: Day | undefined;
}

export interface ResolvedDate {
  readonly day: Day;
  readonly precision: DatePrecision;
}

export type DateGroups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. The pattern runs over the normal form of a sentence and has named groups. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly isRelative: boolean;
  readonly resolve: (groups: DateGroups, context: DateContext) => ResolvedDate | undefined;
}
