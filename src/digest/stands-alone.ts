import { findChinesePeople } from "../events/zh/find-people.ts";
import type { Mention } from "../model/entity.ts";
import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";

/** A beginning that leans on the sentence before. */
const LEANING: readonly RegExp[] = [
  /^(?:但|而且|而(?!立|今)|然而|不过|不過|因此|所以|于是|於是|同时|同時|此外|另外|其次|再者|随后|隨後|接着|之后|之後|与此同时|與此同時|对此|對此|为此|為此|由此|从此|至此|总之|换句话说|也就是说|也|还|還|更|甚至|尤其|比如|例如|其中|事实上|事實上|当然|當然|显然|可见|否则|反之|相比之下|不仅如此|除此之外|在此(?!前)|这|這|那|该|該|此(?!前|次.{2,}?[是为])|上述|前者|后者|後者|双方|雙方|两者|二人|两人|兩人|三人|公司|企业方面|他|她|它|其|彼此|本次|此次|如此)/u,
  /^(?:Most|Some|Many|Several|All|None|Few|One) (?:work|are|were|have|had|has|is|was|will|would|said|say|of them|of those)\b/u,
  /^(?:He|She|It|They|His|Her|Hers|Its|Their|Theirs|Him|Them|This|That|These|Those|Such|But|And|Or|So|Yet|Nor|However|Also|Still|Then|Thus|Hence|Instead|Meanwhile|Moreover|Furthermore|Besides|Otherwise|Nevertheless|Nonetheless|Additionally|Similarly|Likewise|Consequently|Therefore|Here|There|Both|Neither|Either|Another|Others|The two|The three|The pair|The former|The latter|The company|The firm|The startup|The start-up|The group|The team|The deal|The move|The news|The cuts|The charge|The executive|The decision|The announcement|The change|The changes|The report|In addition|For example|For instance|As a result|In other words|In fact|Of course|By contrast|After that|Before that|At the time|In response|Despite (?:this|that))\b/u,
];

/** A word that stands for somebody: fine only after their name in the same sentence. */
const PERSON_PRONOUN = /他(?![人国山日乡])|她|\b(?:he|she|his|her|him)\b|^.{0,14}\b(?:they|their)\b/iu;
const ORG_PRONOUN =
  /(?:该|這家|这家|該)(?:公司|企业|企業|机构|機構|团队|團隊|集团|集團|初创)|[这那這]里|[这那這]裡|(?<!\p{L})(?:the|this) (?:company|firm|startup|start-up)\b|\bits\b/iu;

/** A sentence that begins with one capitalised word: a company, or a speaker by surname alone. */
const ONE_NAME = /^(?<name>\p{Lu}[\p{L}'-]+) \p{Ll}/u;

/** Two capitalised words: a first name and a surname, among other things. */
const TWO_NAMES = /\p{Lu}[\p{L}.'-]+ (\p{Lu}\p{Ll}[\p{L}'-]+)/gu;

const FIRST_PERSON = /我们|我(?!国)|咱|\b(?:I|we|our|us|my)\b/u;
const QUOTED = /[“"「『][^”"」』]*[”"」』]?/gu;
const OPENS_WITH_QUOTE = /^[“"「『‘']/u;
/** A line of an interview: who speaks, a colon, and what they say. */
const SPOKEN_LINE = /^[^，。,.!?！？“"]{1,12}[:：](?!\d)/u;
const COMPLETE = /[。！!.．…][”"’」』）)】]*$/u;

/** Why a sentence does not stand alone. */
export type Leaning =
  | "incomplete"
  | "leans-on-what-precedes"
  | "pronoun-without-name"
  | "short-name-only"
  | "first-person"
  | "quotation";

/**
 * Why a sentence cannot be understood by itself, undefined where it can. `mentions` are those inside the sentence,
 * `surnames` what `findSurnames` found in the whole article.
 */
export function whyLeaning(
  sentence: Sentence,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string> = new Set(),
): Leaning | undefined {
  const text = sentence.text.trim();
  if (!COMPLETE.test(text)) return "incomplete";
  if (LEANING.some((pattern) => pattern.test(text))) return "leans-on-what-precedes";
  if (OPENS_WITH_QUOTE.test(text) || SPOKEN_LINE.test(text)) return "quotation";
  const said = text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
  if (hasDanglingPronoun(said, sentence, mentions)) return "pronoun-without-name";
  const [name] = ONE_NAME.exec(text)?.slice(1) ?? [];
  if ((name !== undefined && surnames.has(name)) || hasShortNameOnly(mentions)) return "short-name-only";

  return FIRST_PERSON.test(said) ? "first-person" : undefined;
}

/** Words that follow another capitalised word somewhere: alone at the beginning of a sentence they are a short name. */
export function findSurnames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(TWO_NAMES)].map(([, name]) => name ?? ""));
}

/** The mentions of tracked entities inside a sentence. */
export function mentionsIn(sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      mention.entityId !== undefined &&
      mention.in === sentence.in &&
      sentence.span.start <= mention.span.start &&
      mention.span.end <= sentence.span.end,
  );
}

function hasDanglingPronoun(said: string, sentence: Sentence, mentions: readonly Mention[]): boolean {
  const person = PERSON_PRONOUN.exec(said);
  if (person !== null && !isNamedBefore(person.index, said, sentence, mentions, "person")) return true;
  const org = ORG_PRONOUN.exec(said);

  return org !== null && !isNamedBefore(org.index, said, sentence, mentions, "org");
}

const LATIN_NAME = /\p{Lu}[\p{L}.'-]+ \p{Lu}[\p{L}.'-]+/u;
const LATIN_ORG = /(?<=[\p{Ll}\p{Script=Han},] ?)\p{Lu}[\p{L}\d]+|^\p{Lu}[\p{L}\d]+/u;

function isNamedBefore(
  offset: number,
  said: string,
  { span }: Sentence,
  mentions: readonly Mention[],
  wanted: "person" | "org",
): boolean {
  const isTracked = mentions.some(
    (mention) => (mention.kind === "person") === (wanted === "person") && mention.span.start - span.start < offset,
  );

  const before = said.slice(0, offset);
  if (isTracked || (wanted === "person" ? LATIN_NAME : LATIN_ORG).test(before)) return true;

  return (
    wanted === "person" && findChinesePeople(normalizeText(before), new Uint8Array(before.length), new Set()).length > 0
  );
}

// "Lin said" after "Lin Wanqing" two sentences before: the reader of a summary has only "Lin".
function hasShortNameOnly(mentions: readonly Mention[]): boolean {
  const full = new Set(mentions.filter(({ reason }) => reason === "full-name").map(({ entityId }) => entityId));
  return mentions.some(
    ({ kind, reason, entityId }) => kind === "person" && reason === "earlier-full-name" && !full.has(entityId),
  );
}
