import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type SlackChat, slackChat } from "../../../src/chat/slack/slack-chat.ts";
import type { Outgoing } from "../../../src/model/ports.ts";
import { testCommands } from "../commands.ts";
import { noteMessage } from "../messages.ts";
import { alertTo } from "../outgoing.ts";
import type { Fault } from "../peers/peer-server.ts";
import { SLACK, SlackPeer } from "../peers/slack-peer.ts";
import { RecordingLog } from "../recording-log.ts";

let peer: SlackPeer;
let log: RecordingLog;
let chat: SlackChat;

beforeEach(async () => {
  log = new RecordingLog();
  peer = await new SlackPeer().open();
  chat = connectTo(peer.apiUrl, { appToken: SLACK.appToken });
});

afterEach(async () => {
  await chat.stop();
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
  return alertTo(chat, SLACK.general, fields);
}

function inChannel(platformId: string): Partial<Outgoing> {
  return { address: { platform: "slack", workspaceId: SLACK.workspaceId, platformId } };
}

test("posts with the delivery's key as metadata, then edits and answers in the thread", async () => {
  const posted = await chat.send(outgoing());
  if (posted.status !== "sent") throw new Error(posted.status);
  const edited = await chat.send({
    ...outgoing({ key: "delivery-2", editOf: posted.platformMessageId }),
    payload: chat.render(noteMessage)[0],
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

test("shows a reply to the whole channel where it is asked to", async () => {
  const posted = await chat.send(outgoing());
  if (posted.status !== "sent") throw new Error(posted.status);

  await chat.send(outgoing({ key: "delivery-2", replyTo: posted.platformMessageId, isForChannel: true }));

  expect(peer.messages(SLACK.general)[1]).toMatchObject({ threadTs: posted.platformMessageId, isBroadcast: true });
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

  expect(await chat.send(outgoing(post))).toMatchObject({ status: "refused", reason });
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
