import { caseOf, type Facts, forecastFor } from "@smartpick/core";
import { logNegativeBinomial, negativeBinomialQuantile } from "../math/negative-binomial.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import { spearman } from "../math/spearman.ts";
import type { Case } from "../tables/cases.ts";
import { type CaseCheck, constantLogScore } from "./case-check.ts";
import { plainProfile, type Told } from "./plain-profile.ts";

/** Predictive distribution of one case's interviews, summed up. */
interface Foretold {
  readonly mean: number;
  /** Size of the negative binomial with the same mean and variance. */
  readonly size: number;
}

/**
 * The forecast that the app gives (`typical` of `smartpick/forecast@1`), run for each self-reported case of a specialty, its
 * level then shifted freely. Each predictive distribution is taken as the negative binomial of its mean and variance.
 */
export function checkForecastCases(
  facts: Facts,
  cases: readonly Case[],
  specialty: "Family Medicine" | "Surgery",
  season: number,
  seed: number,
): CaseCheck {
  const own = cases.filter((one) => one.specialty === specialty);
  const foretold = own.map((one) => foretoldOf(facts, one, specialty, season, seed));
  const counts = own.map(({ interviews }) => interviews);
  const logScore = (level: number) =>
    counts.reduce(
      (sum, count, i) =>
        sum + logNegativeBinomial(count, foretold[i]!.mean * Math.exp(level), foretold[i]!.size),
      0,
    );
  const level = nelderMead((x) => -logScore(x[0]!), [0], [0.3], 1e-6, 200).at[0]!;
  const covered = counts.filter((count, i) => {
    const at = (p: number) =>
      negativeBinomialQuantile(p, foretold[i]!.mean * Math.exp(level), foretold[i]!.size);
    return count >= at(0.1) && count <= at(0.9);
  });
  return {
    specialty,
    evidence: "the app",
    cases: own.length,
    step2ck: null,
    level: Math.exp(level),
    spearman: spearman(
      foretold.map(({ mean }) => mean),
      counts,
    ),
    coverage: covered.length / own.length,
    gain: (logScore(level) - constantLogScore(counts)) / own.length,
  };
}

function foretoldOf(
  facts: Facts,
  one: Case,
  specialty: "Family Medicine" | "Surgery",
  season: number,
  seed: number,
): Foretold {
  const profile = plainProfile(toldByCase(one, season));
  const base = caseOf(facts, profile, { today: `${season - 1}-07-01`, seed, draws: 0 });
  const forecast = base.ok ? forecastFor(base.value, { specialty, applications: one.applications }) : base;
  if (!forecast.ok) throw new Error(`a case cannot be foretold: ${JSON.stringify(forecast.problems)}`);
  const { mean, pmf } = forecast.value.typical.interviews;
  const variance = pmf.reduce((sum, p, k) => sum + p * (k - mean) ** 2, 0);
  // A count that is hardly more spread than Poisson has a very large size.
  return { mean, size: mean ** 2 / Math.max(variance - mean, 1e-3 * mean) };
}

/** What a self-reported IMG tells. */
export function toldByCase(one: Case, season: number): Told {
  return {
    type: one.type === 2 ? "us-img" : "non-us-img",
    specialty: one.specialty,
    season,
    step2ck: Math.round(one.step2ck),
    failedStep1: one.failed.step1,
    failedStep2ck: one.failed.step2ck,
    ...(one.yearsSinceGraduation === null
      ? {}
      : { yearsSinceGraduation: Math.round(one.yearsSinceGraduation) }),
    ...(one.type === 2 ? { visa: "none" as const } : {}),
  };
}
