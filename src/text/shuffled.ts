import type { Sentence } from "../model/text.ts";

/** Fewer sentences than this say nothing. */
const FEWEST_SENTENCES = 8;

// Spinning tools swap words for synonyms that nobody writes, and cut characters of traditional print into simplified text.
const SPUN_WORDS =
  /正在(?:本|这|那|一|中|20)|从导|颁发|沉磅|沉要|沉点|沉组|权沉|多沉|沉视|沉新|看沉|慎沉|成心|没成心料|贸易化|外行办理|根本模子|模子|若是|曾经(?:是|成|有|分|起|好)|起头|连系|担任前沿|出格|晓得|岁首年月|不测|尝试室|工具链|带领|亦可|即将拉开|其时|方针|标的目的|动静|部分颁|去职|插手|狂言语|办理|目标地|次要/gu;

/** Whether an article's sentences were shuffled or its words spun by a machine, so that neighbours have nothing to do with one another. */
export function isShuffled(sentences: readonly Sentence[]): boolean {
  if (sentences.length < FEWEST_SENTENCES) return false;
  const text = sentences.map((sentence) => sentence.text).join("\n");
  const spun = text.match(SPUN_WORDS)?.length ?? 0;
  return spun > 6 && spun / text.length > 0.004;
}
