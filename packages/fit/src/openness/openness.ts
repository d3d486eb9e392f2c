import { APPLICANT_TYPES, SPECIALTIES } from "@smartpick/core";
import type { FitProgram } from "../tables/program-table.ts";
import { carryForward, type Drift, fitDrift, laterPosterior, type SeasonPair } from "./carry-forward.ts";
import { kindsOf } from "./kind-openness.ts";
import { gridPosterior, type NormalEstimate } from "./logit-grid.ts";
import { observationsOf, RIGHT_LINKS } from "./observations.ts";
import { cellOf, fullDesign } from "./predictors.ts";
import { fitPrior } from "./prior.ts";
import type { Horizon, OpennessInput, ProgramOpenness, TypeOpenness } from "./program-openness.ts";
import { knownTotalLikelihood } from "./rate-likelihood.ts";
import { withLevel } from "./season-level.ts";

/** Fits openness for one type and carries it to the coming season; see docs/method/openness.md. */
export function fitTypeOpenness(input: OpennessInput, type: number, horizon: Horizon): TypeOpenness {
  const { table, market } = input;
  const design = fullDesign(type, market);
  const observations = observationsOf(input, type);
  const rows = [...observations].map(([id, { likelihood, percent }]) => {
    const program = table.byId.get(id)!;
    return {
      ...design.predictorsOf(program),
      cell: cellOf(program),
      likelihood,
      published: percent / 100,
    };
  });
  const expected = fitPrior(rows, design.groups, SPECIALTIES.length);
  const priorOf = (program: FitProgram) =>
    expected.priorOf({ ...design.predictorsOf(program), cell: cellOf(program) });
  const pairs = new Map<string, SeasonPair>();
  for (const season of input.neurology) {
    const program = table.byId.get(season.id);
    const seen = season.invited[type] ?? null;
    if (program === undefined || seen === null) continue;
    pairs.set(season.id, {
      prior: priorOf(program),
      earlier: observations.get(season.id)?.likelihood ?? null,
      later: knownTotalLikelihood(seen.percent, seen.applicants),
    });
  }
  const drift = fitDrift([...pairs.values()].filter((pair) => pair.earlier !== null));
  const programs = table.programs.map((program): ProgramOpenness => {
    const prior = priorOf(program);
    const observation = observations.get(program.id);
    const likelihood = observation?.likelihood ?? null;
    const own = gridPosterior(likelihood, prior.mean, prior.sd);
    const in2024 = mixedWithPrior(own, prior, RIGHT_LINKS[observation?.confidence ?? ""] ?? 1);
    const pair = pairs.get(program.id);
    const latest = pair === undefined ? in2024 : laterPosterior(pair, drift);
    const coming =
      pair === undefined
        ? carryForward(in2024, prior, drift, horizon.from2024)
        : fromLater(latest, prior, drift, horizon.from2026);
    const basis = likelihood === null && pair === undefined ? 1 : 2;
    const percent = observation?.percent ?? null;
    const applicants = observation?.applicants ?? null;
    return { program, type, prior, in2024, latest, coming, basis, percent, applicants, likelihood };
  });
  const levelled = withLevel(programs);
  return { programs: levelled, kinds: kindsOf(input, type, observations, levelled), drift, expected, pairs };
}

/** Carries a 2026 posterior on; by then the mean of the kind has moved by the measured shift. */
function fromLater(
  later: NormalEstimate,
  prior: NormalEstimate,
  drift: Drift,
  seasons: number,
): NormalEstimate {
  return carryForward(later, { mean: prior.mean + drift.shift, sd: prior.sd }, drift, seasons);
}

/** Mean and SD of a mixture: the program's own posterior if the link is right, its prior if not. */
function mixedWithPrior(own: NormalEstimate, prior: NormalEstimate, right: number): NormalEstimate {
  const mean = right * own.mean + (1 - right) * prior.mean;
  const variance =
    right * (own.sd ** 2 + (own.mean - mean) ** 2) + (1 - right) * (prior.sd ** 2 + (prior.mean - mean) ** 2);
  return { mean, sd: Math.sqrt(variance) };
}

/** Every type's openness, in `APPLICANT_TYPES` order; `progress` is told what is being fitted. */
export function fitOpenness(
  input: OpennessInput,
  horizon: Horizon,
  progress: (what: string) => void,
): TypeOpenness[] {
  return APPLICANT_TYPES.map((name, type) => {
    progress(`openness to ${name}`);
    return fitTypeOpenness(input, type, horizon);
  });
}
