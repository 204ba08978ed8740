import ipaddr from "ipaddr.js";

/** Hosts that a person has exempted from the guard: `host` or `host:port`, as typed in the settings. */
export type AllowedHosts = readonly string[];

/** Why an address may not be fetched. */
export type Refusal = "not-http" | "credentials" | "port" | "private-address";

/** Virtual machines of one large cloud reach their host's control service at this public-looking address. */
const METADATA_ADDRESSES = ["168.63.129.16"];

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet. Everything that is not plainly public is not: private,
 * loopback, link-local, metadata, multicast, reserved, and IPv6 forms that carry an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || METADATA_ADDRESSES.includes(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

/**
 * Says why an address may not be fetched as it is written, or nothing. Names are not resolved here: that is checked
 * again where the connection is made.
 */
export function findRefusal(url: URL, allowHosts: AllowedHosts): Refusal | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "not-http";
  if (url.username !== "" || url.password !== "") return "credentials";
  if (isAllowedHost(url, allowHosts)) return undefined;
  const port = portOf(url);
  if (port !== 80 && port !== 443 && port < 1024) return "port";
  // The URL parser has already turned decimal, octal and hexadecimal spellings into four decimal numbers.
  const host = bareHost(url.hostname);
  return ipaddr.isValid(host) && !isPublicAddress(host) ? "private-address" : undefined;
}

/** Whether a person has exempted this host, or this host at this port. */
export function isAllowedHost(url: Pick<URL, "hostname" | "port" | "protocol">, allowHosts: AllowedHosts): boolean {
  const host = bareHost(url.hostname);
  return allowHosts.some((entry) => {
    const match = /^(?:\[(?<v6>.+)\]|(?<name>[^:]+)|(?<bare>.*:.*:.*))(?::(?<port>\d+))?$/.exec(
      entry.trim().toLowerCase(),
    );
    const name = match?.groups?.v6 ?? match?.groups?.name ?? match?.groups?.bare;
    const port = match?.groups?.port;
    return name === host && (port === undefined || Number(port) === portOf(url));
  });
}

function portOf(url: Pick<URL, "port" | "protocol">): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
}
