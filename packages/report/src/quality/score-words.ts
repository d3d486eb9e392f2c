import type { ScoreRemark, ScoreReport, WordedScore } from "@smartpick/answers";
import { counted, grouped, listed } from "../english/plural.ts";
import { decimal, MEASURED_ODDS, scoreRange } from "./measured-words.ts";

/** Scores of every scale here end at 100. */
const MOST = 100;

/** A scored questionnaire with its finding and warnings as sentences. */
export function wordedScore(report: ScoreReport): WordedScore {
  return { ...report, finding: scoreFinding(report), warnings: report.remarks.map(scoreRemarkWords) };
}

/** The mean, its range and the number of people in two sentences. */
export function scoreFinding({ scale, n, mean, low, high }: ScoreReport): string {
  const what = scale === "sus" ? "score" : "workload";
  const end = scale === "sus" ? "" : ", where 100 is the heaviest";
  if (low === null || high === null)
    return `One person gave a ${what} of ${decimal(mean)} of 100${end}. One person gives no range.`;
  const range = scoreRange(low, high, MOST);
  return `The mean ${what} of ${grouped(n)} people is ${decimal(mean)} of 100${end}. The chance is ${MEASURED_ODDS} that the mean of all such people is ${range}.`;
}

const ACCEPTABLE = {
  words:
    "One proposal calls a mean above 70 acceptable, from 50 to 70 marginal, and below 50 not acceptable.",
  source:
    "Bangor, Kortum and Miller, Journal of Usability Studies 2009;4:114-123, as Tullis and Albert give it, Measuring the User Experience, 2013",
} as const;

const HERE = {
  below: "Your whole range is below it.",
  unsure: "Your range holds it, so nothing shows that your score is higher or lower.",
  above: "Your whole range is above it.",
} as const;

const PUBLISHED: Readonly<Record<string, (mean: string, people: number | null) => string>> = {
  "all-systems": (mean) => `The published average of systems of every kind is ${mean}.`,
  "physicians-ehr": (mean, people) =>
    `Physicians in the United States gave their own record systems ${mean} on average${people === null ? "" : ` (${grouped(people)} people)`}.`,
};

/** How the score stands to what was published, each sentence with its source. */
export function scoreComparisons(
  report: ScoreReport,
): readonly { readonly words: string; readonly source: string }[] {
  const told = report.published.map(({ code, mean, people, here, source }) => {
    const standing = report.n === 1 ? "One person cannot be compared with it." : HERE[here];
    return { words: `${PUBLISHED[code]?.(decimal(mean), people) ?? decimal(mean)} ${standing}`, source };
  });
  return report.scale === "sus" ? [...told, ACCEPTABLE] : told;
}

/** What the number does not mean, and what to do with it. */
export function scoreMeaning({ scale, mean }: ScoreReport): readonly string[] {
  if (scale === "sus")
    return [
      `The score is no percentage: ${decimal(mean)} does not mean that ${decimal(mean)} of 100 people are content.`,
      "It does not say what is wrong. The statements below show where to look; then watch people use the screen.",
    ];
  return [
    "No published number says what is usual for your task. Measure the same task before and after your change.",
    "The workload is what people felt. It does not say how well or how fast they worked.",
    "Performance runs from 0, perfect, to 100, failure.",
  ];
}

const REMARKS: {
  readonly [Code in ScoreRemark["code"]]: (remark: Extract<ScoreRemark, { code: Code }>) => string;
} = {
  "one-person": () => "One person is an opinion. Ask at least a few more.",
  "few-people": ({ n }) => `Only ${n} people answered, so the range is wide. Each further person narrows it.`,
  "all-alike": () => "Everybody has the same score, so no spread shows. Check that the rows are not copies.",
  "same-id": ({ id, lines }) =>
    `“${id}” stands on ${counted(lines.length, "line")} (${linesWords(lines)}). Each row counts as a person; if it is one, the range is too narrow.`,
  "same-answer": ({ ids }) =>
    `${listed(ids.slice(0, MOST_IDS))}${ids.length > MOST_IDS ? " and others" : ""} gave one answer to all ten statements, and every second one says the opposite. Ask whether they were read.`,
  "between-steps": ({ answers }) =>
    `${counted(answers, "rating")} ${answers === 1 ? "lies" : "lie"} between the steps of 5 of the paper form. They are counted as they are.`,
  "weights-unused": () =>
    "The file holds weights, and this scale does not use them. --scale tlx-weighted does.",
};

const MOST_IDS = 5;

function linesWords(lines: readonly number[]): string {
  const told = lines.slice(0, MOST_IDS).map(String);
  return lines.length > MOST_IDS ? `${told.join(", ")} and more` : listed(told);
}

function scoreRemarkWords(remark: ScoreRemark): string {
  const write = REMARKS[remark.code] as (remark: ScoreRemark) => string;
  return write(remark);
}
