/** Letters of an alphabet that a token holds on average; a Chinese character is about one token by itself. */
const LETTERS_A_TOKEN = 3;

/** About how many tokens a text has, rather too many than too few. */
export function estimateTokens(text: string): number {
  const hanCount = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return hanCount + Math.ceil((text.length - hanCount) / LETTERS_A_TOKEN);
}
