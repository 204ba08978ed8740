import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SLACK_PATH, type SlackChat, slackChat } from "../../../src/chat/slack/slack-chat.ts";
import type { CommandReply, CommandRequest } from "../../../src/model/ports.ts";
import { UserError } from "../../../src/model/user-error.ts";
import { testCommands } from "../commands.ts";
import { alertMessage, digestMessage, noteMessage } from "../messages.ts";
import { alertTo } from "../outgoing.ts";
import { overHttp, SLACK, SlackPeer } from "../peers/slack-peer.ts";
import { RecordingLog } from "../recording-log.ts";

let peer: SlackPeer;
let log: RecordingLog;
let chat: SlackChat;
const closers: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  log = new RecordingLog();
  peer = await new SlackPeer().open();
  chat = connectTo(peer.apiUrl, { appToken: SLACK.appToken });
});

afterEach(async () => {
  await chat.stop();
  for (const close of closers.splice(0)) await close();
  await peer.close();

  expect(peer.faults).toEqual([]);
  expect(log.lines.join("\n")).not.toMatch(/xoxb-|xapp-|peer-signing-secret/);
});

function connectTo(
  apiUrl: string,
  secrets: { appToken?: string; signingSecret?: string; botToken?: string },
): SlackChat {
  return slackChat({ botToken: SLACK.botToken, apiUrl, commands: testCommands, log, appearMs: 1, ...secrets });
}

const reply: CommandReply = { reply: noteMessage, announcement: undefined };

/** Starts the chat with a handler that keeps what it was asked. */
async function startAnswering(answer: CommandReply = reply): Promise<CommandRequest[]> {
  const requests: CommandRequest[] = [];
  await chat.start(async (request) => {
    requests.push(request);
    return answer;
  });
  return requests;
}

/** Mounts the adapter below a web server as the bot does, and returns the address that Slack would call. */
async function mount(): Promise<string> {
  const { requestListener } = chat;
  if (requestListener === undefined) throw new Error("no request listener");
  const server = createServer(requestListener).listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(async () => server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}${SLACK_PATH}` : "";
}

describe("commands over Socket Mode", () => {
  test("a command is answered privately and announced in the channel", async () => {
    const requests = await startAnswering({ reply: noteMessage, announcement: alertMessage });

    const { replies } = await peer.command("SUB  字节跳动 alerts ", peer.overSocket);
    await chat.stop();

    expect(requests).toEqual([
      {
        command: "subscribe",
        text: "字节跳动 alerts",
        address: { platform: "slack", workspaceId: "T1", platformId: SLACK.general },
        channelName: "general",
        user: { id: SLACK.admin, name: "uadmin", canConfigure: true },
        language: "zh-Hans",
      },
    ]);
    expect(replies).toMatchObject([{ response_type: "ephemeral", replace_original: false, text: "已订阅" }]);
    expect(peer.messages(SLACK.general)).toMatchObject([{ text: alertMessage.summary }]);
    expect(log.troubles).toEqual([]);
  });

  test("acknowledges before a slow handler has answered", async () => {
    const { promise: slow, resolve } = Promise.withResolvers<CommandReply>();
    await chat.start(() => slow);

    const answer = await peer.command("list", peer.overSocket);
    const repliesAtAck = answer.replies.length;
    resolve(reply);
    await chat.stop();

    expect(answer.ackMs).toBeLessThan(3_000);
    expect([repliesAtAck, answer.replies.length]).toEqual([0, 1]);
  });

  test("a long answer goes on after Slack's five answers to one request", async () => {
    await startAnswering({ reply: digestMessage(200), announcement: undefined });

    const { replies } = await peer.command("list", peer.overSocket);
    await chat.stop();

    expect(replies).toHaveLength(5);
    expect(peer.ephemerals.length + 5).toBe(chat.render(digestMessage(200)).length);
  });

  const rights: readonly {
    name: string;
    user: string;
    channel: string;
    workspaceId?: string;
    canConfigure: boolean;
  }[] = [
    { name: "an admin", user: SLACK.admin, channel: SLACK.private, canConfigure: true },
    { name: "a member", user: SLACK.member, channel: SLACK.general, canConfigure: false },
    { name: "the channel's creator", user: SLACK.member, channel: SLACK.private, canConfigure: true },
    { name: "a guest", user: SLACK.guest, channel: SLACK.general, canConfigure: false },
    {
      name: "somebody of another workspace",
      user: SLACK.admin,
      channel: SLACK.general,
      workspaceId: "T2",
      canConfigure: false,
    },
  ];

  test.each(rights)("$name may configure: $canConfigure", async ({ canConfigure, ...action }) => {
    const requests = await startAnswering();

    await peer.command("list", peer.overSocket, action);
    await chat.stop();

    expect(requests[0]?.user.canConfigure).toBe(canConfigure);
  });

  test("who cannot be read has no rights, and is answered all the same", async () => {
    const requests = await startAnswering();
    peer.fail({ match: "users.info", kind: "status", times: 9 });

    const { replies } = await peer.command("list", peer.overSocket);
    await chat.stop();

    expect(requests[0]).toMatchObject({ user: { canConfigure: false }, language: "en" });
    expect(replies).toHaveLength(1);
  });

  test("a pressed button asks for its command", async () => {
    const requests = await startAnswering();
    await chat.send(alertTo(chat, SLACK.general));

    const { replies } = await peer.press("command:0:", peer.overSocket);
    await peer.press("link:", peer.overSocket);
    await chat.stop();

    expect(requests).toMatchObject([{ command: "subscribe", text: "lin-xiaozhou", channelName: "general" }]);
    expect(replies).toHaveLength(1);
  });

  test("a handler that fails takes nothing down", async () => {
    let count = 0;
    await chat.start(async () => {
      count += 1;
      if (count === 1) throw new Error(`broken ${SLACK.botToken}`);
      return reply;
    });

    await peer.command("list", peer.overSocket);
    const { replies } = await peer.command("list", peer.overSocket);
    await chat.stop();

    expect(replies).toHaveLength(1);
    expect(log.troubles).toEqual([expect.stringContaining("broken ***")]);
  });

  test.each([
    { name: "the connection is cut", interrupt: () => peer.dropSockets() },
    { name: "Slack asks for a new one", interrupt: () => peer.refreshSockets() },
    {
      name: "Slack cannot be reached at first",
      interrupt: () => {
        peer.fail({ match: "apps.connections.open", kind: "drop" });
        peer.dropSockets();
      },
    },
  ])("connects again when $name", async ({ interrupt }) => {
    await startAnswering();
    const again = peer.connection();

    interrupt();
    await again;
    const { replies } = await peer.command("list", peer.overSocket);
    await chat.stop();

    expect(replies).toHaveLength(1);
  });
});

describe("commands over HTTP", () => {
  beforeEach(() => {
    chat = connectTo(peer.apiUrl, { signingSecret: SLACK.signingSecret });
  });

  test("a signed command is acknowledged and answered", async () => {
    const requests = await startAnswering({ reply: noteMessage, announcement: alertMessage });

    const { replies } = await peer.command("帮我 查", overHttp(await mount()));
    await chat.stop();

    expect(requests).toMatchObject([{ command: "帮我", text: "查", user: { canConfigure: true } }]);
    expect(replies).toHaveLength(1);
    expect(peer.messages(SLACK.general)).toHaveLength(1);
  });

  test("a signed press on a button is answered", async () => {
    const requests = await startAnswering();
    await chat.send(alertTo(chat, SLACK.general));

    await peer.press("command:0:", overHttp(await mount()));
    await chat.stop();

    expect(requests).toMatchObject([{ command: "subscribe", text: "lin-xiaozhou" }]);
  });

  test.each([
    { name: "signed with another secret", forged: { signingSecret: "another" } },
    { name: "ten minutes old", forged: { ageSeconds: 600 } },
  ])("a request $name is turned away", async ({ forged }) => {
    const requests = await startAnswering();

    await expect(peer.command("list", overHttp(await mount(), forged))).rejects.toThrow("401");

    expect(requests).toEqual([]);
  });
});

test("a visitor of Slack's path finds nothing", async () => {
  chat = connectTo(peer.apiUrl, { signingSecret: SLACK.signingSecret });

  const response = await fetch(await mount());

  expect(response.status).toBe(404);
});

describe("starting", () => {
  test.each([
    { variable: "SLACK_BOT_TOKEN", secrets: { botToken: "xoxb-wrong", appToken: SLACK.appToken } },
    { variable: "SLACK_APP_TOKEN", secrets: { appToken: "xapp-wrong" } },
  ])("a refused $variable is the operator's to put right", async ({ variable, secrets }) => {
    chat = connectTo(peer.apiUrl, secrets);

    const error = await startAnswering().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: "token-refused",
      facts: { platform: "Slack", variable, reason: "invalid_auth" },
    });
    expect(String(error)).not.toMatch(/xoxb-|xapp-/);
  });

  test("succeeds later when Slack could not be reached at first", async () => {
    peer.fail({ match: "auth.test", kind: "drop" });
    await expect(startAnswering()).rejects.toThrow();

    await startAnswering();
    const { replies } = await peer.command("list", peer.overSocket);
    await chat.stop();

    expect(replies).toHaveLength(1);
  });

  test("stopping twice is harmless", async () => {
    await startAnswering();

    await chat.stop();
    await chat.stop();
  });
});
