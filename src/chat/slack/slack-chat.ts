import type { RequestListener } from "node:http";
import { HTTPReceiver, webApi } from "@slack/bolt";
import type { Command } from "../../model/command.ts";
import type { Chat } from "../../model/ports.ts";
import { UserError } from "../../model/user-error.ts";
import type { ChatLog } from "../chat-log.ts";
import { renderSlack } from "./render-slack.ts";
import { SlackCommands } from "./slack-commands.ts";
import { slackFetch } from "./slack-fetch.ts";
import { slackLog } from "./slack-log.ts";
import { APPEAR_MS, SlackPosts } from "./slack-posts.ts";
import { SlackSocket } from "./slack-socket.ts";

export interface SlackOptions {
  readonly botToken: string;
  /** With it, Slack is reached over Socket Mode and needs no public address. */
  readonly appToken?: string | undefined;
  /** Used without `appToken`: Slack then posts to `SLACK_PATH` below a public address. */
  readonly signingSecret?: string | undefined;
  /** Slack's own where absent; ends with `/api/`. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  readonly log: ChatLog;
  /** How long to wait before looking for a post whose answer was lost. (Default: `APPEAR_MS`) */
  readonly appearMs?: number | undefined;
}

/** Slack's adapter. Without Socket Mode it answers what a web server passes to `requestListener`. */
export interface SlackChat extends Chat {
  readonly requestListener: RequestListener | undefined;
}

/** Where Slack posts commands and pressed buttons when it does not use Socket Mode. */
export const SLACK_PATH = "/slack/events";

/** A call that Slack has not answered by then is given up. */
const CALL_TIMEOUT_MS = 20_000;

/** What Slack answers to a token that it does not take. */
const TOKEN_ERRORS = new Set([
  "account_inactive",
  "invalid_auth",
  "not_allowed_token_type",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

/**
 * Slack: Block Kit messages, `/orgbeat …` and buttons that ask for commands. Nothing is sent twice here: what became
 * of a post is told to the caller, who alone knows whether it may be sent again. `start` throws `UserError` where Slack
 * refuses a token, and the client's error where Slack cannot be reached; it may be called again then.
 * Without `appToken` and `signingSecret` it sends and takes no commands.
 */
export function slackChat(options: SlackOptions): SlackChat {
  const { botToken, appToken, signingSecret, apiUrl, commands, log, appearMs = APPEAR_MS } = options;
  const secrets = [botToken, appToken, signingSecret];
  const logger = slackLog(log, secrets);
  const clientOptions: webApi.WebClientOptions = {
    // Socket Mode and the client would fill these in with retries of their own.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT_MS,
    fetch: slackFetch,
    logger,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
  const client = new webApi.WebClient(botToken, { ...clientOptions });
  const posts = new SlackPosts(client, appearMs);
  const answers = new SlackCommands({ client, clientOptions, commands, log, secrets });
  const socket = appToken === undefined ? undefined : new SlackSocket(appToken, { clientOptions, log });
  const http =
    socket === undefined && signingSecret !== undefined
      ? new HTTPReceiver({ signingSecret, endpoints: SLACK_PATH, logger })
      : undefined;
  const receiver = socket?.receiver ?? http;
  if (receiver !== undefined) answers.listen(receiver);

  return {
    platform: "slack",
    requestListener: http === undefined ? undefined : onSlackPath(http.requestListener),
    render: renderSlack,
    async start(handler) {
      const { team_id: workspaceId } = await orTokenError(client.auth.test(), "SLACK_BOT_TOKEN");
      answers.begin(handler, workspaceId ?? "");
      if (socket !== undefined) await orTokenError(socket.connect(), "SLACK_APP_TOKEN");
      log.info({ workspaceId, isSocket: socket !== undefined }, "slack connected");
    },
    send: (outgoing) => posts.send(outgoing),
    async stop() {
      await answers.end();
      await socket?.close();
    },
  };
}

/** Bolt throws at requests that are not Slack's, where a server should say that there is nothing. */
function onSlackPath(listener: RequestListener): RequestListener {
  return (request, response) => {
    const isSlack = request.method === "POST" && request.url?.split("?")[0] === SLACK_PATH;
    if (isSlack) listener(request, response);
    else response.writeHead(404).end();
  };
}

async function orTokenError<Answer>(answer: Promise<Answer>, variable: string): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError) || !TOKEN_ERRORS.has(error.data.error)) throw error;
    throw new UserError("token-refused", { platform: "Slack", variable, reason: error.data.error });
  }
}
