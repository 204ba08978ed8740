import { z } from "zod";
import { DIGEST_SECTIONS } from "../model/edition.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const lineCount = z
  .string()
  .regex(/^(?:[1-9]\d?|100)$/)
  .transform(Number);

const time = z
  .string()
  .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/)
  .transform((text) => {
    const [hour = 0, minute = 0] = text.split(":").map(Number);
    return { hour, minute };
  });

const weekday = z
  .string()
  .toLowerCase()
  .pipe(z.enum(WEEKDAYS))
  .transform((name) => WEEKDAYS.indexOf(name) + 1);

/**
 * edition.yaml. Only `name` is required. Defaults: `language` zh-Hans, `timeZone` Asia/Shanghai, `digest` on Monday at
 * 09:00, `sections` changes (20 lines, 6 a company), stories and people (8 lines, 3 a company). `days: []` means no
 * digest. A section that is listed without numbers has 8 lines and 3 a company.
 */
export const editionFile = z.strictObject({
  name: z.string().trim().min(1),
  description: z.string().optional(),
  language: z.enum(["zh-Hans", "zh-Hant", "en"]).default("zh-Hans"),
  timeZone: z.string().refine(isTimeZone).default("Asia/Shanghai"),
  digest: z
    .strictObject({
      days: z.array(weekday).default([1]),
      time: time.default({ hour: 9, minute: 0 }),
    })
    .default({ days: [1], time: { hour: 9, minute: 0 } }),
  sections: z
    .array(
      z.strictObject({
        kind: z.enum(DIGEST_SECTIONS),
        limit: lineCount.default(8),
        perCompany: lineCount.default(3),
      }),
    )
    .default([
      { kind: "changes", limit: 20, perCompany: 6 },
      { kind: "stories", limit: 8, perCompany: 3 },
      { kind: "people", limit: 8, perCompany: 3 },
    ]),
});

function isTimeZone(name: string): boolean {
  // Intl takes "+08:00" as well, which knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
