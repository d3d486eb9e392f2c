import type { CalibrationSection } from "@smartpick/core";
import type { PriorCheck, PriorGroup } from "../../checks/prior-check.ts";
import { number, plain, tableOf } from "../table-of.ts";
import { typeName } from "../type-name.ts";

/** What is foretold of programs whose rate was hidden, from the top of the ranking down. */
export function priorSection(checks: readonly PriorCheck[], slopes: readonly number[]): CalibrationSection {
  const groups = checks.flatMap(({ specialty, type, top, lowerHalf }) => [
    ...top.map((group) => ({ specialty, type, name: `top ${group.programs}`, group })),
    { specialty, type, name: "less open half", group: lowerHalf },
  ]);
  const far = groups.filter(({ group }) => errorsOff(group) > 2);
  return {
    id: "hidden-rates",
    title: "Programs whose rate was hidden",
    words: [
      "A list is picked from the top, so the top must be right on average. Each fifth of the programs was foretold by a fit to the others, and ranked by it.",
      "The line that calibrates a fifth was fitted on the other fifths too.",
      `${groups.length - far.length} of ${groups.length} groups lie within two standard errors of what was published.`,
    ],
    tables: [
      tableOf(
        "hidden-rates",
        "Share interviewed, of 100: foretold and published",
        "held out",
        [
          plain("specialty", "Specialty"),
          plain("type", "Applicants"),
          plain("group", "Programs"),
          number("fitted", "Before calibration", 1),
          number("foretold", "Foretold", 1),
          number("published", "Published", 1),
          number("error", "Standard error", 1),
        ],
        groups.map(({ specialty, type, name, group }) => [
          specialty,
          typeName(type),
          name,
          100 * group.fitted,
          100 * group.calibrated,
          100 * group.published,
          100 * group.publishedSe,
        ]),
      ),
    ],
    notes: [
      `Slope of the calibration for ${slopes.map((slope, type) => `${typeName(type)} ${slope.toFixed(2)}`).join(", ")}. 1 would leave the fit as it is.`,
      "Programs with a rate of their own start from this and move towards their rate.",
    ],
  };
}

/** How many standard errors of the published mean the foretold one is off. */
function errorsOff({ calibrated, published, publishedSe }: PriorGroup): number {
  return Math.abs(calibrated - published) / publishedSe;
}
