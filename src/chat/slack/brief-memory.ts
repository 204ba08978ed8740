/** Keeps answers for a short time, so that asking often asks the platform seldom. Failures are not kept. */
export class BriefMemory<Value> {
  readonly #maxAgeMs: number;
  readonly #maxKept: number;
  readonly #answers = new Map<string, { readonly value: Value; readonly at: number }>();

  constructor({ maxAgeMs, maxKept }: { readonly maxAgeMs: number; readonly maxKept: number }) {
    this.#maxAgeMs = maxAgeMs;
    this.#maxKept = maxKept;
  }

  /** The answer kept under the key, else a new one. */
  async read(key: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#answers.get(key);
    if (known !== undefined && Date.now() - known.at < this.#maxAgeMs) return known.value;
    const value = await ask();
    this.#answers.delete(key);
    this.#answers.set(key, { value, at: Date.now() });
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > this.#maxKept && oldest !== undefined) this.#answers.delete(oldest);
    return value;
  }
}
