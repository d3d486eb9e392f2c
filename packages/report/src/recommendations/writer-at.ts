import { type Letter, type LettersReport, peopleOf, writerKey } from "@smartpick/core";

type Letters = Pick<LettersReport, "letters">;

/**
 * The writer of a letter, so that no other letter is called the same: the name, and where several letters have it, in
 * brackets role and place, or else which of them it is. Throws for a letter that the report does not hold.
 */
export function writerAt(report: Letters, index: number): string {
  const letter = letterAt(report, index);
  const same = ofTheName(report, letter);
  if (same.length === 1) return letter.writer;
  const isAlone = same.filter((other) => withDetails(other) === withDetails(letter)).length === 1;
  return withDetails(letter, isAlone ? null : `letter ${same.indexOf(letter) + 1}`);
}

/** The person who writes a letter: the name, with role and place in brackets where another person has the same name. */
export function personAt(report: Letters, index: number): string {
  const letter = letterAt(report, index);
  return peopleOf(ofTheName(report, letter)) === 1 ? letter.writer : withDetails(letter);
}

function letterAt({ letters }: Letters, index: number): Letter {
  const letter = letters[index];
  if (letter === undefined) throw new Error(`there is no letter ${index}`);
  return letter;
}

function ofTheName({ letters }: Letters, { writer }: Letter): readonly Letter[] {
  const key = writerKey(writer);
  return letters.filter((letter) => writerKey(letter.writer) === key);
}

function withDetails({ writer, role, place }: Letter, which: string | null = null): string {
  const details = [role, place, which].filter((part) => part !== null);
  return details.length === 0 ? writer : `${writer} (${details.join(", ")})`;
}
