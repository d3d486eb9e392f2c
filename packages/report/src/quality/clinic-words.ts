import type { ClinicKind, ClinicTruth } from "@smartpick/answers";
import type { ClinicQuestions } from "@smartpick/quality";
import { capitalised, counted, listed } from "../english/plural.ts";
import { pointsOf100 } from "./analysis-words.ts";

/** What a kind of sample clinic is about, in a few words. */
export const CLINIC_NAMES: Readonly<Record<ClinicKind, string>> = {
  "no-shows": "appointments that patients miss",
  diabetes: "diabetes control in a panel of patients",
  readmissions: "patients who come back within 30 days",
};

/** A question of a clinic: the name under which it is answered, and the question. */
export interface ClinicQuestionWords {
  readonly question: string;
  readonly words: string;
}

/** The questions of a clinic in words. Which exposure does nothing is not told. */
export function clinicQuestionWords({ effects, week }: ClinicQuestions): readonly ClinicQuestionWords[] {
  return [
    ...effects.map(({ question, exposure, outcome }) => ({
      question,
      words: `does ${exposure.column} “${exposure.value}” change how often ${outcome.column} is “${outcome.event}”?`,
    })),
    {
      question: week.question,
      words:
        week.means === "rate-shifts"
          ? "from which week on is the share another one?"
          : "in which week does the programme begin?",
    },
  ];
}

const TURNS: Readonly<Record<ClinicTruth["effects"][number]["misleading"][number]["turn"], string>> = {
  crude: "without strata",
  "duplicates-left-in": "with the double rows left in",
  "missing-as-no": "with an empty outcome as no",
};

const DIRT: Readonly<
  Record<ClinicTruth["dirt"][number]["code"], (rows: number, column: string | null) => string>
> = {
  "duplicate-row": (rows) => `${counted(rows, "row")} ${rows === 1 ? "stands" : "stand"} twice.`,
  "impossible-week": (rows, column) =>
    `${counted(rows, "cell")} of “${column}” ${rows === 1 ? "holds" : "hold"} a week that no calendar has.`,
  "impossible-number": (rows, column) =>
    `${counted(rows, "cell")} of “${column}” ${rows === 1 ? "holds" : "hold"} a number that cannot be.`,
  "other-unit": (rows, column) =>
    `${counted(rows, "cell")} of “${column}” ${rows === 1 ? "is" : "are"} in another unit.`,
  spelling: (rows, column) =>
    `${counted(rows, "cell")} of “${column}” ${rows === 1 ? "is another spelling" : "are other spellings"}.`,
};

/** What is true in a sample clinic, a sentence or two each: effects, the week, lost outcomes, planted faults. */
export function clinicTruthWords({ effects, week, missing, dirt }: ClinicTruth): readonly string[] {
  return [
    ...effects.map(({ question, riskDifference, strata, misleading }) => {
      const turns = misleading.flatMap(({ turn, riskDifference: wrong }) =>
        wrong === null ? [] : [`${pointsOf100(wrong)} ${TURNS[turn]}`],
      );
      const wrongWays = turns.length === 0 ? "" : ` Other ways to count give ${listed(turns)}.`;
      return `${capitalised(question)}: the true difference is ${pointsOf100(riskDifference)} of 100, with ${strata.column} held equal.${wrongWays}`;
    }),
    week.riskDifference === null
      ? `Week: the programme begins in ${week.value}.`
      : `Week: from ${week.value} on the share is another one, by ${pointsOf100(week.riskDifference)} of 100.`,
    `${counted(missing.rows, "row")} ${missing.rows === 1 ? "has" : "have"} no outcome in “${missing.column}”. Whether it was lost depends on ${listed(missing.dependsOn)}, not on ${listed(missing.notOn)}.`,
    ...dirt.filter(({ rows }) => rows > 0).map(({ code, rows, column }) => DIRT[code](rows, column)),
  ];
}
