import type { AskFirst } from "@smartpick/core";
import { visaName } from "../program/visa.ts";

/** An e-mail to a program as plain text, to be copied and signed by the applicant. */
export interface AskEmail {
  readonly subject: string;
  readonly text: string;
}

/**
 * A short e-mail that asks a program exactly one question before an application. It holds nothing of the profile but the
 * specialty and the season (the year of the Match); the name is left for the applicant to write.
 */
export function askEmail(
  { name, specialty, field }: Pick<AskFirst, "name" | "specialty" | "field">,
  season: number,
): AskEmail {
  return {
    subject: `Question before applying: ${subjectOf(field)}, ${specialty}`,
    text: [
      "Dear Program Coordinator,",
      `I plan to apply to your ${specialty} residency (${name}) in the ${season} Match. May I ask one question before I apply?`,
      questionOf(field, season),
      "Thank you for your time.",
      "Kind regards,\n[Your name]",
    ].join("\n\n"),
  };
}

function subjectOf(field: AskFirst["field"]): string {
  return field === "step2Minimum" ? "lowest Step 2 CK score" : visaName(field).replace(/^the /, "");
}

function questionOf(field: AskFirst["field"], season: number): string {
  return field === "step2Minimum"
    ? "Is there a lowest USMLE Step 2 CK score that you ask applicants for, and if so, which score?"
    : `Do you sponsor ${visaName(field)} for residents who start in July ${season}?`;
}
