import { logistic } from "@smartpick/core";
import type { StageTwoCheck } from "../checks/stage-two-check.ts";
import { rankMoments, rankQuantile } from "../stage-two/rank-model.ts";
import { percent, table } from "./markdown.ts";

/** Ranks, match rate and scores by specialty, fitted beside published. */
export function stageTwoTable(checks: readonly StageTwoCheck[]): string {
  const three = (pmf: Float64Array) => [0.25, 0.5, 0.75].map((p) => rankQuantile(pmf, p)).join("/");
  return table(
    [
      "specialty",
      "n",
      "kappa ± SD",
      "sigma",
      "matched ranks: fitted (published)",
      "quartiles",
      "unmatched ranks",
      "quartiles",
      "match rate",
      "Step 2 CK matched, unmatched",
    ],
    checks.map(({ stage: { table: seen, fit }, outcome }) => {
      const { matched, unmatched } = seen.ranks;
      return [
        seen.specialty,
        seen.total,
        `${logistic(fit.model.kappa).toFixed(2)} ± ${fit.kappaSd.toFixed(2)} logit`,
        fit.model.sigma.toFixed(2),
        `${rankMoments(outcome.matchedRanks).mean.toFixed(1)} (${matched.mean})`,
        `${three(outcome.matchedRanks)} (${matched.q1}/${matched.median}/${matched.q3})`,
        `${rankMoments(outcome.unmatchedRanks).mean.toFixed(1)} (${unmatched.mean})`,
        `${three(outcome.unmatchedRanks)} (${unmatched.q1}/${unmatched.median}/${unmatched.q3})`,
        `${percent(outcome.matchGivenRank)} (${percent(seen.matched / seen.total)})`,
        `${outcome.step2ck.matched.mean.toFixed(0)} (${seen.step2ck.matched.mean}), ${outcome.step2ck.unmatched.mean.toFixed(0)} (${seen.step2ck.unmatched.mean})`,
      ];
    }),
  );
}
