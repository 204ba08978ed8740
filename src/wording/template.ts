/** What a template may name. A slot without a value is missing, and so is an empty one. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** Which of a template's verb forms is meant: `<stated|rumored|planned>`. */
export type VerbForm = "stated" | "rumored" | "planned";

const FORMS: readonly VerbForm[] = ["stated", "rumored", "planned"];
const OPTIONAL = /\[([^[\]]*)\]/g;
const VERB = /<([^<>]*)>/g;
const SLOT = /\{(\w+)\}/g;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Marks the borders of a filled slot until spacing is settled: a private-use character, taken out of values. */
const BORDER = "\uE000";

/**
 * Fills a template: `{slot}`, `[a part that goes away where one of its slots is missing]`, `<stated|rumored|planned>`.
 * A slot outside brackets must have a value. Between a filled slot and a word of the other script, or another Latin
 * word, a space is put in: 加入{org} gives 加入 OpenAI and 加入字节跳动.
 */
export function fillTemplate(template: string, slots: Slots, form: VerbForm = "stated"): string {
  const chosen = template
    .replace(OPTIONAL, (_, part: string) => (missingSlots(part, slots).length > 0 ? "" : part))
    .replace(VERB, (_, forms: string) => forms.split("|")[FORMS.indexOf(form)] ?? "");
  const filled = chosen.replace(
    SLOT,
    (_, name: string) => BORDER + (slots[name] ?? "").replaceAll(BORDER, "") + BORDER,
  );

  return spaceBorders(filled);
}

/** The slots that must have a value and have none. */
export function missingRequired(template: string, slots: Slots): readonly string[] {
  return missingSlots(template.replace(OPTIONAL, ""), slots);
}

function missingSlots(template: string, slots: Slots): readonly string[] {
  return [...template.matchAll(SLOT)].map((slot) => slot[1] ?? "").filter((name) => !slots[name]);
}

function spaceBorders(text: string): string {
  const parts = text.split(BORDER).filter((part) => part !== "");

  let spaced = "";
  for (const part of parts) spaced += (needsSpace(spaced, part) ? " " : "") + part;

  return spaced;
}

function needsSpace(before: string, after: string): boolean {
  const left = before.at(-1) ?? "";
  const right = after.at(0) ?? "";

  return WORD.test(left) && WORD.test(right) && !(HAN.test(left) && HAN.test(right));
}
