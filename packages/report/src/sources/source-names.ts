import type { Source } from "@smartpick/core";
import { sourceDate } from "./source-date.ts";

/** Sources by id, as the fact ledger carries them. */
export type Sources = ReadonlyMap<string, Source>;

/** One source as a line to print: title, publisher, date, address; an id without a record stands for itself. */
export function sourceLine(id: string, sources: Sources): string {
  if (id === "yours") return "Your own entry";
  const source = sources.get(id);
  if (source === undefined) return id;
  const parts = [source.title, source.publisher, sourceDate(source)];
  if (source.address !== null) parts.push(source.address);
  return parts.filter((part, at) => part !== "" && parts.indexOf(part) === at).join(", ");
}

/** Numbers for source notes in the order of first use; `numberOf` gives the number, starting at 1. */
export class SourceNotes {
  private readonly numbers = new Map<string, number>();

  /** The note number of a source id; a new id takes the next number. */
  numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const next = this.numbers.size + 1;
    this.numbers.set(id, next);
    return next;
  }

  /** Source ids in the order of their numbers. */
  get ids(): readonly string[] {
    return [...this.numbers.keys()];
  }
}
