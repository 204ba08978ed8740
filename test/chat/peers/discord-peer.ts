import { type WebSocket, WebSocketServer } from "ws";
import { type Operation, requestFaults } from "./discord-rules.ts";
import { type Fault, type PeerAnswer, type PeerRequest, PeerServer } from "./peer-server.ts";

// A local Discord: the REST routes that Orgbeat calls, every body checked against Discord's own description, and a
// gateway with heartbeats, resume and interactions.

export const DISCORD = {
  applicationId: "900000000000000001",
  token: "OTAwMDAwMDAwMDAwMDAwMDAx.peer.discord-peer-token",
  server: "900000000000000100",
  general: "900000000000000101",
  other: "900000000000000102",
  user: "900000000000000010",
} as const;

const MANAGE_SERVER = String(1 << 5);
const EPHEMERAL = 1 << 6;
const PATIENCE_MS = 8_000;

type Body = Readonly<Record<string, unknown>>;

export interface PeerPost {
  readonly id: string;
  readonly body: Body;
}

/** What the bot did with one interaction. */
export class PeerInteraction {
  readonly id: string;
  readonly token: string;
  readonly startedAt = performance.now();
  /** How long the bot took for its first answer, and what that was. */
  callbackMs = Number.POSITIVE_INFINITY;
  callback: Body | undefined;
  /** Bodies of the visible answer and of those after it. */
  readonly answers: Body[] = [];

  constructor(id: string) {
    this.id = id;
    this.token = `interaction-token-${id}`;
  }

  get isPrivate(): boolean {
    const data = this.callback?.data;
    const flags = typeof data === "object" && data !== null && "flags" in data ? Number(data.flags) : 0;
    return (flags & EPHEMERAL) !== 0;
  }
}

/** Who does something, and where; an admin of the server where nothing is said. */
export interface DiscordAction {
  readonly channel?: string;
  readonly locale?: string;
  readonly permissions?: string;
  readonly isDirect?: boolean;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly operation?: Operation;
  readonly take: (ids: readonly string[], body: Body, query: URLSearchParams) => PeerAnswer;
}

export class DiscordPeer {
  readonly #server = new PeerServer((request) => this.#answer(request));
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #channels = new Map<string, PeerPost[]>([
    [DISCORD.general, []],
    [DISCORD.other, []],
  ]);
  readonly #denied = new Map<string, number>();
  readonly #nonces = new Map<string, PeerPost>();
  readonly #interactions = new Map<string, PeerInteraction>();
  readonly #waiting: { readonly isDone: () => boolean; readonly resolve: () => void }[] = [];
  /** Everything that Discord would refuse. */
  readonly faults: string[] = [];
  /** "METHOD /path" of every request. */
  readonly calls: string[] = [];
  commands: readonly Body[] = [];
  resumes = 0;
  identifies = 0;
  #lastId = 0n;
  #sequence = 0;
  #port = 0;

  async open(): Promise<this> {
    this.#port = await this.#server.listen();
    this.#server.onUpgrade((request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#greet(client));
    });
    return this;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async close(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
    await this.#server.close();
  }

  fail(fault: Fault): void {
    this.#server.fail(fault);
  }

  posts(channel: string): readonly PeerPost[] {
    return this.#channels.get(channel) ?? [];
  }

  /** From now on a channel answers with an error code: 10003 as if it were gone, others as if it were forbidden. */
  deny(channel: string, code: number): void {
    this.#denied.set(channel, code);
  }

  /** Forgets nonces, as Discord does after a few minutes. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  /** Ends the gateway connection with a code; 4004 is a token that was reset. */
  closeGateway(code: number): void {
    for (const client of this.#sockets.clients) client.close(code);
  }

  dropGateway(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** Ends as soon as the condition holds, which is looked at after every request and gateway message. */
  async until(isDone: () => boolean): Promise<void> {
    if (isDone()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ isDone, resolve });
    const timer = setTimeout(() => reject(new Error("the bot did not do it")), PATIENCE_MS);
    await promise;
    clearTimeout(timer);
  }

  /** A person's command with its options. Ends when the bot has shown an answer. */
  async command(
    name: string,
    values: Readonly<Record<string, string>>,
    action: DiscordAction = {},
  ): Promise<PeerInteraction> {
    if (!this.commands.some((command) => command.name === name)) throw new Error(`no command ${name}`);
    const options = Object.entries(values).map(([key, value]) => ({ name: key, type: 3, value }));
    return this.#interact({ type: 2, data: { id: "1", name, type: 1, options } }, action);
  }

  /** A press on the button of the newest message in a channel whose id begins so. */
  async press(customId: string, action: DiscordAction = {}): Promise<PeerInteraction> {
    const channel = action.channel ?? DISCORD.general;
    const post = this.posts(channel).at(-1);
    if (post === undefined) throw new Error("no message");
    const button = [...nested(post.body.components)].find((component) =>
      String(component.custom_id).startsWith(customId),
    );
    if (button === undefined) throw new Error(`no button ${customId}`);
    const message = { ...showPost(post, channel), components: post.body.components };
    return this.#interact({ type: 3, data: { component_type: 2, custom_id: button.custom_id }, message }, action);
  }

  /** Sends an interaction to the bot without waiting for anything. */
  interact(
    payload: object,
    { channel = DISCORD.general, locale = "en-US", permissions = MANAGE_SERVER, isDirect = false }: DiscordAction,
  ): PeerInteraction {
    const interaction = new PeerInteraction(this.#newId());
    this.#interactions.set(interaction.token, interaction);
    const user = { id: DISCORD.user, username: "reader", discriminator: "0", global_name: "Reader", avatar: null };
    const who = isDirect
      ? { user }
      : { guild_id: DISCORD.server, member: { user, roles: [], permissions, joined_at: "2025-01-01T00:00:00Z" } };
    this.#dispatch("INTERACTION_CREATE", {
      ...payload,
      ...who,
      id: interaction.id,
      token: interaction.token,
      application_id: DISCORD.applicationId,
      channel_id: channel,
      channel: { id: channel, type: isDirect ? 1 : 0 },
      locale,
      version: 1,
      entitlements: [],
      app_permissions: "0",
      authorizing_integration_owners: {},
      attachment_size_limit: 0,
    });
    return interaction;
  }

  async #interact(payload: object, action: DiscordAction): Promise<PeerInteraction> {
    const interaction = this.interact(payload, action);
    await this.until(() => interaction.answers.length > 0);
    return interaction;
  }

  #greet(client: WebSocket): void {
    client.on("message", (data) => {
      this.#hear(client, JSON.parse(String(data)));
      this.#look();
    });
    client.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
  }

  #hear(client: WebSocket, { op, d }: { op: number; d: { token?: string } }): void {
    if (op === 1) client.send(JSON.stringify({ op: 11 }));
    if (op !== 2 && op !== 6) return;
    if (d.token !== DISCORD.token) {
      client.close(4004);
      return;
    }
    if (op === 6) {
      this.resumes += 1;
      this.#dispatch("RESUMED", {});
      return;
    }
    this.identifies += 1;
    this.#dispatch("READY", {
      v: 10,
      user: { id: DISCORD.applicationId, username: "orgbeat", discriminator: "0", avatar: null, bot: true },
      guilds: [{ id: DISCORD.server, unavailable: true }],
      session_id: "session",
      resume_gateway_url: this.#gatewayUrl,
      application: { id: DISCORD.applicationId, flags: 0 },
    });
    const channels = [...this.#channels.keys()].map((id) => ({
      id,
      type: 0,
      name: `channel-${id.slice(-1)}`,
      permission_overwrites: [],
    }));
    this.#dispatch("GUILD_CREATE", {
      id: DISCORD.server,
      name: "Peer",
      channels,
      roles: [],
      members: [],
      emojis: [],
      stickers: [],
      features: [],
      owner_id: "1",
    });
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  #dispatch(t: string, d: object): void {
    for (const client of this.#sockets.clients) client.send(JSON.stringify({ op: 0, t, s: ++this.#sequence, d }));
  }

  async #answer(request: PeerRequest): Promise<PeerAnswer> {
    const path = decodeURIComponent(request.path).replace("/api/v10", "");
    this.calls.push(`${request.method} ${path}`);
    const answer = this.#route(request, path);
    this.#look();
    return answer;
  }

  #route({ method, headers, body, query }: PeerRequest, path: string): PeerAnswer {
    for (const route of this.#routes) {
      const ids = route.method === method ? route.path.exec(path) : null;
      if (ids === null) continue;
      const isOpen = /^\/(interactions|webhooks)\//.test(path);
      if (!isOpen && headers.authorization !== `Bot ${DISCORD.token}`) return refuse(401, 0, "401: Unauthorized");
      const content: Body = body === "" ? {} : JSON.parse(body);
      const faults = route.operation === undefined ? [] : requestFaults(route.operation, content);
      if (faults.length > 0) {
        this.faults.push(...faults.map((fault) => `${method} ${path} ${fault}`));
        return refuse(400, 50035, "Invalid Form Body");
      }
      return route.take(ids.slice(1), content, query);
    }
    this.faults.push(`unknown route ${method} ${path}`);
    return refuse(404, 0, "404: Not Found");
  }

  readonly #routes: readonly Route[] = [
    { method: "GET", path: /^\/gateway\/bot$/, take: () => ({ status: 200, body: this.#gateway() }) },
    {
      method: "PUT",
      path: /^\/applications\/\d+\/commands$/,
      operation: "bulk_set_application_commands",
      take: (_, body) => this.#setCommands(body),
    },
    {
      method: "POST",
      path: /^\/channels\/(\d+)\/messages$/,
      operation: "create_message",
      take: ([channel = ""], body) => this.#access(channel) ?? this.#post(channel, body),
    },
    {
      method: "GET",
      path: /^\/channels\/(\d+)\/messages$/,
      take: ([channel = ""], _, query) => this.#access(channel) ?? this.#list(channel, query),
    },
    {
      method: "PATCH",
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      operation: "update_message",
      take: ([channel = "", message = ""], body) => this.#access(channel) ?? this.#edit(channel, message, body),
    },
    {
      method: "POST",
      path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      operation: "create_thread_from_message",
      take: ([channel = "", message = ""], body) => this.#access(channel) ?? this.#makeThread(message, body),
    },
    {
      method: "POST",
      path: /^\/interactions\/\d+\/([\w-]+)\/callback$/,
      operation: "create_interaction_response",
      take: ([token = ""], body) => this.#acknowledge(token, body),
    },
    {
      method: "PATCH",
      path: /^\/webhooks\/\d+\/([\w-]+)\/messages\/@original$/,
      operation: "update_original_webhook_message",
      take: ([token = ""], body) => this.#show(token, body),
    },
    {
      method: "POST",
      path: /^\/webhooks\/\d+\/([\w-]+)$/,
      operation: "execute_webhook",
      take: ([token = ""], body) => this.#show(token, body),
    },
  ];

  #gateway() {
    const limits = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
    return { url: this.#gatewayUrl, shards: 1, session_start_limit: limits };
  }

  #setCommands(body: unknown): PeerAnswer {
    this.commands = Array.isArray(body) ? body : [];
    return { status: 200, body: this.commands.map((command) => ({ ...command, id: this.#newId() })) };
  }

  #access(channel: string): PeerAnswer | undefined {
    const code = this.#denied.get(channel) ?? (this.#channels.has(channel) ? undefined : 10003);
    if (code === undefined) return undefined;
    return code === 10003 ? refuse(404, code, "Unknown Channel") : refuse(403, code, "Missing Access");
  }

  #post(channel: string, body: Body): PeerAnswer {
    const nonce = body.enforce_nonce === true ? `${channel} ${String(body.nonce)}` : undefined;
    const known = nonce === undefined ? undefined : this.#nonces.get(nonce);
    if (known !== undefined) return { status: 200, body: showPost(known, channel) };
    const post = { id: this.#newId(), body };
    this.#channels.get(channel)?.push(post);
    if (nonce !== undefined) this.#nonces.set(nonce, post);
    return { status: 200, body: showPost(post, channel) };
  }

  #list(channel: string, query: URLSearchParams): PeerAnswer {
    const posts = (this.#channels.get(channel) ?? []).filter(
      ({ id }) => BigInt(id) > BigInt(query.get("after") ?? "0"),
    );
    return { status: 200, body: posts.slice(0, Number(query.get("limit"))).map((post) => showPost(post, channel)) };
  }

  #edit(channel: string, id: string, body: Body): PeerAnswer {
    const posts = this.#channels.get(channel) ?? [];
    const index = posts.findIndex((post) => post.id === id);
    if (index < 0) return refuse(404, 10008, "Unknown Message");
    posts[index] = { id, body };
    return { status: 200, body: showPost({ id, body }, channel) };
  }

  /** A thread that begins at a message has that message's id. */
  #makeThread(id: string, { name }: Body): PeerAnswer {
    if (this.#channels.has(id)) return refuse(400, 160_004, "A thread has already been created for this message");
    this.#channels.set(id, []);
    return { status: 201, body: { id, type: 11, name } };
  }

  #acknowledge(token: string, body: Body): PeerAnswer {
    const interaction = this.#interactions.get(token);
    if (interaction === undefined) return refuse(404, 10062, "Unknown interaction");
    if (interaction.callback !== undefined) return refuse(400, 40060, "Interaction has already been acknowledged.");
    interaction.callback = body;
    interaction.callbackMs = performance.now() - interaction.startedAt;
    return { status: 204 };
  }

  #show(token: string, body: Body): PeerAnswer {
    const interaction = this.#interactions.get(token);
    if (interaction?.callback === undefined) return refuse(404, 10015, "Unknown Webhook");
    interaction.answers.push(body);
    return { status: 200, body: { id: this.#newId() } };
  }

  #look(): void {
    for (const [index, { isDone, resolve }] of [...this.#waiting.entries()].reverse()) {
      if (!isDone()) continue;
      this.#waiting.splice(index, 1);
      resolve();
    }
  }

  #newId(): string {
    // An id holds its time, as Discord's do.
    this.#lastId = (BigInt(Date.now() - 1_420_070_400_000) << 22n) + (this.#lastId & 0x3f_ffffn) + 1n;
    return String(this.#lastId);
  }
}

function refuse(status: number, code: number, message: string): PeerAnswer {
  return { status, body: { message, code } };
}

function showPost({ id, body }: PeerPost, channel: string) {
  const author = { id: DISCORD.applicationId, username: "orgbeat", discriminator: "0", avatar: null, bot: true };
  return {
    id,
    type: 0,
    channel_id: channel,
    author,
    content: "",
    timestamp: "2026-01-01T00:00:00Z",
    flags: body.flags,
    components: body.components,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
  };
}

function* nested(components: unknown): Generator<Body> {
  for (const component of Array.isArray(components) ? components : []) {
    yield component;
    yield* nested(component.components);
  }
}
