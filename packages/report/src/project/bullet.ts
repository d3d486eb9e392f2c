import type { ProjectFigures, ProjectReport, ProjectSegment } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { monthWords } from "../english/day.ts";
import { measureName, phaseFigure, unitSegments } from "./figure-segments.ts";
import { CHART_NAMES } from "./project-names.ts";
import { projectQuestion } from "./project-questions.ts";
import { fixed, hers, textOf } from "./segments.ts";

type Bullet = ProjectReport["bullet"];

/**
 * The line that a project earns for a CV: her role, the title, place and month, the figures of her chart, her tools. No
 * number and no tool stands in it that she did not enter or the chart did not count. `asks` says what would make it stronger.
 */
export function bulletOf(project: GuidedProject, figures: ProjectFigures | null): Bullet {
  const segments = [
    ...deed(project),
    ...where(project),
    ...result(project, figures),
    ...tools(project),
    fixed("."),
  ];
  return { text: textOf(segments), segments, asks: [...asksOf(project, figures)] };
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

function tools({ tools }: GuidedProject): readonly ProjectSegment[] {
  return tools.flatMap((tool, at) => [fixed(at === 0 ? "; with " : ", "), hers(tool, `tools[${at}]`)]);
}

function asksOf(project: GuidedProject, figures: ProjectFigures | null): readonly string[] {
  const { kind, role, confirmedBy, measures } = project;
  return [
    ...(role === null ? [`Your part is missing. ${projectQuestion(kind, "role")}`] : []),
    ...(role !== null && confirmedBy === null
      ? [`“${capital(role)}” is your word. Can a letter writer confirm it?`]
      : []),
    ...(measures.length === 0 ? [`No measure is named. ${projectQuestion(kind, "measures")}`] : []),
    ...(figures === null || figures.phases.length === 0 ? numberAsked(project) : []),
    ...(figures?.phases.length === 1 ? ["The chart has one phase. A before and an after need two."] : []),
  ];
}

/** A chart gives its figures by itself; what another table shows is hers to choose from. */
function numberAsked({ kind, role }: GuidedProject): readonly string[] {
  if (kind === "workflow") return ["It holds no number. A chart of your table would give one."];
  if (/\d/.test(role ?? "")) return [];
  return [
    "It holds no number. Choose one that your tables show, and write it into your part with its range.",
  ];
}

function monthShown(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return monthWords(year ?? 0, number ?? 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
