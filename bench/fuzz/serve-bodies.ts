import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A body and the headers that a server sends with it. */
export interface Served {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server on loopback that answers every request with the body it was given last. */
export async function serveBodies(): Promise<{
  readonly host: string;
  serve(next: Served): void;
  close(): Promise<void>;
}> {
  let served: Served = { body: Buffer.alloc(0), headers: {} };
  const server = createServer((_, response) => {
    response.writeHead(200, served.headers).end(served.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    serve: (next) => {
      served = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
