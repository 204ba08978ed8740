import type { Language } from "../model/text.ts";

/** One sentence or label in every language: leaving one out does not compile. */
export type Line = Readonly<Record<Language, string>>;

/** A sentence with facts, in every language. */
export type LineOf<Facts> = Readonly<Record<Language, (facts: Facts) => string>>;

/** The languages of every table, in the order in which they are offered. */
export const LANGUAGES = ["en", "zh-Hans", "zh-Hant"] as const satisfies readonly Language[];
