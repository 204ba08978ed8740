import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ServerUser } from "../../../src/store/server/server-user.ts";

const PROGRAM = fileURLToPath(new URL("./database-child.ts", import.meta.url));

/** What the child says: its start line and address, the names of the rows, a refusal, or that it has closed. */
export interface Answer {
  readonly startLine?: string;
  readonly url?: string;
  readonly names?: readonly string[];
  readonly code?: string;
  readonly isClosed?: boolean;
}

/** Another process with a database open, to talk to and to kill. */
export class DatabaseProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;
  #errors = "";
  /** What it said when it was ready. */
  opened: Answer = {};

  private constructor(dataDir: string, user: ServerUser | undefined, signal: AbortSignal | undefined) {
    this.#child = spawn(process.execPath, [PROGRAM, dataDir], {
      ...user,
      ...(signal === undefined ? {} : { signal, killSignal: "SIGKILL" }),
      cwd: "/",
      // A group of its own, as a terminal gives to each command.
      detached: true,
      env: { ...process.env, LC_ALL: "C", LANG: "C", PGPORT: "1", PGDATA: "/nowhere" },
    });
    // Of being killed by the signal; its end shows in the answers.
    this.#child.on("error", () => {});
    this.#child.stderr.on("data", (chunk) => {
      this.#errors += String(chunk);
    });
    this.#answers = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** Waits until it is ready. The signal kills it with -9. */
  static async open(dataDir: string, user?: ServerUser, signal?: AbortSignal): Promise<DatabaseProcess> {
    const process = new DatabaseProcess(dataDir, user, signal);
    process.opened = await process.#answer();
    return process;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async say(command: string): Promise<Answer> {
    this.#child.stdin.write(`${command}\n`);
    return this.#answer();
  }

  /** Ends it without a chance to clean up. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await exit;
  }

  async #answer(): Promise<Answer> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`the process ended: ${this.#errors}`);
    return JSON.parse(value) as Answer;
  }
}
