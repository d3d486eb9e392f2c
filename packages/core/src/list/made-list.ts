import type { Case } from "../case/case.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { Judgements } from "../facts/judgements.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { CountLimit } from "../profile/profile.ts";
import { type BestSize, bestSize } from "./best-size.ts";
import { type CaseInstance, runningAlone } from "./instance-of.ts";
import { interviewChanceOf } from "./match-chance.ts";
import { stopPriceOf } from "./stop-line.ts";
import { type TierLimits, tierBreaches, tierLimitsOf, tierOf } from "./tiers.ts";

/** A list at its stop line, the problem it solves, and the tiers that it makes. */
export interface MadeList {
  readonly problem: CaseInstance;
  readonly best: BestSize;
  readonly tiers: TierLimits;
}

/** The best list of a problem; where its limits conflict, what was sent stays sent, and the conflict is named. */
export function madeList(base: Case, surface: ChanceSurface, problem: CaseInstance): MadeList {
  const { judgements } = base.facts;
  const price = stopPriceOf(base.profile.budget, judgements);
  const sized = bestSize(problem.instance, surface, problem.fixedUsd, price);
  const alone = sized.solution.feasible ? null : runningAlone(problem.instance, base);
  if (alone === null)
    return { problem, best: sized, tiers: tierLimitsOfList(surface, sized.solution, judgements) };
  const sent = bestSize(alone, surface, problem.fixedUsd, price);
  const { feasible, conflict } = sized.solution;
  const best = { ...sent, solution: { ...sent.solution, feasible, conflict } };
  return { problem, best, tiers: tierLimitsOfList(surface, best.solution, judgements) };
}

/** Where the tiers of a list part, with the signals that it sends. */
export function tierLimitsOfList(
  surface: ChanceSurface,
  { order, levels }: Pick<PortfolioSolution, "order" | "levels">,
  { tierBorders }: Pick<Judgements, "tierBorders">,
): TierLimits {
  const chances = order.map((index) => interviewChanceOf(surface, index, levels[index]!));
  return tierLimitsOf(chances, tierBorders);
}

/** Whether a list keeps limits on tiers as it is shown: with the signals sent. */
export function keepsTiers(
  surface: ChanceSurface,
  { best: { solution }, tiers }: MadeList,
  limits: Readonly<Record<string, CountLimit>>,
): boolean {
  const shown = solution.order.map((index) =>
    tierOf(interviewChanceOf(surface, index, solution.levels[index]!), tiers),
  );
  return tierBreaches(shown, limits).length === 0;
}
