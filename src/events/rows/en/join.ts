import { participles, verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID, ROLE_DET, SOME_PEOPLE, SUBJECT } from "./phrases.ts";

// Who came, in English. What a verb of coming takes behind it in any order ("from Google", "as CFO") is in
// complements.ts.

/** Verbs of which the company is the subject. */
const HIRES =
  "hire rehire poach recruit snag+ nab+ lure scoop snap+ snatch enlist onboard woo land net+ steal/stole/stolen";
const BRINGS = "sign bring/brought take/took/taken pick scoop snap+";
const AWAY = "(?: away| back| over)?";
const HIRE = `(?:${verbForms(HIRES)}${AWAY}|${verbForms(BRINGS)} (?:on(?:board| board)?|in|aboard|over|up|back)|${verbForms("sign")})`;
const HIRED = `(?:${participles(HIRES)}${AWAY}|(?:brought|taken) (?:on(?:board| board)?|in|aboard|over|up|back)|(?:snapped|scooped|picked) up)`;

/** Verbs of which the person is the subject, and a place follows with "to". */
const MOVES =
  "(?:mov(?:es?|ed|ing)|jump(?:s|ed|ing)?(?: ship)?|defect(?:s|ed|ing)?|switch(?:es|ed|ing)?|decamp(?:s|ed|ing)?|head(?:s|ed|ing)?|go(?:es|ing)|went|gone|hop(?:s|ped|ping)?|return(?:s|ed|ing)|(?:is|are) back|com(?:es|ing) back|came back|(?:is|are) (?:bound|off)|transfer(?:s|red|ring)|cross(?:es|ed|ing) over)(?: over| back)?";
/** Behind a company: one goes there on a visit. */
const NO_VISIT =
  "(?! (?:headquarters?|hq|campus|offices?|buildings?|events?|conference|summit|store|shareholders?|investors?)\\b| for (?:an? |the |its |more |further )?(?:[a-z-]+ )?(?:talks?|meetings?|visits?|interviews?|dinner|lunch|breakfast|briefing|discussions?|negotiations?|advice|help|comment|funding|money|tour|day|deal|party|event)\\b| to (?:meet|speak|talk|visit|discuss|negotiate|pitch|present|ask|see|protest|deliver|complain)\\b| with (?:an? |his |her |the )?(?:[a-z-]+ )?(?:proposal|offer|request|complaint|idea|plan|question|demand|petition)s?\\b)";
const ROLES = ["from", "as", "lead", "for", "when"] as const;
const NOT_THEIR_OWN =
  "(?!['’]s (?!ranks|staff|leadership|executive|payroll|roster)|['’]?s? (?:board|advisory|call|lawsuit|race|fight|list|network|alliance|initiative|program|(?:and|,) (?:<P>|<W>|\\d+|other|dozens|hundreds|several)|in (?:calling|urging|criticizing|backing|opposing|suing|a call|an?|signing)|co-founder|founder|ceo|chief|<R>|on stage))";

export const ENGLISH_JOIN_ROWS: readonly Row[] = [
  {
    id: "en-join-which",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `(?:<R:role>|<O:org>), (?:which|(?:a|the) [a-z -]{3,30} (?:that|which)) <P:person>(?:{adv}) (?:re)?joined`,
    complements: ["when", "from"],
    examples: [
      {
        text: "Jane Miller is treasurer of Deepline, which she joined in 2018 from Intel.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Deepline", from: "Intel" }],
      },
    ],
  },
  {
    id: "en-join",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}${verbForms("join rejoin")} (?:up with )?(?:the |rival |ai startup |startup |start-up |chipmaker |tech giant |fellow |payments firm |company )*<W:org>(?! of [<=W>])(?:['’]s? <T:team>)?${NOT_THEIR_OWN}`,
    complements: ROLES,
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
    pattern: `(?:<W:org>${MID} |[,;] (?:and )?)${HIRE} ${SOME_PEOPLE}<P:person>(?!['’]s| (?:for(?! (?:the |its |an? )?(?:new |top )?<R>)|to advise|to prepare|to explore|to help)\\b)(?: (?:away|over|up|back|aboard|on board))?`,
    complements: ROLES,
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
    pattern: `<P:person>${MID} ${HIRED}`,
    complements: ["by", "at", ...ROLES],
    needs: ["org", "team", "role"],
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
    pattern: `<P:person>${MID} ${MOVES}(?: from <W:from>)? (?:to|for|at)(?: (?:rival|the|startup|chipmaker|start-up|fellow|ai startup))* <W:org>(?!['’]s)${NO_VISIT}`,
    complements: ROLES,
    examples: [
      { text: "Jane Miller went to ByteDance headquarters on Monday.", expect: [] },
      { text: "Jane Miller heads to ByteDance for talks.", expect: [] },
      { text: "Jane Miller went to ByteDance with a proposal.", expect: [] },
      {
        text: "Jane Miller went to ByteDance for a bigger role.",
        expect: [{ kind: "join", person: "Jane Miller", org: "ByteDance" }],
      },
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
    pattern: `${SUBJECT}(?:land(?:s|ed)|sign(?:s|ed)(?: on| up)?|(?:start|begin|beg[au]n)(?:s|ed|ning|ing)? (?:a|an|his|her) (?:[a-z-]+ ){0,2}(?:job|role|post|position)|start(?:s|ed|ing)(?: work)?|begin(?:s|ning)? work|turn(?:s|ed) up|pop(?:s|ped) up|(?:re)?surfac(?:es|ed)|(?:tak(?:es?|en|ing)|took) (?:a|an|on a|up an?|the|up the) (?:[a-z-]+ ){0,2}(?:job|role|post|position|chair|professorship|fellowship)|accept(?:s|ed) (?:a|an|the) (?:job|role|post|position|offer)|com(?:es|ing) (?:aboard|on board)) (?:at|with|from) <W:org>`,
    complements: ROLES,
    examples: [
      {
        text: "Jane Miller has started a new role at Nvidia.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Nvidia" }],
      },
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
    pattern: `<W:org>${MID} ${HIRE} (?:away )?from (?:rival )?<W:from> ${SOME_PEOPLE}<P:person>(?!['’]s)`,
    complements: ["as", "lead", "when"],
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
    pattern: `<P:person>${MID} ${verbForms("swap+ trade exchange ditch")} <W:from> for (?:rival |startup )?<W:org>`,
    complements: ["as", "lead", "when"],
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
    pattern: `(?:<W:org>(?:['’]s|${MID} (?:announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?)) (?:the )?|\\b)(?:hire|hiring|recruitment|poaching|recruiting|arrival) of ${SOME_PEOPLE}<P:person>(?: by <W:org2>)?`,
    complements: ["from", "as", "lead", "at"],
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
    pattern: `<W:org>${MID} ${verbForms("welcome add")}(?: back)? ${SOME_PEOPLE}<P:person>`,
    complements: ["as", "lead", "from", "for", "when"],
    needs: ["role", "team", "from"],
    examples: [
      {
        text: "Anthropic welcomes Jane Miller as chief financial officer.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-join-list",
    kind: "join",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} ${HIRE}(?: [a-z-]+){0,4}? <R>`,
    complements: ["from", "when", "colon"],
    needs: ["person"],
    examples: [
      {
        text: "Meta has hired away two senior researchers from Apple: Jane Miller and John Brown.",
        expect: [
          { kind: "join", person: "Jane Miller", org: "Meta", from: "Apple" },
          { kind: "join", person: "John Brown", org: "Meta", from: "Apple" },
        ],
      },
    ],
  },
  {
    id: "en-join-owned-noun",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `<P:person>['’]s? (?:[a-z]+ )?(?:move|switch|jump|defection|transfer|return) to(?: rival)? <W:org>(?!['’]s)`,
    complements: ["from", "as", "lead"],
    examples: [
      {
        text: "Jane Miller's surprise move to Anthropic from Google was announced on Monday.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
    ],
  },
  {
    id: "en-join-aboard",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} ${verbForms("come/came/come")} (?:aboard|on board|over)`,
    complements: ["as", "at", "from", "lead", "when"],
    needs: ["role", "org"],
    examples: [
      {
        text: "Jane Miller will come on board as chief revenue officer of Anthropic in April.",
        expect: [
          { kind: "join", person: "Jane Miller", org: "Anthropic", role: "chief revenue officer", status: "planned" },
        ],
      },
    ],
  },
  {
    id: "en-join-inverted",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `(?:\\balso|(?:^|[.:;] )(?:the latest )?)(?: ?to)? ?join(?:ing)?(?: (?:<PP>|them|both))?(?: (?:at )?(?:the (?:company|startup|team) |the )?<W:org>)?(?: from <W:from>)?(?: (?:is|are|will be|was|were)|:) ${SOME_PEOPLE}<P:person>`,
    complements: ["from", "as", "when"],
    examples: [
      {
        text: "Also joining Anthropic are Jane Miller and John Brown, from Google.",
        expect: [
          { kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" },
          { kind: "join", person: "John Brown", org: "Anthropic", from: "Google" },
        ],
      },
    ],
  },
  {
    id: "en-join-comes-from",
    kind: "join",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:${verbForms("come/came/come arrive")}(?: (?:over|to the (?:company|team|job|role|firm)))? from <W:from>(?:, where [^,.;]{1,60},)?(?=,? (?:as|to)\\b)|${verbForms("join")}(?: the (?:team|group)| <OO>)?(?= from\\b))`,
    complements: ["from", "as", "lead", "when"],
    needs: ["from"],
    examples: [
      {
        text: "Anthropic has grown. Jane Miller comes from Google, where she ran maps, to lead its safety team.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", from: "Google" }],
      },
    ],
  },
];
