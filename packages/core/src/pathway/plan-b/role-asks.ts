import type { RoleAsk } from "../../answers/plan-b.ts";
import type { InformaticsRole } from "../../facts/careers-facts.ts";
import { type PortfolioTold, SKILL_LEVELS, type SkillLevel } from "../../profile/portfolio.ts";
import { SKILL_NAMES } from "../../profile/skill-named.ts";
import type { SkillStanding } from "../portfolio/skills-of.ts";

/**
 * Each skill that a role asks, beside how it stands in the informatics profile. A skill held without a level told is
 * unknown, and so is every skill of a profile that tells of none: silence is no "missing".
 */
export function roleAsks(
  { asks }: Pick<InformaticsRole, "asks">,
  skills: readonly SkillStanding[],
  isTold: boolean,
): readonly RoleAsk[] {
  return SKILL_NAMES.flatMap((skill) => {
    const level = asks[skill];
    if (level === undefined) return [];
    const found = skills.find(({ name }) => name === skill);
    const held =
      found === undefined
        ? null
        : {
            level: found.level,
            standing: found.standing,
            shownBy: [...new Set(found.evidence.map(({ title }) => title))],
          };
    return [{ skill, level, state: stateOf(level, held, isTold), held }];
  });
}

function stateOf(
  asked: SkillLevel,
  held: { readonly level: SkillLevel | null } | null,
  isTold: boolean,
): RoleAsk["state"] {
  if (held === null) return isTold ? "missing" : "unknown";
  if (held.level === null) return "unknown";
  return SKILL_LEVELS.indexOf(held.level) >= SKILL_LEVELS.indexOf(asked) ? "there" : "partly";
}

/** Whether anything is told that could hold a skill. */
export function tellsOfSkills({ skills, education, projects }: PortfolioTold): boolean {
  return skills.length + education.length + projects.length > 0;
}
