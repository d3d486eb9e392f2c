import { type PortfolioTold, SKILL_LEVELS, type SkillLevel } from "../../profile/portfolio.ts";
import type { SkillName } from "../../profile/skill-named.ts";
import { type Evidence, evidenceOf, STANDINGS, type Standing } from "./evidence-of.ts";
import { skillKey, skillOfKey } from "./skill-key.ts";

/** A skill with how it stands and all that speaks for it. */
export interface SkillStanding {
  readonly key: string;
  /** As she names it first. */
  readonly words: string;
  readonly name: SkillName | null;
  /** The highest level told; `null` = not told. */
  readonly level: SkillLevel | null;
  readonly standing: Standing;
  readonly evidence: readonly Evidence[];
}

/** Every skill of a portfolio, best proved first, then in the order of the file; it stands as high as its best evidence. */
export function skillsOf(portfolio: PortfolioTold): readonly SkillStanding[] {
  const byKey = new Map<string, Evidence[]>();
  for (const evidence of evidenceOf(portfolio)) {
    const key = skillKey(evidence.words);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [evidence]);
    else others.push(evidence);
  }
  const skills = [...byKey].map(([key, evidence]): SkillStanding => {
    const levels = portfolio.skills.flatMap(({ words, level }) =>
      skillKey(words) === key && level !== null ? [SKILL_LEVELS.indexOf(level)] : [],
    );
    return {
      key,
      words: evidence[0]?.words ?? key,
      name: skillOfKey(key),
      level: SKILL_LEVELS[Math.max(-1, ...levels)] ?? null,
      standing: STANDINGS[Math.max(...evidence.map(({ proves }) => rankOf(proves)))] ?? "claimed",
      evidence,
    };
  });
  return skills.sort((a, b) => rankOf(b.standing) - rankOf(a.standing));
}

/** How high a standing is; -1 for none. */
export function rankOf(standing: Standing | null): number {
  return standing === null ? -1 : STANDINGS.indexOf(standing);
}
