import { createServer, type RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { UserError } from "../model/user-error.ts";

/** Requests in hand get so long to finish. */
const GRACE_MS = 2_000;

export interface WebServer {
  readonly address: string;
  /** Lets requests in hand finish, then closes the port. */
  close(): Promise<void>;
}

export interface WebOptions {
  readonly app: Hono;
  readonly host: string;
  readonly port: number;
  /** Answers requests below /slack/ where Slack is connected by HTTP. */
  readonly slackListener: RequestListener | undefined;
}

/**
 * Listens for the web page, and for Slack's requests on the same port.
 *
 * @throws UserError `port-taken` where another program has the port.
 */
export async function startWeb({ app, host, port, slackListener }: WebOptions): Promise<WebServer> {
  const pageListener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (slackListener && request.url?.startsWith("/slack/")) slackListener(request, response);
    else void pageListener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE" || error.code === "EACCES";
      reject(isTaken ? new UserError("port-taken", { port: String(port), host }, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
  // Once it listens, what goes wrong with one connection is that connection's failure.
  server.on("error", () => {});
  const bound = server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${boundPort}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // Browsers open connections ahead of need; one that never asked for anything would keep us for minutes.
      const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
