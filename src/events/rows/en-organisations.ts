import type { Row } from "../row.ts";

// Layoffs, teams, foundations, takeovers and disputes, in English.

const MID = "(?:['’]s)?(?:, who[^.;]{1,100}?,|,[^,;.<=X>]{1,70},)?{adv}";
/** A subject, or none where an earlier predicate has it: "left Orin to join Veldt" is not about Orin. */
const SUBJECT = `(?:(?<!\\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|resign(?:s|ed|ing)?|from|at|of|join(?:s|ed|ing)?) )<P:person>${MID} |\\b)`;
const DET =
  "(?:team|unit|division|its|the|a|an|his|her|their|new|dedicated|own|entire|so-called|internal|separate|special|ai|startup|rival|company|firm|maker|chipmaker|software|data|cloud|gaming|coding|analytics|robotics|security|cybersecurity|smaller|israeli|british|german|french|chinese|american|us|u\\.s\\.|indian|japanese|san francisco-based|platform|developer|owner|provider|tool|studio|biotech|fintech|business|enterprise|hardware|healthcare|semiconductor|chip|of|called|named)";
const SOME = "(?:(?:its|the|two|three|four|former|ex-|veteran|longtime|fellow|a) ?){0,4}";
const NO_TEAM =
  "(?!['’]s| (?:[a-z]+ )?(?:apps?|tools?|programs?|features?|services?|platforms?|exercises?|spirit|models?|projects?|events?|meetings?|strategy|policy|content|software|products?|members?|leaders?|lead|chief|head|boss|director|manager|captain|players?|coach|jobs|roles|staff|employees|rooms?|sports?|championships?|photos?|dinners?|jerseys?|rankings?|standings|challenges?|competitions?|chat|sites?|plans?|accounts?|buildings?)\\b)";
const CUT =
  "(?:lay(?:s|ing)? off|laid off|cut(?:s|ting)?|slash(?:es|ed|ing)?|eliminat(?:es?|ed|ing)|shed(?:s|ding)?|axe?(?:s|d|ing)?|fir(?:es?|ed|ing)|let(?:s|ting)? go(?: of)?|trim(?:s|med|ming)?|reduc(?:es?|ed|ing)|dismiss(?:es|ed)?|sack(?:s|ed)?|shrink(?:s|ing)?|downsiz(?:es?|ed|ing))";

export const ENGLISH_ORGANISATION_ROWS: readonly Row[] = [
  {
    id: "en-layoff-number",
    kind: "layoff",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} ${CUT}(?: (?:about|around|roughly|nearly|almost|over|more than|some|up to|at least|another|an additional|as many as|approximately|off|by|its|the|global|workforce|headcount|staff|workers|jobs|employees|payroll|some of its|[a-z]+ workforce)){0,6} (?:<N:count>|<C:percent>)(?! (?:of|in|from|off) (?:its |the |their )?(?:[a-z-]+ ){0,2}(?:costs?|spending|prices?|emissions?|expenses|budget|stakes?|shares?|forecast|debt|production|output|capacity|fees?|rates?|guidance|dividend|time|energy|power|tax(?:es)?|tariffs?|revenue|volume)\\b)(?:[^.;<=X>]{0,40}?(?:<N:countToo>|<C:percentToo>))?`,
    examples: [
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
    pattern: `<W:org>${MID} (?:(?:announc(?:es?|ed|ing)|begin(?:s|ning)?|began|start(?:s|ed|ing)?|conduct(?:s|ed|ing)?|confirm(?:s|ed|ing)?|plan(?:s|ned|ning)?|mak(?:es?|ing)|made|carr(?:y|ies|ied|ying) out|launch(?:es|ed)?|hold(?:s)?|kick(?:s|ed) off)(?: (?:a |another |new |fresh |more |further |sweeping |mass |major |round of |its |broad |significant |job |global ){1,4}| )(?:layoffs|job cuts|redundancies|job losses|workforce reduction)|(?:lay(?:s|ing)? off|laid off|fir(?:es|ed|ing)|cutting|cuts|slash(?:es|ed)|shed(?:s|ding)) (?:<N:count>|(?:hundreds|thousands|dozens|scores) of [a-z ]{0,20}?(?:workers|employees|staff|jobs|people|roles|positions)|(?:more |some |[a-z]+ ){0,2}(?:workers|employees|staff|staffers|jobs|roles|positions)))`,
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
    pattern: `\\b(?:layoffs|job cuts|cuts|redundancies|reductions?)(?: (?:program|plan|round|announced <D>|that began <D>))?,?(?: which)? (?:will |would |could |is expected to |are expected to |have |has ){0,2}(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit(?:s|ting)?|cover(?:s|ed)?|amount(?:s|ed)? to|involve[sd]?|represent(?:s|ed)?|account for|total(?:s|ed|led)?) (?:about |around |roughly |nearly |almost |over |more than |some |up to |at least |approximately |less than |fewer than ){0,2}(?:<N:count>|<C:percent>)(?: (?:of|at|in|across) <W:org>)?`,
    examples: [
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
    pattern: `(?:<N:count>|<C:percent>(?: of (?:the |its )?(?:[a-z]+ )?(?:workforce|staff|jobs|employees|roles|positions))?)(?:,? (?:or |about |some |as many as |up to |roughly |nearly |around ){0,3}(?:<N:countToo>|<C:percentToo>)[^.;<=X>]{0,30}?,?)? (?:to go|will go|are to go|set to go|(?:will |would |are to )be (?:cut|lost|eliminated|axed|laid off|let go|affected|made redundant)|(?:have been|were|are being|being) (?:cut|eliminated|axed|laid off|let go|made redundant)|at risk)(?: (?:at|by|from|in|across)(?: the)? <W:org>)?`,
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
    pattern: `(?:layoffs|job cuts|redundancies) at (?:the )?<W:org>(?:[^.;<=X>]{0,40}?(?:<N:count>|<C:percent>))?`,
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
    id: "en-team-formed",
    kind: "team",
    action: "formed",
    language: "en",
    strength: "strong",
    pattern: `<O:org>${MID} (?:form(?:s|ed|ing)?|creat(?:es?|ed|ing)|launch(?:es|ed|ing)?|establish(?:es|ed|ing)?|set(?:s|ting)? up|assembl(?:es?|ed|ing)|buil(?:ding|ds|t)(?= an?\\b)|start(?:s|ed|ing)?|unveil(?:s|ed)?|spin(?:s|ning)? up|stand(?:s|ing)? up|open(?:s|ed|ing)?|add(?:s|ed|ing)?|announc(?:es?|ed))(?! (?:its|the|their|his|her) (?!new|own|first|inaugural))(?: ${DET}| \\d+-person| small| joint| global| special){0,5} <T:team>${NO_TEAM}`,
    examples: [
      {
        text: "Meta creates a new AI safety team.",
        expect: [{ kind: "team", action: "formed", org: "Meta", team: "AI safety team" }],
      },
    ],
  },
  {
    id: "en-team-dissolved",
    kind: "team",
    action: "dissolved",
    language: "en",
    strength: "strong",
    pattern: `(?:<O:org>${MID} |\\b)(?:disband(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|shut(?:s|ting)? down|shutter(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|scrap(?:s|ped|ping)?|clos(?:es?|ed|ing)(?: down)?|dismantl(?:es?|ed|ing)|ax(?:es?|ed|ing)|wind(?:s|ing)? down|wound down|pull(?:s|ed|ing) the plug on|kill(?:s|ed)?)(?: ${DET}){0,4} <T:team>${NO_TEAM}`,
    examples: [
      {
        text: "OpenAI disbands its AI safety team.",
        expect: [{ kind: "team", action: "dissolved", org: "OpenAI", team: "AI safety team" }],
      },
    ],
  },
  {
    id: "en-team-was-dissolved",
    kind: "team",
    action: "dissolved",
    language: "en",
    strength: "strong",
    pattern: `<T:team>(?!['’]s)(?:{adv}) (?:disbanded|dissolved|shut down|shuttered|eliminated|scrapped|closed|dismantled|axed|wound down)`,
    examples: [
      {
        text: "OpenAI's AI safety team has been disbanded.",
        expect: [{ kind: "team", action: "dissolved", org: "OpenAI", team: "AI safety team" }],
      },
    ],
  },
  {
    id: "en-team-merged",
    kind: "team",
    action: "merged",
    language: "en",
    strength: "strong",
    pattern: `(?:<O:org>${MID} |\\b)(?:merg(?:es?|ed|ing)|combin(?:es?|ed|ing)|fold(?:s|ed|ing)?|consolidat(?:es?|ed|ing)|integrat(?:es?|ed|ing)|unit(?:es?|ed|ing)|unif(?:y|ies|ied|ying)|roll(?:s|ed|ing)?|absorb(?:s|ed|ing)?|fus(?:es|ed|ing)|put(?:s|ting)? together)(?: ${DET}){0,3} <T:team>${NO_TEAM}(?: with(?: ${DET}){0,3} <T>)?(?:,? (?:into|to form|under(?=(?: ${DET}){0,4} [<=T><=OO>])|to create|in)(?: ${DET}| one| single){0,4} <W:to>)?`,
    examples: [
      {
        text: "Google merges its Brain team into DeepMind.",
        expect: [{ kind: "team", action: "merged", org: "Google", team: "Brain", to: "Google DeepMind" }],
      },
    ],
  },
  {
    id: "en-team-was-merged",
    kind: "team",
    action: "merged",
    language: "en",
    strength: "strong",
    pattern: `<T:team>(?!['’]s)(?:{adv}) (?:merged|combined|folded|consolidated|integrated|rolled|absorbed)(?: (?:into|with|under|by)(?: ${DET}){0,3} <W:to>)?`,
    examples: [
      {
        text: "Meta's AI safety team will be folded into Superintelligence Labs.",
        expect: [{ kind: "team", action: "merged", org: "Meta", team: "AI safety team", to: "Superintelligence Labs" }],
      },
    ],
  },
  {
    id: "en-team-split",
    kind: "team",
    action: "split",
    language: "en",
    strength: "strong",
    pattern: `(?:<O:org>${MID} |\\b)(?:split(?:s|ting)?(?: up)?|divid(?:es?|ed|ing)|spin(?:s|ning)? (?:off|out)|spun (?:off|out)|carv(?:es?|ed) out|break(?:s|ing)?(?: up)?|broke(?: up)?)(?: ${DET}){0,3} <T:team>(?!['’]s)(?:,? (?:up )?into (?:two|three|four|several|multiple|separate|groups|teams|units|:|,| ){0,6}(?:<T:to>)?)?`,
    examples: [
      {
        text: "Meta splits its AI research team into two groups.",
        expect: [{ kind: "team", action: "split", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-team-renamed",
    kind: "team",
    action: "renamed",
    language: "en",
    strength: "strong",
    pattern: `(?:<O:org>${MID} |\\b)(?:renam(?:es?|ed|ing)|rebrand(?:s|ed|ing)?)(?: ${DET}){0,3} <T:team>(?!['’]s)(?: (?:to|as))? <W:to>`,
    examples: [
      {
        text: "Meta renames its AI research team to Superintelligence Labs.",
        expect: [
          { kind: "team", action: "renamed", org: "Meta", team: "AI research team", to: "Superintelligence Labs" },
        ],
      },
    ],
  },
  {
    id: "en-team-moved",
    kind: "team",
    action: "moved",
    language: "en",
    strength: "strong",
    pattern: `(?:<O:org>${MID} |\\b)(?:mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transfer(?:s|red|ring)?|reassign(?:s|ed)?|plac(?:es?|ed|ing)|put(?:s|ting)?)(?: ${DET}){0,3} <T:team>(?!['’]s)(?: (?:from|out of)(?: the)? <W:from>)? (?:to|into|under|within|inside)(?: ${DET}){0,3} <W:to>`,
    examples: [
      {
        text: "Apple moves its robotics team under the hardware engineering division.",
        expect: [
          { kind: "team", action: "moved", org: "Apple", team: "robotics team", to: "hardware engineering division" },
        ],
      },
    ],
  },
  {
    id: "en-team-company-split",
    kind: "team",
    action: "split",
    language: "en",
    strength: "medium",
    pattern: `<O:org>${MID} (?:split(?:s|ting)?|break(?:s|ing)? up|divid(?:es?|ing)|separat(?:es?|ing))(?: itself)?(?: up)? (?:into|in) (?:two|three|four|five|several|separate)`,
    examples: [
      {
        text: "Intel to split into two companies",
        expect: [{ kind: "team", action: "split", org: "Intel", status: "planned" }],
      },
    ],
  },
  {
    id: "en-team-was-split",
    kind: "team",
    action: "split",
    language: "en",
    strength: "medium",
    pattern: "<T:team>(?!['’]s)(?:{adv}) (?:split(?: up)?|broken up|divided|spun (?:off|out))",
    examples: [
      {
        text: "Meta's AI research team is to be split into two.",
        expect: [{ kind: "team", action: "split", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-team-was-renamed",
    kind: "team",
    action: "renamed",
    language: "en",
    strength: "medium",
    pattern: "<T:team>(?!['’]s)(?:{adv}) (?:renamed|rebranded)(?: as| to)? <W:to>",
    examples: [
      {
        text: "Meta's AI research team has been renamed Superintelligence Labs.",
        expect: [
          { kind: "team", action: "renamed", org: "Meta", team: "AI research team", to: "Superintelligence Labs" },
        ],
      },
    ],
  },
  {
    id: "en-team-was-moved",
    kind: "team",
    action: "moved",
    language: "en",
    strength: "medium",
    pattern: `<T:team>(?!['’]s)(?:{adv}) (?:moved|shifted|transferred|reassigned)(?: from(?: the)? <W:from>)? (?:to|into|under)(?: ${DET}){0,3} <W:to>`,
    examples: [
      {
        text: "Apple's robotics team was moved under the hardware engineering division.",
        expect: [
          { kind: "team", action: "moved", org: "Apple", team: "robotics team", to: "hardware engineering division" },
        ],
      },
    ],
  },
  {
    id: "en-team-restructured",
    kind: "team",
    action: "restructured",
    language: "en",
    strength: "medium",
    pattern: `<O:org>${MID} (?:(?:reorgani[sz](?:es?|ed|ing)|restructur(?:es?|ed|ing)|overhaul(?:s|ed|ing)?|shak(?:es?|ing) up|shook up|revamp(?:s|ed|ing)?|reshuffl(?:es?|ed|ing)|reshap(?:es?|ed|ing))(?:(?: ${DET}){0,4} <T:team>${NO_TEAM}|(?= (?:its |the )?(?:[a-z]+ )?(?:leadership|management|executive (?:team|ranks|suite)|top (?:team|ranks)|senior ranks|reporting lines|structure|organi[sz]ation|teams|divisions)\\b))|(?:reorgani[sz](?:es?|ed|ing)|restructur(?:es|ing))(?= (?:after|amid|as|to|into|around)\\b|[.,;]|$))`,
    examples: [
      {
        text: "Meta restructures its AI research team.",
        expect: [{ kind: "team", action: "restructured", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-team-restructuring-noun",
    kind: "team",
    action: "restructured",
    language: "en",
    strength: "medium",
    pattern: `<O:org>${MID} (?:announc(?:es?|ed|ing)|begin(?:s)?|began|undergo(?:es|ing)|underwent|launch(?:es|ed)|unveil(?:s|ed)|plan(?:s|ned|ning)?)(?: (?:a|an|another|major|sweeping|broad|big|new|company-wide|internal|leadership|of its|wide-ranging|[a-z]+)){0,4} (?:reorganization|reorganisation|restructuring|reorg|shake-?up|reshuffle|overhaul)(?: of(?: ${DET}){0,3} <T:team>(?!['’]s))?`,
    examples: [
      {
        text: "Meta announced a sweeping reorganization of its AI research team.",
        expect: [{ kind: "team", action: "restructured", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-found",
    kind: "found",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:co-?found(?:s|ed|ing)?|found(?:s|ed|ing))(?: ${DET}){0,5},? <O:org>`,
    examples: [
      {
        text: "Jane Miller co-founded Thinking Machines Lab.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-to-start",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?<=\\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|exit(?:s|ed)?|depart(?:s|ed|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)? down|out)\\b[^.;]{0,60} to )(?:start|found|co-?found|launch|set up|form|create|build)(?: (?:an?|the|his|her|their|own|new|ai|startup|start-up|company|venture|firm|lab|robotics|called|named|rival|competitor)){0,6},? <O:org>(?!['’]s)`,
    examples: [
      {
        text: "Jane Miller is leaving Google to start Deepline, a robotics company.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "found", person: "Jane Miller", org: "Deepline" },
        ],
      },
    ],
  },
  {
    id: "en-found-startup",
    kind: "found",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:launch(?:es|ed|ing)?|start(?:s|ed|ing)?|creat(?:es?|ed|ing)|set(?:s|ting)? up|form(?:s|ed|ing)?|buil(?:ding|ds|t)|debut(?:s|ed)?|unveil(?:s|ed)?)(?: [a-z-]+){0,5}? (?:startup|start-up|company|venture|firm|lab)(?: (?:called|named|dubbed))?,? <O:org>`,
    examples: [
      {
        text: "Jane Miller launches AI startup Thinking Machines Lab.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-described",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `${SUBJECT}(?:found|start|launch|build|form|creat|establish|unveil|announc|incorporat|debut|set(?:ting)? up)(?:s|e|es|ed|ing)?(?: ${DET}){0,3} <O:org>, (?:a|an|his|her|their) [^,.;<=X>]{0,50}?(?:start-?up|company|firm|venture|lab|studio)\\b(?!['’]s)`,
    examples: [
      {
        text: "Former Google engineers Jane Miller and John Brown launch Deepline, a robotics startup",
        expect: [
          { kind: "found", person: "Jane Miller", org: "Deepline" },
          { kind: "found", person: "John Brown", org: "Deepline" },
        ],
      },
    ],
  },
  {
    id: "en-founded-first",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?:co-?founded|founded|started|launched|set up)(?: (?:in )?<D>)? by ${SOME}<P:person>, <O:org>(?!['’]s)`,
    examples: [
      {
        text: "Founded in 2021 by Jane Miller, Deepline makes chips.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Deepline" }],
      },
    ],
  },
  {
    id: "en-found-company",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?:<PP:person>${MID} |\\b)(?:launch(?:es|ed|ing)? <OO:org>|(?:set(?:s|ting)? up|start(?:s|ed|ing)|incorporat(?:es|ed)|opened|establish(?:es|ed)) <O:org2>(?=[.,;]|$| (?:in|with|after|to|last|this|on|together|from)\\b| <D>))(?![’']s)`,
    examples: [
      {
        text: "Jane Miller left Google in March and set up Deepline Labs.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "found", person: "Jane Miller", org: "Deepline Labs" },
        ],
      },
    ],
  },
  {
    id: "en-founded-by",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `<O:org>(?:, [^.;<=X>]{0,60}?| [^.;<=X>]{0,20}?)(?:co-?founded|founded|started|launched|set up|created|established)(?: (?:in )?(?:<D>|<X>)| last [a-z]+| together){0,3} by ${SOME}<P:person>`,
    examples: [
      {
        text: "Thinking Machines Lab was founded by Jane Miller.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-with",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?<=\\b(?:co-?found(?:s|ed)?|found(?:s|ed)|start(?:s|ed)|launch(?:es|ed)|set up)(?: ${DET}){0,5},? (?<org>[<=O>]),?(?: (?:in |on )?<D>)? )(?:together |along |jointly )?with (?:colleagues? |his |her |former |fellow |co-founders? ){0,3}<P:person>`,
    examples: [
      {
        text: "Jane Miller co-founded Deepline Labs together with John Brown and Mary Stone.",
        expect: [
          { kind: "found", person: "Jane Miller", org: "Deepline Labs" },
          { kind: "found", person: "John Brown", org: "Deepline Labs" },
          { kind: "found", person: "Mary Stone", org: "Deepline Labs" },
        ],
      },
    ],
  },
  {
    id: "en-found-that",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `<O:org>, (?:which|(?:the|a|an|his|her|their) [^,.;<=X>]{0,50}?(?:company|start-?up|firm|lab|studio|business|venture|maker)(?: that| which)?) <P:person> (?:co-?founded|founded|started|set up|launched|created)`,
    examples: [
      {
        text: "OpenAI is buying Deepline, the hardware company that Jane Miller founded in 2024.",
        expect: [
          { kind: "acquire", org: "OpenAI", target: "Deepline" },
          { kind: "found", person: "Jane Miller", org: "Deepline" },
        ],
      },
    ],
  },
  {
    id: "en-acquire",
    kind: "acquire",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} (?:acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|snap(?:s|ped|ping)? up|takes? over|took over|taking over|scoop(?:s|ed) up|acqui-?hir(?:es?|ed)|clos(?:es|ed) (?:its |the )?acquisition of|complet(?:es|ed|ing) (?:its |the )?(?:[$€£0-9.a-z ]{0,24})?(?:acquisition|purchase|takeover|buyout) of|announc(?:es|ed|ing) (?:the |its |an? )?(?:acquisition|purchase) of|announc(?:es|ed) (?:a |an )?(?:deal|agreement) to (?:buy|acquire)|(?:strikes|struck|signs|signed|reaches|reached) (?:a |an )?(?:[$€£0-9.a-z ]{0,20})?(?:deal|agreement) to (?:buy|acquire)|agree[sd]? to (?:buy|acquire|purchase))(?: ${DET}){0,6} <O:target>(?!['’]s? (?:stake|shares|stock)| (?:stock|shares|chips|products|stake|gpus|servers))`,
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
    pattern: `\\b(?:sells?|sold|sell|selling|sale of|divest(?:s|ed)|offload(?:s|ed|ing)?) (?:its |the )?(?:[a-z-]+ ){0,3}?<OO:target>(?: (?:unit|business|arm|division|subsidiary))? to(?: ${DET}){0,3} <OO:org>(?!['’]s? [a-z]| (?:customers|users))`,
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
    pattern: `<O:target>${MID} (?:acquired|bought|purchased|taken over|snapped up|acqui-?hired) by(?: ${DET}){0,3} <O:org>`,
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
    pattern: `<O:org>['’]s? (?:[$€£0-9.a-z-]+ ){0,4}(?:acquisition|takeover|purchase|buyout) of(?: ${DET}){0,5} <O:target>`,
    examples: [
      {
        text: "Nvidia's $700 million acquisition of Deepline was completed on Monday.",
        expect: [{ kind: "acquire", org: "Nvidia", target: "Deepline" }],
      },
    ],
  },
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
