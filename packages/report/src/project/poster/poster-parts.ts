import type { ProjectEvidence } from "@smartpick/answers";
import type { GuidedProject, InterventionTold, ProjectText } from "@smartpick/core";
import { dayWords } from "../../english/day.ts";
import { PART_NAMES } from "../project-names.ts";

/** A stretch of text in one weight. */
export interface PosterRun {
  readonly text: string;
  readonly strong: boolean;
  /** The key of the file that it comes from; `null` = a fixed word. */
  readonly from: string | null;
}

/** A part of a poster: a heading and paragraphs; no paragraph = not written. */
export interface PosterPart {
  readonly key: keyof typeof PART_NAMES;
  readonly heading: string;
  readonly paragraphs: readonly (readonly PosterRun[])[];
}

const ORDER: readonly PosterPart["key"][] = [
  "problem",
  "available_knowledge",
  "aims",
  "context",
  "rationale",
  "interventions",
  "cycles",
  "study_of_interventions",
  "measures",
  "analysis",
  "ethics",
  "chart",
  "evidence",
  "results",
  "unintended_consequences",
  "missing_data",
  "interpretation",
  "limitations",
  "next_step",
  "funding",
];

/**
 * Every part of a poster in reading order, in her own words; parts that are not written have no paragraph. A chart is a
 * part only while there is none to draw.
 */
export function posterParts(
  project: GuidedProject,
  evidence: readonly ProjectEvidence[],
  withoutChart: boolean,
): readonly PosterPart[] {
  return ORDER.filter((key) => withoutChart || key !== "chart").map((key) => ({
    key,
    heading: PART_NAMES[key],
    paragraphs: paragraphsOf(key, project, evidence),
  }));
}

function paragraphsOf(
  key: PosterPart["key"],
  project: GuidedProject,
  evidence: readonly ProjectEvidence[],
): PosterPart["paragraphs"] {
  switch (key) {
    case "interventions":
      return project.interventions.map((one, at) => changeOf(one, at));
    case "measures":
      return project.measures.map((one, at) => measureOf(one, at));
    case "cycles":
      return project.cycles.map((one, at) => cycleOf(one, at)).filter((runs) => runs.length > 1);
    case "chart":
      return [];
    case "evidence":
      return evidence.map(({ finding }, at) => [plain(finding, `evidence[${at}].finding`)]);
    default:
      return textOf(project.texts[key], key);
  }
}

/** Paragraphs as she wrote them: an empty line parts two. */
function textOf(text: string | null, from: ProjectText): PosterPart["paragraphs"] {
  if (text === null) return [];
  return text.split(/\n\s*\n/u).map((paragraph) => [plain(paragraph, from)]);
}

function changeOf({ text, from, to }: InterventionTold, at: number): readonly PosterRun[] {
  const days = daysOf(from, to, `interventions[${at}]`);
  return [...days, plain(text, `interventions[${at}].text`)];
}

function daysOf(from: string | null, to: string | null, path: string): readonly PosterRun[] {
  if (from === null && to === null) return [];
  const until = to === null ? [] : [strong(dayWords(to), `${path}.to`)];
  if (from === null) return [strong("Until ", null), ...until, strong(": ", null)];
  return [
    strong(to === null ? "From " : "", null),
    strong(dayWords(from), `${path}.from`),
    ...(to === null ? [] : [strong(" to ", null), ...until]),
    strong(": ", null),
  ].filter(({ text }) => text !== "");
}

function measureOf(measure: GuidedProject["measures"][number], at: number): readonly PosterRun[] {
  const { name, kind, unit, definition } = measure;
  const path = `measures[${at}]`;
  const beside = [
    ...(kind === null ? [] : [plain(kind, `${path}.kind`)]),
    ...(unit === null ? [] : [plain(unit, `${path}.unit`)]),
  ];
  return [
    strong(name, `${path}.name`),
    ...(beside.length === 0
      ? []
      : [
          plain(" (", null),
          ...beside.flatMap((run, i) => (i === 0 ? [run] : [plain(", ", null), run])),
          plain(")", null),
        ]),
    ...(definition === null ? [] : [plain(": ", null), plain(definition, `${path}.definition`)]),
  ];
}

const STAGES = [
  ["plan", "Plan: "],
  ["prediction", "Expected: "],
  ["did", "Did: "],
  ["saw", "Saw: "],
  ["decision", "Decided: "],
] as const;

function cycleOf(cycle: GuidedProject["cycles"][number], at: number): readonly PosterRun[] {
  const path = `cycles[${at}]`;
  const days = daysOf(cycle.from, cycle.to, path);
  const stages = STAGES.flatMap(([key, label]) => {
    const text = cycle[key];
    return text === null ? [] : [strong(` ${label}`, null), plain(text, `${path}.${key}`)];
  });
  return [strong(`Cycle ${at + 1}${days.length === 0 ? "." : ", "}`, null), ...days, ...stages];
}

const plain = (text: string, from: string | null): PosterRun => ({ text, strong: false, from });
const strong = (text: string, from: string | null): PosterRun => ({ text, strong: true, from });
