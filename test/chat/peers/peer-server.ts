import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

export interface PeerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface PeerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a string as it is. */
  readonly body?: unknown;
}

/**
 * What goes wrong with a request. With `-after` the peer has done what was asked and only its answer goes wrong:
 * the sender cannot tell the two apart by the connection alone.
 */
type FaultKind = "rate-limit" | "status" | "status-after" | "drop" | "drop-after" | "truncate-after" | "garbage-after";

export interface Fault {
  readonly kind: FaultKind;
  /** Part of "METHOD /path" of the requests that it hits. */
  readonly match: string;
  readonly status?: number;
  /** Seconds; with 0 the answer does not say. */
  readonly retryAfter?: number;
  /** How many requests it hits; one where absent. */
  readonly times?: number;
}

/** A server on 127.0.0.1 whose answers can be made to go wrong on demand. */
export class PeerServer {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #answer: (request: PeerRequest) => Promise<PeerAnswer>;
  #faults: { readonly fault: Fault; left: number }[] = [];

  constructor(answer: (request: PeerRequest) => Promise<PeerAnswer>) {
    this.#answer = answer;
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return address.port;
  }

  onUpgrade(take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): void {
    this.#server.on("upgrade", take);
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const request = {
      method: incoming.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const fault = this.#takeFault(`${request.method} ${request.path}`);
    if (fault === undefined) {
      write(response, await this.#answer(request));
      return;
    }
    if (fault.kind.endsWith("-after")) await this.#answer(request);
    goWrong(fault, response, incoming.socket);
  }

  #takeFault(line: string): Fault | undefined {
    const found = this.#faults.find(({ fault, left }) => left > 0 && line.includes(fault.match));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }
}

function goWrong(fault: Fault, response: ServerResponse, socket: Socket): void {
  const answer = wrongAnswer(fault);
  if (answer !== undefined) {
    write(response, answer);
  } else if (fault.kind === "truncate-after") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
    response.write('{"ok":true,');
    setImmediate(() => socket.destroy());
  } else {
    socket.destroy();
  }
}

function wrongAnswer({ kind, status = 503, retryAfter = 1 }: Fault): PeerAnswer | undefined {
  switch (kind) {
    case "rate-limit":
      return {
        status: 429,
        headers: { ...(retryAfter > 0 ? { "retry-after": String(retryAfter) } : {}), via: "1.1 test" },
        body: { ok: false, error: "ratelimited", message: "slow down", retry_after: retryAfter, global: false },
      };
    case "status":
    case "status-after":
      return { status, body: "<html>Service Unavailable</html>" };
    case "garbage-after":
      return { status: 200, body: "<!doctype html><title>Sign in</title>" };
    default:
      return undefined;
  }
}

function write(response: ServerResponse, { status, headers = {}, body }: PeerAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const type = typeof body === "string" ? "text/html" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
