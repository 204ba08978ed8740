/** As many jobs wait for one host at one time as it is asked for at one time. */
const LANES = 2;

/**
 * The queue of a job that asks a host for something, so that such jobs wait for one another there and a slow site never
 * holds more than two workers. Undefined where an address leads to no host. `id` chooses the lane.
 */
export function hostQueue(address: string | undefined, id: string): string | undefined {
  const url = URL.parse(address ?? "");
  // Every route is asked of the one RSSHub.
  const host = url?.protocol === "rsshub:" ? "rsshub" : url?.host;
  return host ? `host:${host}:${Number(id) % LANES}` : undefined;
}
