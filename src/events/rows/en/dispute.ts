import { verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID } from "./phrases.ts";

// Disputes, in English.

const SUIT =
  "(?:(?:[a-z-]+ ){0,3}(?:lawsuit|suit|complaint|arbitration(?: case| claim| demand)?|claim|legal action|legal proceedings|proceedings|counterclaim|countersuit|case))";
/** Who the other party is besides its name: "former engineer", "its chairman". */
const OTHER =
  "(?:(?:former|ex-employee|ex-|employees?|engineers?|executives?|researchers?|founders?|two|three|four|several|employer|rival|its|his|her|the|startup|start-up|co-founder|chairman|ceo|chief|start-up|chipmaker|competitor|company|one-time|longtime|partner|<R>|<N>),? ?){0,5}";
const SUES = `(?:${verbForms("sue counter-sue countersue")}|${verbForms("file lodge bring/brought launch start initiate begin/began/begun")} ${SUIT}(?: (?:in|with|at|over|for) [^.;]{0,40}?)?(?: (?:on )?<D>)? against|${verbForms("seek/sought")} (?:damages|an injunction) (?:from|against)|${verbForms("take/took/taken")} legal action against)`;

export const ENGLISH_DISPUTE_ROWS: readonly Row[] = [
  {
    id: "en-dispute-sues",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `<A:starter>${MID} ${SUES} ${OTHER}<A:target>(?! (?:shareholders|investors))(?:(?:, [^,;.]{1,70},)? and ${OTHER}(?:own )?<A:target2>(?=[,.;]|$| (?:in|for|on|over|after|alleging|claiming|accusing)\\b))?(?: to court)?`,
    examples: [
      { text: "xAI sues OpenAI over trade secrets.", expect: [{ kind: "dispute", org: "xAI", target: "OpenAI" }] },
      {
        text: "Apple has filed a lawsuit against Jane Miller.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-accuses",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `<A:starter>${MID} (?:accus(?:es?|ed|ing)|alleg(?:es?|ed|ing) that) ${OTHER}<A:target>[^.;]{0,80}?\\b(?:in|filed|through|via|according to) (?:a |an |its |the )?(?:new |federal |civil |amended |court )?(?:lawsuit|suit|complaint|legal filing|court filing|counterclaim|arbitration)`,
    examples: [
      {
        text: "Apple accused Jane Miller of taking trade secrets in a lawsuit filed on Thursday.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-taken",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `<A:starter>${MID} (?:tak(?:es?|en|ing)|took|brings?|brought|drag(?:s|ged)|haul(?:s|ed)) ${OTHER}<A:target>,? (?:to|into|before) (?:an? |the )?(?:employment )?(?:court|arbitration|tribunal)`,
    examples: [
      {
        text: "Apple has taken Jane Miller to arbitration over her non-compete.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-noun",
    kind: "dispute",
    language: "en",
    strength: "medium",
    pattern: `<A:starter>(?:['’]s?| in (?:his|her|its|their)|${MID} (?:${verbForms("win+/won lose/lost drop+ settle withdraw/withdrew pursue bring/brought lodge launch file")}|${verbForms("bring/brought")} )(?: (?:his|her|its|a|an|their))?) ${SUIT} against ${OTHER}<A:target>`,
    examples: [
      {
        text: "A judge set a date for Apple's trade-secrets lawsuit against Jane Miller.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-sued-by",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `<A:target>(?:{adv}) (?:(?:gets |get )?(?:sued|taken to (?:court|arbitration)) by|(?:hit|served|slapped) with ${SUIT} (?:from|by|filed by|brought by)|${verbForms("face")} ${SUIT} (?:from|by|filed by|brought by)) ${OTHER}<A:starter>`,
    examples: [{ text: "OpenAI was sued by xAI.", expect: [{ kind: "dispute", org: "xAI", target: "OpenAI" }] }],
  },
  {
    id: "en-dispute-in-suit",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `\\b(?:lawsuit|suit|complaint|legal filing|court filing|court papers|arbitration claim|counterclaim)\\b[^;<=A>]{0,60}?,? (?:filed by )?<A:starter>(?:,[^,;.]{1,60},)?{adv} (?:${verbForms("accuse")}|(?:alleg(?:es?|ed|ing)|claim(?:s|ed)|say(?:s)?|said|argu(?:es|ed)) that|against) ${OTHER}<A:target>`,
    examples: [
      {
        text: "In a complaint filed in San Francisco, Jane Miller accuses OpenAI of retaliation.",
        expect: [{ kind: "dispute", person: "Jane Miller", target: "OpenAI" }],
      },
      {
        text: "A lawsuit filed by Jane Miller accuses OpenAI of breaking its contract.",
        expect: [{ kind: "dispute", person: "Jane Miller", target: "OpenAI" }],
      },
    ],
  },
  {
    id: "en-dispute-injunction",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `(?:\\b(?:grant(?:s|ed)|award(?:s|ed)|hand(?:s|ed)|den(?:y|ies|ied)) <A:starter>|<A:starter>${MID} ${verbForms("win+/won seek/sought obtain secure get+/got lose/lost")}) (?:an? |its |his |her )?(?:[a-z-]+ ){0,2}(?:injunction|restraining order|award|damages) (?:against|from) ${OTHER}<A:target>`,
    examples: [
      {
        text: "A judge granted Apple an injunction against Jane Miller.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-alleges",
    kind: "dispute",
    language: "en",
    strength: "medium",
    pattern: `<A:starter>${MID} (?:alleg(?:es?|ed|ing)|claim(?:s|ed)|say(?:s|ing)|said) in (?:an? |its |his |her |the )${SUIT}(?: filed [^,;]{3,40}?)? that ${OTHER}<A:target>`,
    examples: [
      {
        text: "Apple alleges in a lawsuit that Jane Miller took source code.",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
  {
    id: "en-dispute-non-compete",
    kind: "dispute",
    language: "en",
    strength: "medium",
    pattern: `<A:starter>${MID} (?:${verbForms("sue seek/sought move ask go/went/gone")}(?: (?:a |the )?(?:judge|court)| to court)? to (?:stop|block|bar|prevent|keep) ${OTHER}<A:target> (?:from )?(?:joining|working|starting|taking|moving)|${verbForms("go/went/gone")} to court [^.;<=A>]{0,60}?against ${OTHER}<A:target>)`,
    examples: [
      {
        text: "Apple seeks to stop Jane Miller from joining Meta",
        expect: [{ kind: "dispute", org: "Apple", target: "Jane Miller" }],
      },
    ],
  },
];
