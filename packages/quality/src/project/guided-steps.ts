import type { AbstractPart, GuidedKind, GuidedProject, ProjectText } from "@smartpick/core";

/** What a step can ask for: a key of the project file. */
export type ProjectField =
  | ProjectText
  | "authors"
  | "role"
  | "confirmed_by"
  | "interventions"
  | "measures"
  | "cycles"
  | "chart"
  | "comparison"
  | "evaluations"
  | `abstract.${AbstractPart}`;

/** What a step is about; report has its words. */
export type GuidedStepCode =
  | "problem"
  | "question"
  | "aim"
  | "baseline"
  | "data"
  | "definitions"
  | "method"
  | "change"
  | "analysis"
  | "findings"
  | "proposal"
  | "read-chart"
  | "tell";

/** One step of a guided project, and the fields that complete it in the order in which they are asked. */
export interface GuidedStep {
  readonly code: GuidedStepCode;
  readonly fields: readonly ProjectField[];
}

/** The six steps of each guided project, from the question to the poster. */
export const GUIDED_STEPS: Readonly<Record<GuidedKind, readonly GuidedStep[]>> = {
  workflow: [
    { code: "problem", fields: ["problem", "context"] },
    { code: "aim", fields: ["aims", "measures"] },
    { code: "baseline", fields: ["chart"] },
    { code: "change", fields: ["rationale", "interventions", "cycles"] },
    { code: "read-chart", fields: ["results", "analysis"] },
    {
      code: "tell",
      fields: ["unintended_consequences", "limitations", "next_step", "authors", "role", "confirmed_by"],
    },
  ],
  "data-analysis": [
    { code: "question", fields: ["problem", "aims"] },
    { code: "data", fields: ["context", "ethics"] },
    { code: "definitions", fields: ["measures"] },
    { code: "analysis", fields: ["comparison", "analysis", "missing_data"] },
    { code: "findings", fields: ["results", "interpretation"] },
    { code: "tell", fields: ["limitations", "next_step", "authors", "role", "confirmed_by"] },
  ],
  usability: [
    { code: "problem", fields: ["problem", "context"] },
    { code: "aim", fields: ["aims", "measures"] },
    { code: "method", fields: ["study_of_interventions", "ethics"] },
    { code: "findings", fields: ["evaluations", "results", "analysis"] },
    { code: "proposal", fields: ["interventions"] },
    { code: "tell", fields: ["limitations", "next_step", "authors", "role", "confirmed_by"] },
  ],
};

/** Whether a project tells anything under a field. A cycle counts once it says what was done. */
export function isTold(project: GuidedProject, field: ProjectField): boolean {
  switch (field) {
    case "authors":
    case "interventions":
    case "measures":
      return project[field].length > 0;
    case "cycles":
      return project.cycles.some(({ did }) => did !== null);
    case "chart":
    case "role":
      return project[field] !== null;
    // Numbers that were worked out elsewhere may come as a chart.
    case "comparison":
      return project.comparison !== null || project.chart !== null;
    case "evaluations":
      return project.evaluations.length > 0 || project.chart !== null;
    case "confirmed_by":
      return project.confirmedBy !== null;
    default:
      return field.startsWith("abstract.")
        ? project.abstract[field.slice("abstract.".length) as AbstractPart] !== null
        : project.texts[field as ProjectText] !== null;
  }
}
