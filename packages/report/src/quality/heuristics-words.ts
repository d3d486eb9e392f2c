import type { HeuristicId, HeuristicReport } from "@smartpick/answers";
import { counted, grouped } from "../english/plural.ts";
import { decimal } from "./measured-words.ts";

/** The names of the heuristics (Zhang 2003). */
export const HEURISTIC_NAMES: Readonly<Record<HeuristicId, string>> = {
  consistency: "Consistency and standards",
  visibility: "Visibility of system state",
  match: "Match between system and world",
  minimalist: "Minimalist",
  memory: "Minimize memory load",
  feedback: "Informative feedback",
  flexibility: "Flexibility and efficiency",
  message: "Good error messages",
  error: "Prevent errors",
  closure: "Clear closure",
  undo: "Reversible actions",
  language: "Use users’ language",
  control: "Users in control",
  document: "Help and documentation",
};

const SEVERITY_WORDS = ["not a problem", "cosmetic", "minor", "major", "catastrophe"] as const;

/** The word of a mean severity, rounded half up; unknown where nobody rated it. */
export function severityWord(mean: number | null): string {
  return mean === null ? "not rated" : (SEVERITY_WORDS[Math.round(mean)] ?? "");
}

/** A mean severity with the ratings around it for a table cell: `"3.3 (3–4)"`. */
export function severityCell({ mean, least, most }: HeuristicReport["problems"][number]): string {
  if (mean === null) return "not rated";
  return least === most ? decimal(mean) : `${decimal(mean)} (${least}–${most})`;
}

/** How many problems there are, and how many of them are grave. */
export function heuristicsFinding({ raters, problems, severities }: HeuristicReport): string {
  const grave = severities.major + severities.catastrophe;
  const rated = problems.length - severities.unrated;
  const many =
    rated === 0
      ? "Nobody has rated how severe they are."
      : `${grave === 0 ? "None" : grouped(grave)} of them ${grave < 2 ? "is" : "are"} major or worse by the mean rating.`;
  const [worst] = problems;
  const named =
    worst === undefined || worst.mean === null
      ? ""
      : ` The worst is “${worst.problem}”: ${decimal(worst.mean)} of 4.`;
  return `${counted(raters.length, "rater")} judged ${counted(problems.length, "problem")}. ${many}${named}`;
}

/** How far the raters agree, in one or two sentences. */
export function agreementWords({ agreement }: HeuristicReport): string {
  const { alpha, problems } = agreement;
  if (problems === 0) return "No problem has two ratings, so nothing shows whether raters would agree.";
  if (alpha === null) return "All ratings are the same, so agreement cannot be told from habit.";
  const size = alpha >= 0.8 ? "agree well" : alpha >= 0.667 ? "agree in part" : "do not agree";
  return `The raters ${size}: Krippendorff’s alpha is ${alphaText(alpha)} on ${counted(problems, "problem")}. 1 is full agreement and 0 is chance.`;
}

function alphaText(alpha: number): string {
  return alpha < 0 ? `−${Math.abs(alpha).toFixed(2)}` : alpha.toFixed(2);
}

type Remark = HeuristicReport["remarks"][number];

/** What a reader of the evaluation should know. */
export function heuristicsRemarkWords(remark: Remark): string {
  switch (remark.code) {
    case "one-rater":
      return "One rater finds only a part of the problems, and her severities are hers. Ask two to four more.";
    case "raters-differ":
      return "The order of problems with near means is not firm. Let the raters talk about those where they differ by 2.";
    case "not-rated":
      return `${counted(remark.problems, "problem")} ${remark.problems === 1 ? "has" : "have"} no rating and ${remark.problems === 1 ? "stands" : "stand"} last. That does not mean that ${remark.problems === 1 ? "it is" : "they are"} harmless.`;
    case "no-heuristic":
      return `${counted(remark.problems, "problem")} ${remark.problems === 1 ? "names" : "name"} no heuristic and ${remark.problems === 1 ? "is" : "are"} in no row of the table by heuristic.`;
  }
}
