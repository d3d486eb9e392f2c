import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/instance.ts";

/** A list with the problem it solves, cut down to the money of the stop line. */
export interface ChosenList {
  readonly instance: PortfolioInstance;
  readonly solution: PortfolioSolution;
  readonly surface: ChanceSurface;
  /** Fixed fees and what was paid before, US dollars. */
  readonly fixedUsd: number;
}
