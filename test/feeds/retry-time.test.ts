import { expect, test } from "vitest";
import { parseFreshUntil, parseRetryAfter } from "../../src/feeds/retry-time.ts";

const now = new Date("2026-11-21T09:00:00Z");

test.each([
  [undefined, undefined],
  ["120", "2026-11-21T09:02:00.000Z"],
  ["Sat, 21 Nov 2026 10:00:00 GMT", "2026-11-21T10:00:00.000Z"],
  ["Sat, 21 Nov 2026 08:00:00 GMT", undefined],
  ["0", undefined],
  ["-5", undefined],
  ["soon", undefined],
  ["99999999", "2026-11-22T09:00:00.000Z"],
])("Retry-After %j is %s", (header, instant) => {
  expect(parseRetryAfter(header, now)?.toISOString()).toBe(instant);
});

test.each([
  [{}, undefined],
  [{ "cache-control": "max-age=600" }, "2026-11-21T09:10:00.000Z"],
  [{ "cache-control": "public, s-maxage=5, max-age=60" }, "2026-11-21T09:01:00.000Z"],
  [{ "cache-control": "no-cache, max-age=600" }, undefined],
  [{ "cache-control": "max-age=0", expires: "Sat, 21 Nov 2026 10:00:00 GMT" }, undefined],
  [{ expires: "Sat, 21 Nov 2026 10:00:00 GMT" }, "2026-11-21T10:00:00.000Z"],
  [{ expires: "0" }, undefined],
])("%j is fresh until %s", (headers, instant) => {
  expect(parseFreshUntil(headers, now)?.toISOString()).toBe(instant);
});
