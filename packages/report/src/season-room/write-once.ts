import type { TrackedApplication } from "@smartpick/core";

/** A message to copy. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** One short message to a program that has been silent too long; what only the applicant knows stands in brackets. */
export function writeOnceMessage({
  name,
  specialty,
}: Pick<TrackedApplication, "name" | "specialty">): Message {
  return {
    subject: `Application to ${name}, AAMC ID [your AAMC ID]`,
    text: [
      "Dear program coordinator,",
      `I have applied to ${name} (${specialty}). My AAMC ID is [your AAMC ID].`,
      "[One sentence: why this program, with a reason that holds for no other.]",
      "[Only if it is true: what has changed in your file since you applied.]",
      "With thanks,",
      "[your name]",
    ].join("\n\n"),
  };
}

/** What to know before it is sent. */
export const WRITE_ONCE_NOTE =
  "Write once, and to few. Some programs ask for no messages, so read the program’s page first. Nobody has measured what a message adds.";
