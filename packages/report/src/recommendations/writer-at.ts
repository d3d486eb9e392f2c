import type { LettersReport } from "@smartpick/core";

/** The name of the writer of a letter. Throws for a letter that the report does not hold. */
export function writerAt({ letters }: Pick<LettersReport, "letters">, index: number): string {
  const letter = letters[index];
  if (letter === undefined) throw new Error(`there is no letter ${index}`);
  return letter.writer;
}
