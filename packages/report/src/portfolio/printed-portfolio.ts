import { entriesInOrder, type InformaticsReport, type PortfolioTold } from "@smartpick/core";
import { listed } from "../english/plural.ts";
import { skillName } from "./skill-words.ts";

/** One line of the portfolio to print; `more` stands below it in small letters. */
export interface PrintedLine {
  readonly text: string;
  readonly more: string | null;
}

/** A section of the portfolio to print. */
export interface PrintedSection {
  readonly title: string;
  readonly lines: readonly PrintedLine[];
}

/** The portfolio to print: her name or none, and sections, the most telling first. */
export interface PrintedPortfolio {
  readonly name: string | null;
  readonly title: string;
  readonly sections: readonly PrintedSection[];
}

const LEVELS = {
  aware: "knows of it",
  basic: "with help",
  working: "alone",
  advanced: "teaches or builds with it",
} as const;

/** The portfolio to print, from what was entered and how the skills stand: projects, skills, publications, education, committees. */
export function printedPortfolio(
  portfolio: PortfolioTold,
  report: Pick<InformaticsReport, "skills" | "bullets">,
  name: string | null,
): PrintedPortfolio {
  const bullets = (list: string): readonly PrintedLine[] =>
    report.bullets
      .filter(({ at }) => at.startsWith(`portfolio.${list}[`))
      .map(({ at, text }) => ({ text, more: moreOf(portfolio, at) }));
  const sections: readonly PrintedSection[] = [
    { title: "Projects", lines: bullets("projects") },
    { title: "Skills", lines: skillLines(report.skills) },
    { title: "Publications and presentations", lines: bullets("publications") },
    { title: "Education and certificates", lines: bullets("education") },
    { title: "Committees", lines: bullets("committees") },
  ];
  return {
    name,
    title: "Portfolio in clinical informatics",
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function skillLines(skills: InformaticsReport["skills"]): readonly PrintedLine[] {
  const called = ({ key, words, name, level }: InformaticsReport["skills"][number]): string => {
    const skill = name === null ? words : skillName(key);
    return level === null ? skill : `${skill} (${LEVELS[level]})`;
  };
  const of = (standing: string, title: string): readonly PrintedLine[] => {
    const held = skills.filter((one) => one.standing === standing).map(called);
    return held.length === 0 ? [] : [{ text: `${title}: ${listed(held)}`, more: null }];
  };
  return [
    ...of("measured", "Measured by test, examination or count"),
    ...of("shown", "Shown in work that can be looked at"),
    ...of("claimed", "Also used"),
  ];
}

/** Dates and what can be looked at of the entry at a path. */
function moreOf(portfolio: PortfolioTold, at: string): string | null {
  const index = Number(/\[(\d+)\]$/.exec(at)?.[1]);
  if (at.startsWith("portfolio.projects[")) {
    const project = entriesInOrder(portfolio, "projects").find((one) => one.index === index)?.told ?? null;
    if (project === null || !at.endsWith(`projects[${index}]`)) return null;
    return joined([
      span(project.from, project.to),
      ...project.artefacts.map(
        ({ kind, title, address }) => joined([`${kind}: ${title}`, address], " ") ?? "",
      ),
    ]);
  }
  if (at.startsWith("portfolio.publications[")) {
    const work = entriesInOrder(portfolio, "publications").find((one) => one.index === index)?.told ?? null;
    if (work === null) return null;
    const state = work.accepted === true ? "accepted" : work.accepted === false ? "not accepted yet" : null;
    return joined([work.kind, state, work.month, work.address]);
  }
  if (at.startsWith("portfolio.education[")) {
    const course = entriesInOrder(portfolio, "education").find((one) => one.index === index)?.told ?? null;
    if (course === null) return null;
    const examined = course.examined === true ? "examination passed" : null;
    return joined([course.kind, span(course.from, course.completed), examined, course.address]);
  }
  const seat = portfolio.committees[index];
  return seat === undefined ? null : span(seat.from, seat.to);
}

function span(from: string | null, to: string | null): string | null {
  if (from === null) return to;
  return to === null || from === to ? from : `${from} to ${to}`;
}

function joined(parts: readonly (string | null)[], by = " · "): string | null {
  const told = parts.filter((part): part is string => part !== null && part !== "");
  return told.length === 0 ? null : told.join(by);
}
