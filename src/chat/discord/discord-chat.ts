import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  REST,
  type RESTOptions,
  Routes,
} from "discord.js";
import type { Command } from "../../model/command.ts";
import type { Chat, CommandHandler } from "../../model/ports.ts";
import { UserError } from "../../model/user-error.ts";
import { type ChatLog, describeError } from "../chat-log.ts";
import { WorkInHand } from "../work-in-hand.ts";
import { discordCommands } from "./discord-commands.ts";
import { answerInteraction } from "./discord-interactions.ts";
import { DiscordPosts, NONCE_MS } from "./discord-posts.ts";
import { renderDiscord } from "./render-discord.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Discord's own where absent; ends with `/api`, without the version. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  readonly log: ChatLog;
  /** How long a post whose answer was lost may be repeated without a look. (Default: `NONCE_MS`) */
  readonly nonceMs?: number | undefined;
}

/** A call that Discord has not answered by then is given up. */
const CALL_TIMEOUT_MS = 15_000;

/** A gateway that has not greeted by then counts as unreachable. */
const READY_TIMEOUT_MS = 30_000;

/** How long `stop` waits for requests in hand. */
const SETTLE_TIMEOUT_MS = 10_000;

/**
 * Discord: Components V2 messages, commands and buttons over the gateway, no privileged intent. Sending needs no
 * gateway, so `send` works without `start`. `start` throws `UserError` where Discord refuses the token, and the
 * client's error where Discord cannot be reached; it may be called again then.
 */
export function discordChat({ token, apiUrl, commands, log, nonceMs = NONCE_MS }: DiscordOptions): Chat {
  const restOptions: Partial<RESTOptions> = {
    timeout: CALL_TIMEOUT_MS,
    ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") }),
  };
  // The client repeats failed calls by itself within milliseconds; when to try again is the caller's decision.
  const rest = new REST({ ...restOptions, retries: 0, rejectOnRateLimit: () => true }).setToken(token);
  const posts = new DiscordPosts(rest, nonceMs);
  const inHand = new WorkInHand();
  let client: Client | undefined;

  async function connect(handler: CommandHandler): Promise<Client> {
    const connecting = new Client({ intents: [GatewayIntentBits.Guilds], rest: restOptions });
    connecting.on(Events.Error, (error) => log.warn({ error: describeError(error, [token]) }, "discord client error"));
    connecting.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "discord gateway closed for good"));
    connecting.on(Events.InteractionCreate, (interaction) => {
      inHand.add(answerInteraction(interaction, { rest: replyRest, handler, commands, log, secrets: [token] }));
    });
    try {
      await logIn(connecting, token);
    } catch (error) {
      await connecting.destroy();
      throw isTokenRefused(error)
        ? new UserError("token-refused", { platform: "Discord", variable: "DISCORD_TOKEN" })
        : error;
    }
    return connecting;
  }

  async function register({ application }: Client): Promise<void> {
    try {
      await replyRest.put(Routes.applicationCommands(application?.id ?? ""), { body: discordCommands(commands) });
    } catch (error) {
      // Those of the last start are still there, and messages go out without any.
      log.error({ error: describeError(error, [token]) }, "discord commands not registered");
    }
  }

  // Replies may wait for a rate limit, as people wait for them anyway.
  const replyRest = new REST(restOptions).setToken(token);

  return {
    platform: "discord",
    render: renderDiscord,
    async start(handler) {
      client = await connect(handler);
      await register(client);
      log.info({ servers: client.guilds.cache.size }, "discord connected");
    },
    send: (outgoing) => posts.send(outgoing),
    async stop() {
      await inHand.settle(SETTLE_TIMEOUT_MS);
      await client?.destroy();
      client = undefined;
    },
  };
}

async function logIn(client: Client, token: string): Promise<void> {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  const timer = setTimeout(() => reject(new Error(`no greeting in ${READY_TIMEOUT_MS} ms`)), READY_TIMEOUT_MS);
  try {
    await Promise.all([client.login(token), ready]);
  } finally {
    clearTimeout(timer);
  }
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
