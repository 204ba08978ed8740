import { createHmac } from "node:crypto";
import { type WebSocket, WebSocketServer } from "ws";
import { blockKitFaults } from "./block-kit.ts";
import { type Fault, type PeerAnswer, type PeerRequest, PeerServer } from "./peer-server.ts";

// A local Slack: the Web API methods that Orgbeat calls, Socket Mode, signed HTTP requests and response_url, with the
// answers and error codes that Slack documents.

export const SLACK = {
  workspaceId: "T1",
  botToken: "xoxb-peer-bot-token",
  appToken: "xapp-peer-app-token",
  signingSecret: "peer-signing-secret",
  admin: "UADMIN",
  member: "UMEMBER",
  guest: "UGUEST",
  general: "CGENERAL",
  private: "CPRIVATE",
} as const;

const BOT = "UBOT";

type Arguments = Readonly<Record<string, unknown>>;

export interface PeerMessage {
  readonly ts: string;
  readonly text: unknown;
  readonly blocks: unknown;
  readonly metadata: unknown;
  readonly threadTs: unknown;
  readonly isBroadcast: boolean;
}

interface PeerChannel {
  readonly messages: PeerMessage[];
  readonly creator: string;
  isArchived: boolean;
  hasBot: boolean;
}

/** What a person does, and where. */
export interface SlackAction {
  readonly user?: string;
  readonly channel?: string;
  readonly workspaceId?: string;
}

/** The answer to an action: how long the app took to acknowledge it, and what it posted to the response_url. */
export interface SlackAnswer {
  readonly ackMs: number;
  readonly replies: Arguments[];
}

export class SlackPeer {
  readonly #server = new PeerServer((request) => this.#answer(request));
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #channels = new Map<string, PeerChannel>([
    [SLACK.general, { messages: [], creator: SLACK.admin, isArchived: false, hasBot: true }],
    [SLACK.private, { messages: [], creator: SLACK.member, isArchived: false, hasBot: true }],
  ]);
  readonly #responses = new Map<string, Arguments[]>();
  readonly #acks = new Map<string, (ack: unknown) => void>();
  readonly #waiting: (() => void)[] = [];
  /** Every method that was called, in order. */
  readonly calls: string[] = [];
  /** Messages that Slack shows to one person. */
  readonly ephemerals: Arguments[] = [];
  /** Everything that breaks a rule of Block Kit. */
  readonly faults: string[] = [];
  /** Whether the app was given the scopes to read channels. */
  mayRead = true;
  #tokenError: string | undefined;
  #port = 0;
  #count = 0;

  async open(): Promise<this> {
    this.#port = await this.#server.listen();
    this.#server.onUpgrade((request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#greet(client));
    });
    return this;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  async close(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
    await this.#server.close();
  }

  fail(fault: Fault): void {
    this.#server.fail(fault);
  }

  messages(channel: string): readonly PeerMessage[] {
    return this.#channel(channel).messages;
  }

  archive(channel: string): void {
    this.#channel(channel).isArchived = true;
  }

  kick(channel: string): void {
    this.#channel(channel).hasBot = false;
  }

  revoke(error: string): void {
    this.#tokenError = error;
  }

  /** Cuts every socket without a word, as a lost network does. */
  dropSockets(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** Slack asks for a new connection every few hours. */
  refreshSockets(): void {
    for (const client of this.#sockets.clients)
      client.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
  }

  /** Ends when an app connects from now on. */
  connection(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** A person's `/orgbeat TEXT`, brought by the given way. */
  async command(text: string, bring: Bring, action: SlackAction = {}): Promise<SlackAnswer> {
    const payload = {
      ...this.#person(action),
      command: "/orgbeat",
      text,
      channel_id: action.channel ?? SLACK.general,
      channel_name: "general",
      api_app_id: "A1",
      trigger_id: "1.2.3",
    };
    return this.#bring("slash_commands", payload, bring);
  }

  /** A press on the button of the newest message in a channel whose action id begins so. */
  async press(actionId: string, bring: Bring, action: SlackAction = {}): Promise<SlackAnswer> {
    const channel = action.channel ?? SLACK.general;
    const person = this.#person(action);
    const button = findButton(this.messages(channel).at(-1)?.blocks, actionId);
    const payload = {
      type: "block_actions",
      user: { id: person.user_id, name: person.user_name, team_id: person.team_id },
      team: { id: person.team_id, domain: "peer" },
      channel: { id: channel, name: "general" },
      actions: [{ ...button, block_id: "b", action_ts: "1.2" }],
      api_app_id: "A1",
    };
    return this.#bring("interactive", payload, bring);
  }

  /** Brings a payload over the app's socket and waits for its acknowledgement. */
  readonly overSocket: Bring = (type, payload) => {
    const id = `envelope-${++this.#count}`;
    const [client] = this.#sockets.clients;
    if (client === undefined) throw new Error("no app is connected");
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#acks.set(id, resolve);
    client.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }));
    return promise;
  };

  async #bring(type: string, payload: object, bring: Bring): Promise<SlackAnswer> {
    const path = `/response/${++this.#count}`;
    const replies: Arguments[] = [];
    this.#responses.set(path, replies);
    const startedAt = performance.now();
    await bring(type, { ...payload, response_url: `http://127.0.0.1:${this.#port}${path}` });
    return { ackMs: performance.now() - startedAt, replies };
  }

  #person({ user = SLACK.admin, workspaceId = SLACK.workspaceId }: SlackAction) {
    return { user_id: user, user_name: user.toLowerCase(), team_id: workspaceId, team_domain: "peer" };
  }

  #greet(client: WebSocket): void {
    client.on("message", (data) => {
      const ack: unknown = JSON.parse(String(data));
      if (typeof ack === "object" && ack !== null && "envelope_id" in ack)
        this.#acks.get(String(ack.envelope_id))?.(ack);
    });
    client.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A1" } }));
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #answer(request: PeerRequest): Promise<PeerAnswer> {
    const replies = this.#responses.get(request.path);
    if (replies !== undefined) return this.#takeReply(replies, JSON.parse(request.body));
    const method = request.path.replace("/api/", "");
    this.calls.push(method);
    const refusal = this.#refusalOf(method, request.headers.authorization);
    const body = refusal === undefined ? this.#call(method, readForm(request.body)) : { ok: false, error: refusal };
    return { status: 200, body };
  }

  #refusalOf(method: string, authorization: string | undefined): string | undefined {
    const token = method === "apps.connections.open" ? SLACK.appToken : SLACK.botToken;
    return authorization === `Bearer ${token}` ? this.#tokenError : "invalid_auth";
  }

  #takeReply(replies: Arguments[], reply: Arguments): PeerAnswer {
    this.faults.push(...blockKitFaults(reply));
    if (replies.length >= 5) return { status: 404, body: "used_url" };
    replies.push(reply);
    return { status: 200, body: "ok" };
  }

  #call(method: string, args: Arguments): object {
    switch (method) {
      case "auth.test":
        return { ok: true, team_id: SLACK.workspaceId, user_id: BOT, bot_id: "B1" };
      case "apps.connections.open":
        return { ok: true, url: `ws://127.0.0.1:${this.#port}/link` };
      case "users.info":
        return this.#user(String(args.user));
      case "conversations.info":
        return { ok: true, channel: { id: args.channel, creator: this.#channels.get(String(args.channel))?.creator } };
      case "chat.postEphemeral":
        this.faults.push(...blockKitFaults(args));
        this.ephemerals.push(args);
        return { ok: true, message_ts: this.#newTs() };
      case "chat.postMessage":
        return this.#post(args);
      case "chat.update":
        return this.#update(args);
      case "conversations.history":
      case "conversations.replies":
        return this.#read(args);
      default:
        return { ok: false, error: "unknown_method" };
    }
  }

  #user(id: string): object {
    const locale = id === SLACK.admin ? "zh-CN" : "en-US";
    const user = { id, locale, is_admin: id === SLACK.admin, is_restricted: id === SLACK.guest };
    return { ok: true, user };
  }

  #post(args: Arguments): object {
    const channel = this.#channels.get(String(args.channel));
    if (channel === undefined) return { ok: false, error: "channel_not_found" };
    if (channel.isArchived) return { ok: false, error: "is_archived" };
    if (!channel.hasBot) return { ok: false, error: "not_in_channel" };
    if (args.thread_ts !== undefined && !channel.messages.some(({ ts }) => ts === args.thread_ts)) {
      return { ok: false, error: "thread_not_found" };
    }
    this.#check(args);
    const message = {
      ts: this.#newTs(),
      text: args.text,
      blocks: args.blocks,
      metadata: args.metadata,
      threadTs: args.thread_ts,
      isBroadcast: args.reply_broadcast === true || args.reply_broadcast === "true",
    };
    channel.messages.push(message);
    return { ok: true, channel: args.channel, ts: message.ts, message };
  }

  #update(args: Arguments): object {
    const messages = this.#channels.get(String(args.channel))?.messages ?? [];
    const index = messages.findIndex(({ ts }) => ts === args.ts);
    const old = messages[index];
    if (old === undefined) return { ok: false, error: "message_not_found" };
    this.#check(args);
    messages[index] = { ...old, text: args.text, blocks: args.blocks, metadata: args.metadata };
    return { ok: true, channel: args.channel, ts: old.ts, text: args.text };
  }

  #read({ channel, oldest, ts: parent, limit: limited }: Arguments): object {
    if (!this.mayRead) return { ok: false, error: "missing_scope", needed: "channels:history" };
    const messages = this.#channel(String(channel)).messages.filter(
      ({ ts, threadTs }) =>
        Number(ts) > Number(oldest) && (parent === undefined ? threadTs === undefined : threadTs === parent),
    );
    const limit = Number(limited);
    return { ok: true, messages: messages.toReversed().slice(0, limit), has_more: messages.length > limit };
  }

  #check(args: Arguments): void {
    this.faults.push(...blockKitFaults(args));
    if (args.unfurl_links !== "false" || args.unfurl_media !== "false") this.faults.push("links would be unfurled");
  }

  #channel(id: string): PeerChannel {
    const channel = this.#channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  }

  #newTs(): string {
    return `${Math.floor(Date.now() / 1000)}.${String(++this.#count).padStart(6, "0")}`;
  }
}

/** Brings a payload to the app and ends with its acknowledgement. */
export type Bring = (type: string, payload: object) => Promise<unknown>;

/** Brings payloads by signed HTTP requests to an address. */
export function overHttp(address: string, forged: { signingSecret?: string; ageSeconds?: number } = {}): Bring {
  const { signingSecret = SLACK.signingSecret, ageSeconds = 0 } = forged;
  return async (type, payload) => {
    const form =
      type === "interactive" ? { payload: JSON.stringify(payload) } : Object.fromEntries(Object.entries(payload));
    const body = new URLSearchParams(form).toString();
    const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
    const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${signature}`,
    };
    const response = await fetch(address, { method: "POST", headers, body });
    if (!response.ok) throw new Error(`the app answered ${response.status}`);
    return response.text();
  };
}

/** Slack's clients send objects as JSON inside a form. */
function readForm(body: string): Arguments {
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(fields.map(([key, value]) => [key, JSON_FIELDS.has(key) ? JSON.parse(value) : value]));
}

const JSON_FIELDS = new Set(["blocks", "metadata"]);

function findButton(blocks: unknown, actionId: string): object {
  for (const block of Array.isArray(blocks) ? blocks : []) {
    for (const element of Array.isArray(block?.elements) ? block.elements : []) {
      if (String(element?.action_id).startsWith(actionId)) return element;
    }
  }
  throw new Error(`no button ${actionId}`);
}
