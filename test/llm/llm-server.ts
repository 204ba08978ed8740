import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readStream } from "node:stream/consumers";

/** A request that the server got. */
export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string; readonly json_schema: { readonly schema: object } };
    readonly max_completion_tokens?: number;
  };
}

/** How the server answers: it writes the response, or never does. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void;

/** An OpenAI-like endpoint on this machine that behaves as a test tells it. */
export interface LlmServer {
  /** What LLM_BASE_URL would be. */
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  /** How it answers from now on; what it was asked before is forgotten. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of 127.0.0.1; it answers that there is nothing to say until told otherwise. */
export async function startLlmServer(): Promise<LlmServer> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = says({ proposals: [], doubts: [] });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse(await readStream(request));
    const one = { path: request.url, authorization: request.headers.authorization, body };
    asked.push(one);
    behaviour(response, one);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (next) => {
      behaviour = next;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with these words of the model, by default as JSON. */
export function says(content: unknown, more: { readonly tokens?: number } = {}): Behaviour {
  const words = typeof content === "string" ? content : JSON.stringify(content);
  const usage = more.tokens === undefined ? {} : { usage: { total_tokens: more.tokens } };
  return sends(JSON.stringify({ choices: [{ message: { role: "assistant", content: words } }], ...usage }));
}

/** Answers with this body. */
export function sends(body: string): Behaviour {
  return (response) => response.writeHead(200, { "content-type": "application/json" }).end(body);
}

/** Refuses with a status. */
export function fails(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => response.writeHead(status, headers).end('{"error":{"message":"no"}}');
}

/** Takes the request and says nothing. */
export const hangs: Behaviour = () => {};

/** Sends a letter every few milliseconds and never ends. */
export const drips: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

/** Breaks the connection in the middle of the body. */
export const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"choices":[');
  setTimeout(() => response.destroy(), 20);
};

/** Sends megabytes. */
export const floods: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(`{"choices":[{"message":{"content":"${"a".repeat(4_000_000)}"}}]}`);
};

/** Behaves in one way where it is asked for a schema, in another where it is not. */
export function bySchema(withSchema: Behaviour, without: Behaviour): Behaviour {
  return (response, asked) => (asked.body.response_format ? withSchema : without)(response, asked);
}

/** Behaves in one way at first and then in another. */
export function first(once: Behaviour, then: Behaviour): Behaviour {
  let count = 0;
  return (response, asked) => {
    count += 1;
    (count === 1 ? once : then)(response, asked);
  };
}
