import { normalForm, ok, type Problem, type Profile, type Result, refused } from "@smartpick/core";
import { parseProfileValue } from "../parse-profile.ts";
import { readSource } from "../read-source.ts";
import { toFile } from "../to-file.ts";
import type { NotTaken } from "./entry-from.ts";
import { entriesFrom } from "./resume-entries.ts";
import { sectionsOf } from "./resume-sections.ts";

/** A profile with what a JSON Resume adds to its portfolio. */
export interface ResumeTaken {
  readonly profile: Profile;
  /** Entries added, by list. */
  readonly added: Readonly<Record<"education" | "skills" | "projects" | "publications", number>>;
  readonly notTaken: readonly NotTaken[];
}

const LISTS = ["education", "skills", "projects", "publications"] as const;

/**
 * The profile with the entries of a JSON Resume (v1.0.0) behind its own. Nothing of the profile changes: an entry whose title
 * is there already stays as it is. What has no place here is told. A text that is no such resume is refused. Never throws.
 */
export function withResume(profile: Profile, text: string): Result<ResumeTaken, Problem> {
  const source = readSource(text, true);
  if (source.problems.length > 0) return refused(...source.problems);
  const resume = sectionsOf(source.value);
  if (Array.isArray(resume)) return refused(...(resume as readonly Problem[]));
  const notTaken: NotTaken[] = [];
  const sections = resume as Exclude<typeof resume, readonly Problem[]>;
  const entries = entriesFrom(sections, notTaken);
  for (const key of Object.keys(sections.others))
    if (key !== "$schema" && key !== "meta") notTaken.push({ path: key, why: "no-place" });
  for (const list of ["work", "volunteer", "awards", "languages", "interests", "references"] as const)
    notTaken.push(...sections[list].map((_, at): NotTaken => ({ path: `${list}[${at}]`, why: "no-place" })));
  const file = toFile(profile) ?? {};
  const portfolio = (file.portfolio ?? {}) as Readonly<Record<string, readonly unknown[]>>;
  const added = { education: 0, skills: 0, projects: 0, publications: 0 };
  const wider = Object.fromEntries(
    LISTS.map((list) => {
      const seen = new Set((portfolio[list] ?? []).map(nameOf));
      const fresh = entries[list].filter((entry) => {
        const name = nameOf(entry);
        if (seen.has(name)) {
          notTaken.push({ path: `${list}: ${String(entry.title ?? entry.name)}`, why: "already-there" });
          return false;
        }
        seen.add(name);
        return true;
      });
      added[list] = fresh.length;
      return [list, [...(portfolio[list] ?? []), ...fresh]];
    }),
  );
  const parsed = parseProfileValue({ ...file, portfolio: { ...portfolio, ...wider } });
  return parsed.ok ? ok({ profile: parsed.value, added, notTaken }) : parsed;
}

function nameOf(entry: unknown): string {
  if (typeof entry === "string") return normalForm(entry) || entry;
  const { title, name } = (entry ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  const text = String(title ?? name ?? "");
  return normalForm(text) || text;
}
