/** How a host is spared. */
export interface HostLimits {
  /** Requests to one host at one time. */
  readonly maxAtOnce: number;
  /** Between the beginnings of two requests to one host. */
  readonly pauseMs: number;
}

/** Gives every host its turns, first come, first served; hosts never wait for one another. */
export interface HostTurns {
  /** Waits for a turn with a host and returns what ends it, to be called once. Rejects as soon as the signal aborts. */
  take(host: string, signal: AbortSignal): Promise<() => void>;
}

/** What no site minds, whoever asks, and enough to read fifty articles of one site in a quarter of a minute. */
const LIMITS: HostLimits = { maxAtOnce: 2, pauseMs: 250 };

interface Host {
  activeCount: number;
  /** In milliseconds of `performance.now()`. */
  mayStartAt: number;
  readonly waiting: Set<() => void>;
  timer: NodeJS.Timeout | undefined;
}

/** Turns of their own: whoever shares them shares the limits. */
export function createHostTurns({ maxAtOnce, pauseMs }: HostLimits = LIMITS): HostTurns {
  const hosts = new Map<string, Host>();

  function advance(name: string, host: Host): void {
    clearTimeout(host.timer);
    const [next] = host.waiting;
    if (host.activeCount >= maxAtOnce) return;
    const waitMs = host.mayStartAt - performance.now();
    if (waitMs > 0) {
      host.timer = setTimeout(() => advance(name, host), Math.ceil(waitMs));
      // Forgetting a host that is done with keeps no program alive.
      if (next === undefined) host.timer.unref();
      return;
    }
    if (next === undefined) {
      if (host.activeCount === 0) hosts.delete(name);
      return;
    }
    host.waiting.delete(next);
    host.activeCount += 1;
    host.mayStartAt = performance.now() + pauseMs;
    next();
    advance(name, host);
  }

  return {
    take: async (name, signal) => {
      signal.throwIfAborted();
      const host = hosts.get(name) ?? { activeCount: 0, mayStartAt: 0, waiting: new Set(), timer: undefined };
      hosts.set(name, host);
      await new Promise<void>((resolve, reject) => {
        const begin = () => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        const leave = () => {
          host.waiting.delete(begin);
          reject(signal.reason);
        };
        signal.addEventListener("abort", leave, { once: true });
        host.waiting.add(begin);
        advance(name, host);
      });
      return () => {
        host.activeCount -= 1;
        advance(name, host);
      };
    },
  };
}
