import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordChat } from "../../../src/chat/discord/discord-chat.ts";
import { nonceOf } from "../../../src/chat/discord/discord-posts.ts";
import type { Chat, Outgoing } from "../../../src/model/ports.ts";
import { testCommands } from "../commands.ts";
import { noteMessage } from "../messages.ts";
import { alertTo } from "../outgoing.ts";
import { DISCORD, DiscordPeer } from "../peers/discord-peer.ts";
import type { Fault } from "../peers/peer-server.ts";
import { RecordingLog } from "../recording-log.ts";

let peer: DiscordPeer;
let log: RecordingLog;
let chat: Chat;

beforeEach(async () => {
  log = new RecordingLog();
  peer = await new DiscordPeer().open();
  chat = connectTo(peer.apiUrl);
});

afterEach(async () => {
  await chat.stop();
  await peer.close();

  expect(peer.faults).toEqual([]);
  expect(log.lines.join("\n")).not.toMatch(/discord-peer-token|interaction-token/);
});

function connectTo(apiUrl: string, token: string = DISCORD.token): Chat {
  return discordChat({ token, apiUrl, commands: testCommands, log });
}

function outgoing(fields: Partial<Outgoing> = {}): Outgoing {
  return alertTo(chat, DISCORD.general, fields);
}

test("posts with the delivery's nonce, without the gateway", async () => {
  const result = await chat.send(outgoing());

  expect(result).toEqual({ status: "sent", platformMessageId: peer.posts(DISCORD.general)[0]?.id });
  expect(peer.posts(DISCORD.general)).toMatchObject([{ body: { nonce: nonceOf("delivery-1"), enforce_nonce: true } }]);
  expect(peer.calls).toEqual([`POST /channels/${DISCORD.general}/messages`]);
});

test("a post that was in doubt moments ago is repeated with its nonce", async () => {
  const posted = await chat.send(outgoing());

  expect(await chat.send(outgoing({ doubtSince: new Date() }))).toEqual(posted);
  expect(peer.posts(DISCORD.general)).toHaveLength(1);
});

test("a nonce fits and is another for another delivery", () => {
  expect(nonceOf("a")).toHaveLength(25);
  expect(nonceOf("a")).not.toBe(nonceOf("b"));
});

test("edits a message", async () => {
  const posted = await chat.send(outgoing());
  if (posted.status !== "sent") throw new Error(posted.status);

  const edited = await chat.send(
    outgoing({ key: "delivery-2", editOf: posted.platformMessageId, payload: chat.render(noteMessage)[0] }),
  );

  expect(edited).toEqual(posted);
  expect(JSON.stringify(peer.posts(DISCORD.general))).toContain("已订阅");
  expect(peer.posts(DISCORD.general)).toHaveLength(1);
});

test("answers in the thread below a message, which the first answer makes", async () => {
  const posted = await chat.send(outgoing());
  if (posted.status !== "sent") throw new Error(posted.status);
  const inThread = { replyTo: posted.platformMessageId };

  const results = [
    await chat.send(outgoing({ ...inThread, key: "b" })),
    await chat.send(outgoing({ ...inThread, key: "c" })),
  ];

  expect(results.map(({ status }) => status)).toEqual(["sent", "sent"]);
  expect(peer.posts(posted.platformMessageId)).toHaveLength(2);
  expect(peer.calls.filter((call) => call.endsWith("/threads"))).toHaveLength(1);
});

test("posts a reply that is for the whole channel there, referring to the message", async () => {
  const posted = await chat.send(outgoing());
  if (posted.status !== "sent") throw new Error(posted.status);

  const result = await chat.send(outgoing({ key: "b", replyTo: posted.platformMessageId, isForChannel: true }));

  expect(result.status).toBe("sent");
  expect(peer.posts(DISCORD.general)).toHaveLength(2);
  expect(peer.posts(DISCORD.general)[1]).toMatchObject({
    body: { message_reference: { message_id: posted.platformMessageId } },
  });
});

const faults: readonly { name: string; fault: Omit<Fault, "match">; reason: string }[] = [
  { name: "a connection that is dropped before acceptance", fault: { kind: "drop" }, reason: "UND_ERR_SOCKET" },
  { name: "a connection that is dropped after acceptance", fault: { kind: "drop-after" }, reason: "UND_ERR_SOCKET" },
  { name: "503", fault: { kind: "status" }, reason: "HTTP 503" },
  { name: "502 after acceptance", fault: { kind: "status-after", status: 502 }, reason: "HTTP 502" },
  { name: "an answer that breaks off", fault: { kind: "truncate-after" }, reason: "UND_ERR_SOCKET" },
];

test.each(faults)("after $name a repeat makes exactly one message", async ({ fault, reason }) => {
  peer.fail({ match: "POST /api/v10/channels", ...fault });

  const results = [await chat.send(outgoing()), await chat.send(outgoing())];

  expect(results).toMatchObject([{ status: "failed", reason }, { status: "sent" }]);
  expect(peer.posts(DISCORD.general)).toHaveLength(1);
});

describe("when an answer was lost for longer than Discord remembers", () => {
  beforeEach(() => {
    chat = discordChat({ token: DISCORD.token, apiUrl: peer.apiUrl, commands: testCommands, log, nonceMs: 0 });
  });

  /** The same post twice, the first answer lost. */
  async function sendTwice(kind: Fault["kind"], post: Partial<Outgoing> = {}, between = () => {}): Promise<string[]> {
    peer.fail({ match: "POST /api/v10/channels", kind });
    const first = await chat.send(outgoing(post));
    peer.forgetNonces();
    between();
    return [first.status, (await chat.send(outgoing(post))).status];
  }

  test("a post that is there is found and not sent again", async () => {
    expect(await sendTwice("drop-after")).toEqual(["failed", "sent"]);
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
  });

  test("a post that is not there is sent", async () => {
    expect(await sendTwice("drop")).toEqual(["failed", "sent"]);
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
  });

  test("another post with another text does not count", async () => {
    await chat.send(outgoing({ key: "delivery-2", payload: chat.render(noteMessage)[0] }));

    expect(await sendTwice("drop")).toEqual(["failed", "sent"]);
    expect(peer.posts(DISCORD.general)).toHaveLength(2);
  });

  test("an answer in a thread that was never made is sent", async () => {
    const parent = await chat.send(outgoing({ key: "parent" }));
    if (parent.status !== "sent") throw new Error(parent.status);

    expect(await sendTwice("drop", { replyTo: parent.platformMessageId })).toEqual(["failed", "sent"]);
    expect(peer.posts(parent.platformMessageId)).toHaveLength(1);
  });

  test("a post that was in doubt before a crash is found too", async () => {
    const posted = await chat.send(outgoing());
    peer.forgetNonces();

    expect(await chat.send(outgoing({ doubtSince: new Date() }))).toEqual(posted);
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
  });

  test("where nobody may look it is uncertain, and nothing is sent again", async () => {
    const statuses = await sendTwice("drop-after", {}, () => peer.deny(DISCORD.general, 50_001));

    expect(statuses).toEqual(["failed", "uncertain"]);
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
  });

  test("while Discord cannot be asked it stays a failure", async () => {
    const statuses = await sendTwice("drop-after", {}, () =>
      peer.fail({ match: "GET /api/v10/channels", kind: "status" }),
    );

    expect(statuses).toEqual(["failed", "failed"]);
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
  });
});

test("a rate limit says when to try again, and another channel need not wait", async () => {
  peer.fail({ match: "POST /api/v10/channels", kind: "rate-limit", retryAfter: 60 });
  const startedAt = Date.now();

  const limited = await chat.send(outgoing());
  const other = await chat.send(
    outgoing({ address: { platform: "discord", workspaceId: DISCORD.server, platformId: DISCORD.other } }),
  );

  if (limited.status !== "failed") throw new Error(limited.status);
  expect((limited.retryAt?.getTime() ?? 0) - startedAt).toBeGreaterThanOrEqual(60_000);
  expect(other.status).toBe("sent");
  expect(peer.posts(DISCORD.general)).toEqual([]);
});

test.each([
  { name: "a channel that is gone", code: 10_003, status: 404 },
  { name: "a channel that the bot may not see", code: 50_001, status: 403 },
  { name: "a channel that the bot may not post in", code: 50_013, status: 403 },
])("$name refuses the post for good", async ({ code, status }) => {
  peer.deny(DISCORD.general, code);

  expect(await chat.send(outgoing())).toMatchObject({
    status: "refused",
    reason: `${status} ${code}`,
    concerns: "channel",
  });
});

test("a message that is gone refuses its edit for good", async () => {
  expect(await chat.send(outgoing({ editOf: "1" }))).toEqual({
    status: "refused",
    reason: "404 10008",
    concerns: "message",
  });
});

test("a refused token is not tried again, since Discord counts such calls", async () => {
  chat = connectTo(peer.apiUrl, "wrong");

  const results = [await chat.send(outgoing()), await chat.send(outgoing())];

  expect(results.map(({ status }) => status)).toEqual(["refused", "refused"]);
  expect(peer.calls).toHaveLength(1);
});

test("nothing was sent where nobody listens", async () => {
  const address = peer.apiUrl;
  await peer.close();

  const result = await connectTo(address).send(outgoing());
  peer = await new DiscordPeer().open();

  expect(result).toMatchObject({ status: "failed", reason: "ECONNREFUSED" });
});
