/** How many rows an arm has, and in how many the event came. */
export interface Arm {
  readonly n: number;
  readonly events: number;
}

/** The two arms that are compared within one stratum. */
export interface Stratum {
  readonly exposed: Arm;
  readonly unexposed: Arm;
}

/** An estimate with its 95 % interval; the bounds are `null` where the counts bear none. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** All strata put together, as if nothing told them apart. */
export function together(strata: readonly Stratum[]): Stratum {
  const sum = (arm: (stratum: Stratum) => Arm): Arm => ({
    n: strata.reduce((total, stratum) => total + arm(stratum).n, 0),
    events: strata.reduce((total, stratum) => total + arm(stratum).events, 0),
  });
  return { exposed: sum(({ exposed }) => exposed), unexposed: sum(({ unexposed }) => unexposed) };
}
