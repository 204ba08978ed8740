import { expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import { renderFollowUps, renderStep } from "../../src/message/render-step.ts";
import type { Message } from "../../src/model/message.ts";

function card(fields: Partial<Message>): Message {
  return {
    ...{ kind: "alert", language: "en", summary: "Lin joins Qinghe", severity: "normal", status: "rumored" },
    blocks: [
      { kind: "text", text: [{ text: "Lin joins Qinghe", style: "bold" }] },
      { kind: "quote", text: [{ text: "Qinghe confirmed that Lin has joined." }] },
      { kind: "context", text: [{ text: "Morning Wire · 2 Mar, 09:00" }] },
      { kind: "context", text: [{ text: "Also in: Evening Wire" }] },
    ],
    ...fields,
  };
}

const steps: {
  name: string;
  before: Partial<Message>;
  after: Partial<Message>;
  says: readonly string[] | undefined;
}[] = [
  { name: "nothing new", before: {}, after: {}, says: undefined },
  { name: "another outlet", before: {}, after: { blocks: [] }, says: undefined },
  {
    name: "a status that rose, with its proof",
    before: {},
    after: { status: "confirmed" },
    says: ["Update: rumour → confirmed", "Qinghe confirmed that Lin has joined.", "Morning Wire"],
  },
  { name: "a denial", before: {}, after: { status: "denied" }, says: ["rumour → denied"] },
  {
    name: "a headline that says more",
    before: {},
    after: { summary: "Lin joins Qinghe as chief scientist" },
    says: ["Lin joins Qinghe as chief scientist"],
  },
  {
    name: "a withdrawal",
    before: {},
    after: { status: undefined, summary: "Withdrawn: “Lin joins Qinghe”." },
    says: ["Withdrawn"],
  },
];

test.each(steps)("the line in the thread for $name", ({ before, after, says }) => {
  const line = renderStep(card(before), card(after));

  if (says === undefined) expect(line).toBeUndefined();
  else for (const words of says) expect(messageToText(line ?? card({}))).toContain(words);
});

const followUps: {
  name: string;
  before: Partial<Message>;
  after: Partial<Message>;
  wasRumoured: boolean;
  reasons: string[];
}[] = [
  {
    name: "a rumour that is confirmed",
    before: {},
    after: { status: "confirmed" },
    wasRumoured: true,
    reasons: ["confirmed"],
  },
  {
    name: "a report of a rumour that is confirmed",
    before: { status: "reported" },
    after: { status: "confirmed" },
    wasRumoured: true,
    reasons: ["confirmed"],
  },
  {
    name: "a report that is confirmed",
    before: { status: "reported" },
    after: { status: "confirmed" },
    wasRumoured: false,
    reasons: [],
  },
  {
    name: "what was confirmed before",
    before: { status: "confirmed" },
    after: { status: "confirmed" },
    wasRumoured: true,
    reasons: [],
  },
  { name: "a higher severity", before: {}, after: { severity: "high" }, wasRumoured: false, reasons: ["weightier"] },
  { name: "a lower severity", before: { severity: "high" }, after: {}, wasRumoured: false, reasons: [] },
  {
    name: "a denial that weighs more",
    before: {},
    after: { status: "denied", severity: "high" },
    wasRumoured: true,
    reasons: [],
  },
  {
    name: "both at once",
    before: {},
    after: { status: "confirmed", severity: "high" },
    wasRumoured: true,
    reasons: ["confirmed", "weightier"],
  },
];

test.each(followUps)("the whole channel hears of $name: $reasons", ({ before, after, wasRumoured, reasons }) => {
  const found = renderFollowUps(card(before), card(after), wasRumoured);

  expect(found.map(({ reason }) => reason)).toEqual(reasons);
  for (const { message } of found) expect(message.summary).toContain("Lin joins Qinghe");
});
