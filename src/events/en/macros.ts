// What English patterns share beyond one file of rows; data, expanded where a pattern says {adv} or {det}.

/** Verbs that say when or how surely something is done, before the verb that says what. */
const AHEAD =
  "says|begun|began|begins|starts|started|expected|set|planning|plans|planned|plan|due|said|about|to|going|agreed|agrees|decided|decides|opted|opts|chosen|chose|chooses|intends|denies|denied|in talks|in advanced talks|nears|nearing|near|close|considers|considering|consider|weighs|weighing|weigh|mulls|mulling|mull|explores|exploring|explore|too|sought|wants|the (?:[a-z]+ ){0,2}(?:<R>|executive|person|employee) to|told (?:staff|workers|investors|reporters|<R>)|seeks|seeking|looking|hopes|ready|deal|poised|slated|scheduled|tipped|likely|preparing|prepares|prepared|in line|on track|understood|believed|confirmed|announced|reportedly|(?:entered|held|holding|began|opened) (?:talks|discussions|negotiations)";

const AUXILIARY =
  "am|is|are|has|have|had|was|were|been|be|being|it|that it|that they|they|will|would|could|may|might|also|himself|herself|themselves|itself|now|just|soon|then|since|already|again|both|all|each|too|itself";

const WHEN =
  "today|yesterday|on|in|as of|by|this (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)|last (?:week|month|year|night|spring|summer|autumn|fall|winter)|next (?:week|month|year)|earlier|later|late|over the weekend|at the end of (?:the|this) (?:year|month|quarter)|at (?:the )?(?:year-end|year's end)|in the coming (?:days|weeks|months)|after [a-z0-9 -]{3,24} years?|abruptly";

export const ENGLISH_MACROS: Readonly<Record<string, string>> = {
  adv: `(?:,? (?:[a-z]+ly|${AUXILIARY}|${AHEAD}|${WHEN}|<D>|,|and|who)(?![a-z])){0,8}`,
  det: "(?: (?:the|a|an|its|his|her|their|new|former|rival|startup|company|firm|ai|tech|giant|chipmaker|maker|,)){0,5}",
};
