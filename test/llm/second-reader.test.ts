import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { INSTRUCTIONS, type Question } from "../../src/llm/build-prompt.ts";
import { type SecondReaderOptions, secondReader } from "../../src/llm/second-reader.ts";
import { sampleClaim } from "../store/samples.ts";
import {
  type Behaviour,
  breaksOff,
  bySchema,
  drips,
  fails,
  first,
  floods,
  hangs,
  type LlmServer,
  says,
  sends,
  startLlmServer,
} from "./llm-server.ts";

const KEY = "sk-planted-secret";
const QUESTION: Question = {
  title: "北辰智能迎来新人",
  text: "沈知行已加入北辰智能。",
  publishedAt: new Date("2026-03-02T08:00:00Z"),
  claims: [sampleClaim()],
};
const PROPOSAL = {
  kind: "join",
  quote: "沈知行已加入北辰智能。",
  support: [],
  person: "沈知行",
  org: "北辰智能",
  from: [],
  to: [],
  team: [],
  action: null,
  role: null,
  manager: null,
  count: null,
  percent: null,
  target: [],
  date: null,
};
const ANSWER = { proposals: [PROPOSAL], doubts: [] };

let server: LlmServer;
let now: Date;

beforeAll(async () => {
  server = await startLlmServer();
  return () => server.close();
});

beforeEach(() => {
  now = new Date("2026-03-02T08:00:00Z");
});

const stopping = new AbortController();
afterAll(() => stopping.abort());

function reader(options: Partial<SecondReaderOptions> = {}) {
  return secondReader({
    baseUrl: server.baseUrl,
    apiKey: KEY,
    model: "test-model",
    signal: stopping.signal,
    timeoutMs: 300,
    pauseMs: 1,
    dailyTokens: 1000,
    now: () => now,
    ...options,
  });
}

describe("an endpoint that answers well", () => {
  test("is asked once, with the key, the article as data, the claims and the schema of the answer", async () => {
    server.behave(says(ANSWER, { tokens: 321 }));

    const reply = await reader().ask(QUESTION);

    expect(reply).toMatchObject({ status: "answered", tokens: 321 });
    expect(server.asked).toHaveLength(1);
    const [asked] = server.asked;
    expect(asked).toMatchObject({ path: "/v1/chat/completions", authorization: `Bearer ${KEY}` });
    expect(asked?.body).toMatchObject({ model: "test-model", response_format: { type: "json_schema" } });
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    const told = JSON.parse(asked?.body.messages[1]?.content ?? "");
    expect(told).toMatchObject({
      published: "2026-03-02",
      article: { title: QUESTION.title, text: QUESTION.text },
      claims: [{ kind: "join", person: "沈知行", sentence: "沈知行已加入北辰智能。" }],
    });
  });

  test("gives proposals without nulls", async () => {
    server.behave(says(ANSWER));

    const reply = await reader().ask(QUESTION);

    expect(reply.status === "answered" && reply.answer.proposals).toEqual([
      expect.objectContaining({ kind: "join", person: "沈知行", org: "北辰智能", role: undefined, date: undefined }),
    ]);
  });

  test("has its schema closed, every field required, as strict endpoints want it", async () => {
    server.behave(says(ANSWER));
    await reader().ask(QUESTION);

    const schema = server.asked[0]?.body.response_format?.json_schema.schema as Closed;
    for (const part of [schema, schema.properties.proposals?.items, schema.properties.doubts?.items]) {
      expect(part?.additionalProperties).toBe(false);
      expect(part?.required).toEqual(Object.keys(part?.properties ?? {}));
    }
  });

  test("has tokens estimated where it does not count them", async () => {
    server.behave(says(ANSWER));

    const reply = await reader().ask(QUESTION);

    expect(reply.tokens).toBeGreaterThan(INSTRUCTIONS.length / 4);
    expect(reply.tokens).toBeLessThan(reader().estimate(QUESTION));
  });

  test("is never told more than the beginning of a long text", async () => {
    server.behave(says(ANSWER));

    await reader().ask({ ...QUESTION, text: "字".repeat(100_000) });

    expect(server.asked[0]?.body.messages[1]?.content.length).toBeLessThan(10_000);
  });

  test("gets no key where there is none", async () => {
    server.behave(says(ANSWER));

    await reader({ apiKey: undefined, baseUrl: `${server.baseUrl}/` }).ask(QUESTION);

    expect(server.asked[0]).toMatchObject({ authorization: undefined, path: "/v1/chat/completions" });
  });
});

interface Closed {
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly items?: Closed }>>;
}

describe("an endpoint that refuses structured output", () => {
  test.each([400, 422])("with %i is asked plainly, and not for a schema again", async (status) => {
    const asker = reader();
    server.behave(bySchema(fails(status), says(`Here you are:\n\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\``)));

    const replies = [await asker.ask(QUESTION), await asker.ask(QUESTION)];

    expect(replies.map((reply) => reply.status)).toEqual(["answered", "answered"]);
    expect(server.asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false, false]);
    expect(Object.keys(server.asked[1]?.body ?? {}).sort()).toEqual(["messages", "model"]);
  });

  test("may leave out what is empty and write one name for a list", async () => {
    const loose = { proposals: [{ kind: "join", quote: "沈知行已加入北辰智能。", person: "沈知行", from: "谷歌" }] };
    server.behave(says(loose));

    const reply = await reader().ask(QUESTION);

    expect(reply.status === "answered" && reply.answer).toMatchObject({
      proposals: [{ from: ["谷歌"], to: [], org: undefined }],
      doubts: [],
    });
  });
});

describe("items beyond every measure are left out", () => {
  const wrong: readonly { readonly name: string; readonly item: unknown }[] = [
    { name: "another kind", item: { ...PROPOSAL, kind: "rumour" } },
    { name: "no quote", item: { ...PROPOSAL, quote: undefined } },
    { name: "a person who is a number", item: { ...PROPOSAL, person: 7 } },
    { name: "a quote as long as a book", item: { ...PROPOSAL, quote: "a".repeat(5_000) } },
    { name: "a hundred names", item: { ...PROPOSAL, team: Array.from({ length: 100 }, () => "a") } },
    { name: "five passages of support", item: { ...PROPOSAL, support: ["a", "b", "c", "d", "e"] } },
    { name: "no object", item: "join" },
  ];
  test.each(wrong)("$name", async ({ item }) => {
    server.behave(says({ proposals: [item, PROPOSAL], doubts: [item, { kind: "join", name: "x" }] }));

    const reply = await reader().ask(QUESTION);

    expect(reply.status === "answered" && reply.answer.proposals).toHaveLength(1);
    expect(reply.status === "answered" && reply.answer.doubts).toEqual([]);
  });
});

interface Failing {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly reason: string;
  readonly mayPass: boolean;
  readonly requests: number;
  /** Whether the model may have worked for it. */
  readonly costs: boolean;
}

const failing: readonly Failing[] = [
  { name: "is busy", behaviour: fails(429), reason: "too-often", mayPass: true, requests: 2, costs: false },
  {
    name: "asks for a long pause",
    behaviour: fails(429, { "retry-after": "60" }),
    reason: "too-often",
    mayPass: true,
    requests: 1,
    costs: false,
  },
  { name: "is broken", behaviour: fails(500), reason: "server-error", mayPass: true, requests: 2, costs: false },
  { name: "refuses the key", behaviour: fails(401), reason: "refused", mayPass: false, requests: 1, costs: false },
  { name: "refuses both forms", behaviour: fails(400), reason: "refused", mayPass: false, requests: 2, costs: false },
  { name: "never answers", behaviour: hangs, reason: "timeout", mayPass: true, requests: 1, costs: true },
  { name: "never ends", behaviour: drips, reason: "timeout", mayPass: true, requests: 1, costs: true },
  { name: "breaks off", behaviour: breaksOff, reason: "no-connection", mayPass: true, requests: 2, costs: false },
  { name: "floods", behaviour: floods, reason: "too-large", mayPass: false, requests: 1, costs: true },
  { name: "sends a page", behaviour: sends("<html>"), reason: "unusable", mayPass: false, requests: 1, costs: true },
  {
    name: "sends no words",
    behaviour: sends('{"choices":[{"message":{"content":null,"refusal":"no"}}]}'),
    reason: "unusable",
    mayPass: false,
    requests: 1,
    costs: true,
  },
  {
    name: "is cut short",
    behaviour: says('{"proposals":[{"kind":"jo'),
    reason: "unusable",
    mayPass: false,
    requests: 1,
    costs: true,
  },
  {
    name: "chats",
    behaviour: says("Nothing to report today!"),
    reason: "unusable",
    mayPass: false,
    requests: 1,
    costs: true,
  },
];

describe("an endpoint that", () => {
  test.each(failing)("$name costs no more than one retry", async ({ behaviour, requests, costs, ...failure }) => {
    server.behave(behaviour);

    const { tokens, ...reply } = await reader().ask(QUESTION);

    const { reason, mayPass } = failure;
    expect(reply).toEqual({ status: "failed", reason, mayPass });
    expect(tokens > 0).toBe(costs);
    expect(server.asked).toHaveLength(requests);
  });

  test("recovers at the retry is heard", async () => {
    server.behave(first(fails(503), says(ANSWER)));

    expect((await reader().ask(QUESTION)).status).toBe("answered");
  });

  test("is not there is no-connection", async () => {
    const reply = await reader({ baseUrl: "http://127.0.0.1:9/v1" }).ask(QUESTION);

    expect(reply).toEqual({ status: "failed", reason: "no-connection", mayPass: true, tokens: 0 });
  });

  test("failed rests for a minute, and is asked again after", async () => {
    const asker = reader();
    server.behave(hangs);
    await asker.ask(QUESTION);
    server.behave(says(ANSWER));

    const soon = await asker.ask(QUESTION);
    now = new Date(now.getTime() + 61_000);
    const later = await asker.ask(QUESTION);

    expect(soon).toEqual({ status: "failed", reason: "resting", mayPass: true, tokens: 0 });
    expect(later.status).toBe("answered");
    expect(server.asked).toHaveLength(1);
  });

  test("is being asked when the program stops is left at once", async () => {
    const stop = new AbortController();
    server.behave(() => stop.abort());

    const reply = await reader({ signal: stop.signal, timeoutMs: 60_000 }).ask(QUESTION);

    expect(reply).toMatchObject({ status: "failed", reason: "cancelled", mayPass: true });
  });
});
