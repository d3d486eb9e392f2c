import type { RoadmapStep, RoadmapWorth } from "../../answers/roadmap.ts";
import type { Lever, WhatIfReport } from "../../answers/what-if.ts";
import type { Case } from "../../case/case.ts";
import { takesPartInNrmp } from "../../doors/doors-of.ts";
import { seasonDay } from "../../doors/season-days.ts";
import type { Spread, StepFacts } from "../../facts/roadmap-facts.ts";
import type { RoadmapStepTold } from "../../profile/roadmap.ts";
import { daysBetween } from "../../season/days-between.ts";
import { letterFactsFor } from "../../season/letter-facts.ts";

/** What what-if said of the same applicant; `null` = the stage has no chance of matching to raise. */
export type LeversTold = Pick<WhatIfReport, "base" | "levers"> | null;

/** A step that is in the plan, before it has days. */
export interface StepAtHand {
  readonly facts: StepFacts;
  readonly told: RoadmapStepTold | null;
  readonly assumed: boolean;
  readonly days: Spread;
  readonly worth: RoadmapWorth;
  readonly fees: RoadmapStep["fees"];
  readonly usd: number | null;
}

/** Exams of which the judgement `examDays` says how long registration and result take. */
const EXAMS: ReadonlySet<StepFacts["id"]> = new Set(["step1", "step2ck", "step3-exam"]);
const DAYS_A_WEEK = 7;

/** Length, worth and price of a step of the table for one applicant. */
export function stepAtHand(
  base: Case,
  levers: LeversTold,
  { facts, told, assumed }: Pick<StepAtHand, "facts" | "told" | "assumed">,
): StepAtHand {
  const lever = levers?.levers.find(({ code }) => code === facts.worth) ?? null;
  const fees = feesOf(base, facts);
  const sums = [...fees.map(({ usd }) => usd), ...(facts.usd === undefined ? [] : [facts.usd.mid])];
  return {
    facts,
    told,
    assumed,
    days: daysOf(base, facts, lever),
    worth: worthOf(facts, lever, levers),
    fees,
    usd:
      facts.id === "send"
        ? listUsd(base, levers)
        : sums.length === 0
          ? null
          : sums.reduce((sum, usd) => sum + usd, 0),
  };
}

/**
 * How long a step takes. Where another answer already says it, that one counts: exams by the judgement of what-if, months of
 * experience by its lever, letters by the table of the season.
 */
function daysOf(base: Case, { id, days }: StepFacts, lever: Lever | null): Spread {
  const { season, facts } = base;
  if (EXAMS.has(id)) {
    const { register, result } = facts.judgements.examDays;
    return around(days, register + result);
  }
  if (id === "us-experience" && lever?.until != null) {
    const review = seasonDay(base, "programs-review");
    const reading = review.day ?? review.about;
    if (reading !== null) return around(days, daysBetween(lever.until, reading));
  }
  if (id === "letters") {
    const letters = letterFactsFor([...facts.seasons, season]);
    if (letters !== null) return around(days, letters.askAhead.weeks * DAYS_A_WEEK);
  }
  return days;
}

function around({ low, high }: Spread, mid: number): Spread {
  return { low: Math.min(low, mid), mid, high: Math.max(high, mid) };
}

function worthOf({ worth }: StepFacts, lever: Lever | null, levers: LeversTold): RoadmapWorth {
  if (worth === "gate" || worth === "list") return { kind: worth, match: levers?.base.match ?? null };
  if (worth === null || lever === null) return { kind: "no-data" };
  const { code, difference, evidence, required } = lever;
  return { kind: "lever", lever: code, difference, evidence, required };
}

/** What the list itself costs: the plan's total less the fees of the season that other steps pay; `null` = no list was made. */
function listUsd(base: Case, levers: LeversTold): number | null {
  if (levers === null) return null;
  const elsewhere = new Set(base.facts.roadmap?.steps.flatMap(({ fees }) => fees));
  const isImg = base.applicant.type === "us-img" || base.applicant.type === "non-us-img";
  const paid = base.season.fixedFees.filter(
    ({ id, counted, appliesTo, match }) =>
      counted &&
      elsewhere.has(id) &&
      (appliesTo === "all" || isImg) &&
      (match === undefined || takesPartInNrmp(base)),
  );
  return Math.max(0, levers.base.usd - paid.reduce((sum, { usd }) => sum + usd, 0));
}

function feesOf({ season }: Case, { fees }: StepFacts): RoadmapStep["fees"] {
  return fees.flatMap((id) => {
    const fee = season.fixedFees.find((one) => one.id === id);
    if (fee === undefined) return [];
    const { usd, source, publishedFor } = fee;
    return [{ id, usd, source, publishedFor }];
  });
}
