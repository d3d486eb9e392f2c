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
  ["letters", "letter of recommendation", "letters of recommendation"],
] as const;

/** Parts of the application form that are lists; its single texts count one each. */
const FORM_LISTS = ["experiences", "regions", "scholarly", "connections"];
const FORM_TEXTS = ["impactful", "areas"];

/** The parts that these answers have, with how much is in each. */
export function partsOf(draft: Draft): readonly Part[] {
  const lists = PARTS.flatMap(([path, one, many]) => {
    const count = lengthAt(draft, path);
    return count > 0 ? [{ path, words: counted(count, one, many) }] : [];
  });
  const entries =
    FORM_LISTS.reduce((sum, list) => sum + lengthAt(draft, `application.${list}`), 0) +
    FORM_TEXTS.filter((path) => valueAt(draft, `application.${path}`) !== undefined).length;
  if (entries === 0) return lists;
  const words = counted(entries, "entry of the application form", "entries of the application form");
  return [...lists, { path: "application", words }];
}

function lengthAt(draft: Draft, path: string): number {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value.length : 0;
}

/** The answers without those parts. */
export function withoutParts(draft: Draft, paths: ReadonlySet<string>): Draft {
  return [...paths].reduce((rest, path) => withValue(rest, path, undefined), draft);
}
