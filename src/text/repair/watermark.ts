import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";

// Some magazines' pages carry a signature in base64 inside a word, to tell copies apart.
const SIGNATURE = /(?<![A-Za-z0-9+/=_.-])(?<run>[A-Za-z0-9+/]{20,90})={1,2}(?![A-Za-z0-9+/]{16})/gu;
const GROUP = 4;

/**
 * Takes out a base64 signature that stands inside a word or between Han characters. Its length is a
 * multiple of four, so what comes before that belongs to the word: `AI L…=ab` is AI Lab.
 */
export const watermark: RepairRule = {
  name: "watermark",
  signs: Sign.signature,
  find: (text) =>
    [...text.matchAll(SIGNATURE)].map((found) => toEdit(text, found)).filter((edit) => edit !== undefined),
};

function toEdit(text: string, found: RegExpExecArray): Edit | undefined {
  const end = found.index + found[0].length;
  const own = found[0].length % GROUP;
  const start = found.index + own;
  if (!isMixed(text.slice(start, end))) return undefined;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isInside =
    /[\p{L}\d]/u.test(after) || (/\p{Script=Han}/u.test(before) && /[\p{P}\p{Script=Han}]|^$/u.test(after));
  return isInside ? { span: { start, end }, after: "" } : undefined;
}

/** Capitals, small letters and digits without any order, unlike a path or a name. */
function isMixed(run: string): boolean {
  const changes = run.match(/[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d)/gu)?.length ?? 0;
  return changes >= run.length / 5 && /\d/u.test(run) && /[A-Z]/u.test(run) && /[a-z]/u.test(run);
}
