import type { InformaticsFacts } from "../../facts/informatics-facts.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import { domainsOf } from "./domains-of.ts";
import { gapsOf, type StageGap, type Standings } from "./gaps-of.ts";
import { skillsOf } from "./skills-of.ts";

/** Where a portfolio stands: its skills, the domains they cover, and what is still looked for at each stage. */
export function standingsOf(
  portfolio: PortfolioTold,
  { domains, expectations }: Pick<InformaticsFacts, "domains" | "expectations">,
): Standings & { readonly gaps: readonly StageGap[] } {
  const skills = skillsOf(portfolio);
  const covered = domainsOf(domains, skills, portfolio);
  const standings = { portfolio, skills, domains: covered };
  return { ...standings, gaps: gapsOf(expectations, standings) };
}
