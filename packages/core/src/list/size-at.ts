import type { FrontierPoint } from "../answers/plan-report.ts";

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

/** Below this a gain shows as none, and a price for it would mean nothing. */
const LEAST_GAIN = 0.000_05;

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
  return { ...between(before, after ?? before, held), programs: held, price: priceOf(before, after) };
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

/** The worth of 1 more of 100 from which on no smaller size of the frontier is better, US dollars. */
function worthOf(frontier: readonly FrontierPoint[], at: SizeAt): number {
  return frontier
    .filter(({ programs, value }) => programs < at.programs && value < at.value)
    .reduce((most, { usd, value }) => Math.max(most, (at.usd - usd) / (100 * (at.value - value))), 0);
}

function priceOf(before: FrontierPoint, after: FrontierPoint | null): number | null {
  if (after === null) return null;
  const gain = after.chance - before.chance;
  return gain <= LEAST_GAIN ? null : (after.usd - before.usd) / (100 * gain);
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
