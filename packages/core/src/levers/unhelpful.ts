import type { Lever, WhatIfReport } from "../answers/what-if.ts";
import { signalsFor } from "../season/signals-for.ts";
import { limitsList, plansFewerSignals } from "./choices.ts";
import { recordOf } from "./evidence-of.ts";
import { hasAllMonths } from "./experience.ts";
import type { Start } from "./start.ts";

type Unhelpful = WhatIfReport["wouldNotHelp"][number];

/** Why a lever would not help, or may not; `null` where it does, or where no number tells. */
function whyOf(
  { effect, difference, required, change }: Lever,
  aboutNothing: number,
): Unhelpful["why"] | null {
  // What has to be done anyway is no question of whether it helps, and a further season takes nothing from this one.
  if (required || difference === null || "applicant.earlier_matches" in change) return null;
  if (effect === "nothing") return "about-nothing";
  if (effect === "lowers") return "lowers";
  if (effect === "raises") return null;
  if (difference.mid < 0) return "likely-lowers";
  // What is more likely than not to help stands among the levers with its range, and not here as well.
  return difference.mid < aboutNothing ? "may-do-nothing" : null;
}

/**
 * What would not help, or may not: levers whose range holds about nothing, and changes that were not tried because the
 * list as it is already has them.
 */
export function unhelpfulOf(start: Start, levers: readonly Lever[]): readonly Unhelpful[] {
  const { aboutNothing } = start.base.facts.judgements.leverSizes;
  const tried = levers.flatMap((lever): Unhelpful[] => {
    const { code, change, adds, move } = lever;
    const why = whyOf(lever, aboutNothing);
    if (why === null) return [];
    return [
      { code, change, why, ...(adds === undefined ? {} : { adds }), ...(move === undefined ? {} : { move }) },
    ];
  });
  const untried: Unhelpful[] = [];
  const { base } = start;
  if (base.canApply && start.chosen.rows.length > 0) {
    if (!limitsList(start)) untried.push({ code: "more-budget", change: {}, why: "not-binding" });
    const { specialties } = base.profile.seeks;
    const hasSignals = specialties.some((name) =>
      Object.values(signalsFor(base.profile, base.season, name)).some((count) => count > 0),
    );
    const plansFewer = base.profile.signals !== "default" && plansFewerSignals(start);
    const canMove = levers.some(({ code }) => code === "move-signal");
    if (hasSignals && !plansFewer && !canMove)
      untried.push({ code: "signals", change: {}, why: "already-best" });
  }
  if (hasAllMonths(start) && recordOf(start, "us-clinical-experience") !== null)
    untried.push({ code: "more-experience", change: {}, why: "at-most" });
  // What is sure stands before what is not.
  const isUnsure = ({ why }: Unhelpful): boolean => why === "may-do-nothing";
  const all = [...tried, ...untried];
  return [...all.filter((one) => !isUnsure(one)), ...all.filter(isUnsure)];
}
