import { FUNCTION } from "./words.ts";

// Titles in English, lower case as normalised text has them.

const LEVEL =
  "(?:(?:interim|acting|deputy|executive|senior|corporate|group|global|regional|assistant|associate|vice|managing|general|founding|co-?|joint|lead|principal|independent|non-executive|honorary|worldwide|international) ?)";
const FIELD = "(?:[a-z&/-]+ )";

/** What makes a title a title; what qualifies it in front is part of the pattern, "of …" behind is added by the finder. */
export const TITLE = new RegExp(
  `(?<![a-z0-9-])(?:${[
    `${LEVEL}{0,2}c(?:e|t|f|o|m|p|i|s|r|d|l|b|hr|ai|is|g|c|x)o`,
    `${LEVEL}{0,2}chief executive(?: officer)?`,
    `${LEVEL}{0,2}chief (?:of staff|(?:[a-z&]+(?: and|,)? ){0,4}?(?:officer|scientist|architect|economist|engineer|counsel|evangelist|technologist|strategist|designer|accountant|investment officer))`,
    `${LEVEL}{0,3}(?:vice[- ]president|(?:s|e)?vp)s?`,
    `${LEVEL}{0,2}(?:president|chair(?:man|woman|person)?)`,
    `${LEVEL}{0,2}(?:partner|counsel|treasurer|secretary|editor(?:-in-chief)?|dean|provost|adviser|advisor|governor|commissioner|superintendent|controller)`,
    `(?:board |audit committee )(?:member|chair|director|observer)`,
    `(?:co-?)?founders?`,
    `(?:co-|global |interim |acting |deputy |new )?(?:head|lead|leader|chief|director|boss|manager)(?= of )`,
  ].join("|")})(?![a-z0-9-])`,
  "gu",
);

/** "design chief", "AI head", "finance boss": a field in front of a word for whoever leads. */
export const FIELD_TITLE = new RegExp(
  `(?<![a-z0-9-])(?:(?!(?:${[...FUNCTION].join("|")}|new|former|ex|top|says?|said|names?|named|hires?|hired|taps?|tapped|longtime|outgoing|incoming|first|next|team|poach(?:es|ed)?|appoint(?:s|ed)?|loses|lost|fires|fired|promotes?d?|key|senior|ousts?|elevates|picks|picked|appoints|selects|elects|replaces|sacks|welcomes|adds|brings|made|makes|calls|moves|gets|promotes|recruits|lands|nabs|snags|lures|dismisses|eyes|seeks|loses|nine|eight|seven|six|five|four|ten|other|more|board|steps?|two|three|named|veteran|current|star|joins?|joined|leaves|left|[a-z]+ed) )${FIELD}){1,3}(?:chief|head|lead|boss|president|vp|leader|director|manager)(?![a-z0-9-])|(?<![a-z0-9-])(?:managing |general |executive |independent |non-executive )?(?:director|manager)(?![a-z0-9-])`,
  "gu",
);

/** Words that describe a person without being a title. */
export const DESCRIPTION =
  /(?<![a-z0-9-])(?:(?!(?:the|a|an|its|his|her|their|of|as|by|to|for|from|with|and|in|at|on|is|was|has|names?|hires?|taps?|poaches|poached|hired|loses|fires) )[a-z-]+ ){0,2}?(?:exec(?:utive)?s?|veterans?|engineers?|researchers?|scientists?|alum(?:nus|na|ni)?|employees?|staffers?|leaders?|designers?|boss|bosses|chief|insiders?|architects?|analysts?|investors?|professors?|pioneers?|star|leaders?|developers?|entrepreneur|heir|guru|whiz)(?![a-z0-9-])/gu;

/** Words at which "of …" behind a title ends. */
export const AFTER_FIELD =
  /^(?:at|for|in|to|who|which|that|as|from|with|effective|will|has|have|had|is|was|were|are|after|before|since|on|by|and|or|while|where|when|following|joins?|joined|leaves?|left|departs?|departed|steps?|stepped|resigns?|resigned|told|says?|said|announced|would|could|starting|beginning|based|reporting|reports|until|amid|under|over|into|during|he|she|they|it|the|today|yesterday|this|next|last|replacing|succeeding|overseeing|leading|but|named|appointed|out|quits?|retires?|retired|takes?|ahead|because|due|of|plans?|hired|becomes?|became)$/u;
