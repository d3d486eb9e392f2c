import type {
  EducationTold,
  PortfolioTold,
  ProjectTold,
  PublicationTold,
  SkillTold,
} from "../../profile/portfolio.ts";
import { entriesInOrder } from "../../profile/portfolio-entries.ts";
import { isCounted, type ThingToSee, thingsToSee } from "./things-to-see.ts";

/** How a skill stands, lowest first: only said; something can be looked at; tested, examined or counted. */
export const STANDINGS = ["claimed", "shown", "measured"] as const;

export type Standing = (typeof STANDINGS)[number];

/** What speaks for a skill. */
export type EvidenceKind = "told" | "test" | "course" | "examination" | "project" | "tool" | "publication";

/** One entry of the profile that speaks for one skill, how far it proves it, and what can be looked at. */
export interface Evidence {
  /** The skill in her words; of a publication the known name that its kind stands for. */
  readonly words: string;
  readonly kind: EvidenceKind;
  readonly proves: Standing;
  /** Path of the entry in the profile. */
  readonly at: string;
  /** Title of the entry; the skill itself where it is told alone. */
  readonly title: string;
  readonly see: readonly ThingToSee[];
}

/**
 * Everything in a portfolio that speaks for a skill, in the order of the file. A word alone claims. A project that is more
 * than an idea, with something to look at, shows its skills and tools; with a measure counted before and after it measures
 * its skills, not its tools. A finished course shows with an address, and measures with an examination passed.
 */
export function evidenceOf(portfolio: PortfolioTold): readonly Evidence[] {
  return [
    ...each(portfolio, "skills", ofSkill),
    ...each(portfolio, "education", ofEducation),
    ...each(portfolio, "projects", (project, at) => ofProject(project, at, portfolio)),
    ...each(portfolio, "publications", ofPublication),
  ];
}

function each<List extends "skills" | "education" | "projects" | "publications">(
  portfolio: PortfolioTold,
  list: List,
  read: (entry: PortfolioTold[List][number], at: string) => readonly Evidence[],
): readonly Evidence[] {
  return entriesInOrder(portfolio, list).flatMap(({ told, index }) =>
    told === null ? [] : read(told as PortfolioTold[List][number], `portfolio.${list}[${index}]`),
  );
}

function ofSkill({ words, measured }: SkillTold, at: string): readonly Evidence[] {
  const [kind, proves] = measured === null ? (["told", "claimed"] as const) : (["test", "measured"] as const);
  return [{ words, kind, proves, at, title: measured ?? words, see: [] }];
}

function ofEducation(entry: EducationTold, at: string): readonly Evidence[] {
  const { skills, completed, examined, address, title } = entry;
  const isFinished = completed !== null;
  const isExamined = isFinished && examined === true;
  const proves: Standing = isExamined ? "measured" : isFinished && address !== null ? "shown" : "claimed";
  const see: readonly ThingToSee[] =
    address === null ? [] : [{ kind: "course", title, address, at: `${at}.address` }];
  const kind = isExamined ? "examination" : "course";
  return skills.map((words) => ({ words, kind, proves, at, title, see }));
}

function ofProject(project: ProjectTold, at: string, portfolio: PortfolioTold): readonly Evidence[] {
  const { skills, tools, state, title } = project;
  const see = thingsToSee(project, at, portfolio);
  const isShown = state !== "idea" && see.length > 0;
  const proves: Standing = !isShown ? "claimed" : isCounted(project) ? "measured" : "shown";
  const ofTool: Standing = isShown ? "shown" : "claimed";
  return [
    ...skills.map((words): Evidence => ({ words, kind: "project", proves, at, title, see })),
    ...tools.map((words): Evidence => ({ words, kind: "tool", proves: ofTool, at, title, see })),
  ];
}

function ofPublication({ kind, accepted, title, address }: PublicationTold, at: string): readonly Evidence[] {
  if (accepted !== true || kind === null) return [];
  const words = kind === "poster" || kind === "talk" ? "presenting" : "writing";
  const see: readonly ThingToSee[] = [{ kind, title, address, at }];
  return [{ words, kind: "publication", proves: "shown", at, title, see }];
}
