const DAY_MS = 86_400_000;

/** The instant that a Retry-After header names, in seconds or as a date; at most a day away, never in the past. */
export function parseRetryAfter(header: string | undefined, now: Date): Date | undefined {
  if (header === undefined) return undefined;
  const waitMs = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  if (Number.isNaN(waitMs) || waitMs <= 0) return undefined;
  return new Date(now.getTime() + Math.min(waitMs, DAY_MS));
}

/** Until when a server calls its answer fresh (Cache-Control before Expires); at most a day away. */
export function parseFreshUntil(headers: Readonly<Record<string, string | undefined>>, now: Date): Date | undefined {
  const control = headers["cache-control"] ?? "";
  if (/no-cache|no-store|must-revalidate,\s*max-age=0/i.test(control)) return undefined;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(?<seconds>\d+)/i.exec(control)?.groups?.seconds;
  const freshMs = maxAge === undefined ? Date.parse(headers.expires ?? "") - now.getTime() : Number(maxAge) * 1000;
  if (Number.isNaN(freshMs) || freshMs <= 0) return undefined;
  return new Date(now.getTime() + Math.min(freshMs, DAY_MS));
}
