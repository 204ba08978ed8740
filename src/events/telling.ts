import type { PartialDate } from "../model/event.ts";
import { isAfter, isLongBefore, toComingDate } from "./background.ts";
import type { SentenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";

/** Days told before a sentence: of the last change, and on which a filing has all that it announces decided. */
interface DaysBefore {
  readonly dated: PartialDate | undefined;
  readonly decided: PartialDate | undefined;
}

/** A draft without a day of its own with that of the filing, or of the change before where it says that they are one. */
export function onDayBefore(draft: Draft, norm: string, { dated, decided }: DaysBefore): Draft {
  if (draft.date !== undefined || draft.background || !draft.rule.startsWith("zh-")) return draft;
  const day = decided ?? (/同[日天]|同一[日天]/u.test(norm) ? dated : undefined);
  return day === undefined ? draft : { ...draft, date: day };
}

/** A sentence that begins like this tells of times past, whatever its date. */
const LONG_AGO = /^(?:那段|那时|彼时|当年|早年)/u;

/** When a sentence was told, and the date of the narration that it goes on with. */
export interface Telling {
  readonly norm: string;
  readonly publishedAt: Date | undefined;
  readonly narrated: string | undefined;
}

/** A draft with the date and status that its telling gives it, and whether it is history. */
export function setInTime(draft: Draft, { norm, publishedAt, narrated }: Telling): Draft {
  const timed = withTime(toCome(draft, publishedAt, norm), publishedAt, narrated);
  return LONG_AGO.test(norm) && draft.date === undefined ? { ...timed, background: true } : timed;
}

/** Gives a planned change, or one that takes effect on a day, its date in the time to come. */
function toCome(draft: Draft, publishedAt: Date | undefined, norm: string): Draft {
  const isToCome = draft.status === "planned" || /生效|\beffective\b|with effect/u.test(norm);
  if (!isToCome || draft.date === undefined || draft.background) return draft;
  return { ...draft, date: toComingDate(draft.date, publishedAt, norm) };
}

/** Sets a claim in time: long past is background, to come is planned. */
function withTime(draft: Draft, publishedAt: Date | undefined, narrated: string | undefined): Draft {
  if (draft.date === undefined) {
    const isTold = narrated !== undefined && isLongBefore(narrated, publishedAt);
    return isTold ? { ...draft, background: true } : draft;
  }
  if (isAfter(draft.date, publishedAt) && (draft.status === "reported" || draft.status === "confirmed")) {
    return { ...draft, status: "planned" };
  }
  const isOld = isLongBefore(draft.date, publishedAt);
  return { ...draft, background: isOld || (draft.background && publishedAt === undefined) };
}

/** The date that a stretch of narration last began with; "now" words end it. */
export function narratedDate(context: SentenceContext, before: string | undefined): string | undefined {
  const first = context.dates[0];
  if (first && first.span.start <= 6) return first.date;
  if (
    /^(?:如今|目前|现在|现如今|近日|日前|今日|最近|此外|today|now|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/u.test(
      context.norm,
    )
  )
    return undefined;
  // A later date in a sentence moves a narration on; it begins none.
  return context.sentence.in === "title" ? undefined : before && (context.dates.at(-1)?.date ?? before);
}
