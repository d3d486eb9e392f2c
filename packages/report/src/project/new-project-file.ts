import { GUIDED_KINDS, type GuidedKind, PROJECT_TEXTS } from "@smartpick/core";
import type { GuidedStepCode, ProjectField } from "@smartpick/quality";
import { KIND_NAMES, STEP_NAMES } from "./project-names.ts";
import { projectQuestion } from "./project-questions.ts";

/** The steps of one kind of project, as the guide has them. */
type Steps = readonly { readonly code: GuidedStepCode; readonly fields: readonly ProjectField[] }[];

/** How a field that is no text is written, as a comment; empty keys, never a sentence that could be taken over. */
const SHAPES: Readonly<Partial<Record<ProjectField, readonly string[]>>> = {
  interventions: ["One entry a change:", "  - text:", "    from: YYYY-MM-DD", "    to: YYYY-MM-DD"],
  measures: [
    "One entry a measure, the outcome first:",
    "  - name:",
    "    kind: outcome, process or balancing",
    "    unit:",
    "    definition:",
    "    better: lower or higher",
  ],
  cycles: [
    "One entry a cycle:",
    "  - plan:",
    "    prediction:",
    "    did:",
    "    saw:",
    "    decision: adopt, adapt or abandon",
    "    from: YYYY-MM-DD",
    "    to: YYYY-MM-DD",
  ],
  chart: [
    "The table lies beside this file. Columns: date or index, value, and where they apply n, phase, note.",
    "  data: NAME.csv",
    "  method: run, xmr, mr, p, u, c, g, t, p-prime, u-prime, xbar or s",
    "  rules: anhoej, nhs, western-electric or none",
    "  target:",
    "  better: lower or higher",
  ],
  comparison: [
    "The table lies beside this file, one row a case. smartpick sample-clinic makes one to learn on.",
    "  data: NAME.csv",
    "  clinic: {kind: no-shows, seed: 1} for a sample clinic, else outcome, exposure and strata",
    "  findings: [] such as reminder=-8,-12,-4, to be graded in a sample clinic",
  ],
  evaluations: [
    "One entry a table, each beside this file:",
    "  - data: NAME.csv",
    "    kind: heuristics, tasks, alerts, sus, tlx or tlx-weighted",
  ],
};

const LISTS: ReadonlySet<ProjectField> = new Set([
  "interventions",
  "measures",
  "cycles",
  "authors",
  "evaluations",
]);

/** A file to begin a guided project with: each key under its question, nothing filled in but the kind. */
export function newProjectFile(kind: GuidedKind, steps: Steps): string {
  const asked = new Set(steps.flatMap(({ fields }) => fields));
  const further = PROJECT_TEXTS.filter((field) => !asked.has(field));
  const others = (["interventions", "measures", "cycles", "chart"] as const).filter(
    (field) => !asked.has(field),
  );
  return [
    `# ${KIND_NAMES[kind]}. Answer in your own words, and leave empty what you do not know yet.`,
    "# To see which step you are at: smartpick project THIS-FILE",
    "schema: smartpick/project@1",
    `kind: ${kind} # ${GUIDED_KINDS.join(", ")}`,
    "",
    "# What is the project called?",
    "title:",
    "# Where was it done? In which month did it end, as YYYY-MM? With which tools?",
    "place:",
    "month:",
    "tools: []",
    ...steps.flatMap(({ code, fields }, at) => [
      "",
      `# Step ${at + 1} of ${steps.length}: ${STEP_NAMES[code]}`,
      ...fields.flatMap((field) => keyOf(kind, field)),
    ]),
    "",
    "# Further parts that a full report has",
    ...[...further, ...others].flatMap((field) => keyOf(kind, field)),
    "",
    "# Short texts for the abstract, where the ones above are too long",
    "abstract:",
    "  background:",
    "  local_problem:",
    "  methods:",
    "  interventions:",
    "  results:",
    "  conclusions:",
    "",
  ].join("\n");
}

function keyOf(kind: GuidedKind, field: ProjectField): readonly string[] {
  return [
    `# ${projectQuestion(kind, field)}`,
    ...(SHAPES[field] ?? []).map((line) => `# ${line}`),
    LISTS.has(field) ? `${field}: []` : `${field}:`,
  ];
}
