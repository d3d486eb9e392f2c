import type { ProjectEvidence, ProjectFigures, ProjectReport, ProjectSegment } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { monthWords } from "../english/day.ts";
import { measureName, phaseFigure, unitSegments } from "./figure-segments.ts";
import { CHART_NAMES } from "./project-names.ts";
import { projectQuestion } from "./project-questions.ts";
import { fixed, hers, textOf } from "./segments.ts";

type Bullet = ProjectReport["bullet"];

/**
 * The line that a project earns for a CV: her role, the title, place and month, the figures of her chart and
 * of at most two further tables, her tools. No number and no tool stands in it that she did not enter or a table did not
 * count. `asks` says what would make it stronger.
 */
export function bulletOf(
  project: GuidedProject,
  figures: ProjectFigures | null,
  evidence: readonly ProjectEvidence[] = [],
): Bullet {
  const segments = [
    ...deed(project),
    ...where(project),
    ...result(project, figures),
    ...seen(evidence),
    ...tools(project),
    fixed("."),
  ];
  return { text: textOf(segments), segments, asks: [...asksOf(project, figures, evidence)] };
}

/** Her verb phrase and the title: a single verb takes the title as its object. */
function deed({ role, title }: GuidedProject): readonly ProjectSegment[] {
  const named = [fixed("“"), hers(title, "title"), fixed("”")];
  if (role === null) return named;
  return [hers(capital(role), "role"), fixed(/\s/.test(role) ? ": " : " "), ...named];
}

function where({ place, month }: GuidedProject): readonly ProjectSegment[] {
  const parts = [
    ...(place === null ? [] : [hers(place, "place")]),
    ...(month === null ? [] : [hers(monthShown(month), "month")]),
  ];
  if (parts.length === 0) return [];
  return [fixed(" ("), ...parts.flatMap((part, at) => (at === 0 ? [part] : [fixed(", "), part])), fixed(")")];
}

function result(project: GuidedProject, figures: ProjectFigures | null): readonly ProjectSegment[] {
  if (figures === null || figures.phases.length === 0) return [];
  const last = figures.phases.length - 1;
  const chart = CHART_NAMES[figures.method] ?? "chart";
  return [
    fixed("; "),
    measureName(project),
    fixed(`: ${figures.centre} `),
    phaseFigure(figures, 0),
    ...(last === 0 ? [] : [fixed(" to "), phaseFigure(figures, last)]),
    ...unitSegments(project, figures),
    fixed(` (${chart}, `),
    { text: String(figures.points), from: "figures.points" },
    fixed(" points)"),
  ];
}

/** A line has room for so many tables. */
const MOST_TABLES = 2;

function seen(evidence: readonly ProjectEvidence[]): readonly ProjectSegment[] {
  return evidence
    .slice(0, MOST_TABLES)
    .flatMap(({ brief }, at) => [fixed("; "), { text: brief, from: `evidence[${at}].brief` }]);
}

function tools({ tools }: GuidedProject): readonly ProjectSegment[] {
  return tools.flatMap((tool, at) => [fixed(at === 0 ? "; with " : ", "), hers(tool, `tools[${at}]`)]);
}

function asksOf(
  project: GuidedProject,
  figures: ProjectFigures | null,
  evidence: readonly ProjectEvidence[],
): readonly string[] {
  const { kind, role, confirmedBy, measures } = project;
  return [
    ...(role === null ? [`Your part is missing. ${projectQuestion(kind, "role")}`] : []),
    ...(role !== null && confirmedBy === null
      ? [`“${capital(role)}” is your word. Can a letter writer confirm it?`]
      : []),
    ...(measures.length === 0 ? [`No measure is named. ${projectQuestion(kind, "measures")}`] : []),
    ...((figures === null || figures.phases.length === 0) && evidence.length === 0
      ? numberAsked(project)
      : []),
    ...(figures?.phases.length === 1 ? ["The chart has one phase. A before and an after need two."] : []),
  ];
}

/** Where no table gives a number, and her own part holds none. */
function numberAsked({ role }: GuidedProject): readonly string[] {
  if (/\d/.test(role ?? "")) return [];
  return ["It holds no number. A table of what you counted or saw would give one."];
}

function monthShown(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return monthWords(year ?? 0, number ?? 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
