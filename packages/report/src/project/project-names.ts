import type { AbstractPart, GuidedKind, ProjectText } from "@smartpick/core";
import type { GuidedStepCode } from "@smartpick/quality";

/** The kinds of guided project as a reader knows them. */
export const KIND_NAMES: Readonly<Record<GuidedKind, string>> = {
  workflow: "Workflow improvement",
  "data-analysis": "Data analysis",
  usability: "EHR usability",
};

/** The steps of guided projects. */
export const STEP_NAMES: Readonly<Record<GuidedStepCode, string>> = {
  problem: "Name the problem",
  question: "Ask the question",
  aim: "Set the aim and the measures",
  baseline: "Measure before the change",
  data: "Know the data",
  definitions: "Define what is counted",
  method: "Plan the test",
  change: "Make the change in small cycles",
  analysis: "Clean and analyse",
  findings: "State what you found",
  proposal: "Propose the change",
  "read-chart": "Read the chart",
  tell: "Tell it honestly",
};

/** The headings of a structured abstract. */
export const ABSTRACT_HEADINGS: Readonly<Record<AbstractPart, string>> = {
  background: "Background",
  local_problem: "Local problem",
  methods: "Methods",
  interventions: "Interventions",
  results: "Results",
  conclusions: "Conclusions",
};

type PartName = ProjectText | "interventions" | "measures" | "cycles" | "chart" | "evidence";

/** The parts of a poster by the key of the file that they come from. */
export const PART_NAMES: Readonly<Record<PartName, string>> = {
  problem: "Problem",
  available_knowledge: "What is known",
  rationale: "Why this could work",
  aims: "Aim",
  context: "Where",
  interventions: "What was changed",
  cycles: "Step by step",
  study_of_interventions: "How it was studied",
  measures: "Measures",
  analysis: "Analysis",
  ethics: "Ethics",
  chart: "Chart",
  evidence: "What the tables show",
  results: "Results",
  unintended_consequences: "What else happened",
  missing_data: "Missing data",
  interpretation: "What it means",
  limitations: "Limits",
  next_step: "Next step",
  funding: "Funding",
};

/** Charts by their names, for a line under a figure. */
export const CHART_NAMES: Readonly<Record<string, string>> = {
  run: "run chart",
  xmr: "individuals chart",
  mr: "moving range chart",
  p: "p chart",
  u: "u chart",
  c: "c chart",
  g: "g chart",
  t: "t chart",
  "p-prime": "p′ chart",
  "u-prime": "u′ chart",
  xbar: "x̄ chart",
  s: "s chart",
};
