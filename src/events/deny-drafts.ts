import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { Draft } from "./draft.ts";

/** A sentence that says of what was told before that it is not so. */
const DENIAL =
  /(?:该|这一?|上述|相关|有关|此|网传|外界|以上)?(?:消息|传闻|传言|报道|说法|信息|内容|帖子)(?:均?为?|纯?属)?(?:不实|不属实|失实|假消息|虚假|谣言|子虚乌有|误传|有误|并非事实|假的)|(?:对此|随后|回应称?)[^。]{0,12}(?:否认|辟谣|予以否认|不属实|没有此事|并无此事)|系(?:误传|谣言|旧闻)|\b(?:the|those|such|these) (?:reports?|rumou?rs?|claims?|suggestions?) (?:is|are|was|were) (?:false|untrue|not true|inaccurate|baseless|unfounded)\b|\b(?:denied|denies) (?:it|this|the (?:report|rumou?r|claim|speculation))\b|\bno truth\b|\bcategorically false\b/u;

/** What is sued over is denied, not the suit. */
const OF_A_SUIT = /\b(?:claims?|allegations?|accusations?) (?:is|are|was|were)\b/u;

/** How far behind a rumour its denial may stand, in sentences. */
const REACH = 3;

/** Drafts that a later sentence or the title denies in so many words are denied; what the company itself says is not. */
export function denyDrafts(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const isDispute = drafts.some(({ kind }) => kind === "dispute");
  const denials = sentences.filter(({ text }) => {
    const norm = normalizeText(text);
    return DENIAL.test(norm) && !(isDispute && OF_A_SUIT.test(norm));
  });
  if (denials.length === 0) return [...drafts];
  return drafts.map((draft) => (isDeniedBy(draft, denials) ? { ...draft, status: "denied" } : draft));
}

function isDeniedBy(draft: Draft, denials: readonly Sentence[]): boolean {
  if (draft.status === "confirmed" || draft.background) return false;
  return denials.some((denial) => {
    const distance = denial.index - draft.sentence;
    return denial.in === "title" ? distance <= 0 && draft.sentence <= REACH : distance >= 0 && distance <= REACH;
  });
}
