import type { RoadmapReport, RoadmapStep } from "../../answers/roadmap.ts";
import { daysBetween } from "../../season/days-between.ts";

type First = RoadmapReport["first"][number];

/** Most steps that are named as the most important, and most among them by what they are worth. */
const MOST = 5;
const MOST_BY_WORTH = 3;
/** Days until the last day to begin that halve how much a step presses. */
const HALF_PRESSED = 28;

/**
 * The three to five most important steps that are still to begin, first first. What a step is worth over 1 + d / 28, d = days from today to
 * its last day to begin: a step of the gate is
 * worth the whole chance, since without it there is none; a lever its difference. At most three come by that; steps whose
 * worth nobody has measured follow, those with the earliest last day first.
 */
export function firstSteps(steps: readonly RoadmapStep[], today: string): readonly First[] {
  const open = steps.filter(({ state }) => state !== "running");
  const scored = open.map((step) => ({ step, score: scoreOf(step, today) }));
  const byWorth = scored
    .filter(({ score }) => score !== null && score > 0)
    .sort((a, b) => b.score! - a.score! || leftOf(a.step, today) - leftOf(b.step, today));
  const rest = scored
    .filter(({ score }) => score === null)
    .sort(
      (a, b) =>
        leftOf(a.step, today) - leftOf(b.step, today) || (a.step.plan.begin < b.step.plan.begin ? -1 : 1),
    );
  const worth = byWorth.slice(0, rest.length >= MOST - MOST_BY_WORTH ? MOST_BY_WORTH : MOST);
  return [...worth, ...rest].slice(0, MOST).map(({ step, score }) => ({
    code: step.code,
    score,
    why:
      step.worth.kind === "gate"
        ? "opens-gate"
        : score !== null
          ? "worth"
          : step.slack === null
            ? "no-deadline"
            : "time",
  }));
}

/** Chance gained over how much time is left; `null` = nobody has measured it. */
function scoreOf(step: RoadmapStep, today: string): number | null {
  const gained = gainOf(step.worth);
  if (gained === null) return null;
  return Math.max(0, gained) / (1 + leftOf(step, today) / HALF_PRESSED);
}

function gainOf(worth: RoadmapStep["worth"]): number | null {
  switch (worth.kind) {
    case "gate":
    case "list":
      return worth.match?.mid ?? null;
    case "lever":
      return worth.difference?.mid ?? null;
    case "no-data":
      return null;
  }
}

/** Days from today to the last day to begin, 0 where it is past; very many where none is. */
function leftOf({ latest }: RoadmapStep, today: string): number {
  return latest === null ? Number.MAX_SAFE_INTEGER : Math.max(0, daysBetween(today, latest.begin));
}
