import { describe, expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import {
  renderError,
  renderHelp,
  renderSubscribed,
  renderSubscriptions,
  renderUnsubscribed,
  wantsOf,
} from "../../src/message/render-reply.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import type { Language } from "../../src/model/text.ts";
import { UserError } from "../../src/model/user-error.ts";
import { commandHelp } from "../../src/wording/commands.ts";
import { LANGUAGES } from "../../src/wording/line.ts";
import { view } from "./samples.ts";

const subscription: Subscription = {
  id: "1",
  channelId: "c",
  entityId: "qinghe",
  wantsAlerts: true,
  wantsDigest: true,
  minSeverity: "normal",
  kinds: [],
  createdBy: "u",
};

const channel = {
  timeZone: "America/Los_Angeles",
  nextDigestAt: new Date("2026-11-23T17:00:00Z"),
  pausedReason: undefined,
};

describe("help", () => {
  test.each(LANGUAGES)("in %s shows every command and its example with the platform's prefix", (language) => {
    const text = messageToText(renderHelp({ language, prefix: "/orgbeat " }));

    for (const { does, example } of Object.values(commandHelp)) {
      expect(text).toContain(does[language]);
      expect(text).toContain(`/orgbeat ${example[language]}`);
    }
  });
});

describe("subscriptions", () => {
  test("in English, with the next digest in the channel's own zone", () => {
    const subscriptions = [
      subscription,
      {
        ...subscription,
        entityId: undefined,
        wantsDigest: false,
        minSeverity: "high" as const,
        kinds: ["join", "leave"] as const,
      },
    ];

    expect(
      messageToText(renderSubscriptions({ ...view("en"), subscriptions, channel })),
    ).toBe(`Subscriptions of this channel
═════════════════════════════
• Qinghe AI · alerts and digest · from severity normal
• everything · alerts · from severity high · joining, departure
Next digest: 23 Nov, 09:00 (America/Los_Angeles)`);
  });

  test("in Chinese, paused and without digest", () => {
    const paused = { ...channel, nextDigestAt: undefined, pausedReason: "channel_not_found" };

    expect(
      messageToText(renderSubscriptions({ ...view("zh-Hans"), subscriptions: [subscription], channel: paused })),
    ).toMatch(/• 青禾智能 · 快讯和周报 · 重要及以上\n未安排周报。\n已暂停：channel_not_found$/);
  });

  test("that are none say how to begin", () => {
    const message = renderSubscriptions({ ...view("en"), subscriptions: [], channel });

    expect(message.kind).toBe("note");
    expect(messageToText(message)).toContain("subscribe ByteDance");
  });
});

test.each<[Language, string, string]>([
  [
    "en",
    "Ann subscribed this channel to Qinghe AI (alerts and digest).",
    "Ann unsubscribed this channel from Qinghe AI.",
  ],
  ["zh-Hans", "Ann 为本频道订阅了青禾智能（快讯和周报）。", "Ann 取消了本频道对青禾智能的订阅。"],
  ["zh-Hant", "Ann 為本頻道訂閱了青禾智慧（快訊與週報）。", "Ann 取消了本頻道對青禾智慧的訂閱。"],
])("a change is told to the channel in %s", (language, begun, ended) => {
  expect(messageToText(renderSubscribed(subscription, "Ann", view(language)))).toBe(begun);
  expect(messageToText(renderUnsubscribed(subscription, "Ann", view(language)))).toBe(ended);
});

test.each([
  [true, true, "alerts and digest"],
  [true, false, "alerts"],
  [false, true, "digest"],
  [false, false, "neither alerts nor digest"],
])("alerts %s and digest %s is %s", (wantsAlerts, wantsDigest, words) => {
  expect(wantsOf({ wantsAlerts, wantsDigest }, "en")).toBe(words);
});

test("an error is its sentence", () => {
  const message = renderError(new UserError("not-subscribed", { name: "青禾" }), "en");

  expect(message.kind).toBe("reply");
  expect(message.summary).toBe(messageToText(message));
  expect(message.summary).toContain("does not follow “青禾”");
});
