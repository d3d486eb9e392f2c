import type { LimitConflict, LimitName } from "./limit-conflict.ts";

/**
 * A portfolio problem. K nodes of the latent quality, n programs, levels 0 plain, 1 silver (or the only kind), 2 gold.
 * `prob[(level * n + program) * K + node]` is the chance that the program would take the applicant (interview and
 * match), in [0, 1). Groups are specialties: fee steps and signal allowances count per group.
 */
export interface PortfolioInstance {
  readonly nodeWeights: Float64Array;
  readonly size: number;
  readonly levels: 1 | 2 | 3;
  readonly prob: Float64Array;
  /** In [0, 1]. */
  readonly utility: Float64Array;
  readonly group: Int32Array;
  readonly groups: readonly PortfolioGroup[];
  /** Extra cost per program in US dollars, on top of the fee steps. */
  readonly cost: Float64Array;
  /** Money for programs, fixed fees already taken off; `Infinity` = no limit. */
  readonly budgetUsd: number;
  readonly maxCount: number;
  /** Overall caps on signals besides the groups' own. */
  readonly maxSilver: number;
  readonly maxGold: number;
  readonly caps: readonly PortfolioCap[];
  readonly must: readonly number[];
  readonly never: readonly number[];
}

export interface PortfolioGroup {
  readonly name: string;
  /** Fee steps in order; each program up to the `upTo`th of the group costs `usd`. Empty = free. */
  readonly feeSteps: readonly { readonly upTo: number; readonly usd: number }[];
  readonly silver: number;
  readonly gold: number;
  readonly minCount: number;
  readonly maxCount: number;
}

/** At least `min` and at most `max` of these programs (at this level only, when given). */
export interface PortfolioCap {
  readonly of: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly level: 0 | 1 | 2 | null;
  /** What the cap is about, to name it by. */
  readonly name?: string;
}

/** −1 = no application, else the level, per program. */
export type Levels = Int8Array;

export interface PortfolioSolution {
  readonly levels: Levels;
  /** F of MODEL section 2. */
  readonly value: number;
  /** No feasible choice has a larger F; proved by the concave bound. */
  readonly upperBound: number;
  /** (upperBound − value) / value; 0 when value is 0 and so is the bound. */
  readonly gap: number;
  readonly exact: boolean;
  /** Cost of the fee steps and extra costs, US dollars. */
  readonly usd: number;
  readonly shadow: {
    readonly application: number;
    readonly usd: number;
    readonly silver: number;
    readonly gold: number;
  };
  /** Reverse of the order in which to cut: first = last to be cut. Program indices. */
  readonly order: readonly number[];
  readonly feasible: boolean;
  /** The limit that cannot be met when `feasible` is false. */
  readonly conflict: LimitConflict | null;
  /** The limits that let no program in, where the list is feasible and empty; else none. */
  readonly emptiedBy: readonly LimitName[];
}
