import type { EducationTold, MeasureTold, ProjectTold, PublicationTold, SkillTold } from "./portfolio.ts";
import type { PlacedEntry } from "./portfolio-entries.ts";

/** A measure in one line of her own words and numbers: `No-show rate from 23 to 15 percent`; what she did not tell is left out. */
export function measureText({ name, unit, before, after }: MeasureTold): string {
  const from = before === null ? [] : ["from", String(before)];
  const to = after === null ? [] : ["to", String(after)];
  return [name, ...from, ...to, ...(from.length + to.length === 0 || unit === null ? [] : [unit])].join(" ");
}

/** The texts of a skill that she wrote, the skill first. */
export function skillTexts({ words, measured, note }: SkillTold): readonly string[] {
  return told([words, measured, note]);
}

/** The texts of a course or degree that she wrote, its title first. */
export function educationTexts({ title, provider, skills, note }: EducationTold): readonly string[] {
  return told([title, provider, ...skills, note]);
}

/** The texts of a project that she wrote, its title first; each measure as one line. */
export function projectTexts(project: ProjectTold): readonly string[] {
  const { title, role, place, tools, skills, deeds, measures, artefacts, confirmedBy, note } = project;
  const work = [title, role, place, ...deeds, ...measures.map(measureText), ...tools, ...skills];
  return told([...work, ...artefacts.map((one) => one.title), confirmedBy, note]);
}

/** The texts of a publication that she wrote, its title first. */
export function publicationTexts({ title, venue, project }: PublicationTold): readonly string[] {
  return told([title, venue, project]);
}

/** The texts and numbers of an entry without a known form, at any depth; its keys say nothing of their own. */
export function freeTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(freeTexts);
}

const TEXTS = {
  education: educationTexts,
  skills: skillTexts,
  projects: projectTexts,
  publications: publicationTexts,
};

/** The texts of any entry of a list, as she wrote them. */
export function entryTexts<List extends keyof typeof TEXTS>(
  list: List,
  entry: PlacedEntry<List>,
): readonly string[] {
  if (entry.free !== null) return freeTexts(entry.free.value);
  return (TEXTS[list] as (told: unknown) => readonly string[])(entry.told);
}

function told(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text): text is string => text !== null);
}
