import type { FrontierPoint } from "../answers/plan-report.ts";
import type { StopReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import type { Levels, PortfolioInstance } from "../portfolio/problem/instance.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";
import type { ChosenList } from "./chosen-list.ts";
import { matchChanceOf } from "./match-chance.ts";
import type { Stretch } from "./stop-line.ts";

/** The limits of money and number, which more money or patience would lift. */
export type PastLimit = NonNullable<FrontierPoint["past"]>;

/** Larger lists that a limit keeps away. */
export interface BeyondLimit {
  readonly past: PastLimit;
  /** From the smallest on; programs, money and value rise from the list itself to the last. */
  readonly sizes: readonly Stretch[];
  /** The first of them: what it has more than the list, for so much more money of the budget or, past a number, of the list. */
  readonly more: { readonly programs: number; readonly usd: number; readonly chance: number };
}

/** How far the limit is lifted, in steps. */
const STEPS = [1, 2, 4];

/** The part of a limit that one step lifts it by, before it is made a round number. */
const STEP = 0.25;

/** The least that a budget is lifted by, US dollars: it pays for an application of any service. */
const LEAST_STEP_USD = 50;

/**
 * The lists that a little more money, or a few more programs, would buy where that limit alone ends the list: the list is
 * made again under the lifted limit, and the other limits stay. A limit on the number is lifted with the money that the
 * programs cost. `null` where something else ends the list, where limits on tiers hang on the list itself, where a cautious
 * list was asked for, and where a lifted limit buys nothing.
 */
export function beyondLimit(base: Case, list: ChosenList, reason: StopReason): BeyondLimit | null {
  const { cautious, tiersBind, solution } = list;
  if (cautious !== null || tiersBind || !solution.feasible) return null;
  if (Object.keys(base.profile.constraints.tier).length > 0) return null;
  if (reason.code === "budget") {
    const step = roundStep(STEP * reason.usd);
    const lifted = (times: number): PortfolioInstance => ({
      ...list.whole,
      budgetUsd: Math.max(0, reason.usd + times * step - list.fixedUsd),
    });
    const beyond = found(list, "budget", lifted);
    if (beyond === null) return null;
    // What is said is what the budget would have to grow by: a round number, and a little of it may be left.
    const needed = (beyond.sizes[0]?.usd ?? reason.usd) - reason.usd;
    const usd = step * (STEPS.find((times) => times * step >= needed) ?? 1);
    return { ...beyond, more: { ...beyond.more, usd } };
  }
  if (reason.code !== "max-programs") return null;
  const step = Math.max(1, Math.round(STEP * reason.programs));
  return found(list, "max-programs", (times) => ({
    ...list.whole,
    budgetUsd: Number.POSITIVE_INFINITY,
    maxCount: list.whole.maxCount + times * step,
  }));
}

function found(
  list: ChosenList,
  past: PastLimit,
  lifted: (times: number) => PortfolioInstance,
): BeyondLimit | null {
  const own = sizeOf(list, list.solution.levels, list.solution.value, list.solution.usd);
  const sizes: Stretch[] = [];
  let levels: Levels = list.solution.levels;
  let last = own;
  for (const times of STEPS) {
    const solution = resolvePortfolio(lifted(times), levels);
    levels = solution.levels;
    const size = sizeOf(list, levels, solution.value, solution.usd);
    if (size.programs <= last.programs || size.usd <= last.usd || size.value <= last.value) continue;
    sizes.push(size);
    last = size;
  }
  const [first] = sizes;
  if (first === undefined) return null;
  const more = {
    programs: first.programs - own.programs,
    usd: first.usd - own.usd,
    chance: first.chance - own.chance,
  };
  return { past, sizes, more };
}

function sizeOf({ surface, fixedUsd }: ChosenList, levels: Levels, value: number, usd: number): Stretch {
  return {
    programs: levels.reduce((sum, level) => sum + Number(level >= 0), 0),
    usd: usd + fixedUsd,
    value,
    chance: matchChanceOf(surface, levels),
  };
}

/** A round number of dollars near this one: 1, 2 or 5 and zeros. */
function roundStep(usd: number): number {
  if (usd <= LEAST_STEP_USD) return LEAST_STEP_USD;
  const ten = 10 ** Math.floor(Math.log10(usd));
  return [5, 2, 1].map((digit) => digit * ten).find((step) => step <= usd) ?? ten;
}
