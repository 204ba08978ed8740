import type { Row } from "../../row.ts";
import { MID, ORG_DET } from "./phrases.ts";

// Takeovers, in English.

export const ENGLISH_ACQUIRE_ROWS: readonly Row[] = [
  {
    id: "en-acquire",
    kind: "acquire",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} (?:acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|snap(?:s|ped|ping)? up|takes? over|took over|taking over|scoop(?:s|ed) up|acqui-?hir(?:es?|ed)|clos(?:es|ed) (?:its |the )?acquisition of|complet(?:es|ed|ing) (?:its |the )?(?:[$€£0-9.a-z ]{0,24})?(?:acquisition|purchase|takeover|buyout) of|announc(?:es|ed|ing) (?:the |its |an? )?(?:acquisition|purchase) of|announc(?:es|ed) (?:a |an )?(?:deal|agreement) to (?:buy|acquire)|(?:strikes|struck|signs|signed|reaches|reached) (?:a |an )?(?:[$€£0-9.a-z ]{0,20})?(?:deal|agreement) to (?:buy|acquire)|agree[sd]? to (?:buy|acquire|purchase))(?: ${ORG_DET}){0,6} <O:target>(?!['’]s? (?:stake|shares|stock)| (?:stock|shares|chips|products|stake|gpus|servers))`,
    examples: [
      {
        text: "Nvidia acquires Israeli startup Deepline for $700 million.",
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
    pattern: `\\b(?:sells?|sold|sell|selling|sale of|divest(?:s|ed)|offload(?:s|ed|ing)?) (?:its |the )?(?:[a-z-]+ ){0,3}?<OO:target>(?: (?:unit|business|arm|division|subsidiary))? to(?: ${ORG_DET}){0,3} <OO:org>(?!['’]s? [a-z]| (?:customers|users))`,
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
    pattern: `<O:target>${MID} (?:acquired|bought|purchased|taken over|snapped up|acqui-?hired) by(?: ${ORG_DET}){0,3} <O:org>`,
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
    pattern: `<O:org>['’]s? (?:[$€£0-9.a-z-]+ ){0,4}(?:acquisition|takeover|purchase|buyout) of(?: ${ORG_DET}){0,5} <O:target>`,
    examples: [
      {
        text: "Nvidia's $700 million acquisition of Deepline was completed on Monday.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
];
