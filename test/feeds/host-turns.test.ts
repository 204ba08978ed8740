import { describe, expect, test } from "vitest";
import { fetchBody } from "../../src/feeds/fetch-body.ts";
import { createHostTurns, type HostTurns } from "../../src/feeds/host-turns.ts";
import { startServer } from "./local-server.ts";

const never = new AbortController().signal;
const noPause = { maxAtOnce: 2, pauseMs: 0 };

/** Settles when everything that can happen now has happened. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function fetchFrom(host: string, changes: { turns?: HostTurns; timeoutMs?: number; path?: string } = {}) {
  const { path = "/", ...others } = changes;
  const now = new Date("2026-11-21T09:00:00Z");
  return fetchBody(
    `http://${host}${path}`,
    {},
    { signal: never, allowHosts: [host], userAgent: "Orgbeat/test", now, ...others },
  );
}

describe("turns", () => {
  test("are given to as many as may ask at one time, in the order of asking", async () => {
    const turns = createHostTurns(noPause);
    const begun: number[] = [];
    const taking = [0, 1, 2, 3].map(async (number) => {
      const end = await turns.take("a.example", never);
      begun.push(number);
      return end;
    });
    await settle();
    expect(begun).toEqual([0, 1]);

    (await taking[1])?.();
    await settle();

    expect(begun).toEqual([0, 1, 2]);
  });

  test("of one host are no concern of another", async () => {
    const turns = createHostTurns({ maxAtOnce: 1, pauseMs: 60_000 });
    await turns.take("a.example", never);
    const waiting = new AbortController();
    const second = turns.take("a.example", waiting.signal);

    await expect(turns.take("b.example", never)).resolves.toBeTypeOf("function");

    waiting.abort();
    await expect(second).rejects.toThrow("aborted");
  });

  test("are kept apart by a pause", async () => {
    const turns = createHostTurns({ maxAtOnce: 2, pauseMs: 40 });
    const startedAt = performance.now();

    for (let count = 0; count < 4; count += 1) (await turns.take("a.example", never))();

    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(115);
  });

  test("are not lost to somebody who gave up", async () => {
    const turns = createHostTurns({ maxAtOnce: 1, pauseMs: 0 });
    const end = await turns.take("a.example", never);
    const gone = new AbortController();
    const givenUp = turns.take("a.example", gone.signal);
    const patient = turns.take("a.example", never);

    gone.abort();
    await expect(givenUp).rejects.toThrow("aborted");
    end();

    await expect(patient).resolves.toBeTypeOf("function");
    await expect(turns.take("a.example", gone.signal)).rejects.toThrow("aborted");
  });
});

describe("requests", () => {
  test("to one host are two at most at one time, whoever makes them", async () => {
    let inHand = 0;
    let mostInHand = 0;
    const host = await startServer((_, response) => {
      inHand += 1;
      mostInHand = Math.max(mostInHand, inHand);
      setTimeout(() => {
        inHand -= 1;
        response.end("text");
      }, 600);
    });

    const results = await Promise.all(Array.from({ length: 5 }, () => fetchFrom(host)));

    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => "answered"));
    expect(mostInHand).toBe(2);
  });

  test("to a host that does not answer delay no other host", async () => {
    const silent = await startServer(() => undefined);
    const lively = await startServer((_, response) => response.end("text"));
    const turns = createHostTurns(noPause);
    let silentCount = 0;
    const waiting = Array.from({ length: 4 }, async () => {
      await fetchFrom(silent, { turns, timeoutMs: 1000 });
      silentCount += 1;
    });

    for (let count = 0; count < 10; count += 1)
      expect(await fetchFrom(lively, { turns })).toMatchObject({ status: "answered" });

    expect(silentCount).toBe(0);
    await Promise.all(waiting);
  });

  test("have all their time, however long they waited for their turn", async () => {
    const host = await startServer((_, response) => setTimeout(() => response.end("text"), 150));
    const turns = createHostTurns({ maxAtOnce: 1, pauseMs: 0 });

    const results = await Promise.all(Array.from({ length: 6 }, () => fetchFrom(host, { turns, timeoutMs: 700 })));

    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => "answered"));
  });

  test("that are sent elsewhere take a turn there and give back their own", async () => {
    const slow = await startServer(() => undefined);
    const moved = await startServer((_, response) => response.writeHead(302, { location: `http://${slow}/` }).end());
    const turns = createHostTurns({ maxAtOnce: 1, pauseMs: 0 });
    const sentAway = fetchBody(
      `http://${moved}/`,
      {},
      { signal: never, allowHosts: [slow, moved], userAgent: "Orgbeat/test", now: new Date(), timeoutMs: 400, turns },
    );

    const wasFirst = await Promise.race([turns.take(moved, never).then(() => "turn"), sentAway.then(() => "answer")]);

    expect(wasFirst).toBe("turn");
    expect(await sentAway).toMatchObject({ status: "failed", reason: "timeout" });
  });
});
