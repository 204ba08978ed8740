import type { Row } from "../../row.ts";
import { MID, ROLE_DET, SOME_PEOPLE, SUBJECT } from "./phrases.ts";

// Who came, in English.

const AS_ROLE = `(?:[^.;<=X>]{0,30}?,? (?:as|to (?:lead|head|head up|run|become|be|serve as|oversee|work as|take over as)|where (?:he|she|they) (?:will|is expected to) (?:lead|head|run|serve as|be|oversee|become))(?: ${ROLE_DET}){0,3} (?:<R:role>|<T:team>))?`;
const HIRE =
  "(?:(?:re-?)?(?:hires?|hired|hiring)|poach(?:es|ed|ing)|recruit(?:s|ed|ing)?|land(?:s|ed)|snag(?:s|ged)|nab(?:s|bed)|sign(?:s|ed)(?: on| up)?|bring(?:s|ing)? (?:on|in|aboard|over)|brought (?:on|in|aboard|over)|lur(?:es?|ed|ing)|pick(?:s|ed) up|scoop(?:s|ed) up|snap(?:s|ped) up|snatch(?:es|ed)|enlist(?:s|ed)|steal(?:s)?|stole|onboard(?:s|ed)|woo(?:s|ed))(?: away| back)?";

export const ENGLISH_JOIN_ROWS: readonly Row[] = [
  {
    id: "en-join",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:re)?join(?:s|ed|ing)? (?:the |rival |ai startup |startup |chipmaker |tech giant |up with )?<W:org>(?:['’]s? <T:team>)?(?!['’]s (?!ranks|staff|leadership|executive|payroll|roster)|['’]?s? (?:board|advisory|call|lawsuit|race|fight|list|network|alliance|initiative|program|and <P>|in (?:calling|urging|criticizing|backing|opposing|suing|a call|an?)|co-founder|founder|ceo|chief|on stage))${AS_ROLE}`,
    examples: [
      {
        text: "Jane Miller joins OpenAI as chief product officer.",
        expect: [{ kind: "join", person: "Jane Miller", org: "OpenAI", role: "chief product officer" }],
      },
      {
        text: "Former Google executive Jane Miller Joins Anthropic",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
      { text: "Jane Miller joined the call from London.", expect: [] },
      { text: "Nvidia joins an alliance of chip makers.", expect: [] },
    ],
  },
  {
    id: "en-join-hired",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `(?:<W:org>${MID} |[,;] (?:and )?)${HIRE} ${SOME_PEOPLE}<P:person>(?!['’]s| (?:for|to advise|to prepare|to explore|to help)\\b)(?: (?:away )?from (?:rival )?<W:from>)?${AS_ROLE}`,
    examples: [
      {
        text: "Meta hires Apple's Jane Miller to lead AI research team.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Meta", from: "Apple" }],
      },
      {
        text: "OpenAI has poached Jane Miller from Microsoft.",
        expect: [{ kind: "join", person: "Jane Miller", org: "OpenAI", from: "Microsoft" }],
      },
    ],
  },
  {
    id: "en-join-was-hired",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:hired|poached|recruited|lured|snapped up|scooped up)(?: away)?(?: from <W:from>)? by <W:org>(?: (?:away )?from <W:from2>)?${AS_ROLE}`,
    examples: [
      {
        text: "Jane Miller was poached from Google by OpenAI.",
        expect: [{ kind: "join", person: "Jane Miller", org: "OpenAI", from: "Google" }],
      },
    ],
  },
  {
    id: "en-join-moves",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:mov(?:es?|ed|ing)|jump(?:s|ed|ing)?(?: ship)?|defect(?:s|ed|ing)?|switch(?:es|ed|ing)?|decamp(?:s|ed|ing)?|head(?:s|ed|ing)?|go(?:es|ing)|went|hop(?:s|ped)?|return(?:s|ed|ing)|is back|are back|com(?:es|ing) back|came back)(?: over)?(?: from <W:from>)? (?:to|for|at) <W:org>(?!['’]s)(?: from <W:from2>)?${AS_ROLE}`,
    examples: [
      {
        text: "Jane Miller is moving from Google to Anthropic.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
    ],
  },
  {
    id: "en-join-lands",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:land(?:s|ed)|sign(?:s|ed) on|start(?:s|ed|ing)(?: work)?|begin(?:s|ning)? work|turn(?:s|ed) up|(?:re)?surfac(?:es|ed)|tak(?:es?|en|ing) (?:a|on a|up a|the) (?:new )?(?:job|role|post|position)|took (?:a|on a|up a|the) (?:new )?(?:job|role|post|position)|accept(?:s|ed) (?:a|the) (?:job|role|post|position|offer)) (?:at|with|from) <W:org>${AS_ROLE}`,
    examples: [
      {
        text: "Jane Miller has taken a job at Anthropic.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic" }],
      },
    ],
  },
  {
    id: "en-join-as",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} join(?:s|ed|ing)?(?: the (?:team|leadership team|executive team|management team)| us)?(?:,? (?:on |in )?<D>)? as(?: ${ROLE_DET}){0,3} <R:role>(?: (?:at|of) <W:org>)?`,
    examples: [
      {
        text: "Intel said that Jane Miller will join on April 7 as its chief financial officer.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-join-hired-from",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} ${HIRE} from (?:rival )?<W:from> ${SOME_PEOPLE}<P:person>(?!['’]s)${AS_ROLE}`,
    examples: [
      {
        text: "Meta has poached from Apple its AI chief, Jane Miller, and two engineers.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Meta", from: "Apple" }],
      },
    ],
  },
  {
    id: "en-join-starts",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:start(?:s|ed|ing)?|begin(?:s|ning)?|began)(?: work)?(?: (?:on |in )?<D>| (?:this|next) week){0,2}(?: as(?: ${ROLE_DET}){0,3} <R:role>| in the same (?:post|role|job))(?: (?:at|of) <W:org>)?`,
    examples: [
      {
        text: "Google engineer Jane Miller starts on Monday as chief technology officer of Anthropic.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
    ],
  },
  {
    id: "en-join-swaps",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:swap(?:s|ped|ping)?|trad(?:es?|ed|ing)|exchang(?:es|ed)) <W:from> for (?:rival |startup )?<W:org>${AS_ROLE}`,
    examples: [
      {
        text: "Jane Miller is swapping Google for Anthropic.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
    ],
  },
  {
    id: "en-join-noun",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `(?:<W:org>(?:['’]s|${MID} (?:announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?)) (?:the )?|\\b)(?:hire|hiring|recruitment|poaching|recruiting) of ${SOME_PEOPLE}<P:person>(?: (?:away )?from <W:from>)?(?: by <W:org2>)?(?:,? as(?: ${ROLE_DET}){0,3} <R:role>)?`,
    examples: [
      {
        text: "Anthropic announced the hiring of Jane Miller from Google as general counsel.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google", role: "general counsel" }],
      },
    ],
  },
  {
    id: "en-join-brought",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `\\b(?:brought in|hired|recruited|poached|brought on) <P:person>(?: from <W:from>)?,? as(?: ${ROLE_DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Anthropic grew quickly. In March it opened an office and hired Jane Miller from Google as general counsel.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google", role: "general counsel" }],
      },
    ],
  },
  {
    id: "en-join-welcomes",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:welcom(?:es?|ed|ing)|adds?|added) <P:person>,? (?:as|to lead)(?: ${ROLE_DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Anthropic welcomes Jane Miller as chief financial officer.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", role: "chief financial officer" }],
      },
    ],
  },
];
