import type { InformaticsReport } from "@smartpick/core";
import { counted } from "../english/plural.ts";

/** The finding: how many skills are shown, claimed and measured. Who told nothing is told how to begin. */
export function informaticsHeadline({ counts, questions }: InformaticsReport): string {
  const { measured, shown, claimed } = counts;
  if (measured + shown + claimed === 0)
    return questions.length === 0
      ? "Your informatics profile is empty."
      : "No entry of your informatics profile has a form that can be read yet.";
  const skills = (count: number): string => (count === 0 ? "none" : counted(count, "skill"));
  const first = shown > 0 ? `You show ${skills(shown)}` : "You show no skill";
  const more = (verb: string, count: number): string => `${verb} ${count === 0 ? "none" : String(count)}`;
  return `${first}, ${more("claim", claimed)}, and ${more("measure", measured)}.`;
}

/** Owed wherever the profile is shown. */
export const INFORMATICS_PROMISE =
  "No chance and no list depends on this profile. Every word of the CV lines is yours.";
