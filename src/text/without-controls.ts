/**
 * The text without control characters other than line breaks and tabs: what an article, a feed or a watchlist holds must
 * steer no terminal.
 */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}
