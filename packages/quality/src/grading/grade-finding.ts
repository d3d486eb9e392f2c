import type { ClinicTruth, WordedClinicGrade } from "@smartpick/answers";
import type { Finding } from "./finding.ts";

/** A grade without its words. */
export type Grade = Omit<WordedClinicGrade["grades"][number], "words">;

/** The questions that a clinic asks, in order. */
export function questionsOf(truth: ClinicTruth): readonly string[] {
  return [...truth.effects.map(({ question }) => question), truth.week.question];
}

/** A finding beside the truth: right, partly or wrong, why, and what misled; `null` for a question that is not asked. */
export function gradeFinding(finding: Finding, truth: ClinicTruth): Grade | null {
  if (finding.question === truth.week.question) return gradeWeek(finding, truth);
  const effect = truth.effects.find(({ question }) => question === finding.question);
  if (effect === undefined || finding.direction === null) return null;
  const { question, ...found } = finding;
  const verdict = verdictOn(finding, effect.riskDifference);
  return {
    question,
    ...verdict,
    found,
    truth: { riskDifference: effect.riskDifference, week: null },
    misledBy: verdict.verdict === "right" ? null : misledBy(finding, effect),
  };
}

type Verdict = Pick<Grade, "verdict" | "reason">;

/** An estimate this near to 0 without an interval says that there is no effect worth a change. */
const SMALL = 0.02;

function verdictOn({ direction, estimate, low, high }: Finding, truth: number): Verdict {
  const hasInterval = low !== null && high !== null;
  const holdsTruth = hasInterval && low <= truth && truth <= high;
  const way = truth < 0 ? "lower" : truth > 0 ? "higher" : "none";
  if (way === "none") {
    if (direction === "none")
      return hasInterval && !holdsTruth
        ? { verdict: "partly", reason: "interval-misses" }
        : { verdict: "right", reason: "no-effect-planted" };
    // One interval of twenty misses the truth by chance, yet the claim is still an effect of nothing.
    return { verdict: "wrong", reason: "effect-of-nothing" };
  }
  if (direction === "none") {
    if (holdsTruth) return { verdict: "partly", reason: "not-shown-yet" };
    return { verdict: "wrong", reason: "too-certain-of-none" };
  }
  if (direction !== way) return { verdict: "wrong", reason: "wrong-way" };
  if (hasInterval)
    return holdsTruth
      ? { verdict: "right", reason: "agrees" }
      : { verdict: "partly", reason: "interval-misses" };
  if (estimate === null || Math.abs(estimate - truth) <= Math.max(SMALL, Math.abs(truth) / 2))
    return { verdict: "right", reason: "agrees-without-interval" };
  return { verdict: "partly", reason: "interval-misses" };
}

/** How near, in shares, an estimate must be to a wrong answer that is known before that answer is named. */
const NEAR = 0.01;

/** The wrong turn whose answer is nearest to the estimate, where it is nearer than the truth; `null` where none is. */
function misledBy(
  { estimate }: Finding,
  { misleading, riskDifference }: ClinicTruth["effects"][number],
): Grade["misledBy"] {
  if (estimate === null) return null;
  const near = misleading
    .flatMap(({ turn, riskDifference: wrong }) =>
      wrong === null ? [] : [{ turn, off: Math.abs(estimate - wrong) }],
    )
    .filter(({ off }) => off <= NEAR && off < Math.abs(estimate - riskDifference))
    .sort((a, b) => a.off - b.off);
  return near[0]?.turn ?? null;
}

/** A week this near to the true one counts in part: one week's rate moves by chance. */
const NEAR_WEEKS = 2;

function gradeWeek(finding: Finding, truth: ClinicTruth): Grade | null {
  const { question, ...found } = finding;
  if (found.week === null) return null;
  const off = Math.abs(weeksSince(found.week) - weeksSince(truth.week.value));
  const isExact = truth.week.means === "exposure-begins" ? off === 0 : off <= NEAR_WEEKS;
  const verdict: Verdict = isExact
    ? { verdict: "right", reason: "agrees" }
    : off <= 2 * NEAR_WEEKS
      ? { verdict: "partly", reason: "near-week" }
      : { verdict: "wrong", reason: "wrong-week" };
  return {
    question,
    ...verdict,
    found,
    truth: { riskDifference: truth.week.riskDifference, week: truth.week.value },
    misledBy: null,
  };
}

const WEEKS_IN_A_YEAR = 52;

function weeksSince(week: string): number {
  const [year = 0, number = 0] = week.split("-W").map(Number);
  return year * WEEKS_IN_A_YEAR + number;
}
