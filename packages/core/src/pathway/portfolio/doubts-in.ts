import type { PortfolioTold } from "../../profile/portfolio.ts";
import { entriesInOrder } from "../../profile/portfolio-entries.ts";
import { normalForm } from "../../program/normal-form.ts";
import type { SkillStanding } from "./skills-of.ts";

/** What is worth asking about in entries of a known form. */
export const PORTFOLIO_DOUBTS = [
  "ends-before-it-begins",
  "project-not-found",
  "advanced-without-proof",
  "examined-not-finished",
] as const;

/** A question about one entry. */
export interface PortfolioDoubt {
  readonly at: string;
  readonly code: (typeof PORTFOLIO_DOUBTS)[number];
  /** The text in question. */
  readonly about: string;
}

/** What does not fit together in a portfolio: asked about, never refused and never corrected. */
export function doubtsIn(
  portfolio: PortfolioTold,
  skills: readonly SkillStanding[],
): readonly PortfolioDoubt[] {
  const titles = new Set(portfolio.projects.map(({ title }) => normalForm(title)));
  const found: PortfolioDoubt[] = [];
  for (const { told, index } of entriesInOrder(portfolio, "education")) {
    if (told === null) continue;
    const at = `portfolio.education[${index}]`;
    if (endsFirst(told.from, told.completed))
      found.push({ at, code: "ends-before-it-begins", about: told.title });
    if (told.examined === true && told.completed === null)
      found.push({ at, code: "examined-not-finished", about: told.title });
  }
  for (const { told, index } of entriesInOrder(portfolio, "projects")) {
    if (told !== null && endsFirst(told.from, told.to))
      found.push({ at: `portfolio.projects[${index}]`, code: "ends-before-it-begins", about: told.title });
  }
  for (const { told, index } of entriesInOrder(portfolio, "publications")) {
    if (told?.project != null && !titles.has(normalForm(told.project)))
      found.push({ at: `portfolio.publications[${index}]`, code: "project-not-found", about: told.project });
  }
  for (const { level, standing, words, evidence } of skills) {
    if (level === "advanced" && standing === "claimed")
      found.push({ at: evidence[0]?.at ?? "portfolio.skills", code: "advanced-without-proof", about: words });
  }
  return found;
}

function endsFirst(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to !== "now" && to < from;
}
