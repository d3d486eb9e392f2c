import {
  type ApplicantType,
  gaussHermite,
  gridWeights,
  logistic,
  type PersonParameters,
  qualityGridOf,
} from "@smartpick/core";
import { rounded } from "../tables/csv.ts";
import type { SeniorTail } from "./fit-seniors.ts";

/** What a row is made of but the mean number of offers, which the match rate of the type gives. */
type Tail = Omit<PersonParameters, "offers">;

const IMG_SOURCES = [
  "nrmp-step2-bands-us-md-2024",
  "nrmp-results-2025",
  "eras-img-applicant-counts-2026",
  "jolly-2011-repeat-applicants",
  "smartpick-judgement",
] as const;

/**
 * The lower tail by type. US MD: fitted to bands of score, with SDs that cover the truth on simulated tables. DO: the same, a
 * little larger and with a wider spread. IMGs: the slopes are carried over at half to two thirds with wide ranges; share and
 * depth are set so that people without a list are as many as counts of applicants say, beside the spread of everyone else.
 * What failures and years do is judgement: directors name both among reasons to reject, and repeat applicants fall from 47 to 17 of 100.
 */
export const TAIL_START: Readonly<Record<ApplicantType, Tail>> = {
  "us-md": {
    type: "us-md",
    quality: 0.5,
    share: -3,
    shareSd: 0.5,
    perTenPoints: 0.5,
    perTenPointsSd: 0.16,
    perFailure: 1,
    perFailureSd: 0.4,
    perYear: 0.55,
    perYearSd: 0.25,
    depth: 2.8,
    depthSd: 0.4,
    spread: 1,
    carried: 0.9,
    carriedSd: 0.15,
    sources: ["nrmp-step2-bands-us-md-2024", "nrmp-charting-outcomes-2026-us-md", "smartpick-judgement"],
    basis: "fitted",
  },
  do: {
    type: "do",
    quality: 0.55,
    share: -2.8,
    shareSd: 0.55,
    perTenPoints: 0.5,
    perTenPointsSd: 0.2,
    perFailure: 1,
    perFailureSd: 0.4,
    perYear: 0.55,
    perYearSd: 0.25,
    depth: 2.8,
    depthSd: 0.5,
    spread: 1,
    carried: 0.9,
    carriedSd: 0.15,
    sources: ["nrmp-step2-bands-us-md-2024", "smartpick-judgement"],
    basis: "judgement",
  },
  "us-img": {
    type: "us-img",
    quality: 0.75,
    share: -1.9,
    shareSd: 0.5,
    perTenPoints: 0.35,
    perTenPointsSd: 0.2,
    perFailure: 0.8,
    perFailureSd: 0.4,
    perYear: 0.12,
    perYearSd: 0.06,
    depth: 2.2,
    depthSd: 0.5,
    spread: 1,
    carried: 0.6,
    carriedSd: 0.25,
    sources: IMG_SOURCES,
    basis: "judgement",
  },
  "non-us-img": {
    type: "non-us-img",
    quality: 0.75,
    share: -2.8,
    shareSd: 0.5,
    perTenPoints: 0.3,
    perTenPointsSd: 0.2,
    perFailure: 0.8,
    perFailureSd: 0.4,
    perYear: 0.12,
    perYearSd: 0.06,
    depth: 2,
    depthSd: 0.5,
    spread: 1,
    carried: 0.6,
    carriedSd: 0.25,
    sources: IMG_SOURCES,
    basis: "judgement",
  },
};

/**
 * Share of the applicants of a type who match in a season. US seniors: 93.5 and 92.6 of 100 with a list, 2025, and about
 * 98 of 100 have one. IMGs: 67.8 and 58.0 of those with a list, of which 84 of 100 registered have one.
 */
const MATCHED: Readonly<Record<ApplicantType, number>> = {
  "us-md": 0.92,
  do: 0.91,
  "us-img": 0.57,
  "non-us-img": 0.49,
};

/** The rows of `person.csv`, that of US MD with the fitted tail. */
export function personParameters(fitted: SeniorTail | null): PersonParameters[] {
  return (["us-md", "do", "us-img", "non-us-img"] as const).map((type) => {
    const start = TAIL_START[type];
    const tail: Tail =
      fitted === null || (type !== "us-md" && type !== "do")
        ? start
        : {
            ...start,
            // DO keep their distance in share; slope and depth of US graduates are one.
            share: rounded(fitted.share + (start.share - TAIL_START["us-md"].share), 2),
            perTenPoints: rounded(fitted.perTenPoints, 2),
            depth: rounded(fitted.depth, 2),
          };
    const row: PersonParameters = { ...tail, offers: 1 };
    return { ...row, offers: rounded(offersOf(row, MATCHED[type]), 2) };
  });
}

/** SD of the logit of the share in the tail over a type: scores, failures and years together. */
const LOGIT_SD = 0.75;

/** Mean share in the tail over a type with this logit at its typical values. */
export function meanShareOf(logit: number): number {
  const { nodes, weights } = gaussHermite(15);
  return weights.reduce((sum, w, k) => sum + w * logistic(logit + LOGIT_SD * nodes[k]!), 0);
}

/** Mean number of takers at which this share of the type matches, by halving. */
function offersOf(row: PersonParameters, matched: number): number {
  const grid = qualityGridOf(row);
  const weights = gridWeights(grid, meanShareOf(row.share));
  const unmatched = (offers: number): number =>
    weights.reduce((sum, weight, k) => sum + weight * Math.exp(-offers * Math.exp(grid.at[k]!)), 0);
  let low = 0;
  let high = 200;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (unmatched(middle) > 1 - matched) low = middle;
    else high = middle;
  }
  return low;
}
