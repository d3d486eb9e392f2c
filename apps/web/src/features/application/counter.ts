import type { ApplicationLimit } from "@smartpick/core";
import { charactersOf, plainTextOf } from "@smartpick/engine/documents";
import { counted, countWords, grouped } from "@smartpick/report";

/** How a text stands to what the form takes, as it is shown and as it is said. */
export interface Counter {
  readonly characters: number;
  readonly isOver: boolean;
  readonly words: string;
  /** Said when it changes: 50 left, none left, too many; `null` says nothing. */
  readonly said: string | null;
}

const NEARLY = 50;

/** Counts a text as the form does, once it is plain. */
export function counterOf(text: string, limit: ApplicationLimit | null): Counter {
  const characters = charactersOf(plainTextOf(text).text);
  const max = limit?.max ?? null;
  if (max === null) return { characters, isOver: false, words: unlimited(characters, limit), said: null };
  const words = countWords({ characters, limit });
  const left = max - characters;
  return { characters, isOver: left < 0, words, said: saidOf(left, max) };
}

/** The count where no number is published, held against the numbers that are repeated. */
function unlimited(characters: number, limit: ApplicationLimit | null): string {
  const repeated = (limit?.others ?? []).map(({ max }) => max).filter((max) => characters > max);
  const count = counted(characters, "character");
  const [least] = repeated.toSorted((a, b) => a - b);
  return least === undefined
    ? count
    : `${count}: ${grouped(characters - least)} more than the ${grouped(least)} that is widely repeated`;
}

/** A few fixed sentences, so that most letters typed leave it unchanged. */
function saidOf(left: number, max: number): string | null {
  if (left < 0) return `Too long. The form takes ${counted(max, "character")}.`;
  if (left === 0) return `${grouped(max)} characters: the field is full.`;
  return left <= NEARLY ? `Fewer than ${NEARLY + 1} characters are left.` : null;
}
