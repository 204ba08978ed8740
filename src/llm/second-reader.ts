import type { SecondAnswer } from "../model/second-reading.ts";
import { ANSWER_SCHEMA, parseAnswer } from "./answer-shape.ts";
import { INSTRUCTIONS, type Question, questionText } from "./build-prompt.ts";
import { type ChatFailure, completeChat, type Endpoint, type Prompt } from "./chat-completion.ts";
import { estimateTokens } from "./estimate-tokens.ts";

export interface SecondReaderOptions extends Endpoint {
  /** What may be spent in one day (UTC). */
  readonly dailyTokens: number;
  now(): Date;
}

/** What a question came to, with the tokens that it cost: by the endpoint's count, else estimated. */
export type SecondReply =
  | { readonly status: "answered"; readonly answer: SecondAnswer; readonly tokens: number }
  | {
      readonly status: "failed";
      /** `resting`: nobody was asked, since the endpoint failed a moment ago. */
      readonly reason: ChatFailure | "resting";
      readonly mayPass: boolean;
      readonly tokens: number;
    };

/** A model that reads articles after the rules. Every call ends in bounded time and none throws for what it does. */
export interface SecondReader {
  readonly model: string;
  readonly dailyTokens: number;
  /** What a question may cost at most, as far as can be known before. */
  estimate(question: Question): number;
  ask(question: Question): Promise<SecondReply>;
}

/** An answer of several claims has a few hundred tokens; the rest is for models that think first. */
const MAX_ANSWER_TOKENS = 2_000;

/** An endpoint that failed is left alone so long: it must not hold up whatever else waits. */
const REST_MS = 60_000;

/** Everything that the rest of the program asks of a second reader. It remembers whether the endpoint takes a schema. */
export function secondReader(options: SecondReaderOptions): SecondReader {
  let takesStructure = true;
  let restsUntil = 0;
  const estimate = (question: Question) =>
    estimateTokens(INSTRUCTIONS) + estimateTokens(questionText(question)) + MAX_ANSWER_TOKENS;
  return {
    model: options.model,
    dailyTokens: options.dailyTokens,
    estimate,
    ask: async (question) => {
      if (options.now().getTime() < restsUntil)
        return { status: "failed", reason: "resting", mayPass: true, tokens: 0 };
      const user = questionText(question);
      const structure = takesStructure ? { schema: ANSWER_SCHEMA, maxTokens: MAX_ANSWER_TOKENS } : undefined;
      const prompt: Prompt = { system: INSTRUCTIONS, user, structure };
      const completion = await completeChat(prompt, options);
      if (completion.status === "failed") {
        const { reason, mayPass, mayCost } = completion;
        // A refused key or model is refused next time as well.
        if (reason !== "cancelled" && (mayPass || reason === "refused")) restsUntil = options.now().getTime() + REST_MS;
        return { status: "failed", reason, mayPass, tokens: mayCost ? estimate(question) : 0 };
      }
      if (completion.isPlain) takesStructure = false;
      const tokens = completion.tokens ?? estimateTokens(INSTRUCTIONS + user) + estimateTokens(completion.content);
      const answer = parseAnswer(completion.content);
      if (!answer) return { status: "failed", reason: "unusable", mayPass: false, tokens };
      return { status: "answered", answer, tokens };
    },
  };
}
