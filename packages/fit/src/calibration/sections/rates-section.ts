import { APPLICANT_TYPES, type CalibrationSection } from "@smartpick/core";
import type { LevelCheck } from "../../checks/level-check.ts";
import type { NeurologyCheck } from "../../checks/neurology-check.ts";
import { number, percent, plain, tableOf } from "../table-of.ts";
import { NO_REASON } from "../target.ts";
import { typeName } from "../type-name.ts";

const ENOUGH_PROGRAMS = 30;
const MOST_PER_CENT = 10;
/** Why a level differs, where that is known; shown only where it lies outside. */
const REASONS: Readonly<Record<string, string>> = {
  Neurology: "It starts from the 2026 season, which was lower than 2024",
};

/** Mean rates by specialty and type, published beside the estimates that ship. */
export function levelSection(levels: readonly (readonly LevelCheck[])[]): CalibrationSection {
  const names = [...new Set(levels.flatMap((checks) => checks.map(({ specialty }) => specialty)))];
  let compared = 0;
  let outside = 0;
  const rows = names.flatMap((name) => {
    const own = levels.map((checks) =>
      checks.find(({ specialty, programs }) => specialty === name && programs >= ENOUGH_PROGRAMS),
    );
    const seen = own.flatMap((check) => (check ? [check.programs] : []));
    if (seen.length === 0) return [];
    const far = own.flatMap((check, type) =>
      check && Math.abs(residualOf(check)) > MOST_PER_CENT ? [typeName(type)] : [],
    );
    compared += seen.length;
    outside += far.length;
    return [
      [
        name,
        Math.min(...seen),
        ...own.flatMap((check) =>
          check ? [100 * check.published, 100 * check.coming, residualOf(check)] : [null, null, null],
        ),
        far.join(", "),
        far.length === 0 ? "" : (REASONS[name] ?? NO_REASON),
      ],
    ];
  });
  return {
    id: "levels",
    title: "Program rates on average",
    words: [
      "Mean share interviewed over the programs with a published 2024 rate. These rates took part in the fit.",
      "The level compared is the one that ships, for the coming season.",
      `${compared - outside} of ${compared} means lie within ${MOST_PER_CENT} % of the published one.`,
    ],
    tables: [
      tableOf(
        "levels",
        `Specialties with ${ENOUGH_PROGRAMS} programs or more: published 2024, what ships, difference`,
        "fitted",
        [
          plain("specialty", "Specialty"),
          plain("programs", "Programs"),
          ...APPLICANT_TYPES.flatMap((type, at) => [
            percent(`${type}-published`, `${typeName(at)}: published`, at < 2 ? 1 : 2),
            percent(`${type}-ships`, "Ships", at < 2 ? 1 : 2),
            percent(`${type}-residual`, "Difference", 1),
          ]),
          plain("outside", `Beyond ${MOST_PER_CENT} %`),
          plain("reason", "Why"),
        ],
        rows,
      ),
    ],
    notes: [],
  };
}

/** Difference of what ships from what was published, in per cent of the latter. */
function residualOf({ coming, published }: LevelCheck): number {
  return 100 * (coming / published - 1);
}

/** Rates of 2024 carried to 2026. */
export function twoSeasonsSection(checks: readonly NeurologyCheck[]): CalibrationSection {
  const low = checks.flatMap(({ zeros }, type) =>
    zeros.programs > 0 && zeros.observed < 0.6 * zeros.predicted ? [typeName(type)] : [],
  );
  return {
    id: "two-seasons",
    title: "Rates of programs two seasons on",
    words: [
      "Neurology is the only specialty whose programs were published twice. The 2024 rate foretells the share invited in 2026.",
      "The drift was fitted on four fifths of the programs and checked on the rest, in turn. A program's own 2026 rate took no part in its forecast.",
      low.length === 0
        ? "Programs published as 0 % stayed about as low as foretold."
        : `Programs published as 0 % stayed lower than foretold for these types: ${low.join(", ")}.`,
    ],
    tables: [
      tableOf(
        "two-seasons",
        "Neurology, 2024 to 2026",
        "held out",
        [
          plain("type", "Applicants"),
          plain("programs", "Programs"),
          percent("coverage", "Inside the 80 % range", 0),
          percent("naive", "Inside 2024 rate ± luck", 0),
          plain("zeros", "Programs of 0 % in 2024"),
          percent("predicted", "Foretold for them", 1),
          percent("observed", "Happened", 1),
        ],
        checks.map(({ programs, coverage, naiveCoverage, zeros }, type) => [
          typeName(type),
          programs,
          100 * coverage,
          100 * naiveCoverage,
          zeros.programs,
          zeros.programs === 0 ? null : zeros.predicted,
          zeros.programs === 0 ? null : zeros.observed,
        ]),
      ),
      tableOf(
        "drift",
        "How openness moves over two seasons (fitted on all programs)",
        "fitted",
        [
          plain("type", "Applicants"),
          number("slope", "Slope", 2),
          number("sd", "SD", 2),
          number("shift", "Shift", 2),
          number("plainSlope", "Plain regression: slope", 2),
          number("plainSd", "SD", 2),
        ],
        checks.map(({ drift, regression }, type) => [
          typeName(type),
          drift.slope,
          drift.sd,
          drift.shift,
          regression.slope,
          regression.sd,
        ]),
      ),
    ],
    notes: ['"2024 rate ± luck" is the 2024 rate with its rounding and the luck of a sample of that size.'],
  };
}
