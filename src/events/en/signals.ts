import { signsOf } from "../pattern.ts";

// Words that decide what kind of statement an English sentence makes. Normalised text: lower case.

const NAMES = signsOf("X");
const DATES = signsOf("D");
const SPEAKERS = signsOf("OO", "PP");

const SPORT =
  "striker|midfielder|goalkeeper|defender|winger|quarterback|linebacker|head coach|as coach|premier league|la liga|bundesliga|serie a|nfl|nba|mlb|nhl|afl|nrl|transfer fee|loan deal|on (?:a )?(?:\\w+-year|free|permanent|season-long) (?:deal|transfer)|(?:australian|french|us) open|wimbledon|grand prix|grand slam|world cup|real madrid|barcelona|manchester (?:united|city)|liverpool fc|chelsea|arsenal|juventus|bayern munich|inter milan|paris saint-germain|lakers|yankees|(?:soccer|football|rugby|cricket|netball|hockey) (?:team|club|side|star|player)";
const FILM = "film festival|starring|co-star|box office|cast of|in new film";
/** Offices of state, unless somebody held one before: "a former White House adviser joins OpenAI" is a move. */
const POLITICS =
  "(?<!(?:former|ex|one-time|onetime|then)[ -])(?:prime minister|(?:treasury|defen[cs]e|home|foreign|interior|health|labou?r|energy|commerce|education|homeland security) (?:secretary|minister)|(?:deputy|foreign|finance|interior) ministers?|secretary of state|attorney general|fed chair(?:man|woman)?|central bank governor|supreme court justice|ambassador to|opposition leader|party leader|cabinet reshuffle)|(?:president [a-z]+|trump|biden|putin|xi|modi|macron|starmer|carney|netanyahu|zelensky|erdogan|milei|lula|meloni|senate|parliament|kremlin)(?: [a-z]+)? (?:names?|named|naming|picks?|picked|taps?|tapped|nominat[a-z]+|appoint[a-z]*|sues?|sued|suing|fires?|fired|oust[a-z]*|dismiss[a-z]*|sacks?|sacked|elects?|elected|confirms?|confirmed|leaves|quits|joins|buys)|(?:trump|biden|putin|netanyahu)['’]s? (?:[$€£0-9.a-z]+ ){0,3}(?:lawsuit|suit|complaint|case) against";

export const ENGLISH_SIGNALS = {
  denied:
    /\b(?:den(?:y|ies|ied|ying)|false|untrue|not true|refut(?:es?|ed)|debunk(?:s|ed)|dismiss(?:es|ed|ing) (?:(?:the|an?|as) )?(?:[a-z]+ )?(?:reports?|rumou?rs?|claims?|speculation)|(?:call(?:s|ed|ing)|branded) [^.;]{1,60} (?:fake|fiction|nonsense|fabricated|baseless)|no truth|reports? (?:that|of|about) [^.;]{3,90} (?:is|are|was|were) (?:wrong|inaccurate|incorrect|untrue|not (?:true|correct)))\b/u,
  rumored:
    /\b(?:rumou?r(?:s|ed)?|reportedly|sources? (?:say|said|told|close|familiar)|(?:people|person|those|individuals?|sources?) (?:close|with (?:direct )?knowledge|who asked)|familiar with|(?:people|person|sources?) familiar|briefed on|with knowledge of|on condition of anonymity|according to (?:sources|people|a source|a person|multiple|several)|said to|in (?:advanced |early |exclusive )?(?:talks|discussions|negotiations)|(?:talks|discussions|negotiations) to|is considering|are considering|considers|weighs|weighing|mulls|mulling|could|might|may(?! \d)|speculation|unconfirmed|eyeing|eyes|explor(?:es|ing)|alleged(?:ly)? plans|tipped to)\b|\b(?:source|sources|people)$|^(?:sources?|exclusive - sources|report):/u,
  planned:
    /\b(?:will|would|to be|plans? to|planning to|planned to|plans for|set to|expected to|intends? to|slated to|about to|due to|going to|agrees? to|agreed to|aims? to|prepar(?:es|ing) to|upcoming|poised to|scheduled to|nominates?|nominated|proposes?|proposed)\b|['’]ll\b/u,
  /** "Intel CFO Jane Miller to step down": what a match begins with is to do something. */
  plannedSubject: new RegExp(
    `^[${NAMES}](?:['’]s?)?(?:,[^,]{1,70},)? (?:is |are )?(?:now |also |both )?to [a-z]{3,}`,
    "u",
  ),
  /** What somebody is hired, named or gone for: it says nothing of when the change itself happens. */
  purpose: new RegExp(
    `,? where (?:he|she|they|[${NAMES}])\\b.*$|(?<!\\b(?:set|expected|plans?|planning|planned|agree[sd]?|about|going|due|slated|poised|intends?|is|are|scheduled|aims?|decided|preparing|prepares))(?<!^[${NAMES}](?:,[^,]{1,70},)?) to (?:lead|head|run|oversee|become|be|serve|work|take|build|manage|start|launch|found|co-found|form|create|set|pursue|join|spend|focus|develop|help)\\b.*$`,
    "u",
  ),
  confirmed: new RegExp(
    `\\b(?:announc(?:es?|ed|ing|ement)|confirm(?:s|ed|ing)?|said (?:that )?(?:on|in|it|the company|that|he|she|they|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|statement|memo|told (?:staff|employees|workers)|press release|filing|blog post|linkedin|posted|wrote|disclosed|company said|revealed|unveil(?:s|ed)|regulatory filing|spokes(?:person|man|woman))\\b|\\bsaid (?:that )?[${DATES}]|[${SPEAKERS}] (?:said|says|tweeted)\\b`,
    "u",
  ),
  negated:
    /\b(?:not|never|no plans?|won't|will not|didn't|did not|hasn't|has not|haven't|isn't|is not|aren't|wasn't|doesn't|refus(?:es|ed)|declin(?:es|ed) (?:to|an offer)|reject(?:s|ed)|turn(?:s|ed) down|without|instead of|rather than|fail(?:s|ed) to|neither|nor|abandon(?:s|ed)|scrap(?:s|ped)|call(?:s|ed) off|rul(?:es|ed) out|avoid(?:s|ed)?)\b/u,
  hypothetical: new RegExp(
    `\\b(?:if|whether|unless|should|imagine|suppose|what happens|had (?:he|she|they)|were to|why|how|when will|(?:c[ao]me|comes) close to|(?:almost|nearly|narrowly) (?:joined|rejoined|left|quit|became|bought|acquired|resigned|went|moved|hired|poached|fired|sold|merged|sued|joining|leaving|quitting))\\b|^["“]?who will\\b|\\b(?:expects?|predicts?|wants?|press(?:es|ed)|told|asked) [${NAMES}] to\\b`,
    "u",
  ),
  advice:
    /\b(?:hiring for|job opening|apply now|we're hiring|join us|should join|how to|tips|want to|wants to|hopes to|hoping to|wish(?:es)?|invites?|invited|encourag(?:es|ed)|calls? on|urges?|urged|asked to)\b/u,
  history:
    /\b(?:years? ago|decades? ago|previously|formerly|once|earlier in (?:his|her) career|at the time|back in|originally|had (?:joined|left|been|founded)|used to|prior to|before (?:that|joining)|began (?:his|her) career|started (?:his|her) career|first joined)\b/u,
  /** Sport, film and government have transfers, casts and appointments of their own, which are no organisation events. */
  elsewhere: new RegExp(`\\b(?:${SPORT}|${FILM}|${POLITICS})\\b`, "u"),
  stillHere:
    /\b(?:remain(?:s|ed|ing)?|will remain|stay(?:s|ed|ing)? (?:on|at|as)|continue[sd]? (?:as|to (?:serve|lead|run)))\b/u,
} as const;
