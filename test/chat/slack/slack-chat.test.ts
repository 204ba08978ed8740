import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SLACK_PATH, type SlackChat, slackChat } from "../../../src/chat/slack/slack-chat.ts";
import type { Message } from "../../../src/model/message.ts";
import type { CommandReply, CommandRequest, Outgoing } from "../../../src/model/ports.ts";
import { UserError } from "../../../src/model/user-error.ts";
import { testCommands } from "../commands.ts";
import { alertMessage, digestMessage, messageOf } from "../messages.ts";
import type { Fault } from "../peers/peer-server.ts";
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

function outgoing(fields: Partial<Outgoing> = {}): Outgoing {
  const [payload] = JSON.parse(JSON.stringify(chat.render(alertMessage)));
  const address = { platform: "slack", workspaceId: SLACK.workspaceId, platformId: SLACK.general } as const;
  return { address, payload, key: "delivery-1", editOf: undefined, replyTo: undefined, ...fields };
}

function inChannel(platformId: string): Partial<Outgoing> {
  return { address: { platform: "slack", workspaceId: SLACK.workspaceId, platformId } };
}

const note: Message = messageOf([{ kind: "text", text: [{ text: "已订阅" }] }], { kind: "reply", summary: "已订阅" });

describe("sending", () => {
  test("posts with the delivery's key as metadata, then edits and answers in the thread", async () => {
    const posted = await chat.send(outgoing());
    if (posted.status !== "sent") throw new Error(posted.status);
    const edited = await chat.send({
      ...outgoing({ key: "delivery-2", editOf: posted.platformMessageId }),
      payload: chat.render(note)[0],
    });
    const answered = await chat.send(outgoing({ key: "delivery-3", replyTo: posted.platformMessageId }));

    expect([edited.status, answered.status]).toEqual(["sent", "sent"]);
    const [first, second, ...others] = peer.messages(SLACK.general);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      text: "已订阅",
      metadata: { event_type: "orgbeat_delivery", event_payload: { key: "delivery-2" } },
    });
    expect(second).toMatchObject({
      threadTs: posted.platformMessageId,
      metadata: { event_payload: { key: "delivery-3" } },
    });
  });

  const faults: readonly {
    name: string;
    fault: Omit<Fault, "match">;
    status: string;
    reason: string;
    posted: number;
  }[] = [
    {
      name: "a rate limit",
      fault: { kind: "rate-limit", retryAfter: 7 },
      status: "failed",
      reason: "ratelimited",
      posted: 0,
    },
    {
      name: "a connection that is dropped before acceptance",
      fault: { kind: "drop" },
      status: "uncertain",
      reason: "UND_ERR_SOCKET",
      posted: 0,
    },
    {
      name: "a connection that is dropped after acceptance",
      fault: { kind: "drop-after" },
      status: "uncertain",
      reason: "UND_ERR_SOCKET",
      posted: 1,
    },
    { name: "503", fault: { kind: "status" }, status: "uncertain", reason: "HTTP 503", posted: 0 },
    {
      name: "502 after acceptance",
      fault: { kind: "status-after", status: 502 },
      status: "uncertain",
      reason: "HTTP 502",
      posted: 1,
    },
    {
      name: "an answer that breaks off",
      fault: { kind: "truncate-after" },
      status: "uncertain",
      reason: "UND_ERR_SOCKET",
      posted: 1,
    },
    {
      name: "an answer that is no JSON",
      fault: { kind: "garbage-after" },
      status: "uncertain",
      reason: "unreadable answer",
      posted: 1,
    },
    {
      name: "403 of something in between",
      fault: { kind: "status", status: 403 },
      status: "failed",
      reason: "HTTP 403",
      posted: 0,
    },
  ];

  test.each(faults)("after $name a post is $status, with $posted there", async ({ fault, status, reason, posted }) => {
    peer.mayRead = false;
    peer.fail({ match: "chat.postMessage", ...fault });

    const result = await chat.send(outgoing());

    expect(result).toMatchObject({ status, reason });
    expect(peer.messages(SLACK.general)).toHaveLength(posted);
  });

  test.each(faults.filter(({ status }) => status === "uncertain"))(
    "$name is settled where the app may read the channel, in threads too",
    async ({ fault, posted }) => {
      const parent = await chat.send(outgoing({ key: "parent" }));
      if (parent.status !== "sent") throw new Error(parent.status);
      peer.fail({ match: "chat.postMessage", times: 2, ...fault });

      const results = [
        await chat.send(outgoing()),
        await chat.send(outgoing({ key: "delivery-2", replyTo: parent.platformMessageId })),
      ];

      const [, ...lost] = peer.messages(SLACK.general);
      const sent = lost.map(({ ts }) => ({ status: "sent", platformMessageId: ts }));
      expect(results).toMatchObject(posted === 1 ? sent : [{ status: "failed" }, { status: "failed" }]);
    },
  );

  describe("after a crash", () => {
    const doubtSince = new Date();

    test("a post that is there is found, with its key, and not sent again", async () => {
      const posted = await chat.send(outgoing());
      await chat.send(outgoing({ key: "delivery-2" }));

      expect(await chat.send(outgoing({ doubtSince }))).toEqual(posted);
      expect(peer.messages(SLACK.general)).toHaveLength(2);
    });

    test("a post that is not there is sent", async () => {
      expect(await chat.send(outgoing({ doubtSince }))).toMatchObject({ status: "sent" });
      expect(peer.messages(SLACK.general)).toHaveLength(1);
    });

    test("a post is uncertain where more was written since than Slack shows at once", async () => {
      for (let count = 0; count < 16; count++) await chat.send(outgoing({ key: `later-${count}` }));

      expect(await chat.send(outgoing({ doubtSince }))).toMatchObject({ status: "uncertain" });
    });

    test("a post is uncertain where the app may not read", async () => {
      peer.mayRead = false;

      expect(await chat.send(outgoing({ doubtSince }))).toMatchObject({ status: "uncertain" });
      expect(peer.messages(SLACK.general)).toEqual([]);
    });
  });

  test("an app that may not read is asked once only", async () => {
    peer.mayRead = false;
    peer.fail({ match: "chat.postMessage", kind: "drop", times: 3 });

    for (const key of ["a", "b", "c"]) await chat.send(outgoing({ key }));

    expect(peer.calls).toEqual(["conversations.history"]);
  });

  test("a rate limit that does not say how long is waited for half a minute", async () => {
    peer.fail({ match: "chat.postMessage", kind: "rate-limit", retryAfter: 0 });

    const result = await chat.send(outgoing());

    if (result.status !== "failed") throw new Error(result.status);
    expect((result.retryAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(25_000);
  });

  test("a rate limit says when to try again, and another channel need not wait", async () => {
    peer.fail({ match: "chat.postMessage", kind: "rate-limit", retryAfter: 60 });
    const startedAt = Date.now();

    const limited = await chat.send(outgoing());
    const other = await chat.send(outgoing(inChannel(SLACK.private)));

    if (limited.status !== "failed") throw new Error(limited.status);
    expect((limited.retryAt?.getTime() ?? 0) - startedAt).toBeGreaterThanOrEqual(60_000);
    expect(other.status).toBe("sent");
  });

  test("an edit whose answer was lost may be repeated", async () => {
    const posted = await chat.send(outgoing());
    if (posted.status !== "sent") throw new Error(posted.status);
    peer.fail({ match: "chat.update", kind: "drop-after" });
    const edit = outgoing({ editOf: posted.platformMessageId });

    const results = [await chat.send(edit), await chat.send(edit)];

    expect(results.map(({ status }) => status)).toEqual(["failed", "sent"]);
    expect(peer.messages(SLACK.general)).toHaveLength(1);
  });

  test("nothing was sent where nobody listens", async () => {
    const address = peer.apiUrl;
    await peer.close();

    const result = await connectTo(address, {}).send(outgoing());
    peer = await new SlackPeer().open();

    expect(result).toMatchObject({ status: "failed", reason: "ECONNREFUSED" });
  });

  const refusals: readonly { name: string; reason: string; post?: Partial<Outgoing>; arrange?: () => void }[] = [
    { name: "a channel that is gone", reason: "channel_not_found", post: inChannel("CGONE") },
    { name: "a message that is gone", reason: "message_not_found", post: { editOf: "1.000001" } },
    { name: "a thread that is gone", reason: "thread_not_found", post: { replyTo: "1.000001" } },
    { name: "an archived channel", reason: "is_archived", arrange: () => peer.archive(SLACK.general) },
    { name: "a channel without the bot", reason: "not_in_channel", arrange: () => peer.kick(SLACK.general) },
    ...["account_inactive", "token_revoked", "restricted_action"].map((reason) => ({
      name: `the answer ${reason}`,
      reason,
      arrange: () => peer.revoke(reason),
    })),
  ];

  test.each(refusals)("$name refuses the post for good", async ({ reason, post, arrange }) => {
    arrange?.();

    expect(await chat.send(outgoing(post))).toEqual({ status: "refused", reason });
  });

  const answers: readonly { error: string; status: string }[] = [
    { error: "internal_error", status: "uncertain" },
    { error: "fatal_error", status: "uncertain" },
    { error: "service_unavailable", status: "failed" },
    { error: "msg_blocks_too_long", status: "refused" },
  ];

  test.each(answers)("the answer $error makes the post $status", async ({ error, status }) => {
    peer.revoke(error);

    expect(await chat.send(outgoing())).toMatchObject({ status, reason: error });
  });
});

const reply: CommandReply = { reply: note, announcement: undefined };

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
    const requests = await startAnswering({ reply: note, announcement: alertMessage });

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

    expect(answer.ackMs).toBeLessThan(1_000);
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
    await chat.send(outgoing());

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
    const requests = await startAnswering({ reply: note, announcement: alertMessage });

    const { replies } = await peer.command("帮我 查", overHttp(await mount()));
    await chat.stop();

    expect(requests).toMatchObject([{ command: "帮我", text: "查", user: { canConfigure: true } }]);
    expect(replies).toHaveLength(1);
    expect(peer.messages(SLACK.general)).toHaveLength(1);
  });

  test("a signed press on a button is answered", async () => {
    const requests = await startAnswering();
    await chat.send(outgoing());

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
