import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";

/** A list with the problem it solves, cut down to the money of the stop line. */
export interface ChosenList {
  readonly instance: PortfolioInstance;
  readonly solution: PortfolioSolution;
  /** Positions of one year never match on it. */
  readonly surface: ChanceSurface;
  /** `[candidate]`: 1 for a full position, 0 for one of a single year. */
  readonly full: Uint8Array;
  /** Fixed fees and what was paid before, US dollars. */
  readonly fixedUsd: number;
}
