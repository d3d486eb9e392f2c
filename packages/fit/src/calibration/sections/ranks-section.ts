import { type CalibrationSection, logistic } from "@smartpick/core";
import { CURVE_RANKS, type StageTwoCheck } from "../../checks/stage-two-check.ts";
import { number, percent, plain, tableOf } from "../table-of.ts";

/** Specialties for which the match rate must come within three points of the published one. */
const TARGETED = new Set([
  "Internal Medicine",
  "Family Medicine",
  "Pediatrics",
  "Psychiatry",
  "Pathology",
  "Neurology",
]);
const MOST = { points: 3, quartile: 1, curve: 0.04 };
const ENOUGH_FOR_A_CURVE = 100;
const DERIVED =
  "The published curve is derived: it is worked out from published means, spreads and quartiles of ranks. No table by number of ranks is published.";

/** Match rates, quartiles of ranks and the curve by ranks, fitted beside published. */
export function matchRateSection(stages: readonly StageTwoCheck[]): CalibrationSection {
  const rows = stages.map((check) => {
    const { stage, outcome, quartileError, curveError } = check;
    const published = (100 * stage.table.matched) / stage.table.total;
    const fitted = 100 * outcome.matchGivenRank;
    const inside =
      Math.abs(fitted - published) <= MOST.points &&
      Math.max(quartileError.matched, quartileError.unmatched) <= MOST.quartile &&
      curveError <= MOST.curve;
    const verdict = TARGETED.has(stage.table.specialty) ? (inside ? "yes" : "no") : "no target";
    return {
      verdict,
      cells: [
        stage.table.specialty,
        stage.table.total,
        published,
        fitted,
        fitted - published,
        quartileError.matched,
        quartileError.unmatched,
        curveError,
        verdict,
      ],
    };
  });
  const targeted = rows.filter(({ verdict }) => verdict !== "no target");
  return {
    id: "match-rates",
    title: "Match rates and ranks of non-US IMGs, 2026",
    words: [
      "These tables took part in the fit, so this shows how well the model can follow them.",
      `${targeted.filter(({ verdict }) => verdict === "yes").length} of ${targeted.length} specialties with a target meet it: 3 points of match rate, 1 rank at each quartile, 0.04 on the curve.`,
      DERIVED,
    ],
    tables: [
      tableOf(
        "match-rates",
        "Match rate given a list, and ranks",
        "fitted",
        [
          plain("specialty", "Specialty"),
          plain("n", "Applicants"),
          percent("published", "Published", 1),
          percent("fitted", "Fitted", 1),
          number("residual", "Difference, points", 1),
          number("matchedQuartile", "Largest quartile gap, matched", 1),
          number("unmatchedQuartile", "The same, unmatched", 1),
          number("curve", "Mean error of the curve", 3),
          plain("inside", "Inside target"),
        ],
        rows.map(({ cells }) => cells),
      ),
    ],
    notes: ["Specialties without a target have few IMG applicants, so their tables are small."],
  };
}

/** Chance of a match by number of ranks, fitted and derived from the published summaries. */
export function curveSection(stages: readonly StageTwoCheck[]): CalibrationSection {
  return {
    id: "curve",
    title: "Chance of a match by number of ranks",
    words: [
      "The same tables took part in the fit. The derived curve comes from published means, spreads and quartiles.",
      `Specialties with fewer than ${ENOUGH_FOR_A_CURVE} applicants are left out, since their derived curve is mostly luck.`,
    ],
    tables: [
      tableOf(
        "curve",
        "Chance of a match by ranks, non-US IMGs",
        "fitted",
        [
          plain("specialty", "Specialty"),
          plain("curve", "Curve"),
          ...CURVE_RANKS.map((r) => number(`r${r}`, `${r} rank${r === 1 ? "" : "s"}`, 2)),
        ],
        stages
          .filter(({ stage }) => stage.table.total >= ENOUGH_FOR_A_CURVE)
          .flatMap(({ stage, curve, derived }) => [
            [stage.table.specialty, "fitted", ...curve],
            [stage.table.specialty, "derived", ...derived],
          ]),
      ),
    ],
    notes: [],
  };
}

/** What the other specialties foretell of each. */
export function heldOutSection(stages: readonly StageTwoCheck[]): CalibrationSection {
  return {
    id: "held-out-specialties",
    title: "Each specialty foretold from the others",
    words: [
      "The specialty's own table took no part. Every other one was fitted alone, before this one was seen.",
      "The general priors of these fits were set with all tables in view.",
      "Of its own only the number of applicants for each position is used. Kappa falls where more compete; ranks are those of the others on average.",
      "Kappa is the chance that a program takes you after an interview, if none that you like better does.",
      ownRate(stages),
    ],
    tables: [
      tableOf(
        "held-out-specialties",
        "One table of outcomes left out at a time",
        "held out",
        [
          plain("specialty", "Specialty"),
          number("kappa", "Kappa from the others", 2),
          number("own", "Own kappa", 2),
          number("curve", "Mean error of the curve", 3),
          percent("published", "Published match rate", 1),
          percent("foretold", "Foretold", 1),
          number("residual", "Difference, points", 1),
        ],
        stages.map(({ stage, heldOut }) => {
          const published = (100 * stage.table.matched) / stage.table.total;
          return [
            stage.table.specialty,
            heldOut.kappa,
            logistic(stage.fit.model.kappa),
            heldOut.curveError,
            published,
            published + 100 * heldOut.rateError,
            100 * heldOut.rateError,
          ];
        }),
      ),
    ],
    notes: [],
  };
}

function ownRate(stages: readonly StageTwoCheck[]): string {
  const errors = stages.map(({ heldOut }) => Math.abs(100 * heldOut.rateError));
  const mean = errors.reduce((a, b) => a + b, 0) / Math.max(1, errors.length);
  return `A match rate foretold this way is off by ${mean.toFixed(0)} points on average, by ${Math.max(0, ...errors).toFixed(0)} at most.`;
}
