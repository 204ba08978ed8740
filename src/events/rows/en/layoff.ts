import { verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID } from "./phrases.ts";

// Layoffs, in English.

const CUTS =
  "cut+/cut slash eliminate shed+/shed axe fire trim+ reduce dismiss sack shrink/shrank/shrunk downsize scrap+";
const CUT = `(?:lay(?:s|ing)? off|laid off|let(?:s|ting)? go(?: of)?|part(?:s|ed|ing) (?:(?:ways|company) )?with|sa(?:y|ys|id|ying) goodbye to|${verbForms(CUTS)})`;

export const ENGLISH_LAYOFF_ROWS: readonly Row[] = [
  {
    id: "en-layoff-of",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern:
      "\\b(?:layoffs?|lay-offs?|dismissals?|sacking|firing|loss|elimination) of (?:about |around |some |nearly |more than |over |up to |roughly |almost |at least |another )?<N:count>",
    examples: [
      {
        text: "Intel shut its Oregon plant on Monday, leading to the layoff of 700 workers.",
        expect: [{ kind: "layoff", org: "Intel", count: 700 }],
      },
    ],
  },
  {
    id: "en-layoff-number",
    kind: "layoff",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} ${CUT}(?: (?:about|around|roughly|nearly|almost|over|more than|some|up to|at least|another|an additional|as many as|approximately|off|by|its|the|global|workforce|headcount|staff|workers|jobs|employees|payroll|some of its|[a-z]+ workforce)){0,6} (?:<N:count>|<C:percent>)(?! (?:of|in|from|off) (?:its |the |their )?(?:[a-z-]+ ){0,2}(?:costs?|spending|prices?|emissions?|expenses|budget|stakes?|shares?|forecast|debt|production|output|capacity|fees?|rates?|guidance|dividend|time|energy|power|tax(?:es)?|tariffs?|revenue|volume)\\b)(?:[^.;<=X>]{0,40}?(?<!\\bof (?:its |the |their )?)(?:<N:countToo>|<C:percentToo>))?`,
    examples: [
      {
        text: "Intel plans to reduce its workforce by 2,000 next year.",
        expect: [{ kind: "layoff", org: "Intel", count: 2000, status: "planned" }],
      },
      {
        text: "Intel will lay off 15,000 employees, about 15% of its workforce.",
        expect: [{ kind: "layoff", org: "Intel", count: 15000, percent: 15, status: "planned" }],
      },
      { text: "Microsoft cut its workforce by 3 percent.", expect: [{ kind: "layoff", org: "Microsoft", percent: 3 }] },
      { text: "Intel cut prices by 10%.", expect: [] },
    ],
  },
  {
    id: "en-layoff",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:(?:announc(?:es?|ed|ing)|begin(?:s|ning)?|began|start(?:s|ed|ing)?|conduct(?:s|ed|ing)?|confirm(?:s|ed|ing)?|plan(?:s|ned|ning)?|mak(?:es?|ing)|made|carr(?:y|ies|ied|ying) out|launch(?:es|ed)?|hold(?:s)?|kick(?:s|ed) off)(?: (?!(?:no|not|after|following|despite|amid|for|from|avoid|over|to|against)\\b)[a-z-]+){0,5}? (?:layoffs|job cuts|redundancies|job losses|workforce reduction)|(?:lay(?:s|ing)? off|laid off|fir(?:es|ed|ing)|cutting|cuts|slash(?:es|ed)|shed(?:s|ding)) (?:<N:count>|(?:hundreds|thousands|dozens|scores) of [a-z ]{0,20}?(?:workers|employees|staff|jobs|people|roles|positions)|(?:more |some |[a-z]+ ){0,2}(?:workers|employees|staff|staffers|jobs|roles|positions)))`,
    examples: [{ text: "Intel announces new round of layoffs.", expect: [{ kind: "layoff", org: "Intel" }] }],
  },
  {
    id: "en-layoff-cutting",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `(?<=[,;] (?:and )?)(?:cutting|laying off|eliminating|shedding|axing|slashing|letting go(?: of)?) (?:about |around |roughly |nearly |almost |over |more than |some |up to |at least |its |another ){0,2}(?:<N:count>|<C:percent>(?= of (?:its |the )?(?:[a-z]+ )?(?:workforce|staff|jobs|employees|headcount)))`,
    examples: [
      {
        text: "Intel said it will become smaller, cutting about 24,000 jobs.",
        expect: [{ kind: "layoff", org: "Intel", count: 24000 }],
      },
    ],
  },
  {
    id: "en-layoff-lets-go",
    kind: "layoff",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} let(?:s|ting)? (?:about |around |some |nearly |more than |over |up to |several |a few ){0,2}(?:of (?:its |their )?)?<N:count>(?: (?:in|from|at|across) [^.;<=X>]{2,24})? go\\b`,
    examples: [
      { text: "OpenAI released a new model on Monday. Reviews were good. The startup let 600 people go.", expect: [] },
      { text: "OpenAI has put money into a robotics startup. The startup let 600 people go.", expect: [] },
      {
        text: "OpenAI released a new model on Monday. The startup let 600 people go.",
        expect: [{ kind: "layoff", org: "OpenAI", count: 600 }],
      },
      {
        text: "Intel let 300 employees in sales go on Monday.",
        expect: [{ kind: "layoff", org: "Intel", count: 300 }],
      },
    ],
  },
  {
    id: "en-layoff-affect",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `\\b(?:layoffs|job cuts|cuts|redundancies|reductions?)(?: (?:program|plan|round|announced <D>|that began <D>))?,?(?: which)? (?:to |will |would |could |is expected to |are expected to |have |has ){0,2}(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit(?:s|ting)?|cover(?:s|ed)?|amount(?:s|ed)? to|involve[sd]?|represent(?:s|ed)?|account for|total(?:s|ed|led)?) (?:about |around |roughly |nearly |almost |over |more than |some |up to |at least |approximately |less than |fewer than ){0,2}(?:<N:count>|<C:percent>)(?: (?:of|at|in|across) <W:org>)?`,
    examples: [
      {
        text: "Intel job cuts to hit 2,000 workers",
        expect: [{ kind: "layoff", org: "Intel", count: 2000 }],
      },
      {
        text: "Intel sent out notices on Monday. The layoffs affect about 4,000 employees.",
        expect: [{ kind: "layoff", org: "Intel", count: 4000 }],
      },
      {
        text: "The job cuts, which will affect 3% of Microsoft's staff, begin today.",
        expect: [{ kind: "layoff", org: "Microsoft", percent: 3, status: "planned" }],
      },
    ],
  },
  {
    id: "en-layoff-owned",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<W:org>['’]s (?:[a-z-]+ ){0,4}?(?:layoffs|job cuts|redundancies|cuts) (?:will |would |have |has )?(?:affect(?:s|ed)?|impact(?:s|ed)?|hit(?:s)?|cover(?:s|ed)?|amount to|total(?:s|ed|led)?) (?:about |around |roughly |nearly |almost |over |more than |some |up to |at least ){0,2}(?:<N:count>|<C:percent>)`,
    examples: [
      {
        text: "Intel's latest round of layoffs hit 200 people.",
        expect: [{ kind: "layoff", org: "Intel", count: 200 }],
      },
    ],
  },
  {
    id: "en-layoff-jobs-go",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `(?:<N:count>|<C:percent>(?: (?:of (?:the |its )?)?(?:[a-z]+ )?(?:workforce|staff|jobs|employees|workers|roles|positions))?)(?:,? (?:or |about |some |as many as |up to |roughly |nearly |around ){0,3}(?:<N:countToo>|<C:percentToo>)[^.;<=X>]{0,30}?,?)?(?: (?:in|at|on|from) <W:org>)? (?:to go|will go|(?:will|would|to|could|are set to|stand to) lose (?:their )?(?:jobs|roles|posts)|(?:will|would) be leaving|are to go|set to go|(?:will |would |are to )be (?:cut|lost|eliminated|axed|laid off|let go|affected|made redundant)|(?:have been|were|are being|being) (?:cut|eliminated|axed|laid off|let go|made redundant)|at risk)(?: (?:at|by|from|in|across)(?: the)? <W:org2>)?`,
    examples: [
      {
        text: "Some 400 jobs will be cut at Intel.",
        expect: [{ kind: "layoff", org: "Intel", count: 400, status: "planned" }],
      },
      {
        text: "Intel confirmed that 250 roles have been eliminated.",
        expect: [{ kind: "layoff", org: "Intel", count: 250 }],
      },
    ],
  },
  {
    id: "en-layoff-at",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `(?:layoffs|job cuts|redundancies|job losses) at (?:the )?<W:org>(?:[^.;<=X>]{0,40}?(?:<N:count>|<C:percent>))?`,
    examples: [{ text: "Layoffs at Intel hit 500 workers.", expect: [{ kind: "layoff", org: "Intel", count: 500 }] }],
  },
  {
    id: "en-layoff-passive",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `(?:<N:count>|<C:percent>)(?:[^.;<=X>]{0,30}?) (?:laid off|let go|cut|eliminated|affected|losing their jobs|lost their jobs) (?:by|at|from) <W:org>`,
    examples: [
      { text: "Some 300 employees were laid off at Intel.", expect: [{ kind: "layoff", org: "Intel", count: 300 }] },
    ],
  },
  {
    id: "en-layoff-redundant",
    kind: "layoff",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} (?:made|makes?|making) (?:about |around |some |nearly |more than |over |up to |almost |roughly )?(?:<N:count>|<C:percent>(?: of (?:its|the) [a-z]+)?) redundant`,
    examples: [
      { text: "Intel made 250 people redundant last week.", expect: [{ kind: "layoff", org: "Intel", count: 250 }] },
    ],
  },
  {
    id: "en-layoff-told",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<N:count> (?:at|of|from) <W:org>(?:['’]s? [a-z ]{3,24})?(?:{adv}) (?:told|notified|informed|learned|learnt|found out)[^.;]{0,60}? (?:laid off|eliminated|cut|redundant|let go|losing their jobs|lost their jobs|out of (?:a job|work))`,
    examples: [
      {
        text: "More than 250 workers at Intel were told on Monday that their roles had been eliminated.",
        expect: [{ kind: "layoff", org: "Intel", count: 250 }],
      },
    ],
  },
  {
    id: "en-layoff-loss-of",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|restructur[a-z]+|reorgani[sz][a-z]+|wind(?:s|ing)?|merg[a-z]+|streamlin[a-z]+|outsourc[a-z]+|mov(?:e|es|ed|ing)|scrap[a-z]*|exit[a-z]*)[^.;]{2,90}? (?:at a cost of|with the loss of|costing|affecting|a move that (?:affects|will affect)|putting|which (?:will )?(?:affects?|costs?)) (?:about |around |some |nearly |more than |over |up to |roughly |almost )?<N:count>`,
    examples: [
      {
        text: "Intel will close its Nuremberg office with the loss of 140 jobs.",
        expect: [{ kind: "layoff", org: "Intel", count: 140, status: "planned" }],
      },
    ],
  },
  {
    id: "en-layoff-team",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:lay(?:s|ing)? off|laid off|fir(?:es|ed|ing)|let(?:s|ting)? go(?: of)?) (?:(?:its|the|an?|most|all|half|of|entire|whole|much) ){1,4}<T>(?!['’]s)`,
    examples: [
      { text: "Intel laid off its entire ethics team.", expect: [{ kind: "layoff", org: "Intel" }] },
      { text: "Intel fired the head of its ethics team.", expect: [] },
    ],
  },
  {
    id: "en-layoff-theirs",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<N:count> (?:<W:org> (?:[a-z]+ )?(?:jobs|employees|workers|staff|staffers|roles|positions)|<R:org>)(?:{adv}) (?:lost (?:their (?:jobs|roles)|(?=[.,;]|$))|los(?:e|ing) (?:their )?jobs|at risk|to go|laid off|let go|cut|axed|eliminated|dismissed|fired|made redundant)`,
    examples: [
      {
        text: "Nearly 300 Intel workers to lose jobs",
        expect: [{ kind: "layoff", org: "Intel", count: 300 }],
      },
      { text: "About 250 Intel employees lost their jobs.", expect: [{ kind: "layoff", org: "Intel", count: 250 }] },
    ],
  },
  {
    id: "en-layoff-tells",
    kind: "layoff",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:told|tells|informed|notified|informs|notifies) (?:about |around |some |nearly |more than |over |up to )?<N:count>[^.;<=X>]{0,40}? (?:they (?:no longer ha(?:ve|d)|had lost|would lose|were losing|were being|are being|will lose)|(?:that )?their (?:jobs|roles|positions) (?:are|were|had|have|would))`,
    examples: [
      {
        text: "Intel told 90 employees on Monday that they no longer have jobs.",
        expect: [{ kind: "layoff", org: "Intel", count: 90 }],
      },
    ],
  },
];
