import type { Lever, WhatIfReport } from "../answers/what-if.ts";
import { signalsFor } from "../season/signals-for.ts";
import { limitsList, plansFewerSignals } from "./choices.ts";
import { recordOf } from "./evidence-of.ts";
import { hasAllMonths } from "./experience.ts";
import type { Start } from "./start.ts";

type Unhelpful = WhatIfReport["wouldNotHelp"][number];

const WHY = { unsure: "may-do-nothing", nothing: "about-nothing", lowers: "lowers" } as const;

/**
 * What would not help, or may not: levers whose range holds about nothing, and changes that were not tried because the
 * list as it is already has them.
 */
export function unhelpfulOf(start: Start, levers: readonly Lever[]): readonly Unhelpful[] {
  const tried = levers.flatMap(({ code, change, effect, required, adds }): Unhelpful[] =>
    // What has to be done anyway is no question of whether it helps, and a further season takes nothing from this one.
    required || "applicant.earlier_matches" in change || effect === "raises" || effect === "no-data"
      ? []
      : [{ code, change, why: WHY[effect], ...(adds === undefined ? {} : { adds }) }],
  );
  const untried: Unhelpful[] = [];
  const { base } = start;
  if (base.canApply && start.chosen.rows.length > 0) {
    if (!limitsList(start)) untried.push({ code: "more-budget", change: {}, why: "not-binding" });
    const { specialties } = base.profile.seeks;
    const hasSignals = specialties.some((name) =>
      Object.values(signalsFor(base.profile, base.season, name)).some((count) => count > 0),
    );
    const plansFewer = base.profile.signals !== "default" && plansFewerSignals(start);
    if (hasSignals && !plansFewer) untried.push({ code: "signals", change: {}, why: "already-best" });
  }
  if (hasAllMonths(start) && recordOf(start, "us-clinical-experience") !== null)
    untried.push({ code: "more-experience", change: {}, why: "at-most" });
  // What is sure stands before what is not.
  const isUnsure = ({ why }: Unhelpful): boolean => why === "may-do-nothing";
  const all = [...tried, ...untried];
  return [...all.filter((one) => !isUnsure(one)), ...all.filter(isUnsure)];
}
