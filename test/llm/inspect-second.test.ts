import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { orgbeat, type Ran } from "../cli/command.ts";
import { fails, says, startLlmServer } from "./llm-server.ts";

const server = await startLlmServer();
afterAll(() => server.close());

const RULED = "吴永辉加入字节跳动，担任基础研究负责人。";
const MISSED = "周畅办好手续，到阿里巴巴报到。";
const KEY = "sk-planted-secret";

const printed = z.object({
  events: z.array(z.object({ kind: z.string(), confidence: z.number(), doubt: z.string().optional() })),
});

function inspect(...args: string[]): Promise<Ran> {
  const env = { LLM_BASE_URL: server.baseUrl, LLM_MODEL: "m", LLM_API_KEY: KEY };
  return orgbeat(["inspect", "-", ...args], { input: `人事\n${RULED}${MISSED}`, env });
}

test("inspect asks the second reader where it is told to, and shows what it proposes and doubts", async () => {
  server.behave(
    says({
      proposals: [{ kind: "join", quote: MISSED, person: "周畅", org: "阿里巴巴" }],
      doubts: [{ kind: "join", name: "吴永辉", quote: RULED, reason: "not-certain" }],
    }),
  );

  const json = await inspect("--second", "--json");
  const text = await inspect("--second");

  const { events } = printed.parse(JSON.parse(json.output));
  expect(events.map(({ doubt }) => doubt)).toEqual(["not-certain", undefined]);
  expect(events[0]?.confidence).toBeLessThan(0.75);
  expect(text.output).toContain("doubted: not-certain");
  expect(text.output).toContain("rule second-reader");
  expect(text.errors).toMatch(/1 proposals, 1 doubts, \d+ tokens/);
});

test("inspect asks nobody unless it is told to", async () => {
  server.behave(fails(500));

  const { code, output } = await inspect();

  expect(code).toBe(0);
  expect(output).toContain("吴永辉");
  expect(server.asked).toEqual([]);
});

test("inspect prints what the rules read where the second reader fails, and never the key", async () => {
  server.behave(fails(401));

  const { code, output, errors } = await inspect("--second");

  expect(code).toBe(0);
  expect(output).toContain("吴永辉");
  expect(errors).toContain("(refused)");
  expect(output + errors).not.toContain(KEY);
});

test("inspect --second needs a second reader and one article", async () => {
  const without = await orgbeat(["inspect", "-", "--second"], { input: RULED });

  expect(without.code).toBe(2);
  expect(without.errors).toContain("LLM_BASE_URL");
  expect((await inspect("--second", "--jsonl")).code).toBe(2);
});
