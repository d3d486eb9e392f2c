import { logistic, type SpecialtyName } from "@smartpick/core";
import { meanRanksOf, type StageTwoCheck } from "../checks/stage-two-check.ts";
import type { Target } from "./target.ts";

type Span = readonly [low: number, high: number];

/** Chance of a match at 1, 2, 3, 5, 8, 10, 12 ranks and kappa, as a fit by another route on the same tables found them. */
const OTHER_ROUTE: readonly {
  readonly specialty: SpecialtyName;
  readonly kappa: Span;
  readonly curve: readonly Span[];
}[] = [
  {
    specialty: "Internal Medicine",
    kappa: [0.17, 0.2],
    curve: [at(0.16), [0.31, 0.35], [0.44, 0.49], at(0.65), at(0.82), at(0.88), at(0.92)],
  },
  { specialty: "Family Medicine", kappa: at(0.27), curve: [0.29, 0.48, 0.6, 0.75, 0.86, 0.9, 0.93].map(at) },
  { specialty: "Pediatrics", kappa: at(0.33), curve: [0.24, 0.48, 0.67, 0.88, 0.97, 0.99, 0.99].map(at) },
  { specialty: "Psychiatry", kappa: at(0.25), curve: [0.27, 0.45, 0.57, 0.73, 0.85, 0.89, 0.92].map(at) },
  { specialty: "Pathology", kappa: at(0.12), curve: [0.11, 0.22, 0.32, 0.5, 0.69, 0.78, 0.84].map(at) },
  { specialty: "Neurology", kappa: at(0.12), curve: [0.11, 0.22, 0.32, 0.5, 0.7, 0.78, 0.85].map(at) },
];
/** Shown only where the share lies above its range, which is the one way it has been seen to miss. */
const FAMILY_MEDICINE_ABOVE =
  "Its rank tables fit best with a higher share. A lower one needs applicants who differ still more than the wide spread fitted here, which other data speak against.";
const TOLERANCE = 0.05;
const FAMILY_MEDICINE_TWO_RANKS = { at: 1, tolerance: 0.1 };

/** Items 1 and 2 as the fit of ranks has them, and item 3. */
export function goldenRanks(stages: readonly StageTwoCheck[]): Target[] {
  const find = (name: string) => stages.find(({ stage }) => stage.table.specialty === name);
  return [
    ...medicine(find("Internal Medicine")),
    ...anyRank(find("Internal Medicine"), find("Family Medicine")),
    ...curves(find),
  ];
}

function medicine(found: StageTwoCheck | undefined): Target[] {
  if (found === undefined) return [];
  const { outcome, quartileError } = found;
  const scores = outcome.step2ck;
  const row = (what: string, value: number, low: number, high: number, digits = 2): Target => ({
    item: 1,
    what: `Internal Medicine, fit of ranks: ${what}`,
    use: "fitted",
    value,
    low,
    high,
    digits,
  });
  return [
    row("share with at least one rank", outcome.anyRank, 0.7, 0.82),
    row("mean ranks given one", meanRanksOf(outcome), 3.65, 4.85),
    row("match rate given a list", outcome.matchGivenRank, 0.455, 0.515, 3),
    row("largest quartile gap, matched (3, 5, 8)", quartileError.matched, 0, 1, 1),
    row("largest quartile gap, unmatched (1, 2, 3)", quartileError.unmatched, 0, 1, 1),
    row("Step 2 CK, matched less unmatched", scores.matched.mean - scores.unmatched.mean, 5, 8, 1),
  ];
}

/** The counts of applicants that give these two ranges are also priors of the fit, so they are no check of it. */
function anyRank(medicine: StageTwoCheck | undefined, family: StageTwoCheck | undefined): Target[] {
  const row = (name: string, found: StageTwoCheck, low: number, high: number): Target => ({
    item: 2,
    what: `${name}, fit of ranks: share with at least one rank`,
    use: "fitted",
    value: found.outcome.anyRank,
    low,
    high,
    digits: 2,
  });
  return [
    ...(medicine ? [row("Internal Medicine", medicine, 0.7, 0.79)] : []),
    ...(family ? [{ ...row("Family Medicine", family, 0.35, 0.6), reason: FAMILY_MEDICINE_ABOVE }] : []),
  ];
}

function curves(find: (name: string) => StageTwoCheck | undefined): Target[] {
  return OTHER_ROUTE.flatMap(({ specialty, kappa, curve }) => {
    const found = find(specialty);
    if (found === undefined) return [];
    const family = specialty === "Family Medicine";
    const gaps = found.curve.map((value, i) => gap(value, curve[i]!));
    const row = (what: string, value: number, high: number): Target => ({
      item: 3,
      what: `${specialty}: ${what}`,
      use: "fitted",
      value,
      low: 0,
      high,
      digits: 3,
    });
    const two = FAMILY_MEDICINE_TWO_RANKS;
    const rest = family ? gaps.filter((_, i) => i !== two.at) : gaps;
    return [
      row(`largest gap on the curve${family ? ", 2 ranks aside" : ""}`, Math.max(...rest), TOLERANCE),
      ...(family ? [row("gap on the curve at 2 ranks", gaps[two.at]!, two.tolerance)] : []),
      row("gap of kappa", gap(logistic(found.stage.fit.model.kappa), kappa), TOLERANCE),
    ];
  });
}

function at(value: number): Span {
  return [value, value];
}

function gap(value: number, [low, high]: Span): number {
  return Math.max(0, low - value, value - high);
}
