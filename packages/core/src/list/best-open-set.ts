import type { Case } from "../case/case.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";
import { instanceOf } from "./instance-of.ts";
import type { MadeList } from "./made-list.ts";
import { fixedUsdToBegin } from "./paid-specialties.ts";
import { relativeGap } from "./relative-gap.ts";
import { sizesAround } from "./rising-sizes.ts";
import { stopPriceOf, stretchAt } from "./stop-line.ts";

/** The best list of one open set, and whether limits on tiers keep a better one away. */
export interface SetList {
  readonly made: MadeList;
  readonly tiersBind: boolean;
}

/**
 * Of the best lists of all open sets the one with the largest net worth at its stop line. Its frontier holds the sizes of
 * all of them, and its bound holds for every list of the same money, whatever is open.
 */
export function bestOpenSet(base: Case, lists: readonly SetList[]): SetList {
  const [first, ...others] = lists;
  if (first === undefined) throw new RangeError("there is no list to choose from");
  if (others.length === 0) return first;
  const chosen = chosenOf(base, lists) ?? first;
  const { best } = chosen.made;
  if (!best.solution.feasible) return chosen;
  const rest = lists.filter((list) => list !== chosen);
  const bound = Math.max(
    best.solution.upperBound,
    ...rest.map((list) => boundOf(base, list, moneyOf(chosen))),
  );
  const gap = relativeGap(best.solution.value, bound);
  const solution = { ...best.solution, upperBound: bound, gap, exact: best.solution.exact && gap === 0 };
  const free = lists.filter(({ tiersBind }) => !tiersBind);
  const around = chosen.tiersBind
    ? best
    : sizesAround(
        stretchAt(best.sizes, best.stop),
        free.flatMap(({ made }) => made.best.sizes),
      );
  const { sizes, stop } = around;
  return { ...chosen, made: { ...chosen.made, best: { ...best, solution, sizes, stop } } };
}

/**
 * The list with the largest net worth of those that use all that they pay for. An empty one counts where a longer one was not
 * worth its price; one that is empty for want of money or programs counts only where all are.
 */
function chosenOf(base: Case, lists: readonly SetList[]): SetList | null {
  const { usdPerChance } = stopPriceOf(base.profile.budget, base.facts.judgements);
  const net = ({ made: { best, problem } }: SetList): number =>
    100 * best.solution.value * usdPerChance - best.solution.usd - problem.fixedUsd;
  const used = lists.filter(
    ({ made: { best, problem } }) =>
      best.solution.feasible &&
      fixedUsdToBegin(base, problem.instance, best.solution) === problem.open.fixedUsd,
  );
  const full = used.filter(({ made: { best } }) => best.solution.order.length > 0 || best.sizes.length > 1);
  return (full.length > 0 ? full : used).reduce<SetList | null>(
    (best, list) => (best === null || net(list) > net(best) ? list : best),
    null,
  );
}

/** Up to which money, with fixed fees, the bound of a list speaks. */
function moneyOf({ made: { problem, best }, tiersBind }: SetList): number {
  return (tiersBind ? problem.instance : best.instance).budgetUsd + problem.fixedUsd;
}

/** What no list of this set exceeds for this money, limits on tiers left aside; 0 where the money does not open it. */
function boundOf(base: Case, { made: { problem, best } }: SetList, usd: number): number {
  const { instance, fixedUsd } = instanceOf(base, null, problem.open);
  if (usd < fixedUsd) return 0;
  const budgetUsd = Math.min(instance.budgetUsd, usd - fixedUsd);
  const found = resolvePortfolio({ ...instance, budgetUsd }, best.solution.levels);
  return found.feasible ? found.upperBound : 0;
}
