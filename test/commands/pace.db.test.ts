import { beforeEach, describe, expect, test } from "vitest";
import { openTestStore } from "../store/test-database.ts";
import { type Asking, Desk } from "./desk.ts";

const { store } = await openTestStore();
let desk: Desk;

beforeEach(async () => {
  await store.pool.query("truncate workspaces, channels, changes restart identity cascade");
  desk = new Desk(store);
  await desk.ask("subscribe ByteDance");
});

async function pace() {
  return (await store.channels.findChannel(desk.addressOf("news")))?.pace;
}

const settings: { typed: string; quiet?: object; alertsPerDay?: number | undefined }[] = [
  { typed: "quiet 22:00-08:00", quiet: { from: 1320, to: 480 }, alertsPerDay: 60 },
  { typed: "quiet 22-8", quiet: { from: 1320, to: 480 }, alertsPerDay: 60 },
  { typed: "quiet 12:30 to 13:15", quiet: { from: 750, to: 795 }, alertsPerDay: 60 },
  { typed: "quiet 22:00 至 24:00", quiet: { from: 1320, to: 0 }, alertsPerDay: 60 },
  { typed: "quiet off", alertsPerDay: 60 },
  { typed: "limit 20", alertsPerDay: 20 },
  { typed: "limit 0", alertsPerDay: 0 },
  { typed: "limit off", alertsPerDay: undefined },
];

test.each(settings)("“$typed” is kept", async ({ typed, quiet, alertsPerDay }) => {
  await desk.ask(typed);

  expect(await pace()).toEqual({ quiet, alertsPerDay });
});

const refused: { typed: string; reply: string }[] = [
  { typed: "quiet", reply: "quiet 22:00-08:00" },
  { typed: "quiet tonight", reply: "“tonight” is no time of day" },
  { typed: "quiet 25:00-08:00", reply: "“25:00-08:00” is no time of day" },
  { typed: "quiet 08:00-08:00", reply: "is no time of day" },
  { typed: "quiet 08:70-09:00", reply: "is no time of day" },
  { typed: "limit many", reply: "“many” is no number" },
  { typed: "limit -1", reply: "is no number" },
  { typed: "limit 1001", reply: "is no number" },
];

test.each(refused)("“$typed” is refused with what to do, and nothing changes", async ({ typed, reply }) => {
  const before = await pace();

  expect((await desk.ask(typed)).reply).toContain(reply);
  expect(await pace()).toEqual(before);
});

describe("a change of pace", () => {
  const told: { language: Asking["language"]; announcement: string }[] = [
    { language: "en", announcement: "Ana set when this channel gets alerts: quiet from 22:00 to 08:00" },
    { language: "zh-Hans", announcement: "Ana set when this channel gets alerts" },
  ];
  test.each(told)(
    "is announced in the channel's language, whoever types it in $language",
    async ({ language, announcement }) => {
      const answer = await desk.ask("quiet 22:00-08:00", { language });

      expect(answer.announcement).toContain(announcement);
    },
  );

  test("is kept with who and when", async () => {
    await desk.ask("limit 5");

    const channel = await store.channels.findChannel(desk.addressOf("news"));
    const [change] = await store.changes.listChanges(channel?.id ?? "", 1);
    expect(change).toMatchObject({
      actorName: "Ana",
      subject: "pace",
      before: { alertsPerDay: 60 },
      after: { alertsPerDay: 5 },
    });
  });

  test("is for people who may configure the channel, and for channels that follow something", async () => {
    expect((await desk.ask("quiet 1-2", { canConfigure: false })).reply).toContain("not allowed");
    expect((await desk.ask("quiet 1-2", { channel: "empty" })).reply).toContain("follows nothing yet");
  });
});

test("two settings at once both hold", async () => {
  await Promise.all([desk.ask("quiet 22:00-08:00"), desk.ask("limit 7")]);

  expect(await pace()).toEqual({ quiet: { from: 1320, to: 480 }, alertsPerDay: 7 });
});
