/** What of one program moves the logit of an applicant's chance there. */
export interface ProgramShift {
  /** Multiplier of the effect of failed attempts. */
  readonly failureWeight: number;
  /** 1 in a state with ties, 0 outside, the population's share for who told of none; and that share. */
  readonly home: number;
  readonly homeTypical: number;
}

/** The coefficients of one specialty, in the mean or as drawn, with the applicant's own values in them. Logit scale. */
export interface ShiftSums {
  /** What acts alike at every program, and failed attempts before the weight of the program. */
  readonly shift: number;
  readonly failureShift: number;
  /** Visa need times its coefficient. */
  readonly visa: number;
  /** Coefficient of a state with ties. */
  readonly home: number;
  /** By level, against no signal. */
  readonly signal: readonly [number, number, number];
  /** What signals bring the average application of the type, which the openness holds already. */
  readonly usualSignals: number;
}

/** `from` plus everything that the applicant's values and a signal of this level add at one program. Logit scale. */
export function shifted(from: number, sums: ShiftSums, program: ProgramShift, level: number): number {
  return (
    from +
    sums.shift +
    program.failureWeight * sums.failureShift +
    sums.visa +
    sums.home * (program.home - program.homeTypical) +
    sums.signal[level]! -
    sums.usualSignals
  );
}
