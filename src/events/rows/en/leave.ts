import { verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID, ORG_WORDS, ROLE_DET, SOME_PEOPLE, SUBJECT } from "./phrases.ts";

// Who went, in English.

const LEAVES = "leave/left quit+/quit exit depart bolt ditch flee/fled";
const LEAVES_FROM = "retire resign depart bolt step+";
const LEAVE_VERB = `(?:${verbForms(LEAVES)}|${verbForms(LEAVES_FROM)} (?:(?:down|away|back) )?from|part(?:s|ed|ing) (?:ways|company) with|(?:is |was )?(?:out at|ousted from|fired from|dismissed from|pushed out of|forced out of)|walk(?:s|ed|ing) (?:away from|out (?:of|on))|split(?:s|ting)? (?:from|with)|drop(?:s|ped) out of|no longer (?:with|at|works (?:at|for|with)|employed (?:by|at)|part of))`;
/** What kind of company somebody leaves: "left ride-hailing firm Lyft", "quit the consultancy Ardent". */
const OF_KIND =
  "(?:(?:[a-z-]+ ){0,2}(?:company|consultancy|firm|startup|start-up|bank|lender|lab|carmaker|chipmaker|agency|studio|group|insurer|retailer|maker|giant|specialist|developer|platform|rival|parent|owner|unit) )?";
const NOTICE =
  "(?:hand(?:s|ed|ing)? in (?:his|her|their) (?:resignation|notice)|(?:gave|giv(?:es|en|ing)) (?:his |her )?notice|(?:submit(?:s|ted)|tender(?:s|ed)) (?:his|her|their) resignation)";

export const ENGLISH_LEAVE_ROWS: readonly Row[] = [
  {
    id: "en-leave-for",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} ${LEAVE_VERB} (?:<W:org> )?(?:(?:as|after|following)[^.;<=X>]{0,40} )?for${ORG_WORDS} <W:to>(?! (?:office|branch|arm|unit|bureau)\\b)`,
    examples: [
      {
        text: "Jane Miller is leaving Google for OpenAI.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google", to: "OpenAI" }],
      },
      {
        text: "Jane Miller quits Intel for her own robotics start-up Deepline",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", to: "Deepline" }],
      },
    ],
  },
  {
    id: "en-leave-org",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}${LEAVE_VERB} (?:his (?:role|job|post) (?:at|as <R> at) |her (?:role|job|post) (?:at|as <R> at) |)?(?:the )?${OF_KIND}<W:org>(?!['’]s? (?!<T>)| (?:unit|subsidiary|arm|spin-?off|rival|owner|parent)\\b)`,
    complements: ["as", "to", "when"],
    examples: [
      { text: "Jane Miller has left OpenAI.", expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI" }] },
      { text: "Jane Miller nearly left OpenAI.", expect: [] },
      { text: "Jane Miller left the stage.", expect: [] },
    ],
  },
  {
    id: "en-leave-role",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:step(?:s|ped|ping)? (?:down|aside|back|away)|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)?|exit(?:s|ed)?|out|relinquish(?:es|ed|ing)?|leav(?:es|ing)|left|steps?)(?: (?:as|from|his (?:role|position|post|job) as|her (?:role|position|post|job) as)){1,2}(?: ${ROLE_DET}){0,3} <R:role>(?: (?:of|at|from) <O:org>)?`,
    examples: [
      {
        text: "Jane Miller steps down as CEO of Intel.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
      {
        text: "Jane Miller out as Intel chief financial officer",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-leave",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:step(?:s|ped|ping)? (?:down|aside|back)|bow(?:s|ed|ing)? out|sign(?:s|ed|ing) off|call(?:s|ed|ing)? it (?:a day|quits)|mov(?:es|ed|ing) on|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|to (?:leave|depart|exit|retire|resign|step down|go(?=[.,;]|$| after))|out(?=[.;]|$| after\\b| amid\\b)|(?:announc|confirm|disclos)(?:es?|ed|ing) (?:his|her|their) (?:departure|exit|resignation|retirement)|(?:is|are) (?:also |now |both |all )?(?:leaving|departing|out|retiring)(?: (?:the )?company)?|(?:will|would) (?:also |now )?(?:leave|depart|exit|retire|resign|step down|quit)(?=[.,;]|$| <D>| (?:in|at|on|after|by|this|next|later|when|once|the company)\\b)|(?:has |have |had |also ){0,3}decided to (?:go|leave|move on)|left(?=,? (?:in |on )?<D>|[.;]|$)|(?:has|have) (?:left|departed|resigned|quit|stepped down|retired)|depart(?:s|ed)|quits?|exits|leaves(?= to (?:start|launch|found|join|pursue|lead|run|become|build|form)| after| amid|[.,;]|$)|leav(?:es|ing) (?:the )?company|left (?:the )?company|leaving(?= (?:at|in|after|to|on|amid|<D>)|[.,;]|$))(?! (?:as|from|for (?!(?:an?|the|good|personal|family|health|other|new|another|his|her|rival)\\b)|to the|in the (?!spring|summer|autumn|fall|winter|coming|next|first|second)|out of the|behind|<=W>|messages?|comments?|no|some|room|open)|[a-z])`,
    examples: [
      {
        text: "Intel said its treasurer Jane Miller would leave in June.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "treasurer", status: "planned" }],
      },
      {
        text: "Intel sales chief Jane Miller is also departing.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "sales chief" }],
      },
      {
        text: "Intel CFO Jane Miller to step down",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CFO", status: "planned" }],
      },
      { text: "OpenAI hired a new press officer. Bob Stone quit after nine years at the agency.", expect: [] },
      {
        text: "OpenAI released a new model. Jane Miller quit after nine years at the company.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI" }],
      },
      {
        text: "OpenAI research chief Jane Miller resigns.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI", role: "research chief" }],
      },
    ],
  },
  {
    id: "en-leave-gives-up",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:giv(?:es?|ing) up|gave up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|hand(?:s|ed|ing)? over|surrender(?:s|ed)?) (?:his|her|the|their) (?:role as|title of|job as|post as|position as|post of|job of|role of|title as)?(?: ${ROLE_DET}){0,2} ?<R:role>(?:(?:['’]s?)? (?:role|title|post|job))?`,
    examples: [
      {
        text: "Jane Miller is giving up her role as Intel CEO.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-leave-decision",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<P:person>['’]s (?:decision|intention|plans?|intent) to (?:leave|resign|retire|step down|depart|quit)(?: (?:as|from)(?: ${ROLE_DET}){0,3} (?:<R:role>|<W:org>)| <W:org2>)?`,
    examples: [
      {
        text: "Intel confirmed Jane Miller's decision to step down as CFO.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CFO" }],
      },
    ],
  },
  {
    id: "en-leave-last-day",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `<P:person>(?:['’]s)? (?:last|final) day (?:at|with|in) <W:org>`,
    examples: [
      {
        text: "Friday was Jane Miller's last day at Google.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google" }],
      },
    ],
  },
  {
    id: "en-leave-ends-stint",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:end(?:s|ed|ing)? (?:his|her) (?:[a-z0-9-]+ ){0,3}(?:tenure|stint|run|career) (?:at|with)|sign(?:s|ed|ing) off (?:at|from)|bow(?:s|ed|ing)? out (?:of|at|from)|mov(?:es|ed|ing) on from|is out at|is gone from|sa(?:ys|ying|id) goodbye to|bids? farewell to) <W:org>`,
    examples: [
      {
        text: "Jane Miller ended her 12-year tenure at Google.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google" }],
      },
    ],
  },
  {
    id: "en-leave-dismissed",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<W:org>(?:['’]s? board)?${MID} (?:${verbForms("fire oust dismiss sack remove dump axe boot eject lose/lost")}|part(?:s|ed|ing) (?:ways|company) with|lets? go(?: of)?|bids? farewell to|says goodbye to|terminat(?:es?|ed|ing)(?: the (?:contract|employment) of)?|vote[sd]? (?:out|to (?:remove|oust|dismiss|fire))|cut(?:s|ting)? ties with|relieve[sd]?|show(?:s|ed)) ${SOME_PEOPLE}<P:person>(?!['’]s)(?: of (?:his|her) duties| the door)?`,
    complements: ["as", "to", "when"],
    examples: [
      {
        text: "Intel ousts CEO Jane Miller.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
      {
        text: "Apple loses Jane Miller to Meta.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Apple", to: "Meta" }],
      },
    ],
  },
  {
    id: "en-leave-was-dismissed",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:fired|ousted|dismissed|removed|sacked|terminated|let go|pushed out|forced out|laid off)(?= (?:as|from|by|at|of|after|over|amid|in|on|following|for|last|this|<D>)\\b| <D>|[.,;]|$)(?: (?:as|from)(?: ${ROLE_DET}){0,3} <R:role>)?(?: (?:from|by|at|of) <W:org>)?`,
    examples: [
      {
        text: "Jane Miller was ousted as CEO of Intel.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-leave-noun",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `(?:(?:announc(?:es|ed|ing)|confirm(?:s|ed)|following|after|accept(?:s|ed)) )?(?:the )?(?:departure|resignation|exit|ouster|retirement|firing|dismissal)s? of ${SOME_PEOPLE}<P:person>(?: as(?: ${ROLE_DET}){0,3} <R:role>)?(?: (?:from|at|of) <W:org>)?`,
    examples: [
      {
        text: "Intel announced the resignation of CEO Jane Miller.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-leave-noun-owned",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `<P:person>['’]s? (?:[a-z]+ )?(?:departure|resignation|exit|ouster|retirement|firing|dismissal)(?: as(?: ${ROLE_DET}){0,3} <R:role>)?(?: (?:from|at|of) <W:org>)?`,
    examples: [
      {
        text: "Jane Miller's departure from OpenAI was announced on Monday.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI" }],
      },
    ],
  },
  {
    id: "en-leave-notice",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} ${NOTICE}`,
    complements: ["at", "as", "to", "when"],
    examples: [
      {
        text: "Jane Miller has handed in her notice at Google.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google" }],
      },
    ],
  },
  {
    id: "en-leave-list",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `(?:<R>|<N>)(?: have| are| will)? ${LEAVE_VERB} <W:org>`,
    complements: ["to", "when", "colon"],
    needs: ["person"],
    examples: [
      {
        text: "Two more executives leave Google: Jane Miller and John Brown.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "leave", person: "John Brown", org: "Google" },
        ],
      },
    ],
  },
  {
    id: "en-leave-after-years",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `\\bafter [^,;.<=X>]{2,30} (?:at|with|running|leading) (?:the )?<W:org>, <P:person>${MID} (?:leav(?:es|ing)|left|depart(?:s|ed|ing)?|exit(?:s|ed|ing)?|retir(?:es|ed|ing|e)|resign(?:s|ed|ing)?|quit(?:s|ting)?|step(?:s|ped|ping)? (?:down|aside|away)|call(?:s|ed|ing) it (?:quits|a day)|mov(?:es|ed|ing) on|out\\b)(?! (?:to the|behind|<=W>|no|some|room))`,
    complements: ["as", "to", "when"],
    examples: [
      {
        text: "After 14 years at Google, Jane Miller is calling it quits.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google" }],
      },
    ],
  },
  {
    id: "en-leave-each-other",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<W:org>,? and (?:its )?<P:person>,?${MID} (?:part(?:s|ed|ing)? (?:ways|company)|split(?:ting)?\\b)`,
    complements: ["when"],
    examples: [
      {
        text: "Google and its design chief, Jane Miller, have parted ways.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google" }],
      },
    ],
  },
  {
    id: "en-leave-no-return",
    kind: "leave",
    language: "en",
    strength: "medium",
    isNegative: true,
    pattern: `<P:person>${MID} (?:(?:will|would) not|won't|is not|isn't) (?:(?:seek|stand for|seeking|standing for) re-?election|(?:be )?return(?:ing)?)(?: from (?:[a-z]+ )?leave| to (?:the company|work|<W:org>)|(?= as )|(?<=election))`,
    complements: ["as", "when"],
    examples: [
      {
        text: "Intel chairman John Brown will not stand for re-election.",
        expect: [{ kind: "leave", person: "John Brown", org: "Intel", role: "chairman" }],
      },
      {
        text: "Intel CFO Jane Miller will not return from leave, the company said in a memo.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CFO" }],
      },
    ],
  },
  {
    id: "en-leave-board",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `${SUBJECT}(?:${LEAVE_VERB}|${verbForms("vacate")} (?:his|her|a) seat on) (?:(?:<W:org>['’]s?|its) (?:[a-z]+ )?board\\b(?: of directors)?|<OO> of <W:org2>)`,
    complements: ["when"],
    examples: [
      {
        text: "Jane Miller quit Intel's board last week.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-leave-inverted",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `(?:\\b(?:also|among (?:those|the [a-z]+)) (?:leaving|departing|out|going|quitting|exiting)|(?:^|[.:;,] )(?:leaving|departing|out|gone))(?: (?:at|from))?(?: (?:the )?<W:org>)?(?: with (?:him|her|them)| too)?(?:,? (?:is|are|will be|was|were)|:) ${SOME_PEOPLE}<P:person>`,
    complements: ["when"],
    examples: [
      {
        text: "Also leaving Google are Jane Miller and John Brown.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "leave", person: "John Brown", org: "Google" },
        ],
      },
      {
        text: "Out at Intel: Jane Miller, head of sales.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "head of sales" }],
      },
    ],
  },
  {
    id: "en-leave-told",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:told|informed|notified) (?:(?:their |his |her )?(?:colleagues|co-?workers|teams?|staff|friends|managers?|bosses)|<R>|<W:org>|<T>) (?:of|about) (?:his|her|their) (?:departures?|exits?|resignations?|(?:decisions?|plans?|intentions?)(?: to (?:leave|resign|quit|step down|depart|go)(?: <W:org2>)?)?)\\b(?! to\\b)(?: as(?: ${ROLE_DET}){0,3} <R:role>)?`,
    complements: ["when"],
    examples: [
      {
        text: "Intel treasurer Jane Miller told colleagues of her decision to leave last week.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "treasurer" }],
      },
      { text: "Intel treasurer Jane Miller told colleagues about her plans to move to Austin.", expect: [] },
    ],
  },
  {
    id: "en-leave-loss",
    kind: "leave",
    language: "en",
    strength: "medium",
    pattern: `\\b(?:loss|defection|departure) of ${SOME_PEOPLE}<P:person>(?: from <W:org>)? (?:to|for) <W:to>`,
    complements: ["when"],
    examples: [
      {
        text: "The loss of Jane Miller to Nvidia comes at an awkward moment.",
        expect: [],
      },
      {
        text: "The loss of Intel CFO Jane Miller to Nvidia comes at an awkward moment.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", to: "Nvidia" }],
      },
    ],
  },
];
