import { hasContextWord } from "./context-words.ts";
import type { Draft } from "./support.ts";

/** What ends a clause, or lets somebody tell of the company in another: 联想集团否认联想在裁员. */
const CLAUSE_END =
  /[，,。；;：:！!？?、“”"「」（）()《》\n]|\. |\b(?:said|says|that|and|but|when|while|as|denied|denies|because)\b|称|表示|否认|回应|宣布|透露|认为|承认|公告|强调|和|与|及/u;

/**
 * Whether a form that is also a word follows the full name of what it could mean in one clause. Nobody names a thing
 * twice in a clause, so the word is meant: 荣耀终端获得这项荣耀, "Mars Inc never flew to Mars".
 */
export function repeatsName(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.reason !== "no-context") return false;
  return draft.targets.some(({ entity }) => {
    if (entity.kind === "person" || hasContextWord(draft.part.normal, draft, entity.kind)) return false;
    return drafts.some((other) => other.entity === entity && other.reason === "full-name" && isInClause(other, draft));
  });
}

function isInClause(name: Draft, draft: Draft): boolean {
  if (name.part !== draft.part || name.end >= draft.start) return false;
  return draft.start - name.end <= LONGEST_CLAUSE && !CLAUSE_END.test(draft.part.normal.slice(name.end, draft.start));
}

const LONGEST_CLAUSE = 80;
