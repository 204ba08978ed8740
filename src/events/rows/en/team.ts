import { verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID, ORG_DET } from "./phrases.ts";

// Teams that were made, merged, moved or closed, in English.

const NO_TEAM =
  "(?!['’]s| (?:[a-z]+ )?(?:apps?|tools?|programs?|features?|services?|platforms?|exercises?|spirit|models?|projects?|events?|meetings?|strategy|policy|content|software|products?|members?|leaders?|lead|chief|head|boss|director|manager|captain|players?|coach|jobs|roles|staff|employees|rooms?|sports?|championships?|photos?|dinners?|jerseys?|rankings?|standings|challenges?|competitions?|chat|sites?|plans?|accounts?|buildings?)\\b)";

export const ENGLISH_TEAM_ROWS: readonly Row[] = [
  {
    id: "en-team-formed",
    kind: "team",
    action: "formed",
    language: "en",
    strength: "strong",
    pattern: `<O:org>${MID} (?:form(?:s|ed|ing)?|creat(?:es?|ed|ing)|launch(?:es|ed|ing)?|establish(?:es|ed|ing)?|set(?:s|ting)? up|assembl(?:es?|ed|ing)|buil(?:ding|ds|t)(?= an?\\b)|start(?:s|ed|ing)?|unveil(?:s|ed)?|spin(?:s|ning)? up|spun up|stood up|stand(?:s|ing)? up|open(?:s|ed|ing)?|add(?:s|ed|ing)?|announc(?:es?|ed))(?! (?:its|the|their|his|her) (?!new|own|first|inaugural))(?: ${ORG_DET}| \\d+-person| small| joint| global| special){0,5} <T:team>${NO_TEAM}`,
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
    pattern: `(?:<O:org>${MID} |\\b)(?:disband(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|shut(?:s|ting)? down|shutter(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|scrap(?:s|ped|ping)?|clos(?:es?|ed|ing)(?: down)?|dismantl(?:es?|ed|ing)|ax(?:es?|ed|ing)|wind(?:s|ing)? down|wound down|pull(?:s|ed|ing) the plug on|kill(?:s|ed)?)(?: ${ORG_DET}){0,4} <T:team>${NO_TEAM}`,
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
    pattern: `<T:team>(?!['’]s)${MID} (?:disbanded|dissolved|shut down|shuttered|eliminated|scrapped|closed|dismantled|axed|wound down|no more(?=[.,;]|$)|ceas(?:es|ed|ing) to exist)`,
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
    pattern: `(?:<O:org>${MID} |\\b)(?:merg(?:es?|ed|ing)|combin(?:es?|ed|ing)|fold(?:s|ed|ing)?|consolidat(?:es?|ed|ing)|integrat(?:es?|ed|ing)|unit(?:es?|ed|ing)|unif(?:y|ies|ied|ying)|roll(?:s|ed|ing)?|absorb(?:s|ed|ing)?|fus(?:es|ed|ing)|put(?:s|ting)? together)(?: ${ORG_DET}){0,3} <T:team>${NO_TEAM}(?: with(?: ${ORG_DET}){0,3} <T>)?(?:,? (?:into|to form|under(?=(?: ${ORG_DET}){0,4} [<=T><=OO>])|to create|in)(?: ${ORG_DET}| one| single){0,4} <W:to>)?`,
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
    pattern: `<T:team>(?!['’]s)${MID} (?:merged|combined|folded|consolidated|integrated|rolled|absorbed|merging|combining|(?:to |will )merge|(?:become|becomes|becoming) part(?= of))(?: (?:into|with|of|under|by)(?: ${ORG_DET}){0,3} <W:to>)?`,
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
    pattern: `(?:<O:org>${MID} |\\b)(?:split(?:s|ting)?(?: up)?|divid(?:es?|ed|ing)|spin(?:s|ning)? (?:off|out)|spun (?:off|out)|carv(?:es?|ed) out|break(?:s|ing)?(?: up)?|broke(?: up)?)(?: ${ORG_DET}){0,3} <T:team>(?!['’]s)(?:,? (?:up )?into (?:two|three|four|several|multiple|separate|groups|teams|units|:|,| ){0,6}(?:<T:to>)?)?`,
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
    pattern: `(?:<O:org>${MID} |\\b)(?:renam(?:es?|ed|ing)|rebrand(?:s|ed|ing)?)(?: ${ORG_DET}){0,3} <T:team>(?!['’]s)(?: (?:to|as))? <W:to>`,
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
    pattern: `(?:<O:org>${MID} |\\b)(?:mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transfer(?:s|red|ring)?|reassign(?:s|ed)?|plac(?:es?|ed|ing)|put(?:s|ting)?)(?: ${ORG_DET}){0,3} <T:team>(?!['’]s)(?: (?:from|out of)(?: the)? (?:<W:from>|[a-z ]{3,24}?)(?: and)?)? (?:to|into|under|within|inside)(?: ${ORG_DET}){0,3} <W:to>`,
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
    pattern: `<T:team>(?!['’]s)${MID} (?:split(?: up)?|broken up|divided|spun (?:off|out))`,
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
    pattern: `<T:team>(?!['’]s)${MID} (?:renamed|rebranded)(?: as| to)? <W:to>`,
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
    pattern: `<T:team>(?!['’]s)${MID} (?:moves?|moved|shifts?|shifted|transferred|reassigned|(?:sits?|sitting)(?= (?:under|within|inside))|report(?:s|ing)?(?= (?:to|into) [<=T><=OO>]))(?: from(?: the)? <W:from>)? (?:to|into|under|within|inside)(?: ${ORG_DET}){0,3} <W:to>`,
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
    pattern: `<O:org>${MID} (?:(?:reorgani[sz](?:es?|ed|ing)|restructur(?:es?|ed|ing)|overhaul(?:s|ed|ing)?|shak(?:es?|ing) up|shook up|revamp(?:s|ed|ing)?|reshuffl(?:es?|ed|ing)|reshap(?:es?|ed|ing))(?:(?: ${ORG_DET}){0,4} <T:team>${NO_TEAM}|(?= (?:its |the )?(?:[a-z]+ )?(?:leadership|management|executive (?:team|ranks|suite)|top (?:team|ranks)|[a-z]+ ranks|ranks|reporting lines|structure|organi[sz]ation|teams|divisions)\\b))|(?:reorgani[sz](?:es?|ed|ing)|restructur(?:es|ing))(?= (?:after|amid|as|to|into|around)\\b|[.,;]|$))`,
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
    pattern: `<O:org>${MID} (?:announc(?:es?|ed|ing)|begin(?:s)?|began|undergo(?:es|ing)|underwent|launch(?:es|ed)|unveil(?:s|ed)|plan(?:s|ned|ning)?)(?: (?:a|an|another|major|sweeping|broad|big|new|company-wide|internal|leadership|of its|wide-ranging|[a-z]+)){0,4} (?:reorganization|reorganisation|restructuring|reorg|shake-?up|reshuffle|overhaul)(?: of(?: ${ORG_DET}){0,3} <T:team>(?!['’]s))?`,
    examples: [
      {
        text: "Meta announced a sweeping reorganization of its AI research team.",
        expect: [{ kind: "team", action: "restructured", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-team-together",
    kind: "team",
    action: "merged",
    language: "en",
    strength: "medium",
    pattern: `<O:org>${MID} ${verbForms("bring/brought put+/put")}(?: ${ORG_DET}){0,3} <T:team>(?!['’]s) (?:together|under one roof|into one)`,
    examples: [
      {
        text: "Apple is bringing its maps and search teams together under one roof.",
        expect: [{ kind: "team", action: "merged", org: "Apple", team: "maps and search teams" }],
      },
    ],
  },
];
