// Patterns that the rows of several kinds share.

/** What stands between a subject and its verb. */
export const MID =
  "(?:['’](?:s|m|ve|ll|d|re)?(?: board(?: of directors)?)?)?(?:, who[^.;]{1,100}?,|, (?:an?|now|until|one of|formerly|previously) [^,;.<=PP>]{1,90},|,[^,;.<=X>]{1,70},)?{adv}";
/** A subject, or none where an earlier predicate has it: "left Orin to join Veldt" is not about Orin. */
export const SUBJECT = `(?:(?<!\\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|resign(?:s|ed|ing)?|from|at|of|join(?:s|ed|ing)?) )<P:person>${MID} |\\b)`;
/** What stands before a role: "its new", "the post of". */
export const ROLE_DET =
  "(?:its|the|a|an|his|her|their|new|next|first|full-time|permanent|top|company's|new global|role of|position of|post of|job of|first-ever|latest|inaugural|group's)";
/** What stands before the name of a team or company: "its dedicated", "the rival chipmaker". */
export const ORG_DET =
  "(?:team|unit|division|group|lab|organi[sz]ation|department|single|its|the|a|an|his|her|their|new|dedicated|own|entire|so-called|internal|separate|special|ai|startup|rival|company|firm|maker|chipmaker|software|data|cloud|gaming|coding|analytics|robotics|security|cybersecurity|smaller|israeli|british|german|french|chinese|american|us|u\\.s\\.|indian|japanese|san francisco-based|platform|developer|owner|provider|tool|studio|biotech|fintech|business|enterprise|hardware|healthcare|semiconductor|chip|of|called|named)";
/** What stands before people: "two former", "its longtime". */
export const SOME_PEOPLE =
  "(?:(?:about|nearly|at least|some|over|more than|its|the|top|star|senior|former|ex-|veteran|longtime|fellow|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|more|other|dozen|a|<N>) ?){0,4}";

/**
 * Any words before the name of a company, none of which ends the phrase: "Israeli chip-packaging startup", "$700 million
 * maker of". A comma, a name, a preposition or a share in something ends it.
 */
export const ORG_WORDS =
  "(?: (?!(?:to|for|from|with|in|at|on|by|and|or|but|that|who|which|as|after|than|because|while|when|over|stakes?|shares?|stock|more|only|up|out|into|about|not|no|most|some|parts?|pieces|access|rights|[a-z]*chips|gpus|time|licen[sc]es?|minority|talks|it|he|she|they|is|was|said|says)\\b)[a-z$€£][a-z0-9$€£.%'’&-]*){0,7}";
/** A company that is named whole: nothing of its own follows, as in "buys Nvidia chips". */
export const WHOLE_ORG =
  "(?!['’])(?=[,.;:!?)”\"-]|$| (?:-|for|in|from|to|after|as|and|with|at|on|by|amid|before|over|this|last|next|that|which|who|its|outright|deal|group|inc|outright|under|via|through|earlier|late|today|yesterday|following|while|when|but|is|was|has|will|ahead|because|despite|since|until|if|or|[a-z]+ly|<D>|<X>))";
