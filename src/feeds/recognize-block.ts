/** Words of pages that stand in for the one that was asked for, until a person proves to be one. */
const BLOCK_SIGNS: readonly RegExp[] = [
  /<title>\s*Access denied/i,
  /<title>\s*Attention Required!/i,
  /<title>\s*Just a moment/i,
  /acw_sc__v\d/,
  /cf-chl-|cf_chl_/,
  /g-recaptcha|h-captcha/,
  /verify (?:that )?you are (?:a )?human/i,
  /安全验证|访问验证|滑动验证|请完成验证|人机验证/,
];

/** How much of a page is looked at: such pages are short, and say so early. */
const LOOKED_AT = 20_000;

/** Whether a page is one that keeps programs out instead of the page asked for. */
export function isBlockPage(headers: Readonly<Record<string, string | undefined>>, text: string): boolean {
  if (headers["cf-mitigated"] !== undefined) return true;
  const start = text.slice(0, LOOKED_AT);
  return (
    text.length < 4 * LOOKED_AT && /<html|<!doctype html/i.test(start) && BLOCK_SIGNS.some((sign) => sign.test(start))
  );
}
