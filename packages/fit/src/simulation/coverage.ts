import type { Told } from "./draws.ts";
import { uniformityOf } from "./uniformity.ts";

/** What simulations say of one stated range. `narrow` and `wide` = beyond what the luck of the simulation explains. */
export type Verdict = "honest" | "narrow" | "wide" | "biased";

/** How truths lie in what was stated of them. */
export interface Coverage {
  readonly cases: number;
  readonly inside50: number;
  readonly inside80: number;
  /** Of the shares above: one SD of the luck of the simulation, as of so many independent cases. */
  readonly error50: number;
  readonly error80: number;
  /** Mean and SD of the truth less the stated middle, in stated SDs; right are 0 and 1. */
  readonly meanZ: number;
  readonly sdZ: number;
  readonly errorZ: number;
  /** Root mean square of the truth less the stated middle, and of the stated SDs: alike where the SDs are honest. */
  readonly off: number;
  readonly stated: number;
  readonly verdict: Verdict;
}

/** A mean of this many stated SDs is small beside the range. */
const SLIGHT = 0.25;
/** How many SDs of luck are needed to call a range wrong. */
const SURE = 2.5;
/** Less coverage than asked by this much matters to nobody. */
const NEAR = 0.03;

/** The coverage of stated ranges. `groups` = how many independent simulations the cases come from, since cases of one share their luck. */
export function coverageOf({ places, z, errors, sds }: Told, groups: number): Coverage {
  const { inside50, inside80 } = uniformityOf(Float64Array.from(places));
  const errorOf = (share: number) => Math.sqrt((share * (1 - share)) / groups);
  const meanZ = z.reduce((sum, one) => sum + one, 0) / z.length;
  const sdZ = Math.sqrt(z.reduce((sum, one) => sum + (one - meanZ) ** 2, 0) / Math.max(1, z.length - 1));
  const found = {
    cases: places.length,
    inside50,
    inside80,
    error50: errorOf(0.5),
    error80: errorOf(0.8),
    meanZ,
    sdZ,
    errorZ: sdZ / Math.sqrt(groups),
    off: meanSquareRoot(errors),
    stated: meanSquareRoot(sds),
  };
  return { ...found, verdict: verdictOf(found) };
}

function meanSquareRoot(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, one) => sum + one ** 2, 0) / values.length);
}

function verdictOf({
  inside50,
  inside80,
  error50,
  error80,
  meanZ,
  errorZ,
}: Omit<Coverage, "verdict">): Verdict {
  if (Math.abs(meanZ) > SLIGHT + SURE * errorZ) return "biased";
  if (inside80 < 0.8 - NEAR - SURE * error80 || inside50 < 0.5 - NEAR - SURE * error50) return "narrow";
  if (inside80 > 0.8 + NEAR + SURE * error80 || inside50 > 0.5 + NEAR + SURE * error50) return "wide";
  return "honest";
}
