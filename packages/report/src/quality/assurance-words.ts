import type { Assurance, Chart } from "@smartpick/answers";
import { rangeWords } from "../english/chance.ts";
import { counted } from "../english/plural.ts";
import { measureOf } from "./measure.ts";

const NHS: Readonly<Record<NonNullable<Assurance["nhs"]>, string>> = {
  "consistently-passing": "consistently passing the target",
  "hit-and-miss": "hit and miss",
  "consistently-failing": "consistently failing the target",
};

const BY: Readonly<Record<NonNullable<Assurance["expected"]>["by"], string>> = {
  normal: "from the normal distribution of single values",
  counted: "counted among the points themselves",
  binomial: "from the binomial distribution at the newest n",
  poisson: "from the Poisson distribution at the newest n",
  geometric: "from the geometric distribution of cases between events",
  exponential: "from the exponential distribution of times between events",
};

/** Whether a process meets its target by itself, the finding first; nothing where it was not asked. */
export function assuranceWords(chart: Chart): readonly string[] {
  const { assurance } = chart;
  if (assurance === undefined) return [];
  const { met, nhs } = assurance;
  return [
    verdictWords(chart, assurance),
    `${met.points} of ${counted(met.of, "point")} of the newest phase met the target.`,
    ...expectedWords(assurance),
    ...(nhs === null ? [] : [`In the words of the NHS charts (Making data count): ${NHS[nhs]}.`]),
    ...assurance.doubts.map((doubt) =>
      doubt.code === "few-points"
        ? `With fewer than ${doubt.least} points the limits may still move, and this answer with them.`
        : "The newest phase has signals. Its limits do not foretell the next points.",
    ),
  ];
}

function verdictWords(chart: Chart, { verdict, target, lower, upper }: Assurance): string {
  const { write, say } = measureOf(chart);
  const goal = say(target);
  if (verdict === null || lower === null || upper === null)
    return `There are no limits here, so nothing foretells whether ${goal} will be met.`;
  const range = `ordinary points lie between ${write(lower)} and ${say(upper)}`;
  switch (verdict) {
    case "always":
      return `The process meets the target of ${goal} by itself: ${range}.`;
    case "by-chance":
      return `Whether a point meets the target of ${goal} is chance: ${range}.`;
    case "never":
      return `As it runs now, the process never meets the target of ${goal}: ${range}. The process must change.`;
  }
}

function expectedWords({ expected }: Assurance): readonly string[] {
  if (expected === null) return [];
  const { share, low, high, by, extraVariance } = expected;
  const beyond =
    extraVariance > 1 && by !== "counted" && by !== "normal"
      ? ` The points vary ${extraVariance.toFixed(1)} times as much as chance alone lets them; that is allowed for.`
      : "";
  return [
    `Of 100 ordinary points, ${pointsOfHundred(share)} would meet it (19 in 20: ${rangeWords({ low, mid: share, high })}).${beyond}`,
    `This is ${BY[by]}.`,
  ];
}

/** A share as points of 100: `"about 31"`, `"fewer than 1"`, `"more than 99"`. */
function pointsOfHundred(share: number): string {
  const points = Math.round(100 * share);
  if (points < 1) return "fewer than 1";
  return points > 99 ? "more than 99" : `about ${points}`;
}
