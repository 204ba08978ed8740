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

/** Times contenders side by side: each once a round, in turn, after some rounds that do not count; medians over the rounds. */
export function timeSideBySide(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = new Map<string, number[]>();
  const results = new Map<string, number>();
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { name, work } of contenders) {
      const start = performance.now();
      results.set(name, work());
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  return contenders.map(({ name }) => ({
    name,
    medianMs: median(times.get(name) ?? []),
    result: results.get(name) ?? 0,
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
