import type { Tier } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { type BestSize, bestSize } from "./best-size.ts";
import { cautiousSize } from "./cautious-size.ts";
import type { ChosenList } from "./chosen-list.ts";
import { firmDrawsOf } from "./firm-draws.ts";
import { type CaseInstance, instanceOf, runningAlone } from "./instance-of.ts";
import { interviewChanceOf } from "./match-chance.ts";
import { countingFull, fullPositions } from "./one-year.ts";
import { stopPriceOf } from "./stop-line.ts";
import { type TierLimits, tierBreaches, tierLimitsOf, tierOf } from "./tiers.ts";

/** Lists made while tiers and the list that they hang on are brought together. */
const TIER_ROUNDS = 5;

/**
 * The stage `list`: the best programs and signals under the profile's limits, at the size where the next program costs
 * more than it is worth. Tiers hang on the list itself, so limits on them are met by making lists until the list that is
 * shown keeps them; where none does the last stands, and `planWarnings` names the breach.
 */
export function listOf(base: Case): ChosenList {
  const every = base.surface();
  const full = fullPositions(base.facts.programs, every.rows);
  // Positions of one year enter the list by their worth, but what is said of matching speaks of full ones alone.
  const surface = countingFull(every, full);
  const { judgements } = base.facts;
  const price = stopPriceOf(base.profile.budget, judgements);
  const made = (problem: CaseInstance): Made => {
    const sized = bestSize(problem.instance, surface, problem.fixedUsd, price);
    const alone = sized.solution.feasible ? null : runningAlone(problem.instance, base);
    if (alone === null) return { problem, best: sized, tiers: limitsOf(sized) };
    // What was sent stays sent, whatever limits conflict; the conflict is still named.
    const sent = bestSize(alone, surface, problem.fixedUsd, price);
    const { feasible, conflict } = sized.solution;
    const best = { ...sent, solution: { ...sent.solution, feasible, conflict } };
    return { problem, best, tiers: limitsOf(best) };
  };
  const limitsOf = ({ solution }: BestSize): TierLimits =>
    tierLimitsOf(
      solution.order.map((index) => interviewChanceOf(surface, index, solution.levels[index]!)),
      judgements.tierBorders,
    );

  let list = made(instanceOf(base, null));
  const { tier: limits } = base.profile.constraints;
  const rounds = Object.keys(limits).length > 0 ? TIER_ROUNDS : 0;
  for (let round = 0; round < rounds; round++) {
    const { best, tiers } = list;
    // A first list is judged without its signals; the next ones as they are shown.
    const levelOf = (index: number): number => (round === 0 ? 0 : Math.max(0, best.solution.levels[index]!));
    list = made(
      instanceOf(base, (index) => tierOf(interviewChanceOf(surface, index, levelOf(index)), tiers)),
    );
    if (tierBreaches(shownTiers(surface, list), limits).length === 0) break;
  }
  const { problem, best, tiers } = list;
  const careful =
    base.options.cautious && base.canApply && best.solution.order.length > 0
      ? cautiousSize(best, surface, problem.fixedUsd, firmDrawsOf(base))
      : null;
  const sized = careful?.best ?? best;
  return {
    whole: problem.instance,
    instance: sized.instance,
    solution: sized.solution,
    sizes: sized.sizes,
    stop: sized.stop,
    surface,
    full,
    fixedUsd: problem.fixedUsd,
    tiers: careful === null ? tiers : limitsOf(sized),
    cautious: careful?.cautious ?? null,
  };
}

/** The tiers of a list's programs, as they are shown: with the signals sent. */
function shownTiers(surface: ChanceSurface, { best: { solution }, tiers }: Made): Tier[] {
  return solution.order.map((index) =>
    tierOf(interviewChanceOf(surface, index, solution.levels[index]!), tiers),
  );
}

interface Made {
  readonly problem: CaseInstance;
  readonly best: BestSize;
  readonly tiers: TierLimits;
}
