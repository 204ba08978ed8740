// What may stand behind an English predicate in any order, each once: "hired Jane Miller away from Google on Monday as its
// CFO". A row names the ones that its verb takes; a slot that the pattern fills already is not filled again.

const ARTICLE = "(?: (?:the|a|an|its|rival|startup|chipmaker|tech giant|ai startup|start-up|fellow|competitor))*";
const TITLE =
  "(?: (?:its|the|a|an|his|her|their|new|next|first|first-ever|top|global|inaugural|permanent|full-time|company's|group's|role of|position of|post of|job of|new global|incoming|latest))*";
const LEADS =
  "(?:lead|head up|head|run|oversee|become|be|serve as|work as|take over as|spearhead|manage|build(?: out)?|start|set up|launch)";
/** No name of a place behind these: "from home", "from scratch" are no companies, and names have capitals. */
const NO_OWNER = "(?!['’]s? [a-z])";
/** What a company's name is not a part of: "for the Lagos office of a rival". */
const WHOLE =
  '(?=[,.;:!)”"]|$| (?:as|to|in|after|on|where|and|amid|by|following|last|this|next|from|when|with|at|<D>))';

export type Complement = "as" | "at" | "by" | "colon" | "for" | "from" | "to" | "when" | "lead";

export const ENGLISH_COMPLEMENTS: Readonly<Record<Complement, string>> = {
  as: `,? (?:as|in the role of|in the position of)${TITLE} (?:<R:role>|<T:team>)`,
  at: ` (?:at|with|inside)${ARTICLE} <W:org>${NO_OWNER}`,
  by: ` by${ARTICLE} <W:org>${NO_OWNER}`,
  colon: `(?::|,? including|,? namely|,? among them| -)(?: (?:its|the|former|a|an))* <P:person>`,
  for: ` (?:for|to fill|into) (?:its |the |an? )?(?:new |top )?<R:role>(?: role| job| post| position| seat)?`,
  from: `,? (?:away |over |across |straight )?from${ARTICLE} <W:from>(?:, where [^,.;]{1,60},?)?`,
  lead: `,? (?:(?:on|in) [a-z]+ )?(?:to|who will|who is to|where (?:he|she|they|<P>) (?:will|is to|is expected to)) ${LEADS}${TITLE} (?:<R:role>|<W:org>(?:['’]s?)? <T:team>|<T:team>)`,
  to: ` (?:back |over )?(?:to|for)${ARTICLE} <W:to>${WHOLE}`,
  when: `,? (?:(?:on|in|since|effective|starting|from|earlier|late|early) )*<D>|,? (?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter)|,? (?:earlier|later) this (?:week|month|year)|,? (?:an?|two|three|four|five|six|seven|eight|nine|ten|several|[0-9]+) (?:years?|decades?|months?|weeks?) ago|,? on a [a-z]+ basis|,? [a-z]+ly(?= )`,
};
