import type { FrontierPoint } from "../answers/plan-report.ts";
import { stretchOf } from "./stretch.ts";

/** What the frontier says of a list of some size, found between the two sizes around it; chances 0 to 1, US dollars. */
export interface SizeAt extends Pick<FrontierPoint, "programs" | "usd" | "chance" | "low" | "high"> {
  /** What a list of so many programs is worth (F). */
  readonly value: number;
  /** US dollars for 1 more of 100 from here on; `null` where next to nothing is gained, or the frontier ends. */
  readonly price: number | null;
}

/** The numbers and limits that a list of `programs` programs needs. */
export interface LimitsForSize {
  readonly maxPrograms: number;
  /** The least budget in whole steps of 50 US dollars, if the one there is falls short; `null` = it need not change. */
  readonly budgetUsd: number | null;
  /** The least worth of 1 more of 100 in whole steps of 10 US dollars, if the one there is falls short; `null` alike. */
  readonly usdPerChance: number | null;
}

const BUDGET_STEP = 50;
const WORTH_STEP = 10;

/**
 * The size of `programs` programs on the frontier, linear between its points; beyond its ends the end itself. `null` where
 * there is no frontier.
 */
export function sizeAt(frontier: readonly FrontierPoint[], programs: number): SizeAt | null {
  const first = frontier[0];
  const last = frontier.at(-1);
  if (first === undefined || last === undefined) return null;
  const held = Math.min(last.programs, Math.max(first.programs, Math.round(programs)));
  const before = frontier.findLast((point) => point.programs <= held) ?? first;
  const after = frontier.find((point) => point.programs > held) ?? null;
  const price = after === null ? null : stretchOf(before, after).price;
  return { ...between(before, after ?? before, held), programs: held, price };
}

/**
 * What must change so that a list ends at `programs` programs and neither earlier nor later: their number, and money and the
 * worth of a chance where those would end it before. `null` where there is no frontier.
 */
export function limitsForSize(
  frontier: readonly FrontierPoint[],
  programs: number,
  now: { readonly budgetUsd: number | null; readonly usdPerChance: number },
): LimitsForSize | null {
  const at = sizeAt(frontier, programs);
  if (at === null) return null;
  const short = now.budgetUsd !== null && at.usd > now.budgetUsd;
  const worth = worthOf(frontier, at);
  return {
    maxPrograms: at.programs,
    budgetUsd: short ? Math.ceil(at.usd / BUDGET_STEP) * BUDGET_STEP : null,
    usdPerChance: worth > now.usdPerChance ? Math.ceil(worth / WORTH_STEP) * WORTH_STEP : null,
  };
}

/**
 * The worth of 1 more of 100 from which on no smaller list is better, US dollars: what the size costs against every smaller
 * point of the frontier, and, as the last program of a stretch costs more than the stretch on average, what the next stretch
 * costs. Past the end of the frontier prices are taken to rise as they did in its last stretches.
 */
function worthOf(frontier: readonly FrontierPoint[], at: SizeAt): number {
  const against = frontier
    .filter(({ programs, value }) => programs < at.programs && value < at.value)
    .map((smaller) => worthOfStretch(smaller, at));
  const next = frontier.find(({ programs, value }) => programs > at.programs && value > at.value);
  return Math.max(0, ...against, next === undefined ? worthAtEnd(frontier) : worthOfStretch(at, next));
}

/** The least by which prices are taken to rise from the last stretch of a frontier to the one after it. */
const RISE = 1.25;

function worthAtEnd(frontier: readonly FrontierPoint[]): number {
  const prices = frontier.flatMap((point, at) => {
    const before = frontier[at - 1];
    return before === undefined || point.value <= before.value ? [] : [worthOfStretch(before, point)];
  });
  const [last = 0, before = last] = prices.toReversed();
  return last * Math.max(RISE, before > 0 ? last / before : 1);
}

function worthOfStretch(from: Pick<SizeAt, "usd" | "value">, to: Pick<SizeAt, "usd" | "value">): number {
  return (to.usd - from.usd) / (100 * (to.value - from.value));
}

function between(
  before: FrontierPoint,
  after: FrontierPoint,
  programs: number,
): Pick<SizeAt, "usd" | "chance" | "low" | "high" | "value"> {
  const wide = after.programs - before.programs;
  const share = wide === 0 ? 0 : (programs - before.programs) / wide;
  const mix = (from: number, to: number): number => from + share * (to - from);
  return {
    usd: Math.round(mix(before.usd, after.usd)),
    chance: mix(before.chance, after.chance),
    low: mix(before.low, after.low),
    high: mix(before.high, after.high),
    value: mix(before.value, after.value),
  };
}
