/** Requests that were begun and should be answered before the connection closes. */
export class WorkInHand {
  readonly #running = new Set<Promise<void>>();

  /** Keeps a piece of work until it ends. The work must handle its own errors. */
  add(work: Promise<void>): void {
    this.#running.add(work);
    const forget = () => this.#running.delete(work);
    work.then(forget, forget);
  }

  /** Waits until nothing is running, at most `timeoutMs`. */
  async settle(timeoutMs: number): Promise<void> {
    const { promise: timeout, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, timeoutMs);
    await Promise.race([Promise.allSettled(this.#running), timeout]);
    clearTimeout(timer);
  }
}
