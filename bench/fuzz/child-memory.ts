import { readFileSync } from "node:fs";

const LOOK_MS = 10;
const KB_PER_MB = 1024;

/** How much memory the processes that this one started need. */
export interface ChildMemory {
  /** What the largest needed at its worst since the last call, in MB; undefined where the system does not tell. */
  takePeakMb(): number | undefined;
  stop(): void;
}

/** Watches the child processes of this one, as Linux tells of them. */
export function watchChildMemory(): ChildMemory {
  let peakMb: number | undefined;
  const look = () => {
    for (const pid of listChildren()) {
      const neededMb = readPeakMb(pid);
      if (neededMb !== undefined) peakMb = Math.max(peakMb ?? 0, neededMb);
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    takePeakMb: () => {
      look();
      const taken = peakMb;
      peakMb = undefined;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

function listChildren(): string[] {
  return readOrNothing(`/proc/${process.pid}/task/${process.pid}/children`).split(" ").filter(isPid);
}

/** The most that a process ever had in memory. */
function readPeakMb(pid: string): number | undefined {
  const kilobytes = /^VmHWM:\s+(?<kilobytes>\d+)/m.exec(readOrNothing(`/proc/${pid}/status`))?.groups?.kilobytes;
  return kilobytes === undefined ? undefined : Number(kilobytes) / KB_PER_MB;
}

function isPid(name: string): boolean {
  return /^\d+$/.test(name);
}

/** Processes end while they are looked at, and other systems have no such files. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}
