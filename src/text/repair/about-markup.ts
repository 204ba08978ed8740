/** Words of a line that speaks of markup itself, and so means the tags and entities that stand in it. */
const MARKUP =
  /\b(?:x?html5?|xml|svg|markdown|tags?|elements?|entit(?:y|ies)|escap(?:e|ed|es|ing))\b|标签|標籤|元素|实体|實體|转义|轉義/iu;
/** A line longer than this is looked through around the place only. */
const REACH = 200;

/** Whether the line around a place is about markup, where nothing says that a tag or an entity is left over. */
export function isAboutMarkup(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH).split("\n", 1)[0] ?? "";
  return MARKUP.test((before.slice(before.lastIndexOf("\n") + 1) + after).replaceAll(TAG_OR_ENTITY, " "));
}

const TAG_OR_ENTITY = /<[^<>\n]*>|&[\w#;]+/gu;
