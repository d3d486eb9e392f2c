import type { ExpectedThing, StageExpectation } from "../../facts/informatics-facts.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import type { DomainCoverage } from "./domains-of.ts";
import { rankOf, type SkillStanding } from "./skills-of.ts";
import { isCounted, isFinished, thingsToSee } from "./things-to-see.ts";

/** An expectation, and how much of it is there. */
export interface StageGap extends StageExpectation {
  readonly have: number;
  readonly met: boolean;
}

/** What a portfolio has of everything that is looked for. */
export interface Standings {
  readonly portfolio: PortfolioTold;
  readonly skills: readonly SkillStanding[];
  readonly domains: readonly DomainCoverage[];
}

/** Every expectation with what the portfolio has of it, in the order of the stages. */
export function gapsOf(expectations: readonly StageExpectation[], standings: Standings): readonly StageGap[] {
  return expectations.map((expectation) => {
    const have = COUNTS[expectation.of](standings);
    return { ...expectation, have, met: have >= expectation.least };
  });
}

const isShown = ({ standing }: { readonly standing: SkillStanding["standing"] | null }): boolean =>
  rankOf(standing) >= rankOf("shown");

/** How each expected thing is counted. A degree that names no skill of informatics is no coursework in it. */
const COUNTS: Readonly<Record<ExpectedThing, (standings: Standings) => number>> = {
  "projects-shown": ({ portfolio }) => finishedToSee(portfolio).length,
  "projects-measured": ({ portfolio }) => finishedToSee(portfolio).filter(isCounted).length,
  "skills-shown": ({ skills }) => skills.filter(isShown).length,
  "domains-shown": ({ domains }) => domains.filter(isShown).length,
  "education-completed": ({ portfolio }) =>
    portfolio.education.filter(({ completed, skills }) => completed !== null && skills.length > 0).length,
  "mentors-informatics": ({ portfolio }) =>
    portfolio.mentors.filter(({ kind }) => kind === "informatics").length,
  committees: ({ portfolio }) => portfolio.committees.length,
  "publications-accepted": ({ portfolio }) =>
    portfolio.publications.filter(({ accepted }) => accepted === true).length,
  "decision-support-named": ({ skills }) =>
    skills.filter(({ key }) => key === "clinical-decision-support").length,
};

/** Finished projects with something that a reader can look at. */
export function finishedToSee(portfolio: PortfolioTold): PortfolioTold["projects"] {
  return portfolio.projects.filter(
    (project) => isFinished(project) && thingsToSee(project, "", portfolio).length > 0,
  );
}
