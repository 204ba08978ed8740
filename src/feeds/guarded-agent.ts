import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { type AllowedHosts, isAllowedHost, isPublicAddress } from "./guard-address.ts";

/** A name led to an address that is not public. */
class AddressRefusedError extends Error {
  override readonly name = "AddressRefusedError";
  readonly code = "ADDRESS_REFUSED";
}

/**
 * An agent that connects to public addresses only. A name is resolved once, and the addresses that were checked are
 * those that are connected to, so that a DNS answer that changes in between changes nothing.
 */
export function buildGuardedAgent(
  allowHosts: AllowedHosts,
  connectTimeoutMs: number,
  resolveName: ResolveName = lookup,
): Agent {
  const free = buildConnector({ timeout: connectTimeoutMs });
  const guarded = buildConnector({ timeout: connectTimeoutMs, lookup: lookupPublic(resolveName) });
  return new Agent({
    connect: (options, callback) => {
      if (isAllowedHost({ hostname: options.hostname, port: options.port, protocol: options.protocol }, allowHosts)) {
        free(options, callback);
        return;
      }
      guarded(options, (...[error, socket]) => {
        if (!socket) {
          callback(error ?? new Error("no connection"), null);
          return;
        }
        // Node does not look up what is an address already.
        if (isPublicAddress(socket.remoteAddress ?? "")) {
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(new AddressRefusedError(`${options.hostname} is not a public address`), null);
      });
    },
  });
}

/** `dns.lookup`, asked for every address of a name. */
export type ResolveName = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

function lookupPublic(resolveName: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, "", 0);
        return;
      }
      const [first, ...others] = addresses.filter(({ address }) => isPublicAddress(address));
      if (!first) {
        callback(new AddressRefusedError(`${hostname} leads to no public address`), "", 0);
        return;
      }
      if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };
}
