import type { CompetencyDomain, CompetencyDomainId } from "../../facts/informatics-facts.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import type { SkillName } from "../../profile/skill-named.ts";
import { STANDINGS, type Standing } from "./evidence-of.ts";
import { rankOf, type SkillStanding } from "./skills-of.ts";

/** How far a portfolio covers one competency domain. */
export interface DomainCoverage {
  readonly id: CompetencyDomainId;
  readonly name: string;
  readonly about: string;
  /** The best standing of any skill in it; `null` = nothing is told. */
  readonly standing: Standing | null;
  readonly measured: readonly SkillName[];
  readonly shown: readonly SkillName[];
  readonly claimed: readonly SkillName[];
  /** Skills of the domain of which nothing is told. */
  readonly open: readonly SkillName[];
  readonly source: string;
}

/** The coverage of every domain, in its order. A committee claims leadership: a reader cannot look at a seat. */
export function domainsOf(
  domains: readonly CompetencyDomain[],
  skills: readonly SkillStanding[],
  { committees }: PortfolioTold,
): readonly DomainCoverage[] {
  const standings = new Map(skills.map(({ key, standing }) => [key, standing]));
  return domains.map(({ skills: names, ...domain }) => {
    const held = (standing: Standing | null) =>
      names.filter((name) => (standings.get(name) ?? null) === standing);
    const seat = domain.id === "leadership" && committees.length > 0 ? rankOf("claimed") : rankOf(null);
    const best = Math.max(seat, ...names.map((name) => rankOf(standings.get(name) ?? null)));
    return {
      ...domain,
      standing: STANDINGS[best] ?? null,
      measured: held("measured"),
      shown: held("shown"),
      claimed: held("claimed"),
      open: held(null),
    };
  });
}
