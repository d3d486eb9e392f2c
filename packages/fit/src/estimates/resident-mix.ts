import { logistic, logit } from "@smartpick/core";
import type { MarketShares } from "../tables/market-shares.ts";
import type { NeurologySeason } from "../tables/neurology.ts";
import type { FitProgram, TypeMix } from "../tables/program-table.ts";

/** Estimated share of residents who are IMGs in 2026, with its 80 % range; shares in steps of 0.05. */
export interface MixEstimate {
  readonly id: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** How old shares lead to later ones, measured on programs seen twice; logit scale. */
export interface MixDrift {
  /** Weight of the program's own old share against that of its specialty and state, when many people were counted. */
  readonly slope: number;
  readonly sd: number;
  readonly programs: number;
  /** Mean absolute change of the share on those programs. */
  readonly meanChange: number;
}

/** For a share of 2026 itself: pull and widening for the people who joined since and for rounding (judgement). */
const FRESH_SLOPE = 0.95;
const FRESH_SD = 0.4;

/** 80 % of a normal lies within this many SDs. */
const Z80 = 1.2816;

/** Fits the drift on programs with a share of about 2021 and one of 2024 or 2026. */
export function fitMixDrift(
  programs: readonly FitProgram[],
  neurology: readonly NeurologySeason[],
  market: MarketShares,
): MixDrift {
  const later = laterShareOf(programs, neurology);
  let xx = 0;
  let xy = 0;
  let change = 0;
  const points: { x: number; y: number }[] = [];
  for (const program of programs) {
    const now = later.get(program.id);
    const old = oldShare(program);
    if (now === undefined || old === null) continue;
    const anchor = logit(anchorShare(program, market));
    const x = logit(smoothed(old.share, old.size, anchorShare(program, market))) - anchor;
    const y = logit(smoothed(now, 20, anchorShare(program, market))) - anchor;
    points.push({ x, y });
    xx += x * x;
    xy += x * y;
    change += Math.abs(now - old.share);
  }
  if (points.length < 20) return { slope: 0.75, sd: 0.8, programs: points.length, meanChange: Number.NaN };
  const slope = Math.min(0.95, xy / xx);
  const misses = points.map(({ x, y }) => Math.abs(y - slope * x)).sort((a, b) => a - b);
  // The middle decides, since shares near 0 and 1 give the logit long tails; a little more than 80 % of the programs of
  // the fit are asked to lie inside, so that of other programs 80 % do.
  const sd = Math.max(
    misses[Math.floor(0.87 * misses.length)]! / Z80,
    Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / (points.length - 1)),
  );
  return { slope, sd, programs: points.length, meanChange: change / points.length };
}

/** IMG share of residents seen later than 2021 by program: 2024 (Internal Medicine) or 2026 (Neurology, from six residents). */
export function laterShareOf(
  programs: readonly FitProgram[],
  neurology: readonly NeurologySeason[],
): Map<string, number> {
  const later = new Map<string, number>();
  for (const season of neurology) {
    if (season.imgShare !== null && (season.residents ?? 0) >= 6) later.set(season.id, season.imgShare);
  }
  for (const program of programs) {
    if (program.mix2024 !== null) later.set(program.id, program.mix2024.usImg + program.mix2024.nonUsImg);
  }
  return later;
}

/**
 * The 2026 estimate for every program with any old share: pulled towards the share of its specialty and state in the
 * 2025 Match, widened by the measured drift, and rounded to steps of 0.05, so that an old value never passes through.
 */
export function residentMix(
  programs: readonly FitProgram[],
  market: MarketShares,
  drift: MixDrift,
): MixEstimate[] {
  return programs.flatMap((program) => {
    const fresh = program.residentMix !== null && program.residentMix.year > 2021;
    const old = fresh ? mixShare([program.residentMix]) : oldShare(program);
    if (old === null) return [];
    const anchorAt = anchorShare(program, market);
    const anchor = logit(anchorAt);
    const seen = logit(smoothed(old.share, old.size, anchorAt));
    const slope = fresh ? FRESH_SLOPE : drift.slope;
    const centre = anchor + slope * (seen - anchor);
    const sd = fresh ? FRESH_SD : drift.sd;
    const step = (share: number, round: (x: number) => number) => round(share * 20 + 0) / 20;
    const low = step(logistic(centre - Z80 * sd), Math.floor);
    const high = step(logistic(centre + Z80 * sd), Math.ceil);
    const mid = Math.min(high, Math.max(low, step(meanShare(centre, sd), Math.round)));
    return [{ id: program.id, low, mid, high }];
  });
}

/** Mean share of a logit-normal, by an even spread of 41 quantile-like points. */
function meanShare(centre: number, sd: number): number {
  let sum = 0;
  let weights = 0;
  for (let i = -20; i <= 20; i++) {
    const z = i / 5;
    const weight = Math.exp(-0.5 * z * z);
    sum += weight * logistic(centre + z * sd);
    weights += weight;
  }
  return sum / weights;
}

/** IMG share and people counted, from residents before 2022 and from the matches of 2016 to 2020. */
function oldShare(program: FitProgram): { share: number; size: number } | null {
  return mixShare([program.residentMix, program.matchMix].filter((mix) => mix !== null && mix.year <= 2021));
}

function mixShare(mixes: readonly (TypeMix | null)[]): { share: number; size: number } | null {
  let imgs = 0;
  let size = 0;
  for (const mix of mixes) {
    if (mix === null) continue;
    const people = Math.min(mix.size, 60);
    imgs += people * (mix.shares[2] + mix.shares[3]);
    size += people;
  }
  return size === 0 ? null : { share: imgs / size, size };
}

/** IMG share among those matched in 2025 in the specialty and state, smoothed with ten positions of the specialty. */
function anchorShare(program: FitProgram, market: MarketShares): number {
  const [a, b, c, d] = market.matched(program.specialty);
  const all = a + b + c + d;
  const national = (c + d + 0.5) / (all + 2);
  const [e, f, g, h] = market.matchedIn(program.specialty, program.state);
  const share = (g + h + 10 * national) / (e + f + g + h + 10);
  return Math.min(0.97, Math.max(0.01, share));
}

function smoothed(share: number, size: number, anchor: number): number {
  return (share * size + 4 * anchor) / (size + 4);
}
