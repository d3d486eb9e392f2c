import type { Applicant } from "./applicant.ts";

/** The visa fields that matter to the applicant: one, both when either would do, or none. */
export function visaFieldsOf(applicant: Pick<Applicant, "visa">): readonly ("visaJ1" | "visaH1b")[] {
  switch (applicant.visa) {
    case "j1":
      return ["visaJ1"];
    case "h1b":
      return ["visaH1b"];
    case "any":
      return ["visaJ1", "visaH1b"];
    default:
      return [];
  }
}
