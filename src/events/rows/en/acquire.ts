import { participles, verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID, ORG_DET, ORG_WORDS, WHOLE_ORG } from "./phrases.ts";

// Takeovers, in English.

const MONEY =
  "(?:about |around |up to |more than |nearly |some |over )?[$€£][0-9.,]+ ?(?:bn|m|b|billion|million|k)?(?: in (?:cash|stock|shares)(?: and (?:cash|stock|shares))?)?";
const BUYS = "acquire buy/bought purchase swallow acquihire acqui-hire";
const UP = "snap+ scoop gobble pick buy/bought";
const BUY = `(?:${verbForms(UP)} up|${verbForms(BUYS)}|${verbForms("take/took/taken")} over|${verbForms("take/took/taken")} control of|${verbForms("swoop pounce")} (?:on|for)|${verbForms("pay/paid")} ${MONEY} for)`;
const BOUGHT = `(?:${participles(UP)} up|${participles(BUYS)}|taken over)`;
const DEAL = "(?:acquisition|purchase|takeover|buyout|buy)";
const SIZE = "(?:[$€£0-9.a-z-]+ ){0,4}?";
/** "its all-share takeover of", "a deal to buy", on the way from an offer to its close. */
const DEAL_STEP = `(?:${verbForms("close complete announce finalize finalise seal clinch finish unveil conclude win/won")} (?:its |the |an? |approval for its )?${SIZE}(?:${DEAL} of|deal (?:to (?:buy|acquire)|for))|(?:${verbForms("strike/struck sign reach announce seal clinch ink")}|${verbForms("enter")} into) (?:a |an )?${SIZE}(?:deal|agreement|pact) (?:to (?:buy|acquire|purchase)|for)|agree[sd]? to (?:buy|acquire|purchase|take over))`;
/** A noun of a deal says enough; only goods and shares of the company are no company. */
const NOT_ITS_GOODS =
  "(?!['’]s? [a-z]| (?:stock|shares?|[a-z]*chips|products?|stakes?|gpus|servers|customers|users)\\b)";
/** "the rest of", "all of": what is bought whole all the same. */
const WHOLE =
  "(?: (?:all of|the rest of|what is left of|what's left of|the remainder of|the assets of|the entire issued share capital of|the company behind))?";

/** A stake that gives control is a takeover. */
const CONTROL = "(?: (?:an? |the )?(?:majority|controlling) (?:stake|interest|holding|shareholding) in)?";

export const ENGLISH_ACQUIRE_ROWS: readonly Row[] = [
  {
    id: "en-acquire",
    kind: "acquire",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} (?:${BUY}|${DEAL_STEP})${CONTROL}${WHOLE}${ORG_WORDS} <O:target>(?:(?:,| and) <O:target2>(?=[,.;:]|$| (?:for|in|from|after|as|at|amid|<D>)))?${WHOLE_ORG}`,
    examples: [
      {
        text: "Nvidia has bought a majority stake in Deepline Labs.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline Labs" }],
      },
      {
        text: "Nvidia has bought Deepline Labs and Fernlight for $700 million.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline Labs,Fernlight" }],
      },
      {
        text: "Nvidia buys Deepline and Intel shares fall.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
      {
        text: "Nvidia acquires Israeli startup Deepline for $700 million.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
      {
        text: "Nvidia has entered into a definitive agreement to acquire Deepline.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
      {
        text: "OpenAI to buy Deepline Labs",
        expect: [{ kind: "acquire", org: "OpenAI", target: "Deepline Labs", status: "planned" }],
      },
      { text: "Microsoft buys Nvidia chips.", expect: [] },
    ],
  },
  {
    id: "en-acquire-sold",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `\\b(?:${verbForms("sell/sold divest offload")}|(?:sale|spin-off) of) (?:its |the )?(?:[a-z-]+ ){0,3}?<OO:target>(?: (?:unit|business|arm|division|subsidiary))? to(?: ${ORG_DET}){0,3} <OO:org>(?!['’]s? [a-z]| (?:customers|users))`,
    examples: [
      {
        text: "Its owner sold Deepline Labs to Nvidia for $700 million.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline Labs" }],
      },
    ],
  },
  {
    id: "en-acquired-by",
    kind: "acquire",
    language: "en",
    strength: "strong",
    pattern: `<O:target>${MID} ${BOUGHT} by${ORG_WORDS} <O:org>${WHOLE_ORG}`,
    examples: [
      {
        text: "Deepline has been acquired by Nvidia.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
  {
    id: "en-acquire-noun",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<O:org>(?:['’]s?)? ${SIZE}${DEAL} of${ORG_WORDS} <O:target>${NOT_ITS_GOODS}`,
    examples: [
      {
        text: "Nvidia's $700 million acquisition of Deepline was completed on Monday.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
  {
    id: "en-acquire-sells-itself",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<O:target>${MID} (?:(?:${verbForms("sell/sold")}(?: itself)?|sale(?=\\b)|(?:agrees?|agreed) to a sale) to|(?:accept|back|approve|recommend)(?:s|ed)? (?:an? |the )?${SIZE}(?:bid|offer|takeover|deal)(?: bid| offer)? (?:from|by)|to be (?:folded|absorbed) into|${verbForms("become/became/become")} (?:a )?part of|(?:goes|went) to)${ORG_WORDS} <O:org>(?=[.;:]|$| for [$€£]| in (?:an? )?(?:[a-z-]+ )?deal)`,
    examples: [
      {
        text: "Deepline has sold itself to Nvidia for $700 million.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
      { text: "Deepline sells chips to Nvidia.", expect: [] },
    ],
  },
  {
    id: "en-acquire-sale-noun",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<O:target>(?:['’]s?| approved its) (?:[a-z]+ )?(?:sale|takeover|acquisition) (?:to|by)${ORG_WORDS} <O:org>${NOT_ITS_GOODS}`,
    examples: [
      {
        text: "Deepline's sale to Nvidia closed on Monday.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
  {
    id: "en-acquire-name-deal",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:${verbForms("close complete finalize seal clinch")}) (?:its |the )?${SIZE}<OO:target> (?:deal|acquisition|takeover|purchase|buyout)\\b`,
    examples: [
      {
        text: "Nvidia closes $700 million Deepline Labs deal",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline Labs" }],
      },
    ],
  },
  {
    id: "en-acquire-merger",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<O:org>${MID} (?:${verbForms("merge")} with|${verbForms("agree announce complete close seal")}(?: on| to)?(?: (?:an?|its|the))? ${SIZE}(?:merger|tie-up|combination) with)${ORG_WORDS} <O:target>${NOT_ITS_GOODS}`,
    examples: [
      {
        text: "Nvidia agrees all-share merger with Deepline",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
  {
    id: "en-acquire-bid-accepted",
    kind: "acquire",
    language: "en",
    strength: "medium",
    pattern: `<O:target>${MID} (?:accept|back|approve|recommend)(?:s|ed)? <O:org>['’]s? ${SIZE}(?:bid|offer|takeover|approach|deal)\\b`,
    examples: [
      {
        text: "Deepline's board accepts Nvidia's $2bn bid",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
];
