import { request } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildGuardedAgent, type ResolveName } from "../../src/feeds/guarded-agent.ts";
import { startServer } from "./local-server.ts";

/** Names as a hostile name server has them: the first answer, then the second, and so on. */
function answer(...answers: readonly (readonly string[])[]): { resolveName: ResolveName; asked: string[] } {
  const asked: string[] = [];
  const resolveName: ResolveName = (hostname, _, callback) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { resolveName, asked };
}

function buildAgent(resolveName: ResolveName, allowHosts: readonly string[] = []) {
  const agent = buildGuardedAgent(allowHosts, 300, resolveName);
  onTestFinished(() => agent.destroy());
  return agent;
}

async function codeOf(asking: Promise<unknown>): Promise<unknown> {
  try {
    await asking;
    return "answered";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

describe("a name", () => {
  test.each([
    ["loopback", ["127.0.0.1"]],
    ["loopback, of IPv6", ["::1"]],
    ["a private network", ["10.1.2.3"]],
    ["metadata", ["169.254.169.254"]],
    ["mapped loopback", ["::ffff:127.0.0.1"]],
    ["NAT64 of metadata", ["64:ff9b::a9fe:a9fe"]],
    ["several, all private", ["192.168.0.1", "fd00::1", "100.64.0.1"]],
    ["nothing", []],
  ])("that leads to %s is refused before anything connects", async (_, addresses) => {
    let connectionCount = 0;
    const host = await startServer((_request, response) => {
      connectionCount += 1;
      response.end("secret");
    });
    const { resolveName } = answer(addresses);
    const port = host.split(":")[1];

    const code = await codeOf(request(`http://rebound.example:${port}/`, { dispatcher: buildAgent(resolveName) }));

    expect(code).toBe("ADDRESS_REFUSED");
    expect(connectionCount).toBe(0);
  });

  test("that changes its answer is asked once a connection, so what was checked is what is connected to", async () => {
    const host = await startServer((_, response) => response.end("secret"));
    const port = host.split(":")[1];
    // A public address where nobody listens first, then loopback.
    const { resolveName, asked } = answer(["2001:4860:ffff::1"], ["127.0.0.1"]);

    const code = await codeOf(request(`http://rebound.example:${port}/`, { dispatcher: buildAgent(resolveName) }));

    expect(code).not.toBe("answered");
    expect(asked).toHaveLength(1);
  });

  test("that an operator allowed may lead anywhere", async () => {
    const host = await startServer((_, response) => response.end("welcome"));
    const port = host.split(":")[1];
    const { resolveName } = answer(["10.0.0.1"]);
    const agent = buildAgent(resolveName, [`localhost:${port}`]);

    const response = await request(`http://localhost:${port}/`, { dispatcher: agent });

    expect(await response.body.text()).toBe("welcome");
  });
});

test.each(["http://127.0.0.1", "http://[::ffff:127.0.0.1]"])(
  "%s, which needs no name server, is refused",
  async (base) => {
    const host = await startServer((_, response) => response.end("secret"));
    const { resolveName } = answer(["1.1.1.1"]);

    const code = await codeOf(request(`${base}:${host.split(":")[1]}/`, { dispatcher: buildAgent(resolveName) }));

    expect(code).toBe("ADDRESS_REFUSED");
  },
);
