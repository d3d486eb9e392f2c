import type { AskFirst, AskGroup } from "@smartpick/core";
import { ASKED_WORDS } from "./asked-words.ts";

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
    subject: `Question before applying: ${ASKED_WORDS[field].subject}, ${specialty}`,
    text: letter([
      `I plan to apply to your ${specialty} residency (${name}) in the ${season} Match. May I ask one question before I apply?`,
      ASKED_WORDS[field].inEmail(season),
    ]),
  };
}

/** As many questions as a coordinator answers in one e-mail. */
const MOST_QUESTIONS = 3;

/** One e-mail to one program with its first open questions; `null` where nothing is open. */
export function askEmailOfProgram(
  { name, specialty }: Pick<AskFirst, "name" | "specialty">,
  fields: readonly AskFirst["field"][],
  season: number,
): AskEmail | null {
  const [first, ...others] = fields.slice(0, MOST_QUESTIONS);
  if (first === undefined) return null;
  if (others.length === 0) return askEmail({ name, specialty, field: first }, season);
  const lines = [first, ...others].map((field) => `- ${ASKED_WORDS[field].inEmail(season)}`);
  return {
    subject: `Questions before applying, ${specialty}`,
    text: letter([
      `I plan to apply to your ${specialty} residency (${name}) in the ${season} Match. May I ask before I apply:`,
      [...new Set(lines)].join("\n"),
    ]),
  };
}

/**
 * One e-mail for all programs of the list: every question that is worth asking somewhere, one a line, so that each program
 * gets the lines that it has not answered. The specialty is left open, as is the name.
 */
export function askEmailOfAll(groups: readonly Pick<AskGroup, "field">[], season: number): AskEmail {
  const lines = groups.map(({ field }) => `- ${ASKED_WORDS[field].inEmail(season)}`);
  return {
    subject: "Questions before applying",
    text: letter([
      `I plan to apply to your [specialty] residency in the ${season} Match. May I ask before I apply:`,
      [...new Set(lines)].join("\n"),
    ]),
  };
}

function letter(paragraphs: readonly string[]): string {
  return [
    "Dear Program Coordinator,",
    ...paragraphs,
    "Thank you for your time.",
    "Kind regards,\n[Your name]",
  ].join("\n\n");
}
