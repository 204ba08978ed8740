import type { ChatLog } from "../../src/chat/chat-log.ts";

/** A log that keeps its lines, so that a test can see what an operator would, and what must not be there. */
export class RecordingLog implements ChatLog {
  readonly lines: string[] = [];
  readonly debug = this.#writer("debug");
  readonly info = this.#writer("info");
  readonly warn = this.#writer("warn");
  readonly error = this.#writer("error");

  readonly #waiting: (() => void)[] = [];

  #writer(level: string) {
    return (facts: object, text: string): void => {
      this.lines.push(`${level} ${text} ${JSON.stringify(facts)}`);
      for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }

  /** Ends with the next line. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lines of warnings and errors. */
  get troubles(): readonly string[] {
    return this.lines.filter((line) => /^(warn|error)/.test(line));
  }
}
