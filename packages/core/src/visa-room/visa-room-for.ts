import type { VisaRoomReport } from "../answers/visa-room.ts";
import { type Case, runOf } from "../case/case.ts";
import { visaRoomOf } from "./visa-room-of.ts";

/** The visa rules of the facts applied to the applicant of a case, on its day (`smartpick/visa-room@1`). */
export function visaRoomFor(base: Case): VisaRoomReport {
  const { facts, profile, options } = base;
  return {
    schema: "smartpick/visa-room@1",
    ...runOf(base),
    ...visaRoomOf(facts.visaRules ?? [], profile, options.today),
  };
}
