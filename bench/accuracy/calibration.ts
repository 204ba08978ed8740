export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** The share of right ones. */
  readonly accuracy: number;
}

export interface Calibration {
  /** Bins that hold anything, lowest first. */
  readonly bins: readonly CalibrationBin[];
  /** The mean distance of confidence and accuracy over bins, weighted by count; undefined without any event. */
  readonly expectedError: number | undefined;
}

const BIN_COUNT = 10;

/** Compares how sure a reader was with how often it was right, in bins of a tenth; 1 belongs to the last bin. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const bins: CalibrationBin[] = [];
  for (let bin = 0; bin < BIN_COUNT; bin += 1) {
    const members = judged.filter(({ confidence }) => binOf(confidence) === bin);
    if (members.length === 0) continue;
    const total = members.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = members.filter(({ isRight }) => isRight).length;
    bins.push({
      from: bin / BIN_COUNT,
      to: (bin + 1) / BIN_COUNT,
      count: members.length,
      meanConfidence: total / members.length,
      accuracy: right / members.length,
    });
  }
  if (judged.length === 0) return { bins, expectedError: undefined };
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.accuracy), 0);
  return { bins, expectedError: distance / judged.length };
}

function binOf(confidence: number): number {
  // The product may fall a hair short of a whole number: 0.29 * 100 is 28.999999999999996.
  return Math.min(BIN_COUNT - 1, Math.max(0, Math.floor(confidence * BIN_COUNT + 1e-9)));
}
