import { request } from "undici";
import { type FetchFailure, reasonOfError, reasonOfStatus } from "./fetch-failure.ts";
import { type AllowedHosts, findRefusal } from "./guard-address.ts";
import { buildGuardedAgent } from "./guarded-agent.ts";
import { createHostTurns, type HostTurns } from "./host-turns.ts";
import { readBody } from "./read-body.ts";
import { isBlockPage } from "./recognize-block.ts";
import { parseRetryAfter } from "./retry-time.ts";

/** What every request needs from outside. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly allowHosts: AllowedHosts;
  readonly userAgent: string;
  readonly now: Date;
  /** For DNS, connection, redirects and body together, waiting for a turn apart; 20 seconds unless told. */
  readonly timeoutMs?: number | undefined;
  /** Those that every request of the program takes, unless told. */
  readonly turns?: HostTurns | undefined;
}

/** Header names in lower case; of a repeated header the first. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** An answer, or the one reason why there is none. `movedTo` is where permanent redirects led. */
export type BodyResult =
  | {
      readonly status: "answered";
      readonly statusCode: number;
      readonly headers: Headers;
      readonly body: Uint8Array;
      readonly url: string;
      readonly movedTo: string | undefined;
    }
  | Failed;

/** A request that brought nothing usable. `detail` is for people who look closer: a status or a code. */
export interface Failed {
  readonly status: "failed";
  readonly reason: FetchFailure;
  readonly detail: string;
  readonly retryAt: Date | undefined;
}

const ALL_TURNS = createHostTurns();
/** Without another limit. */
export const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT_REDIRECTS = [301, 308];

/**
 * Fetches one address when its host has a turn, following redirects, every one of them checked. Answers 2xx and 304 come back as answered,
 * everything else as failed. Never throws for anything that the network can do.
 */
export async function fetchBody(address: string, headers: Headers, options: FetchOptions): Promise<BodyResult> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const agent = buildGuardedAgent(options.allowHosts, timeoutMs);
  try {
    return await follow(address, { ...options, headers, agent, timeoutMs, turns: options.turns ?? ALL_TURNS });
  } catch (error) {
    return failed(options.signal.aborted ? "cancelled" : reasonOfError(error), codeOf(error));
  } finally {
    await agent.destroy();
  }
}

interface Hop extends FetchOptions {
  readonly timeoutMs: number;
  readonly turns: HostTurns;
  readonly headers: Headers;
  readonly agent: ReturnType<typeof buildGuardedAgent>;
}

async function follow(address: string, hop: Hop): Promise<BodyResult> {
  let url = URL.parse(address);
  let movedTo: string | undefined;
  let isPermanent = true;
  let remainingMs = hop.timeoutMs;
  for (let redirectCount = 0; redirectCount <= MAX_REDIRECTS; redirectCount += 1) {
    if (!url) return failed("bad-address", "");
    const refusal = findRefusal(url, hop.allowHosts);
    if (refusal) return failed(refusal === "not-http" ? "bad-address" : "address-refused", refusal);
    const endTurn = await hop.turns.take(url.host, hop.signal);
    const startedAt = performance.now();
    const answer = await ask(url, { ...hop, timeoutMs: remainingMs }).finally(endTurn);
    remainingMs = Math.max(0, Math.ceil(remainingMs - (performance.now() - startedAt)));
    const location = answer.headers.location;
    if (!REDIRECTS.includes(answer.statusCode) || location === undefined)
      return conclude(answer, url, movedTo, hop.now);
    isPermanent &&= PERMANENT_REDIRECTS.includes(answer.statusCode);
    url = URL.parse(location, url.href);
    if (isPermanent) movedTo = url?.href;
  }
  return failed("too-many-redirects", `${MAX_REDIRECTS}`);
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

async function ask(url: URL, { agent, headers, signal, timeoutMs, userAgent }: Hop): Promise<Answer> {
  const response = await request(url, {
    dispatcher: agent,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    headers: { "user-agent": userAgent, "accept-encoding": "gzip, deflate, br", ...headers },
  });
  const flat = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const { statusCode } = response;
  if (statusCode === 304 || REDIRECTS.includes(statusCode)) {
    // Whatever a redirect says, nobody reads it; the connection is closed with the agent.
    response.body.on("error", () => undefined).destroy();
    return { statusCode, headers: flat, body: new Uint8Array() };
  }
  return { statusCode, headers: flat, body: await readBody(response.body, flat["content-encoding"]) };
}

function conclude(answer: Answer, url: URL, movedTo: string | undefined, now: Date): BodyResult {
  const { statusCode, headers, body } = answer;
  if (statusCode === 304 || (statusCode >= 200 && statusCode < 300)) {
    return { status: "answered", statusCode, headers, body, url: url.href, movedTo };
  }
  const isBlocked = isBlockPage(statusCode, headers, body);
  const retryAt = parseRetryAfter(headers["retry-after"], now);
  return { ...failed(isBlocked ? "blocked" : reasonOfStatus(statusCode), `${statusCode}`), retryAt };
}

function failed(reason: FetchFailure, detail: string): Failed {
  return { status: "failed", reason, detail, retryAt: undefined };
}

function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return error instanceof Error ? error.name : "";
}
