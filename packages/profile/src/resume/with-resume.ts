import { ok, type Problem, type Profile, type Result, refused } from "@smartpick/core";
import { parseProfileValue } from "../parse-profile.ts";
import { plainCopy } from "../plain-copy.ts";
import { readSource } from "../read-source.ts";
import { textSizeProblem } from "../text-size.ts";
import { toFile } from "../to-file.ts";
import type { Plain } from "../told.ts";
import { overviewOf } from "../values.ts";
import type { NotTaken } from "./entry-from.ts";
import { freshEntries, TAKEN_LISTS, type TakenList } from "./fresh-entries.ts";
import { keptTogether } from "./kept-resume.ts";
import { entriesFrom } from "./resume-entries.ts";
import { sectionsOf } from "./resume-sections.ts";

/** A profile with what a JSON Resume adds to its portfolio. */
export interface ResumeTaken {
  readonly profile: Profile;
  /** Entries added, by list. */
  readonly added: Readonly<Record<TakenList, number>>;
  /** What stands in no entry of the portfolio, or in another form. The resume itself is kept, so none of it is lost. */
  readonly notTaken: readonly NotTaken[];
}

/**
 * The profile with the entries of a JSON Resume (v1.0.0) behind its own, and the resume itself beside them, for one written
 * later. No entry of the profile changes: one whose title is there already stays as it is. What has no place among the entries
 * is told. A text that is no such resume is refused, with paths of the resume. Never throws.
 */
export function withResume(profile: Profile, text: string): Result<ResumeTaken, Problem> {
  const source = readResume(text);
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
  const fresh = freshEntries(entries, portfolio, (list, title) =>
    notTaken.push({ path: `${list}: ${title}`, why: "already-there" }),
  );
  const wider = Object.fromEntries(
    TAKEN_LISTS.map((list) => [list, [...(portfolio[list] ?? []), ...fresh[list]]]),
  );
  const kept = keptTogether(profile.portfolio.resume, source.value as Plain, notTaken);
  const parsed = parseProfileValue({ ...file, portfolio: { ...portfolio, ...wider, resume: kept } });
  if (!parsed.ok) return parsed;
  const { education, skills, projects, publications } = fresh;
  const added = {
    education: education.length,
    skills: skills.length,
    projects: projects.length,
    publications: publications.length,
  };
  return ok({ profile: parsed.value, added, notTaken });
}

/**
 * JSON as any program writes it, with line ends as a profile has them. What is none is read as other files are, for the line of
 * its first fault.
 */
function readResume(text: string): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const tooLarge = textSizeProblem(text);
  if (tooLarge !== null) return { value: undefined, problems: [tooLarge] };
  const read = parsedText(text);
  if (read.problems.length > 0) return read;
  const { tooLarge: tooMany, problems } = overviewOf(read.value, () => true);
  return { value: read.value, problems: tooMany === null ? problems.slice(0, MOST_TOLD) : [tooMany] };
}

/** A reader corrects a few at a time. */
const MOST_TOLD = 10;

function parsedText(text: string): { readonly value: unknown; readonly problems: readonly Problem[] } {
  try {
    return plainCopy(
      JSON.parse(text, (_, value) => (typeof value === "string" ? withPlainLines(value) : value)),
    );
  } catch {
    const { value, problems } = readSource(text, true);
    const [first] = problems;
    if (first?.code !== "syntax" || first.fault.kind === "too-deep") return { value, problems };
    const fault = { kind: "other", detail: "this is no whole JSON", json: true } as const;
    return { value, problems: [{ ...first, fault }] };
  }
}

function withPlainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
