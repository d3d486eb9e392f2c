import type { RoleAsk } from "../../answers/plan-b.ts";
import type { InformaticsRole } from "../../facts/careers-facts.ts";
import { SKILL_NAMES, type SkillName } from "../../profile/skill-named.ts";
import { rankOf, type SkillHeld } from "./skills-held.ts";

/**
 * Each skill that a role asks, beside what is held of it. A skill held without a level told is unknown, and so is every
 * skill of a profile that tells of none: silence is no "missing".
 */
export function roleAsks(
  { asks }: Pick<InformaticsRole, "asks">,
  held: ReadonlyMap<SkillName, SkillHeld>,
  isTold: boolean,
): readonly RoleAsk[] {
  return SKILL_NAMES.flatMap((skill) => {
    const level = asks[skill];
    if (level === undefined) return [];
    const has = held.get(skill) ?? null;
    return [{ skill, level, state: stateOf(level, has, isTold), held: has }];
  });
}

function stateOf(level: RoleAsk["level"], held: SkillHeld | null, isTold: boolean): RoleAsk["state"] {
  if (held === null) return isTold ? "missing" : "unknown";
  if (held.level === null) return "unknown";
  return rankOf(held.level) >= rankOf(level) ? "there" : "partly";
}
