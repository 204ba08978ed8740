import type { ChunkType } from "./chunk.ts";
import { ENGLISH_MACROS } from "./en/macros.ts";
import { signOf } from "./encode.ts";

// The language of patterns: a regular expression over typed text (see encode.ts) with
//   <P>        a slot: one chunk of a class (table below); <P:person> captures it under a name
//   <=P>       the signs of a class, for use inside brackets: [^。<=P>]
//   {gap}      a macro of the pattern's language
// Chinese patterns may contain spaces for reading, which mean nothing; in English ones a space is a space.

const SLOTS: Readonly<Record<string, readonly ChunkType[]>> = {
  P: ["person", "name"],
  O: ["org", "name"],
  T: ["team"],
  W: ["org", "team", "name"],
  A: ["person", "org", "name"],
  X: ["person", "org", "team", "name"],
  R: ["role"],
  D: ["date"],
  N: ["count"],
  C: ["percent"],
  K: ["product"],
  PP: ["person"],
  OO: ["org"],
};

export type PatternLanguage = "zh" | "en";

/** The characters of the slot class, for use inside a character class. */
export function signsOf(...slots: string[]): string {
  return slots
    .flatMap((slot) => SLOTS[slot] ?? [])
    .map(signOf)
    .join("");
}

const NAMES = signsOf("X", "R", "K");

const MACROS: Readonly<Record<PatternLanguage, Readonly<Record<string, string>>>> = {
  zh: {
    // Between a subject and its verb: adverbs, dates, short phrases; nothing that could be another subject.
    gap: `(?!的|手下|麾下|旗下|团队|部门|公司|子女|家属|之间|以来)(?:(?![多数几两三四五][名位]|一些|众多|其他人|祝贺|恭喜|致电|致函|会见|见证|提名|任命|邀请)[^${NAMES}的。;!?:“”]){1,22}?|`,
    // Between a verb and a title: whose it is, and which holder of it.
    its: `(?:其|该公司|暂代|署理|新任|新的|新一任|下一任|首位|首任|首个|第?[一二三四五六七八九十\\d]+[届任位]|董事会|监事会|集团|公司|本公司|本行|旗下|台湾|香港|大?中[华国]区|亚太区|北美区|欧洲区|[${signsOf("O", "K")}]){0,4}`,
    // Adverbs only.
    adv: `(?:于|在|自|从|起|已经?|正式|将|也|又|还|均|都|则|就|再|刚刚?|先后|相继|分别|即将|或将?|拟|并|日前|近日|近期|最近|昨日|今日|宣布|官宣|确认|选择|决定|计划|准备|有望|可能|重新|回归|,|${signsOf("D")}){0,8}`,
    end: "(?=[,。;!?、)”」]|$)",
  },
  en: ENGLISH_MACROS,
};

/** Compiles a pattern; global, with indices. Throws where the pattern names an unknown slot or macro. */
export function compilePattern(pattern: string, language: PatternLanguage): RegExp {
  const spaced = language === "zh" ? pattern.replaceAll(/\s+/gu, "") : pattern;
  const expanded = expandMacros(spaced, language);
  const inBrackets = expanded.replaceAll(/<=([A-Z]+)>/gu, (_, slot: string) => signsOf(slot));
  const source = inBrackets.replaceAll(
    /<([A-Z]+)(?::([a-zA-Z]\w*))?>/gu,
    (_, slot: string, name: string | undefined) => {
      const signs = signsOf(slot);
      if (signs === "") throw new Error(`unknown slot <${slot}> in pattern: ${pattern}`);
      return name ? `(?<${name}>[${signs}])` : `[${signs}]`;
    },
  );
  return new RegExp(source, "dgu");
}

function expandMacros(pattern: string, language: PatternLanguage): string {
  let gaps = 0;
  return pattern.replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => {
    const macro = MACROS[language][name];
    if (macro === undefined) throw new Error(`unknown macro {${name}} in pattern: ${pattern}`);
    if (name !== "gap") return `(?:${macro})`;
    gaps += 1;
    // Where the first gap ends the predicate begins.
    return gaps === 1 ? `(?<gap>${macro})` : `(?:${macro})`;
  });
}

const BARE_START: Readonly<Record<PatternLanguage, RegExp>> = {
  zh: compilePattern(
    "(?:^|[,。;:、“”(]|并|而?后|随后|之后|转而|又|但|不过|于是|遂)(?:于|在|自|从|起|已经?|正式|将|也|又|还|则|就|再|先后|随后|之后|此后|后来|最终|转而|继而|然后|随即|旋即|而后|曾经?|此前|之前|目前|现|并|宣布|官宣|确认|表示|申请|决定|计划|拟|即将|选择|因|个人原因|工作调整|到龄|身体原因|家庭原因|任期届满|同时|其中|,|同年|次年|不久|很快|重新|年初|年底|年中|于当年|的身份|没有|并没有|并未|尚未|从未|不会|未|<D>){0,12}$",
    "zh",
  ),
  en: compilePattern("(?:^|[,;:.]|\\b(?:and|but|before|after|then|who|to|has|have|is|will))(?:{adv})[ ,]*$", "en"),
};

/** Whether nothing but adverbs stands between the start of a clause and what follows: its subject was dropped. */
export function isBareClauseStart(before: string, language: PatternLanguage): boolean {
  BARE_START[language].lastIndex = 0;
  return BARE_START[language].test(before);
}

/** The slots that every match of a pattern fills: those outside optional groups and alternatives. */
export function requiredSlots(pattern: string): readonly string[] {
  const open: { readonly slots: string[]; hasChoice: boolean; readonly isLook: boolean }[] = [
    { slots: [], hasChoice: false, isLook: false },
  ];
  for (const token of pattern.matchAll(
    /\\.|\[(?:\\.|[^\]])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)[?*+]?(?:\{\d+)?|\||<(?<slot>[A-Z]+)(?::\w+)?>\??/gu,
  )) {
    const group = open.at(-1);
    const [text] = token;
    if (!group) break;
    if (text.startsWith("(")) open.push({ slots: [], hasChoice: false, isLook: /^\(\?<?[=!]/u.test(text) });
    else if (text === "|") group.hasChoice = true;
    else if (token.groups?.slot && !text.endsWith("?")) group.slots.push(token.groups.slot);
    else if (text.startsWith(")") && open.length > 1) closeGroup(open, text);
  }
  const outermost = open[0];
  return outermost && !outermost.hasChoice ? [...new Set(outermost.slots)] : [];
}

function closeGroup(
  open: { readonly slots: string[]; hasChoice: boolean; readonly isLook: boolean }[],
  text: string,
): void {
  const group = open.pop();
  const isOptional = /^\)(?:[?*]|\{0)/u.test(text);
  if (group && !isOptional && !group.hasChoice && !group.isLook) open.at(-1)?.slots.push(...group.slots);
}
