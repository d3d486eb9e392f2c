import type { PortfolioTold, SkillLevel } from "../../profile/portfolio.ts";
import { SKILL_LEVELS } from "../../profile/portfolio.ts";
import { type SkillName, skillNamed } from "../../profile/skill-named.ts";

/** What is known of a skill: how well, how surely, and the entries that it rests on. */
export interface SkillHeld {
  /** The highest level told; `null` = none is told. */
  readonly level: SkillLevel | null;
  readonly standing: "claimed" | "shown" | "measured";
  readonly shownBy: readonly string[];
}

const STANDINGS = ["claimed", "shown", "measured"] as const;

/**
 * The skills of an informatics profile by name, from all that tells of them. A test of the skill, or a course that ended in
 * a passed examination, measures it; a project with something to look at shows it; the rest claims it.
 */
export function skillsHeld(portfolio: PortfolioTold): ReadonlyMap<SkillName, SkillHeld> {
  const held = new Map<SkillName, SkillHeld>();
  const add = (name: SkillName | null, more: SkillHeld): void => {
    if (name === null) return;
    const before = held.get(name);
    held.set(name, before === undefined ? more : together(before, more));
  };
  for (const { name, level, measured, words } of portfolio.skills)
    add(name, { level, standing: measured === null ? "claimed" : "measured", shownBy: [words] });
  for (const { skills, title, examined, completed } of portfolio.education)
    for (const words of skills)
      add(skillNamed(words), {
        level: null,
        standing: examined === true && completed !== null ? "measured" : "claimed",
        shownBy: [title],
      });
  for (const { skills, tools, title, artefacts } of portfolio.projects)
    for (const words of [...skills, ...tools])
      add(skillNamed(words), {
        level: null,
        standing: artefacts.length > 0 ? "shown" : "claimed",
        shownBy: [title],
      });
  return held;
}

function together(one: SkillHeld, other: SkillHeld): SkillHeld {
  const levels = [one.level, other.level].flatMap((level) => level ?? []);
  const standing = Math.max(STANDINGS.indexOf(one.standing), STANDINGS.indexOf(other.standing));
  return {
    level: levels.sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null,
    standing: STANDINGS[standing]!,
    shownBy: [...new Set([...one.shownBy, ...other.shownBy])],
  };
}

/** Place of a level among all, lowest first. */
export function rankOf(level: SkillLevel): number {
  return SKILL_LEVELS.indexOf(level);
}

/** Whether anything is told that could hold a skill. */
export function tellsOfSkills({ skills, education, projects }: PortfolioTold): boolean {
  return skills.length + education.length + projects.length > 0;
}
