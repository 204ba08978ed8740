import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordChat } from "../../../src/chat/discord/discord-chat.ts";
import { nonceOf } from "../../../src/chat/discord/discord-posts.ts";
import type { Message } from "../../../src/model/message.ts";
import type { Chat, CommandReply, CommandRequest, Outgoing } from "../../../src/model/ports.ts";
import { UserError } from "../../../src/model/user-error.ts";
import { testCommands } from "../commands.ts";
import { alertMessage, digestMessage, messageOf } from "../messages.ts";
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
  const [payload] = JSON.parse(JSON.stringify(chat.render(alertMessage)));
  const address = { platform: "discord", workspaceId: DISCORD.server, platformId: DISCORD.general } as const;
  return { address, payload, key: "delivery-1", editOf: undefined, replyTo: undefined, ...fields };
}

const note: Message = messageOf([{ kind: "text", text: [{ text: "已订阅" }] }], { kind: "reply", summary: "已订阅" });

describe("sending", () => {
  test("posts with the delivery's nonce, without the gateway", async () => {
    const result = await chat.send(outgoing());

    expect(result).toEqual({ status: "sent", platformMessageId: peer.posts(DISCORD.general)[0]?.id });
    expect(peer.posts(DISCORD.general)).toMatchObject([
      { body: { nonce: nonceOf("delivery-1"), enforce_nonce: true } },
    ]);
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
      outgoing({ key: "delivery-2", editOf: posted.platformMessageId, payload: chat.render(note)[0] }),
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
      await chat.send(outgoing({ key: "delivery-2", payload: chat.render(note)[0] }));

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

    expect(await chat.send(outgoing())).toEqual({ status: "refused", reason: `${status} ${code}` });
  });

  test("a message that is gone refuses its edit for good", async () => {
    expect(await chat.send(outgoing({ editOf: "1" }))).toEqual({ status: "refused", reason: "404 10008" });
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
});

const reply: CommandReply = { reply: note, announcement: undefined };

async function startAnswering(answer: CommandReply = reply): Promise<CommandRequest[]> {
  const requests: CommandRequest[] = [];
  await chat.start(async (request) => {
    requests.push(request);
    return answer;
  });
  return requests;
}

describe("commands", () => {
  test("are registered with names in three languages, rights and places", async () => {
    await startAnswering();

    expect(peer.commands).toMatchSnapshot();
  });

  test("a command is answered privately and announced in the channel", async () => {
    const requests = await startAnswering({ reply: note, announcement: alertMessage });

    const answered = await peer.command("subscribe", { mode: "alerts", entity: " Wu Yonghui " }, { locale: "zh-TW" });
    await chat.stop();

    expect(requests).toEqual([
      {
        command: "subscribe",
        text: "Wu Yonghui alerts",
        address: { platform: "discord", workspaceId: DISCORD.server, platformId: DISCORD.general },
        channelName: "channel-1",
        user: { id: DISCORD.user, name: "Reader", canConfigure: true },
        language: "zh-Hant",
      },
    ]);
    expect(answered.isPrivate).toBe(true);
    expect(JSON.stringify(answered.answers)).toContain("已订阅");
    expect(peer.posts(DISCORD.general)).toHaveLength(1);
    expect(log.troubles).toEqual([]);
  });

  test("is acknowledged before a slow handler has answered", async () => {
    const { promise: slow, resolve } = Promise.withResolvers<CommandReply>();
    await chat.start(() => slow);

    const asked = peer.interact({ type: 2, data: { id: "1", name: "subscriptions", type: 1 } }, {});
    await peer.until(() => asked.callback !== undefined);
    const answersAtCallback = asked.answers.length;
    resolve(reply);
    await chat.stop();

    expect(asked.callbackMs).toBeLessThan(1_000);
    expect([answersAtCallback, asked.answers.length]).toEqual([0, 1]);
  });

  test("a long answer goes on in further private messages", async () => {
    await startAnswering({ reply: digestMessage(60), announcement: undefined });

    const { answers } = await peer.command("subscriptions", {});
    await chat.stop();

    expect(answers).toHaveLength(chat.render(digestMessage(60)).length);
    expect(answers.slice(1).every(({ flags }) => (Number(flags) & 64) !== 0)).toBe(true);
  });

  test.each([
    { name: "somebody who manages the server", action: { permissions: String(1 << 5) }, canConfigure: true },
    { name: "an administrator", action: { permissions: String(1 << 3) }, canConfigure: true },
    { name: "a member", action: { permissions: String(1 << 11) }, canConfigure: false },
    { name: "anybody in a direct message", action: { isDirect: true }, canConfigure: false },
  ])("$name may configure: $canConfigure", async ({ action, canConfigure }) => {
    const requests = await startAnswering();

    await peer.command("subscriptions", {}, action);

    expect(requests[0]).toMatchObject({ command: "list", text: "", user: { canConfigure } });
  });

  test("a pressed button asks for its command", async () => {
    const requests = await startAnswering();
    await chat.send(outgoing());

    const pressed = await peer.press("command:", { locale: "zh-CN" });

    expect(requests).toMatchObject([{ command: "subscribe", text: "lin-xiaozhou", language: "zh-Hans" }]);
    expect(pressed.isPrivate).toBe(true);
  });

  test("a handler that fails takes nothing down", async () => {
    let count = 0;
    await chat.start(async () => {
      count += 1;
      if (count === 1) throw new Error(`broken ${DISCORD.token}`);
      return reply;
    });

    const broken = peer.interact({ type: 2, data: { id: "1", name: "subscriptions", type: 1 } }, {});
    await peer.until(() => broken.callback !== undefined);
    const { answers } = await peer.command("subscriptions", {});

    expect(answers).toHaveLength(1);
    expect(log.troubles).toEqual([expect.stringContaining("broken ***")]);
  });

  test("resumes its session when the gateway is cut", async () => {
    await startAnswering();

    peer.dropGateway();
    await peer.until(() => peer.resumes > 0);
    const { answers } = await peer.command("subscriptions", {});

    expect(answers).toHaveLength(1);
    expect(peer.identifies).toBe(1);
  });
});

test("an operator learns that the gateway closed for good", async () => {
  await startAnswering();
  const line = log.next();

  peer.closeGateway(4004);
  await line;

  expect(log.troubles).toEqual(['error discord gateway closed for good {"code":4004}']);
});

describe("starting", () => {
  test("a refused token is the operator's to put right", async () => {
    chat = connectTo(peer.apiUrl, "wrong-discord-token");

    const error = await startAnswering().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: "token-refused", facts: { platform: "Discord", variable: "DISCORD_TOKEN" } });
    expect(String(error)).not.toContain("wrong-discord-token");
  });

  test("succeeds later when Discord could not be reached at first", async () => {
    peer.fail({ match: "GET /api/v10/gateway/bot", kind: "status", times: 4 });
    await expect(startAnswering()).rejects.toThrow();

    await startAnswering();

    expect((await peer.command("subscriptions", {})).answers).toHaveLength(1);
  });

  test("goes on with the commands of last time when these cannot be registered", async () => {
    await startAnswering();
    await chat.stop();
    peer.fail({ match: "PUT /api/v10/applications", kind: "status", times: 4 });

    await startAnswering();

    expect((await peer.command("subscriptions", {})).answers).toHaveLength(1);
    expect(log.troubles).toEqual([expect.stringContaining("commands not registered")]);
  });

  test("stopping twice is harmless", async () => {
    await startAnswering();

    await chat.stop();
    await chat.stop();
  });
});
