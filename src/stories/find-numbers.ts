import { normalizeText } from "../text/normalize.ts";

const SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  mn: 1e6,
  thousand: 1e3,
  tn: 1e12,
  trillion: 1e12,
  万: 1e4,
  万亿: 1e12,
  亿: 1e8,
  千: 1e3,
  千万: 1e7,
  百: 1e2,
  百万: 1e6,
};

const SCALE = "万亿|千万|百万|亿|万|千|百|trillion|billion|million|thousand|tn|bn|mn|m|k";
const NUMBER = new RegExp(
  `(?<![a-z0-9.:\\-])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?-?(?<scale>(?:${SCALE})(?![a-z]))?(?<percent>\\s?(?:%|percent|per cent|pct))?(?<unit>[年月日号时点:])?(?![a-z0-9])`,
  "gu",
);

/** Outlets round: 2477.95亿 is 247.8 billion elsewhere. */
const SIGNIFICANT_DIGITS = 3;

/** Below this a whole number without scale or percent says too little: list items, small counts. */
const MIN_PLAIN = 20;

/**
 * The numbers of a text that tell it from others, in one form for all languages: 20亿 and "2 billion" are both "2e9", 5%
 * is "5%". Dates, years and small plain numbers are left out. Each once, in the order of the text.
 */
export function findNumbers(text: string): readonly string[] {
  const found = new Set<string>();
  for (const { groups } of normalizeText(text).matchAll(NUMBER)) {
    const number = groups && readNumber(groups);
    if (number !== undefined) found.add(number);
  }

  return [...found];
}

function readNumber(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const value = Number(groups.digits?.replaceAll(",", ""));
  if (groups.percent !== undefined) return `${value}%`;
  if (groups.scale !== undefined) return keyOf(value * (SCALES[groups.scale] ?? 1));
  if (groups.unit !== undefined || (Number.isInteger(value) && value < MIN_PLAIN) || isYear(groups.digits))
    return undefined;

  return keyOf(value);
}

function isYear(digits: string | undefined): boolean {
  return digits !== undefined && /^(?:19|20)\d\d$/.test(digits);
}

function keyOf(value: number): string {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)).toExponential().replace("e+", "e");
}
