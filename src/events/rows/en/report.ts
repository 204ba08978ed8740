import type { Row } from "../../row.ts";
import { MID } from "./phrases.ts";

// Who reports to whom, in English.

export const ENGLISH_REPORT_ROWS: readonly Row[] = [
  {
    id: "en-report",
    kind: "report",
    language: "en",
    strength: "strong",
    pattern: `(?:(?<!\\b(?:to|by|with|of|from|for|at) )<X:person>(?:, (?:led|headed|run|overseen|managed) by [^,.;]{2,40},)?${MID} |\\b)(?:will |now |directly |both |all |continues? to |to ){0,3}(?:report(?:s|ed|ing)?(?: directly| up| in){0,2} ?(?:in)?to|answer(?:s|ing)?(?: directly)? to) (?:the |its |their )?<P:manager>(?!['’]s)`,
    examples: [
      {
        text: "Jane Miller will report to Meta CEO Mark Zuckerberg.",
        expect: [{ kind: "report", person: "Jane Miller", org: "Meta", manager: "Mark Zuckerberg" }],
      },
      { text: "The company reports to regulators every year.", expect: [] },
    ],
  },
  {
    id: "en-report-to-whom",
    kind: "report",
    language: "en",
    strength: "strong",
    pattern: `<P:manager>,? to whom <X:person>(?:{adv}) (?:reports?|reported|answers?)\\b`,
    examples: [
      {
        text: "Mark Zuckerberg, to whom Jane Miller will report, said the change was overdue.",
        expect: [{ kind: "report", person: "Jane Miller", manager: "Mark Zuckerberg" }],
      },
    ],
  },
  {
    id: "en-report-first",
    kind: "report",
    language: "en",
    strength: "medium",
    pattern: `(?:^|[,;] )(?:reporting|answering)(?: directly)? to <P:manager>, <X:person>(?!['’])`,
    examples: [
      {
        text: "Reporting to Mark Zuckerberg, Jane Miller will run the new unit.",
        expect: [{ kind: "report", person: "Jane Miller", manager: "Mark Zuckerberg" }],
      },
    ],
  },
];
