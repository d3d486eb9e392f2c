import type { PlanReport } from "../answers/plan-report.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { Stretch } from "./stop-line.ts";
import type { TierLimits } from "./tiers.ts";

/** The stage `list` of a case: the chosen programs and signals, the problem they solve, and the frontier they end. */
export interface ChosenList {
  /** The problem with all the money there is. */
  readonly whole: PortfolioInstance;
  /** Cut down to the money of the stop line. */
  readonly instance: PortfolioInstance;
  /** Running applications stand at the level that choosing left them; `sentLevels` gives those of the signals sent. */
  readonly solution: PortfolioSolution;
  /** Sizes of the frontier, and the place of the stop line among them. */
  readonly sizes: readonly Stretch[];
  readonly stop: number;
  /** Chances on which positions of one year never match. */
  readonly surface: ChanceSurface;
  /** `[candidate]`: 1 for a full position, 0 for one of a single year. */
  readonly full: Uint8Array;
  /** Fixed fees and what was paid before, US dollars. */
  readonly fixedUsd: number;
  readonly tiers: TierLimits;
  /** Whether limits on tiers keep a better list away, or are broken for want of one that keeps them. */
  readonly tiersBind: boolean;
  /** What a cautious list gives up and gains; `null` where none was asked for. */
  readonly cautious: NonNullable<PlanReport["cautious"]> | null;
}
