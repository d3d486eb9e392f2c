import { counted } from "@smartpick/report";
import { type Draft, valueAt, withValue } from "../../store/draft.ts";

/** A part of the answers that need not go along. */
export interface Part {
  /** Its path in the file. */
  readonly path: string;
  /** "3 notes". */
  readonly words: string;
}

const PARTS = [
  ["notes", "note about a program", "notes about programs"],
  ["in_season", "application of my season", "applications of my season"],
  ["facts", "fact that a program told me", "facts that programs told me"],
] as const;

/** The parts that these answers have, with how much is in each. */
export function partsOf(draft: Draft): readonly Part[] {
  return PARTS.flatMap(([path, one, many]) => {
    const value = valueAt(draft, path);
    return Array.isArray(value) && value.length > 0
      ? [{ path, words: counted(value.length, one, many) }]
      : [];
  });
}

/** The answers without those parts. */
export function withoutParts(draft: Draft, paths: ReadonlySet<string>): Draft {
  return [...paths].reduce((rest, path) => withValue(rest, path, undefined), draft);
}
