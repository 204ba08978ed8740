import { FUNCTION } from "./words.ts";

// Titles in English, lower case as normalised text has them.

const LEVEL =
  "(?:(?:interim|acting|deputy|executive|senior|corporate|group|global|regional|assistant|associate|vice|managing|general|founding|co-?|joint|lead|principal|independent|non-executive|honorary|worldwide|international) ?)";
const FIELD = "(?:[a-z&/-]+ )";
const FUNCTION_FIELD =
  "(?:finance|sales|marketing|design|product|policy|research|operations|technology|legal|security|hardware|software|engineering|ai|hr|strategy|commercial|communications|investment|risk|science|data|cloud|human resources)";

/** What makes a title a title; what qualifies it in front is part of the pattern, "of …" behind is added by the finder. */
export const TITLE = new RegExp(
  `(?<![a-z0-9-])(?:${[
    `${LEVEL}{0,2}c(?:e|t|f|o|m|p|i|s|r|d|l|b|hr|ai|is|g|c|x)o(?:s(?![a-z]))?`,
    `${LEVEL}{0,2}chief executive(?: officer)?s?`,
    `${LEVEL}{0,2}chief (?:of staff|(?:[a-z&]+(?: and|,)? ){0,4}?(?:officer|scientist|architect|economist|engineer|counsel|evangelist|technologist|strategist|designer|accountant|investment officer))`,
    `${LEVEL}{0,3}(?:vice[- ]president|(?:s|e)?vp)s?`,
    `${LEVEL}{0,2}(?:presidents?|chair(?:man|woman|person)?)`,
    `${LEVEL}{0,2}(?:partner|counsel|treasurer|secretary|editor(?:-in-chief)?|dean|provost|adviser|advisor|governor|commissioner|superintendent|controller)`,
    `(?:board |audit committee )(?:member|chair|director|observer)`,
    `(?:co-?)?founders?`,
    `(?:${LEVEL}{0,2}|new )(?:${FUNCTION_FIELD} )?(?:head|lead|leader|chief|director|boss|manager)(?= of )`,
  ].join("|")})(?![a-z0-9-]| of the (?:year|month|decade)\\b)`,
  "gu",
);

/** Verbs of change and of speech: whatever stands behind one is its object and no part of a title, team or description. */
export const VERBS =
  "says?|said|told|tells|names?|named|hires?|hired|hiring|taps?|tapped|tapping|poach(?:es|ed|ing)?|appoint(?:s|ed|ing)?|los(?:es?|t|ing)|fires?|fired|firing|promotes?d?|promoted|ousts?|ousted|elevat(?:es?|ed)|picks?|picked|selects?|selected|elects?|elected|replac(?:es?|ed)|sacks?|sacked|welcom(?:es?|ed)|adds?|added|brings?|brought|ma(?:ke|kes|de)|calls?|called|mov(?:es?|ed)|gets?|recruit(?:s|ed)?|lands?|landed|nabs?|nabbed|snags?|snagged|snaps?|snapped|lur(?:es?|ed)|dismiss(?:es|ed)?|eyes|seeks?|steps?|joins?|joined|leaves?|left|sues?|sued|suing|accus(?:es?|ed)|acqui-?hir(?:es?|ed)|acquir(?:es?|ed)|buys?|bought|put|puts|choos(?:es?)|chose|install(?:s|ed)?|drops?|dropped|axes|axed|wins?|won|reassigns?|demot(?:es?|ed)|enlist(?:s|ed)?|steals?|stole|signs?|signed|cuts?|report(?:s|ed)?|becomes?|became|succeeds?|succeeded|via|amid|after|before|who|which|that|than|among|including";

/** "design chief", "AI head", "finance boss": a field in front of a word for whoever leads. */
export const FIELD_TITLE = new RegExp(
  `(?<![a-z0-9-])(?:(?!(?:${[...FUNCTION].join("|")}|${VERBS}|new|former|ex|top|longtime|outgoing|incoming|first|next|team|key|senior|nine|eight|seven|six|five|four|ten|other|more|board|two|three|veteran|current|star|[a-z]+ed) )${FIELD}){1,3}(?:chief|head|lead|boss|president|vp|leader|director|manager)(?![a-z0-9-])|(?<![a-z0-9-])(?:managing |general |executive |independent |non-executive )?(?:director|manager)(?![a-z0-9-])`,
  "gu",
);

/** Words that describe a person without being a title. */
export const DESCRIPTION = new RegExp(
  `(?<![a-z0-9-])(?:(?!(?:the|a|an|its|his|her|their|of|as|by|to|for|from|with|and|in|at|on|is|was|has|former|ex|new|two|three|four|five|six|several|other|more|${VERBS}) )[a-z-]+ ){0,2}?(?:exec(?:utive)?s?|veterans?|engineers?|researchers?|scientists?|alum(?:nus|na|ni)?|employees?|staffers?|leaders?|designers?|boss|bosses|chief|chiefs|insiders?|architects?|analysts?|investors?|professors?|pioneers?|star|stars|developers?|entrepreneur|heir|guru|whiz|bankers?|traders?|dealmakers?|economists?|strategists?|journalists?|reporters?|programmers?|marketers?|technologists?|consultants?|physicists?|officials?|lawyers?|managers?|co-founders?|founders?|executives)(?![a-z0-9-])`,
  "gu",
);

/** Words at which "of …" behind a title ends. */
export const AFTER_FIELD =
  /^(?:at|for|in|to|who|which|that|as|from|with|effective|will|has|have|had|is|was|were|are|after|before|since|on|by|and|or|while|where|when|following|joins?|joined|leaves?|left|departs?|departed|steps?|stepped|resigns?|resigned|told|says?|said|announced|would|could|starting|beginning|based|reporting|reports|until|amid|under|over|into|during|he|she|they|it|the|today|yesterday|this|next|last|replacing|succeeding|overseeing|leading|but|named|appointed|out|quits?|retires?|retired|takes?|ahead|because|due|of|plans?|hired|becomes?|became)$/u;
