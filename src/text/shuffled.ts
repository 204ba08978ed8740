import type { Sentence } from "../model/text.ts";
import { toSimplified } from "./normalize.ts";

// Spinning tools copy an article with its sentences in another order and with words replaced by synonyms that nobody
// would choose: 沉 for 重, 若是 for 如果, 曾经 for 已经, 正在 for 在. Each alone is ordinary; many of them together are not.

/** Fewer sentences than this say nothing. */
const FEWEST_SENTENCES = 8;
const SPUN_WORDS =
  /沉(?:要|磅|点|组|视|新|庆|构|叠)|[权多看慎比]沉|正在(?:本|这|那|一|中|其|手|后|该|(?:19|20)\d\d)|从(?:导|打|办|任)|若是|其时|起头|晓得|动静|去职|插手|狂言语|贸易(?:化|模式)|模子|尝试室|标的目的|成心|不测|颁发|带领|担任(?:前沿|研|人)|次要|岁(?:首|尾)年月|帮手|办理|根本(?:模|架|设|研)|出格|亦可|曾经(?:是|成|有|分|起|好|正)|比来|之后再|平易近|营业|焦点|如许|怎样样|一路|取可/gu;
/** Marks that a cut between sentences leaves behind. */
const BROKEN_MARKS = /[，、；][，、。；！？]|。[，、；]|！[^。！？\n”]{0,3}！|(?:^|\n)[，、；。]/gu;
/** Spun words a thousand units: beyond the first with certainty, beyond the second where marks are broken as well. */
const SURELY_SPUN = 6;
const MAYBE_SPUN = 3;
const FEWEST_BROKEN = 3;
/** Short articles need so many all the same. */
const FEWEST_SPUN = 10;

/**
 * Whether an article's sentences were shuffled or its words spun by a machine, so that neighbours have nothing to do with
 * one another. Knows the ways of Chinese tools only; short articles never count.
 */
export function isShuffled(sentences: readonly Sentence[]): boolean {
  if (sentences.length < FEWEST_SENTENCES) return false;
  const text = toSimplified(sentences.map((sentence) => sentence.text).join("\n"));
  const spunCount = count(text, SPUN_WORDS);
  const density = (1000 * spunCount) / text.length;
  if (spunCount < FEWEST_SPUN) return false;
  if (density >= SURELY_SPUN) return true;
  return density >= MAYBE_SPUN && count(text, BROKEN_MARKS) >= FEWEST_BROKEN;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
