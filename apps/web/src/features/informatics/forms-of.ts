import type { FreeEntry } from "@smartpick/core";
import type { FormEntry } from "../../store/application-form.ts";
import { linesOf } from "./read-lines.ts";

/** Most characters of a title, and of the note that keeps the rest. */
export const LONGEST = { title: 300, note: 2000 } as const;

/** The entries that her words make; what the title leaves out stands in the note, where the list has one. */
export function formsOf(
  list: FreeEntry["list"],
  words: string,
  texts: readonly string[],
): readonly FormEntry[] {
  if (list === "skills") return linesOf(words).map((name) => ({ name: name.slice(0, LONGEST.title) }));
  const title = linesOf(words).join(" ").slice(0, LONGEST.title);
  if (title === "") return [];
  const rest = texts
    .filter((text) => text.trim() !== title)
    .join("\n")
    .slice(0, LONGEST.note);
  return [list === "publications" || rest === "" ? { title } : { title, note: rest }];
}
