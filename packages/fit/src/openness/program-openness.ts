import type { InterviewRates } from "../tables/interview-rates.ts";
import type { MarketShares } from "../tables/market-shares.ts";
import type { NeurologySeason } from "../tables/neurology.ts";
import type { FitProgram, ProgramTable } from "../tables/program-table.ts";
import type { Drift, SeasonPair } from "./carry-forward.ts";
import type { NormalEstimate } from "./logit-grid.ts";
import type { PriorModel } from "./prior.ts";

/** The tables that openness is estimated from. */
export interface OpennessInput {
  readonly table: ProgramTable;
  readonly rates: readonly InterviewRates[];
  readonly neurology: readonly NeurologySeason[];
  readonly market: MarketShares;
}

/** One program and type: openness in the 2024 season and carried forward. */
export interface ProgramOpenness {
  readonly program: FitProgram;
  /** Index in `APPLICANT_TYPES`. */
  readonly type: number;
  readonly prior: NormalEstimate;
  readonly in2024: NormalEstimate;
  /** The last season that was seen: 2026 for neurology programs in the later table, else 2024. */
  readonly latest: NormalEstimate;
  readonly coming: NormalEstimate;
  /** 1 = kind and mix only, 2 = the program's own rate as well. */
  readonly basis: 1 | 2;
  readonly percent: number | null;
  /** Assumed number of the type's applicants in 2024, where a rate was published. */
  readonly applicants: number | null;
  readonly likelihood: Float64Array | null;
}

/** A kind of program; empty = any. */
export interface KindOpenness {
  readonly specialty: string;
  readonly setting: string;
  readonly division: string;
  readonly type: number;
  readonly mean: number;
  readonly sd: number;
}

/** Fitted openness of one type of applicant. */
export interface TypeOpenness {
  readonly programs: readonly ProgramOpenness[];
  readonly kinds: readonly KindOpenness[];
  readonly drift: Drift;
  readonly expected: PriorModel;
  readonly pairs: ReadonlyMap<string, SeasonPair>;
}

/** Seasons from 2024, and from the 2026 neurology table, to the season that is planned. */
export interface Horizon {
  readonly from2024: number;
  readonly from2026: number;
}
