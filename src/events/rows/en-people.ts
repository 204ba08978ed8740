import type { Row } from "../row.ts";

// Who came, went, rose and reports to whom, in English: prose and headlines, active and passive.

const MID = "(?:['’]s)?(?:, who[^.;]{1,100}?,|,[^,;.<=X>]{1,70},)?{adv}";
/** A subject, or none where an earlier predicate has it: "left Orin to join Veldt" is not about Orin. */
const SUBJECT = `(?:(?<!\\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|resign(?:s|ed|ing)?|from|at|of|join(?:s|ed|ing)?) )<P:person>${MID} |\\b)`;
const DET =
  "(?:its|the|a|an|his|her|their|new|next|first|full-time|permanent|top|company's|new global|role of|position of|post of|job of|first-ever|latest|inaugural|group's)";
const AS_ROLE = `(?:[^.;<=X>]{0,30}?,? (?:as|to (?:lead|head|head up|run|become|be|serve as|oversee|work as|take over as)|where (?:he|she|they) (?:will|is expected to) (?:lead|head|run|serve as|be|oversee|become))(?: ${DET}){0,3} (?:<R:role>|<T:team>))?`;
const SOME =
  "(?:(?:about|nearly|at least|some|over|more than|its|the|top|star|senior|former|ex-|veteran|longtime|fellow|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|more|other|dozen|a|<N>) ?){0,4}";
const HIRE =
  "(?:(?:re-?)?(?:hires?|hired|hiring)|poach(?:es|ed|ing)|recruit(?:s|ed|ing)?|land(?:s|ed)|snag(?:s|ged)|nab(?:s|bed)|sign(?:s|ed)(?: on| up)?|bring(?:s|ing)? (?:on|in|aboard|over)|brought (?:on|in|aboard|over)|lur(?:es?|ed|ing)|pick(?:s|ed) up|scoop(?:s|ed) up|snap(?:s|ped) up|snatch(?:es|ed)|enlist(?:s|ed)|steal(?:s)?|stole|onboard(?:s|ed)|woo(?:s|ed))(?: away| back)?";
const NAME_VERB =
  "(?:names?|named|naming|appoint(?:s|ed|ing)?|promot(?:es?|ed|ing)|tap(?:s|ped|ping)|elevat(?:es?|ed|ing)|pick(?:s|ed)?|select(?:s|ed)?|elect(?:s|ed)?|choos(?:es?|ing)|chose|install(?:s|ed)?|designat(?:es?|ed)|nominat(?:es?|ed))";
const LEAVE_VERB =
  "(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|quit(?:s|ting)?|exit(?:s|ed|ing)?|resign(?:s|ed|ing) from|retir(?:es?|ed|ing) from|part(?:s|ed|ing) ways with|walk(?:s|ed|ing) away from|(?:is |was )?(?:out at|ousted from|fired from|pushed out of|forced out of)|step(?:s|ped|ping)? (?:down|away) from|split(?:s|ting)? from|ditch(?:es|ed)|bolt(?:s|ed|ing)?(?: from)?|walk(?:s|ed|ing) out (?:of|on)|fle(?:es|d|eing)|drop(?:s|ped) out of)";

export const ENGLISH_PEOPLE_ROWS: readonly Row[] = [
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
    pattern: `(?:<W:org>${MID} |[,;] (?:and )?)${HIRE} ${SOME}<P:person>(?!['’]s| (?:for|to advise|to prepare|to explore|to help)\\b)(?: (?:away )?from (?:rival )?<W:from>)?${AS_ROLE}`,
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
    pattern: `<P:person>${MID} join(?:s|ed|ing)?(?: the (?:team|leadership team|executive team|management team)| us)?(?:,? (?:on |in )?<D>)? as(?: ${DET}){0,3} <R:role>(?: (?:at|of) <W:org>)?`,
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
    pattern: `<W:org>${MID} ${HIRE} from (?:rival )?<W:from> ${SOME}<P:person>(?!['’]s)${AS_ROLE}`,
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
    pattern: `<P:person>${MID} (?:start(?:s|ed|ing)?|begin(?:s|ning)?|began)(?: work)?(?: (?:on |in )?<D>| (?:this|next) week){0,2}(?: as(?: ${DET}){0,3} <R:role>| in the same (?:post|role|job))(?: (?:at|of) <W:org>)?`,
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
    pattern: `(?:<W:org>(?:['’]s|${MID} (?:announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?)) (?:the )?|\\b)(?:hire|hiring|recruitment|poaching|recruiting) of ${SOME}<P:person>(?: (?:away )?from <W:from>)?(?: by <W:org2>)?(?:,? as(?: ${DET}){0,3} <R:role>)?`,
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
    pattern: `\\b(?:brought in|hired|recruited|poached|brought on) <P:person>(?: from <W:from>)?,? as(?: ${DET}){0,3} <R:role>`,
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
    pattern: `<W:org>${MID} (?:welcom(?:es?|ed|ing)|adds?|added) <P:person>,? (?:as|to lead)(?: ${DET}){0,3} <R:role>`,
    examples: [
      {
        text: "Anthropic welcomes Jane Miller as chief financial officer.",
        expect: [{ kind: "join", person: "Jane Miller", org: "Anthropic", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-leave-for",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `<P:person>${MID} ${LEAVE_VERB} (?:<W:org> )?(?:(?:as|after|following)[^.;<=X>]{0,40} )?for (?:rival |startup |ai startup |chipmaker )?<W:to>`,
    examples: [
      {
        text: "Jane Miller is leaving Google for OpenAI.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Google", to: "OpenAI" }],
      },
    ],
  },
  {
    id: "en-leave-org",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}${LEAVE_VERB} (?:his (?:role|job|post) (?:at|as <R> at) |her (?:role|job|post) (?:at|as <R> at) |the (?:[a-z-]+ )?(?:company|consultancy|firm|startup|start-up|bank|lab|carmaker|chipmaker|agency|studio|group|insurer|retailer|maker) |the )?<W:org>(?!['’]s? (?!<T>))`,
    examples: [
      { text: "Jane Miller has left OpenAI.", expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI" }] },
      { text: "Jane Miller left the stage.", expect: [] },
    ],
  },
  {
    id: "en-leave-role",
    kind: "leave",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:step(?:s|ped|ping)? (?:down|aside|back|away)|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)?|exit(?:s|ed)?|out|relinquish(?:es|ed|ing)?|leav(?:es|ing)|left|steps?)(?: (?:as|from|his (?:role|position|post|job) as|her (?:role|position|post|job) as)){1,2}(?: ${DET}){0,3} <R:role>(?: (?:of|at|from) <O:org>)?`,
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
    pattern: `<P:person>${MID} (?:step(?:s|ped|ping)? (?:down|aside|back)|bow(?:s|ed|ing)? out|sign(?:s|ed|ing) off|call(?:s|ed|ing)? it a day|mov(?:es|ed|ing) on|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|to (?:leave|depart|exit|retire|resign|step down)|(?:is|are) (?:leaving|departing|out|retiring)(?: (?:the )?company)?|(?:has |have |had |also ){0,3}decided to (?:go|leave|move on)|left(?=,? (?:in |on )?<D>|[.;]|$)|(?:has|have) (?:left|departed|resigned|quit|stepped down|retired)|depart(?:s|ed)|quits?|exits|leaves(?= to (?:start|launch|found|join|pursue|lead|run|become|build|form)| after| amid|[.,;]|$)|leav(?:es|ing) (?:the )?company|left (?:the )?company|call(?:s|ed)? it quits|hand(?:s|ed) in (?:his|her) (?:resignation|notice)|gave notice|giv(?:es|en) notice|submitted (?:his|her) resignation)(?! (?:as|from|to the|in the (?!spring|summer|autumn|fall|winter|coming|next|first|second)|out of the|behind|<=W>|messages?|comments?|no|some|room|open)|[a-z])`,
    examples: [
      {
        text: "Intel CFO Jane Miller to step down",
        expect: [{ kind: "leave", person: "Jane Miller", org: "Intel", role: "CFO", status: "planned" }],
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
    pattern: `<P:person>${MID} (?:giv(?:es?|ing) up|gave up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|hand(?:s|ed|ing)? over|surrender(?:s|ed)?) (?:his|her|the|their) (?:role as|title of|job as|post as|position as|post of|job of|role of|title as)?(?: ${DET}){0,2} ?<R:role>(?: (?:role|title|post|job))?`,
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
    pattern: `<P:person>['’]s (?:decision|intention|plans?|intent) to (?:leave|resign|retire|step down|depart|quit)(?: (?:as|from)(?: ${DET}){0,3} (?:<R:role>|<W:org>)| <W:org2>)?`,
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
    pattern: `(?:<P:person>['’]s|\\b(?:his|her)) (?:last|final) day (?:at|with|in) <W:org>`,
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
    pattern: `<P:person>${MID} (?:end(?:s|ed|ing)? (?:his|her) (?:[a-z0-9-]+ ){0,3}(?:tenure|stint|run|career) (?:at|with)|sign(?:s|ed|ing) off (?:at|from)|bow(?:s|ed|ing)? out (?:of|at|from)|mov(?:es|ed|ing) on from|is out at|is gone from|say(?:s|ing) goodbye to|bids? farewell to) <W:org>`,
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
    pattern: `<W:org>${MID} (?:fires?|fired|firing|oust(?:s|ed|ing)?|dismiss(?:es|ed)?|sack(?:s|ed)?|remov(?:es?|ed)|part(?:s|ed|ing) ways with|lets? go(?: of)?|los(?:es?|t|ing)|part(?:s|ed|ing) company with|bids? farewell to|says goodbye to|terminat(?:es?|ed)|dump(?:s|ed)?|axes?|axed|boots?|booted) (?:former |its )?<P:person>(?!['’]s)(?: as(?: ${DET}){0,3} <R:role>)?(?: to <W:to>)?`,
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
    pattern: `<P:person>${MID} (?:fired|ousted|dismissed|removed|sacked|terminated|let go|pushed out|forced out|laid off)(?: (?:as|from)(?: ${DET}){0,3} <R:role>)?(?: (?:from|by|at|of) <W:org>)?`,
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
    pattern: `(?:(?:announc(?:es|ed|ing)|confirm(?:s|ed)|following|after|accept(?:s|ed)) )?(?:the )?(?:departure|resignation|exit|ouster|retirement|firing|dismissal) of (?:its |the |longtime )?<P:person>(?: as(?: ${DET}){0,3} <R:role>)?(?: (?:from|at|of) <W:org>)?`,
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
    pattern: `<P:person>['’]s? (?:[a-z]+ )?(?:departure|resignation|exit|ouster|retirement|firing|dismissal)(?: as(?: ${DET}){0,3} <R:role>)?(?: (?:from|at|of) <W:org>)?`,
    examples: [
      {
        text: "Jane Miller's departure from OpenAI was announced on Monday.",
        expect: [{ kind: "leave", person: "Jane Miller", org: "OpenAI" }],
      },
    ],
  },
  {
    id: "en-appoint",
    kind: "appoint",
    language: "en",
    strength: "strong",
    pattern: `(?:<W:org>${MID} |\\b)${NAME_VERB} (?:former |ex-|veteran |insider |longtime )?<P:person>,?(?: (?:as|to|to be|to become|to serve as|to lead|to head|to run|to oversee|to take over as|to (?:the )?(?:role|position|post) of)){0,2}(?: ${DET}){0,3} (?:<R:role>|<T:team>)`,
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
    pattern: `<P:person>${MID} (?:named|appointed|promoted|elevated|elected|tapped|selected|chosen|installed|picked|nominated)(?: by (?:the )?<W:org>)?(?: (?:as|to|to be|to become|to serve as|to lead|to head|to run|to the (?:role|position|post) of|to succeed <P>(?: as)?|by the board(?: of directors)?)){0,2}(?: ${DET}){0,3} (?:<R:role>|<T:team>)(?: (?:at|of) <W:org2>)?`,
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
    pattern: `${SUBJECT}(?:becom(?:es?|ing)|became|transition(?:s|ed|ing)?|tak(?:es?|ing) (?:over|the helm|the reins|(?:on|up) (?:the |a )?(?:new )?(?:role|post|job|position|title))|took (?:over|the helm|the reins)|assum(?:es?|ed|ing)(?: the)?(?: role| position| title| post)?|step(?:s|ped|ping) (?:up|in|into the role)|mov(?:es?|ed|ing) up|serv(?:e|ing)|ris(?:es|ing)|return(?:s|ed|ing)|start(?:s|ed|ing)|begin(?:s|ning)?)(?: (?:as|to|of|to be|to become)){0,2}(?: ${DET}){0,3} <R:role>(?: (?:of|at) <O:org>)?`,
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
    pattern: `<W:org>${MID} (?:hands?|handed|gives?|gave|given|entrust(?:s|ed)|pass(?:es|ed)|offers?|awards?|awarded) (?:over )?(?:the |its )?(?:post of |role of |job of |title of |position of )?(?:(?:new|top) )?<R:role>(?: (?:job|role|post|title|duties|reins|position))? to ${SOME}<P:person>`,
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
    pattern: `<T:team>(?:,[^.;<=X>]{1,60},)? (?:will|would|is to|are to|to) (?:now |initially )?be (?:led|headed|run|overseen) by ${SOME}<P:person>`,
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
    pattern: `(?:<P:predecessor>${MID} |\\b(?:be|and) )(?:succeeded|replaced) (?:in (?:the|that) (?:role|post|job) )?by (?:former )?<PP:person>(?:,? as(?: ${DET}){0,3} <R:role>)?`,
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
    pattern: `<P:person>${MID} (?:tak(?:es?|ing)|took|gets?|got|wins?|won|lands?|landed|assum(?:es?|ed|ing)|accept(?:s|ed)?|fill(?:s|ed|ing)?|inherit(?:s|ed)?)(?: (?:on|up|over))?(?: ${DET}){0,3} <R:role> (?:role|job|post|position|title|seat|duties)`,
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
    pattern: `<P:person>${MID} (?:(?:tak(?:es?|ing)|took) (?:the helm|the reins|charge|control|over the reins)(?: (?:of|at))|(?:to|will) (?:head|run|lead)) <W:org>(?![’']s|[a-z]| (?!in |on |as |after |from |following |<D>)[a-z])`,
    examples: [
      {
        text: "Jane Miller takes the helm of Intel on Monday.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel" }],
      },
    ],
  },
  {
    id: "en-appoint-responsibility",
    kind: "appoint",
    language: "en",
    strength: "medium",
    pattern: `<P:person>${MID} (?:assum(?:es?|ed|ing)|tak(?:es?|ing)(?: on| over)?|took(?: on| over)?|(?:was|is|been|be) (?:given|handed)) (?:responsibility|charge|oversight|control|leadership|command) (?:of|for)(?: ${DET}){0,2} <T:team>`,
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
    pattern: `<W:org>${MID} (?:gives?|gave|given|hands?|handed|entrust(?:s|ed)) <P:person> (?:(?:the|its) <R:role>(?: job| role| post| title)?|(?:control|charge|responsibility|oversight|leadership) (?:of|for)(?: ${DET}){0,2} <T:team>)`,
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
    pattern: `<W:org>${MID} ${NAME_VERB} ${SOME}<PP:person>,? (?:to|who will) (?:lead|head|run|oversee|spearhead)(?! (?:[a-z]+ )?(?:investigation|probe|inquiry|round|case|committee|search))`,
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
    pattern: `<P:person>${MID} (?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|ing) over (?:from|for)|took over (?:from|for))(?: (?:outgoing|current|former|interim))? <P:predecessor>,?(?: (?:as|to become))?(?: ${DET}){0,3}(?: <R:role>)?(?: (?:of|at) <O:org>)?`,
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
    pattern: `<P:person>${MID} (?:to (?:lead|head|run|oversee)|will (?:now )?(?:lead|head|run|oversee)|tak(?:es?|ing) (?:over|charge of)|took (?:over|charge of)|put in charge of|assigned to lead|placed in charge of|now (?:leads|heads|runs|oversees))(?: ${DET}){0,2} <T:team>`,
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
    pattern: `\\b(?:put(?:s|ting)?|plac(?:es?|ed|ing)) <P:person> in charge of(?: ${DET}){0,2} <T:team>`,
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
    pattern: `(?:<W:org>${MID} |\\b)${NAME_VERB} <P:person>,? (?:to|who will) (?:succeed|replace) <P:predecessor>(?:,? as(?: ${DET}){0,3} <R:role>)?`,
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
    pattern: `<W:org>${MID} (?:made|makes) <P:person>(?: ${DET}){0,3} <R:role>`,
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
    pattern: `<P:person>(?:,[^,;.<=X>]{1,70},)? (?:will be|is to be|is now|will act as|has become)(?: ${DET}){0,3} <R:role>`,
    examples: [
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
    pattern: `(?:appointment|promotion|election|elevation|naming) of ${SOME}<P:person>,? (?:as|to)(?: ${DET}){0,3} <R:role>(?: (?:of|at) <O:org>)?`,
    examples: [
      {
        text: "Intel announces the appointment of Jane Miller as chief financial officer.",
        expect: [{ kind: "appoint", person: "Jane Miller", org: "Intel", role: "chief financial officer" }],
      },
    ],
  },
  {
    id: "en-report",
    kind: "report",
    language: "en",
    strength: "strong",
    pattern: `(?:<X:person>${MID} |\\b)(?:will |now |directly |both |all |continue to |to ){0,3}(?:report(?:s|ed|ing)?(?: directly| up| in){0,2} ?(?:in)?to|answer(?:s|ing)?(?: directly)? to) (?:the |its |their )?<P:manager>(?!['’]s)`,
    examples: [
      {
        text: "Jane Miller will report to Meta CEO Mark Zuckerberg.",
        expect: [{ kind: "report", person: "Jane Miller", org: "Meta", manager: "Mark Zuckerberg" }],
      },
      { text: "The company reports to regulators every year.", expect: [] },
    ],
  },
];
