import type { ProgramReason } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import type { FieldName } from "../facts/fact.ts";
import { rowOf, valueAt } from "../facts/lookup.ts";
import { textIn } from "../facts/program-card.ts";

/** The facts that informatics at a program rests on. */
export const INFORMATICS: readonly FieldName[] = [
  "ehrVendor",
  "informaticsFellowship",
  "informaticsIndicators",
];

/** Why she wants the program of a row, as far as her own profile says so; empty = it says nothing. */
export function reasonsFor({ facts, profile }: Case, row: number): readonly ProgramReason[] {
  const { programs } = facts;
  const { pins, inSeason, home, weights, seeks } = profile;
  const isThis = (program: string): boolean => rowOf(programs, program) === row;
  const reasons: ProgramReason[] = [];
  if (pins.must.some(isThis)) reasons.push({ code: "pinned" });
  const signal = inSeason.find(({ program }) => isThis(program))?.signal ?? "none";
  if (signal !== "none") reasons.push({ code: "signal", signal });
  const state = textIn(programs, row, "state");
  if (state !== null) {
    if (home.states.some((one) => one === state)) reasons.push({ code: "home-state", state });
    if (weights.preferredStates.some((one) => one === state))
      reasons.push({ code: "preferred-state", state });
  }
  const setting = seeks.settings.find((one) => one === textIn(programs, row, "setting"));
  if (setting !== undefined) reasons.push({ code: "setting-wanted", setting });
  // Every hospital has a health record system: that it is known is no reason of hers.
  const fields = INFORMATICS.filter(
    (field) => field !== "ehrVendor" && valueAt(programs, row, field) !== null,
  );
  if (weights.informatics > 0 && fields.length > 0) reasons.push({ code: "informatics-wanted", fields });
  return reasons;
}
