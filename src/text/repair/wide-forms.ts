import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";

/** Letters and digits of the wide forms, and the marks and spaces that join them into one word or number. */
const WIDE_RUN = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ]|[－．＆＇＿＋＠／％](?=[０-９Ａ-Ｚａ-ｚ]))*[％＋]?/gu;
const TO_NARROW = 0xfee0;

/**
 * Writes a word or number of wide forms as everybody else does: `ＯｐｅｎＡＩ` is OpenAI. A single letter is often meant
 * (Ａ股, Ｔ恤) and stays, unless the text has whole words so.
 */
export const wideForms: RepairRule = {
  name: "wide-forms",
  signs: Sign.wide,
  find: (text) => {
    const runs = [...text.matchAll(WIDE_RUN)];
    const hasWords = runs.some(([run]) => /[Ａ-Ｚａ-ｚ]{2}/u.test(run));
    return runs.filter(([run]) => hasWords || run.length > 1).map(toEdit);
  },
};

function toEdit({ 0: run, index }: RegExpExecArray): Edit {
  return {
    span: { start: index, end: index + run.length },
    after: Array.from(run, (one) => String.fromCharCode(one.charCodeAt(0) - TO_NARROW)).join(""),
    origins: Array.from(run, (_, at) => ({ start: index + at, end: index + at + 1 })),
  };
}
