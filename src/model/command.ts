import type { Language } from "./text.ts";

/** One value that a command takes. Where a platform has no typed options, they are words in this order. */
export interface CommandOption {
  /** Lower case, Latin; also the name on platforms with typed options. */
  readonly name: string;
  readonly isRequired: boolean;
  /** At most 100 characters a language. */
  readonly descriptions: Readonly<Record<Language, string>>;
  /** The only words that it takes; none means free text. */
  readonly choices: readonly string[];
}

/** One command as people see it, the same for every platform. A name that people learned is never taken away. */
export interface Command {
  readonly name: string;
  /** Shorter words that mean the same. */
  readonly aliases: readonly string[];
  /** The names where every command stands alone beside those of other bots: lower case, no spaces, at most 32 characters. */
  readonly standaloneNames: Readonly<Record<Language, string>>;
  /** Whether only people who may configure the channel can use it. */
  readonly needsRight: boolean;
  /** At most 100 characters a language. */
  readonly descriptions: Readonly<Record<Language, string>>;
  /** Required ones first. */
  readonly options: readonly CommandOption[];
}
