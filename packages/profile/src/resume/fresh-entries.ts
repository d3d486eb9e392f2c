import { normalForm } from "@smartpick/core";
import type { ResumeEntries } from "./resume-entries.ts";

/** The lists of a portfolio that a resume adds to. */
export const TAKEN_LISTS = ["education", "skills", "projects", "publications"] as const;

export type TakenList = (typeof TAKEN_LISTS)[number];

/** The entries of a resume whose title does not stand in its list yet; of the others `tellTwice` hears. */
export function freshEntries(
  entries: ResumeEntries,
  present: Readonly<Record<string, readonly unknown[]>>,
  tellTwice: (list: TakenList, title: string) => void,
): ResumeEntries {
  const freshIn = (list: TakenList) => {
    const seen = new Set((present[list] ?? []).map(nameOf));
    return entries[list].filter((entry) => {
      const name = nameOf(entry);
      const isFresh = !seen.has(name);
      if (!isFresh) tellTwice(list, String(entry.title ?? entry.name));
      seen.add(name);
      return isFresh;
    });
  };
  return {
    education: freshIn("education"),
    skills: freshIn("skills"),
    projects: freshIn("projects"),
    publications: freshIn("publications"),
  };
}

/** What an entry is compared by: its title or name without case and marks. */
export function nameOf(entry: unknown): string {
  if (typeof entry === "string") return normalForm(entry) || entry;
  const { title, name } = (entry ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  const text = String(title ?? name ?? "");
  return normalForm(text) || text;
}
