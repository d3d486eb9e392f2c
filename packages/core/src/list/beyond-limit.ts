import type { FrontierPoint } from "../answers/plan-report.ts";
import type { StopReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import type { Levels, PortfolioInstance } from "../portfolio/problem/instance.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";
import type { ChosenList } from "./chosen-list.ts";
import { matchChanceOf } from "./match-chance.ts";
import { isMore, type Stretch, stopPriceOf } from "./stop-line.ts";

/** The limits of money and number, which more money or patience would lift. */
export type PastLimit = NonNullable<FrontierPoint["past"]>;

/** Larger lists that a limit keeps away. */
export interface BeyondLimit {
  readonly past: PastLimit;
  /** From the smallest on; programs, money and value rise from the list itself to the last. */
  readonly sizes: readonly Stretch[];
  /**
   * The first of them: what it has more than the list, for so much more money of the budget or, past a number, of the list.
   * `null` where the limit lies past the stop line, so that lifting it changes nothing yet.
   */
  readonly more: More | null;
}

interface More {
  readonly programs: number;
  readonly usd: number;
  readonly chance: number;
  /** What that list costs more than the list, US dollars; absent where `usd` says so itself. */
  readonly cost?: number;
}

/** How far the limit is lifted, in steps; the later ones only while the one before was worth its price. */
const STEPS = [1, 2, 4, 8, 16];

/** Steps that are taken whatever they are worth, so that the curve is seen past its stop. */
const ALWAYS = 4;

/** The part of a limit that one step lifts it by, before it is made a round number. */
const STEP = 0.25;

/** The least that a number of programs is lifted by; four steps of it lead fifty programs past the line. */
const LEAST_STEP = 13;

/** The least that a budget is lifted by, US dollars: it pays for an application of any service. */
const LEAST_STEP_USD = 50;

/**
 * The lists that more money, or more programs, would buy past the limit that ends the list or the curve: the list is made
 * again under the lifted limit, and the other limits stay. A limit on the number is lifted with the money that the programs
 * cost. `null` where there is no such limit, where limits on tiers hang on the list itself, where a cautious list was asked
 * for, and where a lifted limit buys nothing.
 */
export function beyondLimit(base: Case, list: ChosenList, reason: StopReason): BeyondLimit | null {
  const { cautious, tiersBind, solution } = list;
  if (cautious !== null || tiersBind || !solution.feasible) return null;
  if (Object.keys(base.profile.constraints.tier).length > 0) return null;
  const price = stopPriceOf(base.profile.budget, base.facts.judgements).usdPerChance;
  const own = sizeOf(list, list.solution.levels, list.solution.value, list.solution.usd);
  if (reason.code === "max-programs") {
    const sizes = found(list, own, price, numberLifted(list));
    const [first] = sizes;
    return first === undefined ? null : { past: "max-programs", sizes, more: moreOf(first, own) };
  }
  const { usd: budget } = base.profile.budget;
  if (budget === null || (reason.code !== "budget" && reason.code !== "price")) return null;
  const step = roundStep(STEP * budget);
  const last = list.sizes.at(-1) ?? own;
  const sizes = found(list, isMore(last, own) ? last : own, price, moneyLifted(list, budget, step));
  const [first] = sizes;
  if (first === undefined) return null;
  if (reason.code === "price") return { past: "budget", sizes, more: null };
  // What is said is what the budget would have to grow by: a round number, and a little of it may be left.
  const needed = first.usd - budget;
  const usd = step * (STEPS.find((times) => times * step >= needed) ?? 1);
  return { past: "budget", sizes, more: { ...moreOf(first, own), usd, cost: first.usd - own.usd } };
}

type Lifted = (times: number) => PortfolioInstance;

function moneyLifted({ whole, fixedUsd }: ChosenList, budget: number, step: number): Lifted {
  return (times) => ({ ...whole, budgetUsd: Math.max(0, budget + times * step - fixedUsd) });
}

function numberLifted({ whole }: ChosenList): Lifted {
  const step = Math.max(LEAST_STEP, Math.round(STEP * whole.maxCount));
  return (times) => ({
    ...whole,
    budgetUsd: Number.POSITIVE_INFINITY,
    maxCount: whole.maxCount + times * step,
  });
}

/** The sizes from `from` on under limits lifted step by step, as long as steps are worth `usdPerChance` for 1 of 100. */
function found(list: ChosenList, from: Stretch, usdPerChance: number, lifted: Lifted): Stretch[] {
  const sizes: Stretch[] = [];
  let levels: Levels = list.solution.levels;
  let last = from;
  for (const times of STEPS) {
    const solution = resolvePortfolio(lifted(times), levels);
    levels = solution.levels;
    const size = sizeOf(list, levels, solution.value, solution.usd);
    if (!isMore(size, last)) continue;
    const worth = 100 * (size.value - last.value) * usdPerChance >= size.usd - last.usd;
    sizes.push(size);
    last = size;
    if (times >= ALWAYS && !worth) break;
  }
  return sizes;
}

function moreOf(size: Stretch, own: Stretch): More {
  return {
    programs: size.programs - own.programs,
    usd: size.usd - own.usd,
    chance: size.chance - own.chance,
  };
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
