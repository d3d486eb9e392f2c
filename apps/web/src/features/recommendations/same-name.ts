import { peopleOf, writerKey } from "@smartpick/core";
import type { LetterEntry } from "../../store/letters-told.ts";

/** Whether another of these letters has the same writer's name, and nothing tells two people of it apart. */
export function isNameShared(entry: LetterEntry, others: readonly LetterEntry[]): boolean {
  const own = writerOf(entry);
  if (own.writer === "") return false;
  return others
    .map(writerOf)
    .some((other) => writerKey(other.writer) === writerKey(own.writer) && peopleOf([own, other]) === 1);
}

function writerOf(entry: LetterEntry) {
  const text = (key: string): string | null => (typeof entry[key] === "string" ? entry[key] : null);
  return { writer: text("writer") ?? "", place: text("place"), role: text("role") };
}
