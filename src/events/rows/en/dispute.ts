import type { Row } from "../../row.ts";
import { MID } from "./phrases.ts";

// Disputes, in English.

export const ENGLISH_DISPUTE_ROWS: readonly Row[] = [
  {
    id: "en-dispute-sues",
    kind: "dispute",
    language: "en",
    strength: "strong",
    pattern: `<A:starter>${MID} (?:(?:counter-?)?su(?:es?|ed|ing)|fil(?:es?|ed|ing) (?:a |an )?(?:[a-z-]+ ){0,3}(?:lawsuit|suit|complaint|arbitration|claim|charges)(?: (?:in|with|at|over) [^.;]{0,30}?)?(?: <D>)? against|seek(?:s|ing)? (?:damages|an injunction) (?:from|against)|start(?:s|ed) arbitration against|tak(?:es?|ing) legal action against|took legal action against) (?:(?:former|ex-employee|ex-|employees?|engineers?|executives?|researchers?|founders?|two|three|four|several|employer|rival|its|his|her|the|startup|co-founder|chairman|ceo|chief),? ?){0,4}<A:target>(?: to court)?`,
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
    pattern: `<A:starter>${MID} (?:accus(?:es?|ed|ing)|alleg(?:es?|ed|ing) that) (?:former (?:[a-z]+ )?|ex-|rival |its |startup |co-founder ){0,3}<A:target>[^.;]{0,80}?\\b(?:in|filed|through|via) (?:a |an |its |the )?(?:new |federal |civil |amended |court )?(?:lawsuit|suit|complaint|legal filing|court filing|counterclaim|arbitration)`,
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
    pattern: `<A:starter>${MID} (?:tak(?:es?|en|ing)|took|brings?|brought|drag(?:s|ged)|haul(?:s|ed)) (?:former (?:[a-z]+ )?|ex-|rival |its |startup ){0,3}<A:target> (?:to|into|before) (?:court|arbitration|a tribunal|an employment tribunal|the tribunal)`,
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
    pattern: `<A:starter>['’]s (?:[a-z-]+ ){0,3}(?:lawsuit|suit|complaint|arbitration(?: case| claim)?|legal action|claim) against (?:former (?:[a-z]+ )?|ex-|rival |its |startup ){0,3}<A:target>`,
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
    pattern: `<A:target>(?:{adv}) (?:gets |get )?sued by (?:former (?:employee |engineer |executive )?|rival )?<A:starter>`,
    examples: [{ text: "OpenAI was sued by xAI.", expect: [{ kind: "dispute", org: "xAI", target: "OpenAI" }] }],
  },
];
