import { drawMixedPoisson, mixedPoissonAtLeast } from "../math/mixed-poisson.ts";
import type { CaseFrame } from "./case-frame.ts";
import { type CaseModel, caseLogMeans, freeLevel } from "./case-model.ts";
import type { SaidAndHappened } from "./reliability.ts";

/** Numbers of interviews that the model gave a chance of reaching. */
export const REACHED = [1, 3, 5, 10] as const;

/**
 * Chance of at least 1, 3, 5 and 10 interviews of every self-reported applicant, said with what the other table taught.
 * Four answers of one applicant hang together, and the drawn worlds keep that.
 */
export function caseReliability(
  tables: readonly { readonly frame: CaseFrame; readonly model: CaseModel }[],
): SaidAndHappened {
  const people = tables.flatMap(({ frame, model }) => {
    const counts = frame.cases.map(({ interviews }) => interviews);
    const logMeans = caseLogMeans(frame, model);
    const { level } = freeLevel(
      counts,
      logMeans,
      counts.map(() => model.sigma),
    );
    return counts.map((count, i) => ({ count, logMean: logMeans[i]! + level, sigma: model.sigma }));
  });
  const reached = (count: number) => REACHED.map((least) => Number(count >= least));
  return {
    id: "cases",
    title: "Interviews of self-reported applicants",
    unit: "Answers",
    use: "held out",
    said: people.flatMap(({ logMean, sigma }) =>
      REACHED.map((least) => mixedPoissonAtLeast(least, logMean, sigma)),
    ),
    happened: people.flatMap(({ count }) => reached(count)),
    draw: (random) =>
      people.flatMap(({ logMean, sigma }) => reached(drawMixedPoisson(logMean, sigma, random))),
  };
}
