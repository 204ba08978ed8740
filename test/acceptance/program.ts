import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { SETTINGS } from "../../src/config.ts";

export const ROOT = join(import.meta.dirname, "..", "..");
const PATIENCE_MS = 45_000;

/** Empty settings, so that neither this machine's environment nor a `.env` beside the sources has a say. */
const NO_SETTINGS = Object.fromEntries(SETTINGS.map(({ name }) => [name, ""]));

export interface Start {
  /** What runs, under this Node or by its name; `npm start`'s program where left out. */
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
}

/** The program, or one of its commands, as a process of its own. */
export class Program {
  readonly #child: ChildProcess;
  readonly #end: Promise<number | undefined>;
  readonly #looks = new Set<() => void>();
  #isOver = false;
  /** Standard output: messages and results. */
  output = "";
  /** Standard error: everything else. */
  errors = "";

  constructor({ command = [join(ROOT, "src", "main.ts")], env = {}, cwd = ROOT, input = "" }: Start) {
    const [program = "", ...args] = command[0]?.endsWith(".ts") ? [process.execPath, ...command] : command;
    this.#child = spawn(program, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...NO_SETTINGS, PORT: "0", ...env },
      stdio: "pipe",
    });
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.output += text;
      this.#look();
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.errors += text;
      this.#look();
    });
    this.#child.stdin?.end(input);
    this.#end = new Promise((resolve) => {
      this.#child.on("close", (code) => {
        this.#isOver = true;
        resolve(code ?? undefined);
        this.#look();
      });
    });
  }

  /** Waits until the condition holds. Fails, with what was said, where the program ends or takes too long. */
  async until(what: string, isSo: () => boolean): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const fail = (why: string) => reject(new Error(`${what}: ${why}\n${this.output}\n${this.errors}`));
    const look = () => {
      if (isSo()) resolve();
      else if (this.#isOver) fail("the program ended");
    };
    const timer = setTimeout(() => fail("it took too long"), PATIENCE_MS);
    // Not everything that is waited for is said: some of it shows in files or at a peer.
    const polling = setInterval(look, 50);
    this.#looks.add(look);
    look();
    await promise.finally(() => {
      clearTimeout(timer);
      clearInterval(polling);
      this.#looks.delete(look);
    });
  }

  /** The page's address, once it is there. */
  async page(): Promise<string> {
    const address = /The page is at (\S+)/;
    await this.until("the page", () => address.test(this.errors));
    return address.exec(this.errors)?.[1] ?? "";
  }

  /** The exit code; undefined where a signal ended it. */
  async end(signal?: NodeJS.Signals): Promise<number | undefined> {
    if (signal && !this.#isOver) this.#child.kill(signal);
    return this.#end;
  }

  #look(): void {
    for (const look of this.#looks) look();
  }
}

/** A folder with a space in its name, that the database's user can enter as well. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "orgbeat test "));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The embedded server's process in a data folder; undefined where none is left. */
export function serverPid(dataDir: string): number | undefined {
  const file = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith("postmaster.pid"),
  );
  const pid = file === undefined ? undefined : Number(readFileSync(join(dataDir, file), "utf8").split("\n")[0]);
  return pid !== undefined && isAlive(pid) ? pid : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const shown = z.array(z.object({ message: z.object({ summary: z.string() }), status: z.string(), at: z.string() }));
const page = z.object({ alerts: shown, digests: shown });

/** What the page shows, as data. */
export async function messagesOf(address: string): Promise<z.infer<typeof page>> {
  return page.parse(await (await fetch(`${address}/api/messages`)).json());
}

/** Text as it reads, wherever a terminal breaks its lines. */
export function unwrapped(text: string): string {
  return text.replace(/[\s│]+/gu, "");
}
