import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordChat } from "../../../src/chat/discord/discord-chat.ts";
import type { Chat, CommandReply, CommandRequest } from "../../../src/model/ports.ts";
import { UserError } from "../../../src/model/user-error.ts";
import { testCommands } from "../commands.ts";
import { alertMessage, digestMessage, noteMessage } from "../messages.ts";
import { alertTo } from "../outgoing.ts";
import { DISCORD, DiscordPeer } from "../peers/discord-peer.ts";
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

const reply: CommandReply = { reply: noteMessage, announcement: undefined };

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
    const requests = await startAnswering({ reply: noteMessage, announcement: alertMessage });

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

    expect(asked.callbackMs).toBeLessThan(3_000);
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
    await chat.send(alertTo(chat, DISCORD.general));

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
