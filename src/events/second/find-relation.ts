import type { OrgEventKind } from "../../model/event.ts";
import type { Span } from "../../model/text.ts";
import type { NameRef } from "../chunk.ts";
import { signOf } from "../encode.ts";
import type { PatternLanguage } from "../pattern.ts";
import { isTiedTo, placeOf } from "./find-predicate.ts";
import type { ReadSentence } from "./open-article.ts";

// Whether a sentence plainly says that it is this company which a person joins or leaves, that cuts or buys. Narrow on
// purpose: what none of these shapes fits is believed too little to be told. Typed text; a name is one character where
// our own reading found it.

/** A way to say a change: what stands between two names, and what may follow the second. */
interface Shape {
  /** Which of the two names stands first. */
  readonly first: "actor" | "other";
  /** All that stands between them, or, with `isLoose`, the end of it. */
  readonly between: string;
  readonly isLoose?: true;
  readonly behind: string;
}

const SIGN = "[\\ue000-\\uf8ff]";

const EN = {
  end: `(?=$|[.,;:!)]|["”] | (?:as|after|before|following|where|when|while|amid|earlier|late|later|last|this|next|today|yesterday|tomorrow|full-time|again|early|effective|recently)\\b| (?:in|on|from|since|at) ${SIGN}| to (?:lead|run|head|oversee|become|serve|work|build|help|join|start|found)\\b| for ${SIGN}| and (?!${SIGN}))`,
  may: "(?:,? (?:has|have|had|is|was|are|were|be|been|will|also|just|now|recently|reportedly|officially|formally|quietly|agreed|agrees|plans|set|to|,))*",
  kin: "(?: (?:the|its|rival|fellow|startup|start-up|chipmaker|ai|tech|giant|company|lab|maker|a|an|all|of|former|ex-|veteran|longtime|star|top|senior|researcher|executive|engineer|scientist|away|over))*",
};

const ZH = {
  end: `(?=$|[,。;:、!)”]|${SIGN}|担任|出任|任|负责|工作|后|之后|并|的(?:消息|传闻)|一事|领导|带领|主管)`,
  may: `(?:已经?|将|拟|近日|正式|宣布|计划|或|于|日前|今日|昨日|刚刚?|此前|本周|上周|本月|开始|再次|决定|${SIGN}|,)*`,
};

const SHAPES: Readonly<Record<OrgEventKind, Readonly<Record<PatternLanguage, readonly Shape[]>>>> = {
  join: {
    en: [
      {
        first: "actor",
        between: `\\b(?:(?:re)?join(?:s|ed|ing)?|(?:mov(?:e|es|ed|ing)|jump(?:s|ed|ing)?(?: ship)?|defect(?:s|ed|ing)?|switch(?:es|ed|ing)?|decamp(?:s|ed|ing)?|return(?:s|ed|ing)?) (?:over |back )?(?:to|for)|(?:land|start)(?:s|ed|ing)?(?: work| a (?:new )?(?:job|role))? at|sign(?:s|ed|ing)? on (?:at|with)|(?:tak(?:e|es|en|ing)|took|accept(?:s|ed)?) (?:a|the|an|up a) (?:new |senior )?(?:job|role|post|position) (?:at|with)|(?:hired|poached|recruited|snapped up|brought in) by)${EN.kin} $`,
        isLoose: true,
        behind: EN.end,
      },
      {
        first: "other",
        between: `^${EN.may} (?:hires?|hired|hiring|poach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|lur(?:es|ed|ing)|snap(?:s|ped) up|snag(?:s|ged)|nab(?:s|bed)|welcomes|welcomed|(?:brings|brought) (?:in|on|aboard))(?:${EN.kin}(?: ${SIGN}(?:['’]s)?)?){0,2} $`,
        behind: "(?!['’]s)",
      },
    ],
    zh: [
      {
        first: "actor",
        between: "(?:加入|加盟|入职|投奔|转投|(?:跳槽|跳|转会)[到至去]|空降|重返|回归|重回|回到)了?$",
        isLoose: true,
        behind: ZH.end,
      },
      {
        first: "actor",
        between: "[到赴去往回]$",
        isLoose: true,
        behind: "(?:正式)?(?:报到|上班|任职|履职|就职|入职|履新|到岗|工作)",
      },
      {
        first: "actor",
        between: "[被获]$",
        isLoose: true,
        behind: "(?:正式)?(?:挖走|挖角|聘请|聘为|聘任|招揽|招入)",
      },
      {
        first: "other",
        between: `^${ZH.may}(?:从.{1,8})?(?:聘请|聘用|挖来|挖走|挖角|请来|招揽|引进|引入|签下|招募|迎来|招入)了?(?:[前原的、]|${SIGN})*$`,
        behind: "(?!的|旗下)",
      },
    ],
  },
  leave: {
    en: [
      {
        first: "actor",
        between: `\\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?(?: from)?|(?:resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|step(?:s|ped|ping)? down) (?:from|at)|part(?:s|ed|ing) ways with|out (?:at|of)|(?:fired|ousted|dismissed|sacked|let go) (?:by|from)|(?:bids?|bade|bidding|says?|said|saying) (?:goodbye|farewell) to)${EN.kin} $`,
        isLoose: true,
        behind: EN.end,
      },
      {
        first: "other",
        between: `^(?:['’]s?)(?: ${SIGN}| ai| chief| head| former)*,? ?$`,
        behind: `${EN.may} (?:leaves|leaving|left|quits?|quitting|resigns?|resigned|departs?|departed|departing|retires?|retired|stepping down|steps down|stepped down|out)${EN.end}`,
      },
    ],
    zh: [
      {
        first: "actor",
        between: "(?:离开|告别|作别|挥别|辞别|退出|离职|辞任|卸任|辞去|卸下|不再担任)了?$",
        isLoose: true,
        behind: ZH.end,
      },
      { first: "actor", between: "从$", isLoose: true, behind: "(?:正式)?(?:离职|辞职|离开|退休|离任|卸任|出走)" },
      { first: "actor", between: "[被遭]$", isLoose: true, behind: "(?:正式)?(?:解雇|开除|解聘|辞退|解职|免职)" },
      {
        first: "other",
        between: `^(?:的|、|,|${SIGN})*$`,
        behind: `${ZH.may}(?:离职|辞职|离任|卸任|退休|出走|走人|离开(?=$|[,。;])|辞任)`,
      },
    ],
  },
  appoint: {
    en: [
      {
        first: "actor",
        between: `^${EN.may} (?:named|appointed|promoted|elected|chosen|picked|tapped|made|becomes?|becoming)(?: as| to)?(?: the| its| an?| new)* $`,
        behind: "",
      },
      {
        first: "other",
        between: `^${EN.may} (?:names?|named|appoint(?:s|ed)?|promot(?:es|ed)|elect(?:s|ed)|taps|tapped|picks|picked)${EN.kin} $`,
        behind: ",? (?:as |to be |to |the |its |new )*[\\ue000-\\uf8ff]",
      },
    ],
    zh: [
      {
        first: "actor",
        between: `^${ZH.may}(?:出任|担任|接任|升任|兼任|获任|被任命为|获任命为|任命为|接掌|执掌)$`,
        behind: "",
      },
      { first: "other", between: `^${ZH.may}(?:任命|委任|聘任|提拔|擢升)$`, behind: "[为任担出]" },
    ],
  },
  report: {
    en: [
      {
        first: "actor",
        between: `\\b(?:report(?:s|ed|ing)?|answer(?:s|ed|ing)?) (?:directly )?to(?: ${SIGN},?| its| the)* $`,
        isLoose: true,
        behind: "(?!['’]s)",
      },
    ],
    zh: [{ first: "actor", between: `[向]${SIGN}?$`, isLoose: true, behind: "(?:直接)?(?:汇报|报告|负责)" }],
  },
  layoff: {
    en: [
      {
        first: "other",
        between: "^$",
        behind: `(?:, (?:which|who))?${EN.may} (?:(?:lays?|laid|laying) off|lets? [^.,;]{1,30} go\\b|(?:cut|cuts|cutting|slash(?:es|ed|ing)?|eliminat(?:es|ed|ing|e)|shed|sheds|shedding|trim(?:s|med|ming)?|axes|axed|axing)(?=(?: (?!(?:for|with|to|from|on|by|ties|prices?|costs?)\\b)[^ .,;]+){0,5} (?:jobs?|staff|employees|workers|workforce|positions|roles|people|headcount)\\b|(?: (?:about|around|some|nearly|almost|over|up to|roughly|another|more than))? [${signOf("count")}${signOf("percent")}]))`,
      },
    ],
    zh: [
      {
        first: "other",
        between: "^$",
        behind: `${ZH.may}(?:在.{1,8})?(?:大规模|全球|启动|进行|新一轮)*(?:裁员|裁减|裁掉|裁撤|辞退|解雇|遣散)`,
      },
    ],
  },
  team: { en: [], zh: [] },
  found: {
    en: [
      {
        first: "actor",
        between: `^${EN.may} (?:co-?)?(?:found(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|set up|creat(?:es|ed))${EN.kin} $`,
        behind: EN.end,
      },
    ],
    zh: [{ first: "actor", between: "(?:创办|创立|成立|创建|联合创办|联合创立)了?$", isLoose: true, behind: ZH.end }],
  },
  acquire: {
    en: [
      {
        first: "actor",
        between: `^${EN.may} (?:acquir(?:e|es|ed|ing)|buy|buys|bought|buying|purchas(?:e|es|ed|ing)|snap(?:s|ped)? up|takes? over|took over)${EN.kin} $`,
        behind: `(?=$|[.,;]| for [$€£]| in (?:an?|its)\\b| (?:in |on )?${signOf("date")}| in full\\b)`,
      },
      {
        first: "other",
        between: `^${EN.may} (?:being |been )?(?:acquired|bought|purchased|snapped up|taken over|sold) (?:by|to)${EN.kin} $`,
        behind: `(?=$|[.,;]| for [$€£]| in (?:an?|its)\\b| (?:in |on )?${signOf("date")}| in full\\b)`,
      },
    ],
    zh: [
      {
        first: "actor",
        between: `^${ZH.may}(?:以.{1,12})?(?:全资)?(?:收购|并购|买下|吞并|购得)了?$`,
        behind: "(?=$|[,。;、]|全部|的?(?:全部|多数)?股[份权])",
      },
      { first: "other", between: `^${ZH.may}[被由]$`, behind: "(?:全资)?(?:收购|并购|买下|吞并)" },
      { first: "other", between: `^${ZH.may}(?:被)?(?:卖给|售予|出售给)$`, behind: "(?=$|[,。;、])" },
    ],
  },
  dispute: {
    en: [
      {
        first: "actor",
        between: `^${EN.may} (?:sues?|sued|suing|(?:files|filed|filing) (?:an? )?(?:law)?suit against)${EN.kin} $`,
        behind: "(?!['’]s)",
      },
    ],
    zh: [
      { first: "actor", between: `^${ZH.may}(?:起诉|状告|控告)了?$`, behind: ZH.end },
      { first: "actor", between: `^${ZH.may}[将把]$`, behind: "(?:告上|诉至)" },
      { first: "actor", between: `^${ZH.may}[对向]$`, behind: ".{0,6}(?:提起|申请|索赔)" },
    ],
  },
};

/** The places of the two that a change is between. */
export interface Related {
  readonly actor: Span;
  readonly other: Span;
}

/** Kinds that a company may be said to do, or its own person, with no other name between. */
const ALONE: readonly OrgEventKind[] = ["layoff", "leave"];

/** Who tells of somebody is not the one who does it. */
const TOLD = /\b(?:said|says|told|tells|that|helped|urged|asked|called)\b|称|表示|透露|说|要求|希望/u;

/** Whether a sentence plainly says that a change of a kind is between these two. Of a layoff both are the company. */
export function isPlainlyRelated(kind: OrgEventKind, { actor, other }: Related, read: ReadSentence): boolean {
  const { text, chunks } = read.encoded;
  const isAlone = actor.start === other.start;
  return SHAPES[kind][read.language].some((shape) => {
    const [first, second] = shape.first === "actor" ? [actor, other] : [other, actor];
    if (!new RegExp(`^${shape.behind}`, "u").test(text.slice(second.end))) return false;
    if (isAlone) return shape.first === "other" && ALONE.includes(kind);
    // Who buys a part of a company has not bought it.
    if (kind === "acquire" && chunks[other.start]?.type === "team") return false;
    const between = text.slice(first.end, second.start);
    if (second.start < first.end || /[。;]/u.test(between) || !new RegExp(shape.between, "u").test(between))
      return false;
    if (!shape.isLoose) return true;
    return !TOLD.test(between) && !chunks.slice(first.end, second.start).some((chunk) => chunk?.type === "person");
  });
}

/** What stands before a company that somebody comes from. */
const FROM = {
  en: /(?:\bfrom|\bex-|\bformer(?:ly)?(?: of| at| with)?|\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?)|goodbye to|farewell to)(?: (?:the|rival|its))* ?$/u,
  zh: /(?:[从自由前原]|前任|曾任|离开|告别|离职|曾在|曾供职于|曾就职于|曾任职于)$/u,
} as const;

/** Behind a company: what its people were there. */
const FORMER = { en: /^(?:['’]s?)? ?(?:former|ex-)/u, zh: /^[前原]/u } as const;

/** Whether a sentence marks a company as the one that a person comes from. */
export function comesFrom(person: NameRef, from: NameRef, read: ReadSentence): boolean {
  if (isTiedTo(person, from, read)) return true;
  const place = placeOf(from, read);
  if (!place) return false;
  const { text } = read.encoded;
  const { language } = read;
  return FROM[language].test(text.slice(0, place.start)) || FORMER[language].test(text.slice(place.end));
}
