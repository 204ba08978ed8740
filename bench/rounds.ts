/** One way to do a piece of work; `work` returns how much it found, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly work: () => number;
}

export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly result: number;
}

/** Rounds before those that count: the engine compiles what runs often. */
const WARM_UP = 4;
/** A round repeats short work for about so long: a bot that has run for a minute is compiled, and so is what is timed. */
const ROUND_MS = 50;

/** Times contenders side by side: each once a round, in turn, after some rounds that do not count; medians over the rounds. */
export function timeSideBySide(contenders: readonly Contender[], rounds: number): Timing[] {
  const runs = contenders.map((contender) => ({ ...contender, times: [] as number[], repeats: 1, result: 0 }));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const run of runs) {
      const start = performance.now();
      for (let repeat = 0; repeat < run.repeats; repeat++) run.result = run.work();
      const ms = (performance.now() - start) / run.repeats;
      if (round >= 0) run.times.push(ms);
      else run.repeats = Math.max(1, Math.ceil(ROUND_MS / ms));
    }
  }
  return runs.map(({ name, times, result }) => ({ name, medianMs: median(times), result }));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
