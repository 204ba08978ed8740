import { participles, verbForms } from "../../en/verb-forms.ts";
import type { Row } from "../../row.ts";
import { MID, ORG_WORDS, ROLE_DET, SOME_PEOPLE, SUBJECT, WHOLE_ORG } from "./phrases.ts";

// Who rose or took a role over, in English.

const NAMES =
  "name appoint reappoint promote tap+ elevate pick select elect choose/chose/chosen install designate nominate confirm";
const NAME_VERB = verbForms(NAMES);
const NAMED = participles(NAMES);

export const ENGLISH_APPOINT_ROWS: readonly Row[] = [
  {
    id: "en-appoint",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `(?:<W:org>${MID} |\\b)${NAME_VERB} (?:former |ex-|veteran |insider |longtime )?<P:person>,?(?: (?:as|to|to be|to become|to serve as|to lead|to head|to run|to oversee|to take over as|to (?:the )?(?:role|position|post) of)){0,2}(?: ${ROLE_DET}){0,3} (?:<R:role>|<T:team>)`,
    examples: [
      {
        text: "Intel names Jane Miller as chief financial officer.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
      {
        text: "Apple Names Jane Miller CEO",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-appoint-new-title",
    kind: "appoint",
    language: "en",
    strength: "strong",
    roleFrom: "person",
    pattern: `<W:org>${MID} (?:names?|named|appoint(?:s|ed)?|tap(?:s|ped)|pick(?:s|ed)) (?:new |first |next )?<PP:person>(?! (?:as|to|for)|[a-z])`,
    examples: [
      {
        text: "Intel appoints new CFO Jane Miller.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CFO" }],
      },
    ],
  },
  {
    id: "en-appointed",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:${NAMED}|put forward|made)(?: by (?:the )?<W:org>)?(?: (?:as|to|to be|to become|to serve as|to lead|to head|to run|to the (?:role|position|post) of|to succeed <P>(?: as)?|by the board(?: of directors)?)){0,2}(?: ${ROLE_DET}){0,3} (?:<R:role>|<T:team>)(?:(?:, (?:<X>|[a-z]+(?: [a-z]+){0,2}),)? (?:at|of) <W:org2>)?`,
    examples: [
      {
        text: "Jane Miller has been named chief executive of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief executive" }],
      },
      {
        text: "Jane Miller was promoted to vice president of engineering at Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "vice president of engineering" }],
      },
    ],
  },
  {
    id: "en-appoint-becomes",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:becom(?:es?|ing)|became|transition(?:s|ed|ing)?|tak(?:es?|ing|en) (?:over|the helm|the reins|(?:on|up) (?:the |a )?(?:new )?(?:role|post|job|position|title))|took (?:over|the helm|the reins)|assum(?:es?|ed|ing)(?: the)?(?: role| position| title| post)?|step(?:s|ped|ping) (?:up|in|into the role)|mov(?:es?|ed|ing) up|serv(?:e|ing)|ris(?:es|ing)|return(?:s|ed|ing)|start(?:s|ed|ing)|begin(?:s|ning)?)(?: (?:as|to|of|to be|to become)){0,2}(?: ${ROLE_DET}){0,3} <R:role>(?: (?:of|at) <O:org>)?`,
    examples: [
      {
        text: "Jane Miller will become CEO of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO", status: "planned" }],
      },
      {
        text: "Jane Miller takes over as Apple design chief.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple", role: "design chief" }],
      },
    ],
  },
  {
    id: "en-appoint-handed",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `<W:org>${MID} (?:hands?|handed|gives?|gave|given|entrust(?:s|ed)|pass(?:es|ed)|offers?|awards?|awarded) (?:over )?(?:the |its )?(?:post of |role of |job of |title of |position of |control of |responsibility for |oversight of |charge of |leadership of )?(?:(?:new|top|its|the) )?(?:<R:role>|<T:team>)(?: (?:job|role|post|title|duties|reins|position))? to ${SOME_PEOPLE}<P:person>`,
    examples: [
      {
        text: "Intel has handed the post of chief financial officer to Jane Miller.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-appoint-runs-at",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} now (?:runs|leads|heads|oversees) [a-z ]{3,30} (?:at|for) <W:org>(?!['’]s)`,
    examples: [
      {
        text: "Jane Miller now runs hardware design at Apple.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple" }],
      },
    ],
  },
  {
    id: "en-appoint-led-by",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<T:team>(?:,[^.;<=X>]{1,60},)? (?:will|would|is to|are to|to) (?:now |initially )?be (?:led|headed|run|overseen) by ${SOME_PEOPLE}<P:person>`,
    examples: [
      {
        text: "Apple's robotics team will be led by Jane Miller.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple", team: "robotics team", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-succeeded-by",
    kind: "appoint",
    language: "en",
    strength: "strong",
    roleFrom: "before",
    pattern: `(?:<P:predecessor>${MID} |\\b(?:be|and) )(?:succeeded|replaced) (?:in (?:the|that) (?:role|post|job) )?by (?:former )?<PP:person>(?:,? as(?: ${ROLE_DET}){0,3} <R:role>)?`,
    examples: [
      {
        text: "Intel CEO John Brown will be succeeded by Jane Miller.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO", status: "planned" }],
      },
      {
        text: "John Brown was replaced by Jane Miller as chairman of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chairman" }],
      },
    ],
  },
  {
    id: "en-appoint-takes-role",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:tak(?:es?|ing|en)|took|gets?|got|wins?|won|lands?|landed|assum(?:es?|ed|ing)|accept(?:s|ed)?|fill(?:s|ed|ing)?|inherit(?:s|ed)?)(?: (?:on|up|over))?(?: ${ROLE_DET}){0,3} <R:role> (?:role|job|post|position|title|seat|duties)`,
    examples: [
      {
        text: "Jane Miller takes over the Intel CEO job.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-appoint-helm",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:(?:tak(?:es?|ing|en)|took) (?:the helm|the reins|charge|control|over the reins)(?: (?:of|at))|(?:to|will) (?:head|run|lead)) <W:org>(?![’']s|[a-z]| (?!in |on |as |after |from |following |<D>)[a-z])`,
    examples: [
      {
        text: "Jane Miller takes the helm of Intel on Monday.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-appoint-to-the-role",
    kind: "appoint",
    language: "en",
    strength: "medium",
    roleFrom: "before",
    pattern: `(?:<W:org>${MID} |\\b)${NAME_VERB} ${SOME_PEOPLE}<PP:person> (?:to|for) (?:the|that|his|her|its) (?:new |vacant |top )?(?:role|post|job|position|seat)\\b(?! of)`,
    examples: [
      {
        text: "After Intel's treasurer John Brown left, the board named Jane Miller to the post.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "treasurer" }],
      },
    ],
  },
  {
    id: "en-appointed-in-place",
    kind: "appoint",
    language: "en",
    strength: "medium",
    roleFrom: "before",
    pattern: `<P:person>${MID} ${NAMED} (?:in (?:his|her|their) (?:place|stead)|to (?:the|that) (?:role|post|job|position|seat)(?! of)|(?:as )?(?:his|her|their) (?:successor|replacement))\\b`,
    examples: [
      {
        text: "Intel's chairman John Brown died in May, and Jane Miller was elected in his place.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chairman" }],
      },
    ],
  },
  {
    id: "en-appointed-to-lead",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:${NAMED})(?: by <W>)? to (?:lead|head|run|chair)${ORG_WORDS} <W:org>${WHOLE_ORG}`,
    examples: [
      {
        text: "Jane Miller has been chosen to run Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
      {
        text: "Jane Miller nominated to lead the Reserve Fund",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Reserve Fund", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-responsibility",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:assum(?:es?|ed|ing)|tak(?:es?|ing|en)(?: on| over)?|took(?: on| over)?|(?:was|is|been|be) (?:given|handed)) (?:responsibility|charge|oversight|control|leadership|command) (?:of|for)(?: ${ROLE_DET}){0,2} <T:team>`,
    examples: [
      {
        text: "Jane Miller takes on responsibility for Apple's AI research team.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-appoint-given",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:gives?|gave|given|hands?|handed|entrust(?:s|ed)) <P:person> (?:(?:the|its) <R:role>(?: job| role| post| title)?|(?:control|charge|responsibility|oversight|leadership) (?:of|for)(?: ${ROLE_DET}){0,2} <T:team>)`,
    examples: [
      {
        text: "Intel gave Jane Miller the CFO job.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CFO" }],
      },
    ],
  },
  {
    id: "en-appoint-to-lead",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} ${NAME_VERB} ${SOME_PEOPLE}<PP:person>,? (?:to|who will) (?:lead|head|run|oversee|spearhead)(?! (?:[a-z]+ )?(?:investigation|probe|inquiry|round|case|committee|search))`,
    examples: [
      {
        text: "Intel taps Jane Miller to lead its push into chips for cars.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-appoint-succeeds",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} (?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|ing|en) over (?:from|for)|took over (?:from|for))(?: (?:outgoing|current|former|interim))? <P:predecessor>(?:, who [^,.;]{1,60},)?(?:,? (?:as|to become|in the role of))?(?: ${ROLE_DET}){0,3}(?: <R:role>)?(?: (?:of|at) <O:org>)?`,
    examples: [
      {
        text: "Jane Miller will succeed John Brown as Intel CEO.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-takes-over",
    kind: "appoint",
    language: "en",
    strength: "medium",
    roleFrom: "before",
    pattern: `<P:person>${MID} (?:(?:to|will) take over|takes over|named (?:as )?(?:his |her |the )?successor)(?=[.;,]|$)`,
    examples: [
      {
        text: "Intel CEO John Brown to step down; Jane Miller to take over",
        expect: [
          { kind: "leave", person: "John Brown", org: "Intel", role: "CEO", status: "planned" },
          { kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO", status: "planned" },
        ],
      },
    ],
  },
  {
    id: "en-appoint-leads",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:to (?:lead|head|run|oversee)|will (?:now )?(?:lead|head|run|oversee)|tak(?:es?|ing|en) (?:over|charge of)|took (?:over|charge of)|put in charge of|assigned to lead|placed in charge of|now (?:leads|heads|runs|oversees))(?: ${ROLE_DET}){0,2} <T:team>`,
    examples: [
      {
        text: "Jane Miller will lead Apple's AI research team.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Apple", team: "AI research team", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-in-charge",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `(?:<W:org>${MID} |\\b)(?:put(?:s|ting)?|plac(?:es?|ed|ing)|left|leaves) <P:person> (?:in charge of|to (?:run|lead|head)|at the (?:head|helm) of)(?: ${ROLE_DET}){0,2} (?:<T:team>|<K>|<W>)`,
    examples: [
      {
        text: "Meta put Jane Miller in charge of its AI research team.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Meta", team: "AI research team" }],
      },
    ],
  },
  {
    id: "en-appoint-to-succeed",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `(?:<W:org>${MID} |\\b)${NAME_VERB} <P:person>,? (?:to|who will) (?:succeed|replace) <P:predecessor>(?:,? as(?: ${ROLE_DET}){0,3} <R:role>)?`,
    examples: [
      {
        text: "Intel picks Jane Miller to succeed CEO John Brown.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO" }],
      },
    ],
  },
  {
    id: "en-appoint-to-run",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:tapped|named|chosen|picked|hired|selected|appointed) by <W:org> to (?:lead|run|head|oversee)`,
    examples: [
      {
        text: "Google's Jane Miller tapped by OpenAI to run applications",
        expect: [{ kind: "join", person: "Jane Miller", org: "OpenAI", from: "Google" }],
      },
    ],
  },
  {
    id: "en-appoint-made",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} ${verbForms("make/made")} <P:person>(?: ${ROLE_DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Intel made Jane Miller its chief financial officer.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-appoint-will-be",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `(?<!where )<P:person>(?:, who[^.;]{1,110}?,|,[^,;.<=X>]{1,70},)? (?:will (?:now )?be|is to be|is now|is(?= (?:the |its )new\\b)|will act as|has become|(?:will )?serves? as)(?: ${ROLE_DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Jane Miller is the new chief executive of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief executive" }],
      },
      {
        text: "Jane Miller will be Intel's chief executive.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief executive", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-noun",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `(?:appointment|promotion|election|elevation|naming) of ${SOME_PEOPLE}<P:person>,? (?:as|to)(?: ${ROLE_DET}){0,3} <R:role>(?: (?:of|at) <O:org>)?`,
    examples: [
      {
        text: "Intel announces the appointment of Jane Miller as chief financial officer.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-appoint-reins",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:hand(?:s|ed|ing)?|giv(?:es|en|ing)|gave|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)(?: over)? (?:the )?(?:reins|helm|top job|keys|baton|wheel|leadership)(?: over)? to ${SOME_PEOPLE}<P:person>`,
    complements: ["as", "when"],
    examples: [
      {
        text: "Intel hands reins to Jane Miller",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-appoint-and",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `(?<=\\b${NAME_VERB} [^.;]{1,60}[<=R>]),? and ${SOME_PEOPLE}<P:person>(?:,? (?:as|to|to be))?(?: ${ROLE_DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Intel named Jane Miller chief operating officer and John Brown chief financial officer.",
        expect: [
          { kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief operating officer" },
          { kind: "appoint", person: "John Brown", org: "Intel", role: "chief financial officer" },
        ],
      },
    ],
  },
  {
    id: "en-appoint-owned-noun",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>['’]s? (?:[a-z]+ )?(?:promotion|appointment|elevation|election|rise) (?:to|as)(?: ${ROLE_DET}){0,3} <R:role>`,
    complements: ["at", "when"],
    examples: [
      {
        text: "Jane Miller's promotion to chief operating officer at Intel was announced on Monday.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief operating officer" }],
      },
    ],
  },
  {
    id: "en-appoint-makes-way",
    kind: "appoint",
    language: "en",
    strength: "medium",
    roleFrom: "before",
    pattern: `<P:predecessor>${MID} (?:mak(?:es?|ing) way for|made way for|(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)(?: (?:over|on|the (?:reins|baton|torch|job|role|post|wheel|unit|business|company|division|team)(?: over)?)){1,2} to)(?: (?:his|her) (?:deputy|successor),?)? <PP:person>(?:,? as(?: ${ROLE_DET}){0,3} <R:role>)?`,
    examples: [
      {
        text: "Intel CEO John Brown will hand over to Jane Miller in May.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "CEO", status: "planned" }],
      },
    ],
  },
  {
    id: "en-appoint-board",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `(?:<P:person>${MID} ${NAMED} (?:to|onto) (?:<W:org>['’]s? board|<OO> (?:of|at) <W:org>)|<W:org>${MID} ${verbForms(NAMES)} ${SOME_PEOPLE}<P:person> to (?:(?:its )?board\\b|<OO>)|<P:person>${MID} ${verbForms("join")} (?:<W:org>['’]s? board\\b|<OO> (?:of|at) <W:org>))`,
    examples: [
      {
        text: "Jane Miller has been elected to the board of directors of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
      {
        text: "Jane Miller has joined the board of Intel.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
      {
        text: "Intel appoints Jane Miller to board",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-appoint-has-new",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<W:org>${MID} (?:has|have|had|${verbForms("get+/got find/found name announce unveil introduce")}) (?:an? |its |their )?(?:new |next |first |permanent ){1,2}<R:role>(?::| -|,| in) <P:person>`,
    examples: [
      {
        text: "Intel has a new policy head: Jane Miller.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "policy head" }],
      },
    ],
  },
  {
    id: "en-appoint-place-of",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `\\b(?:(?:replacing|succeeding|taking over from) <P:predecessor>|tak(?:ing|es) <P:predecessor>['’]s? place)(?: as(?: ${ROLE_DET}){0,3} <R:role>)?(?: at <W:org>)? (?:is|are|will be) ${SOME_PEOPLE}<P:person>`,
    examples: [
      {
        text: "Intel CFO John Brown will retire. Replacing him as CFO is Jane Miller.",
        expect: [
          { kind: "leave", person: "John Brown", org: "Intel" },
          { kind: "appoint", person: "Jane Miller", org: "Intel", role: "CFO" },
        ],
      },
    ],
  },
];
