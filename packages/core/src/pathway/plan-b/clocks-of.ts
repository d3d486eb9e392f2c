import type { KeptOpen, WaitingClockHere } from "../../answers/plan-b.ts";
import type { Case } from "../../case/case.ts";
import { evidenceFor } from "../../chances/evidence-for.ts";
import type { CareersFacts, WaitingClock } from "../../facts/careers-facts.ts";
import type { FactorId } from "../../facts/parameters.ts";

/** The clocks that concern a type of applicant, and whether each can still end anything. */
export function clocksOf(base: Case, clocks: readonly WaitingClock[]): readonly WaitingClockHere[] {
  const { type } = base.applicant;
  return clocks
    .filter(({ types }) => types.includes(type))
    .map(({ id, says, years, over, source }) => ({ id, says, years, state: stateOf(base, over), source }));
}

function stateOf({ profile, applicant }: Case, over: WaitingClock["over"]): WaitingClockHere["state"] {
  if (over === null) return "unknown";
  if (over === "step3-passed") {
    const { step3Passed } = applicant;
    return step3Passed === null ? "unknown" : step3Passed ? "over" : "runs";
  }
  const { ecfmg } = profile.exams;
  return ecfmg === undefined ? "unknown" : ecfmg === "certified" ? "over" : "runs";
}

/** What keeps a later match open, each with the evidence of the chance model behind it, or none. */
export function keptOpenOf(base: Case, doors: CareersFacts["keepsOpen"]): readonly KeptOpen[] {
  const { facts, applicant } = base;
  return doors.map(({ id, says, factor, source }) => {
    const record =
      factor === null
        ? null
        : evidenceFor(facts.parameters, factor as FactorId, applicant.type, applicant.specialties[0] ?? "*");
    return {
      id,
      says,
      evidence: record?.basis ?? "no-data",
      sources: [...(record?.sources ?? []), ...(source === null ? [] : [source])],
    };
  });
}
