import type { Log } from "./log.ts";
import { type AliasIndex, buildAliasIndex } from "./match/alias-index.ts";
import type { Store } from "./store/open-store.ts";

/** Where the entities come from, and how changed files get into the store. */
export interface EntitySource {
  readonly store: Pick<Store, "entities">;
  readonly log: Log;
  /** Another text whenever the files of the editions changed. */
  stampFiles(): Promise<string>;
  /** Takes the files as they are now into the store; undefined where this process takes over nothing. */
  readonly takeOver: (() => Promise<void>) | undefined;
}

/** The alias index of a running process, renewed without stopping when a watchlist changes. */
export class FollowedEntities {
  readonly #source: EntitySource;
  #stamp: string;
  #fingerprint: string;
  #index: AliasIndex;
  /** Why renewing failed last: the same trouble, looked at again and again, is logged once. */
  #trouble: string | undefined;

  private constructor(source: EntitySource, stamp: string, { fingerprint, index }: Loaded) {
    this.#source = source;
    this.#stamp = stamp;
    this.#fingerprint = fingerprint;
    this.#index = index;
  }

  /** Builds the first index from what the store has. */
  static async load(source: EntitySource): Promise<FollowedEntities> {
    const stamp = await source.stampFiles();
    return new FollowedEntities(source, stamp, await loadIndex(source.store));
  }

  /** The index in use. Whoever began with one may finish with it. */
  get index(): AliasIndex {
    return this.#index;
  }

  /**
   * Takes over files that changed, and builds another index where the store's entities did, whoever changed them. Never
   * rejects: what is wrong with a file is logged once, and what was followed before stays.
   */
  async renew(): Promise<void> {
    try {
      await this.#takeOver();
      this.#trouble = undefined;
      const fingerprint = await this.#source.store.entities.loadFingerprint();
      if (fingerprint === this.#fingerprint) return;
      const loaded = await loadIndex(this.#source.store);
      this.#fingerprint = loaded.fingerprint;
      this.#index = loaded.index;
      this.#source.log.info({ patterns: loaded.index.patternCount }, "the watchlist changed: following it from now on");
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason === this.#trouble) return;
      this.#trouble = reason;
      this.#source.log.warn({ reason }, "the editions could not be renewed; what was followed before stays");
    }
  }

  async #takeOver(): Promise<void> {
    const stamp = await this.#source.stampFiles();
    if (stamp === this.#stamp) return;
    await this.#source.takeOver?.();
    this.#stamp = stamp;
  }
}

interface Loaded {
  readonly fingerprint: string;
  readonly index: AliasIndex;
}

async function loadIndex(store: EntitySource["store"]): Promise<Loaded> {
  // Read first: what changes between the two is seen at the next look.
  const fingerprint = await store.entities.loadFingerprint();
  return { fingerprint, index: buildAliasIndex(await store.entities.listEntities()) };
}
