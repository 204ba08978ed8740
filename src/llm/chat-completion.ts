import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import { z } from "zod";
import { readLimited } from "./read-limited.ts";

/** An OpenAI-compatible endpoint. */
export interface Endpoint {
  /** Such as https://api.openai.com/v1. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  /** Ends every request when the program stops. */
  readonly signal: AbortSignal;
  /** For one request, its body included; a minute unless told. */
  readonly timeoutMs?: number | undefined;
  /** Before the one retry where the endpoint names no time of its own; a second unless told. */
  readonly pauseMs?: number | undefined;
}

/** What is said to the model. With a schema it is asked to answer in that shape and no longer than `maxTokens`. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
  readonly structure: { readonly schema: object; readonly maxTokens: number } | undefined;
}

/** Why there is no answer. */
export type ChatFailure =
  | "cancelled"
  | "no-connection"
  | "refused"
  | "server-error"
  | "timeout"
  | "too-large"
  | "too-often"
  | "unusable";

/** The model's words, or the one reason why there are none. `tokens` is undefined where the endpoint does not say. */
export type Completion =
  | {
      readonly status: "answered";
      readonly content: string;
      readonly tokens: number | undefined;
      /** The endpoint took the prompt only without its structure. */
      readonly isPlain: boolean;
    }
  | {
      readonly status: "failed";
      readonly reason: ChatFailure;
      /** Whether trying again later may help. */
      readonly mayPass: boolean;
      /** Whether the model may have worked, and the work be charged. */
      readonly mayCost: boolean;
    };

const TIMEOUT_MS = 60_000;
const PAUSE_MS = 1_000;
/** Who asks for a longer pause is not waited for. */
const LONGEST_PAUSE_MS = 5_000;
/** No answer is longer; whatever is, is not read to its end. */
const MAX_BODY_BYTES = 512 * 1024;
/** What endpoints answer that do not know the structure or a limit. */
const REFUSES_STRUCTURE: readonly number[] = [400, 404, 415, 422, 501];

/**
 * Asks for one completion, with at most one retry: without structure where that was refused, else after a pause where
 * the endpoint was busy or broken. What takes too long is not tried again. Never throws for anything that an endpoint
 * can do.
 */
export async function completeChat(prompt: Prompt, endpoint: Endpoint): Promise<Completion> {
  const first = await post(prompt, endpoint);
  if (first.status === "answered") return { ...first, isPlain: prompt.structure === undefined };
  if (prompt.structure && REFUSES_STRUCTURE.includes(first.statusCode ?? 0)) {
    const second = await post({ ...prompt, structure: undefined }, endpoint);
    return second.status === "answered" ? { ...second, isPlain: true } : failureOf(second);
  }
  const isPassing = first.mayPass && first.reason !== "timeout" && first.reason !== "cancelled";
  const pauseMs = first.pauseMs ?? endpoint.pauseMs ?? PAUSE_MS;
  if (!isPassing || pauseMs > LONGEST_PAUSE_MS) return failureOf(first);
  const isAwake = await sleep(pauseMs, true, { signal: endpoint.signal }).catch(() => false);
  if (!isAwake) return failureOf(failed("cancelled"));
  const second = await post(prompt, endpoint);
  return second.status === "answered" ? { ...second, isPlain: prompt.structure === undefined } : failureOf(second);
}

type Posted = { readonly status: "answered"; readonly content: string; readonly tokens: number | undefined } | Failed;

interface Failed {
  readonly status: "failed";
  readonly reason: ChatFailure;
  readonly mayPass: boolean;
  readonly mayCost: boolean;
  readonly statusCode: number | undefined;
  /** How long the endpoint asks to be left alone. */
  readonly pauseMs: number | undefined;
}

function failureOf({ reason, mayPass, mayCost }: Failed): Completion {
  return { status: "failed", reason, mayPass, mayCost };
}

const PASSING: readonly ChatFailure[] = ["cancelled", "no-connection", "server-error", "timeout", "too-often"];
const COSTING: readonly ChatFailure[] = ["cancelled", "timeout", "too-large", "unusable"];

function failed(reason: ChatFailure, more: { statusCode?: number; pauseMs?: number | undefined } = {}): Failed {
  return {
    status: "failed",
    reason,
    mayPass: PASSING.includes(reason),
    mayCost: COSTING.includes(reason),
    statusCode: more.statusCode,
    pauseMs: more.pauseMs,
  };
}

async function post(prompt: Prompt, endpoint: Endpoint): Promise<Posted> {
  const timeout = AbortSignal.timeout(endpoint.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await request(`${endpoint.baseUrl.replace(/\/+$/u, "")}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(endpoint.apiKey === undefined ? {} : { authorization: `Bearer ${endpoint.apiKey}` }),
      },
      body: JSON.stringify(bodyOf(prompt, endpoint.model)),
      signal: AbortSignal.any([endpoint.signal, timeout]),
    });
    const { statusCode } = response;
    if (statusCode < 200 || statusCode > 299) {
      response.body.on("error", () => undefined).destroy();
      return failed(reasonOfStatus(statusCode), { statusCode, pauseMs: pauseOf(response.headers["retry-after"]) });
    }
    const body = await readLimited(response.body, MAX_BODY_BYTES);
    return body === undefined ? failed("too-large") : parseCompletion(body);
  } catch {
    // Whatever broke, the network or the peer: which of the two clocks ran out tells the rest.
    if (endpoint.signal.aborted) return failed("cancelled");
    return failed(timeout.aborted ? "timeout" : "no-connection");
  }
}

function bodyOf({ system, user, structure }: Prompt, model: string): object {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: user },
  ];
  if (!structure) return { model, messages };
  return {
    model,
    messages,
    max_completion_tokens: structure.maxTokens,
    response_format: {
      type: "json_schema",
      json_schema: { name: "second_reading", strict: true, schema: structure.schema },
    },
  };
}

function reasonOfStatus(statusCode: number): ChatFailure {
  if (statusCode === 429) return "too-often";
  if (statusCode === 408) return "timeout";
  return statusCode >= 500 ? "server-error" : "refused";
}

function pauseOf(header: string | string[] | undefined): number | undefined {
  const seconds = typeof header === "string" ? Number.parseFloat(header) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Nobody spends more on one question; a figure beyond it is a mistake of the endpoint. */
const MOST_TOKENS = 1_000_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z
    .object({ total_tokens: z.number().int().min(1).max(MOST_TOKENS) })
    .optional()
    .catch(undefined),
});

function parseCompletion(body: string): Posted {
  const parsed = completion.safeParse(parseJson(body));
  const content = parsed.data?.choices[0]?.message.content;
  if (!parsed.success || content === undefined) return failed("unusable");
  return { status: "answered", content, tokens: parsed.data.usage?.total_tokens };
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
