import type { ChartMethod, ChartRuleSet, ClinicKind, ScoreScale, UsabilityKind } from "@smartpick/answers";

/** The projects that are guided from question to poster. */
export const GUIDED_KINDS = ["workflow", "data-analysis", "usability"] as const;

export type GuidedKind = (typeof GUIDED_KINDS)[number];

/** What a measure watches: the result itself, the steps towards it, or harm elsewhere. */
export const PROJECT_MEASURE_KINDS = ["outcome", "process", "balancing"] as const;

/** What was decided at the end of a Plan-Do-Study-Act cycle. */
export const CYCLE_DECISIONS = ["adopt", "adapt", "abandon"] as const;

/** Which way a measure should go. */
export const BETTER_WAYS = ["lower", "higher"] as const;

export type BetterWay = (typeof BETTER_WAYS)[number];

/** Charts and rule sets that a project may name (`smartpick/chart@1`). */
export const PROJECT_CHART_METHODS = [
  "run",
  "xmr",
  "mr",
  "p",
  "u",
  "c",
  "g",
  "t",
  "p-prime",
  "u-prime",
  "xbar",
  "s",
] as const satisfies readonly ChartMethod[];
export const PROJECT_CHART_RULES = [
  "anhoej",
  "nhs",
  "western-electric",
  "none",
] as const satisfies readonly ChartRuleSet[];

/** Sample clinics that a table of a project may be (`smartpick/clinic@1`). */
export const PROJECT_CLINICS = [
  "no-shows",
  "diabetes",
  "readmissions",
] as const satisfies readonly ClinicKind[];

/** What a table on the use of a record system holds: what `usability` and `score` read. */
export const PROJECT_EVALUATIONS = [
  "heuristics",
  "tasks",
  "alerts",
  "sus",
  "tlx",
  "tlx-weighted",
] as const satisfies readonly (UsabilityKind | ScoreScale)[];

export type ProjectEvaluationKind = (typeof PROJECT_EVALUATIONS)[number];

/** Parts of SQUIRE 2.0 (Ogrinc and others 2016) that are one text each, in the order of the guideline. */
export const PROJECT_TEXTS = [
  "problem",
  "available_knowledge",
  "rationale",
  "aims",
  "context",
  "study_of_interventions",
  "analysis",
  "ethics",
  "results",
  "unintended_consequences",
  "missing_data",
  "interpretation",
  "limitations",
  "next_step",
  "funding",
] as const;

export type ProjectText = (typeof PROJECT_TEXTS)[number];

/** The headings of a structured abstract (SQUIRE 2.0, item 2b). */
export const ABSTRACT_PARTS = [
  "background",
  "local_problem",
  "methods",
  "interventions",
  "results",
  "conclusions",
] as const;

export type AbstractPart = (typeof ABSTRACT_PARTS)[number];

/** One change, in her words, and the days between which it ran; ISO dates, `null` = not told. */
export interface InterventionTold {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What was counted, and how. */
export interface ProjectMeasureTold {
  readonly name: string;
  readonly kind: (typeof PROJECT_MEASURE_KINDS)[number] | null;
  readonly unit: string | null;
  readonly definition: string | null;
  readonly better: BetterWay | null;
}

/** A Plan-Do-Study-Act cycle in her words. */
export interface CycleTold {
  readonly plan: string | null;
  readonly prediction: string | null;
  readonly did: string | null;
  readonly saw: string | null;
  readonly decision: (typeof CYCLE_DECISIONS)[number] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The chart of a project: a table beside the file, and how it is drawn. */
export interface ProjectChartTold {
  /** Path of the table, beside the project file or below it. */
  readonly data: string;
  readonly method: (typeof PROJECT_CHART_METHODS)[number];
  readonly rules: (typeof PROJECT_CHART_RULES)[number] | null;
  readonly freeze: number | null;
  /** Names of columns in the place of `date` or `index`, `value` and `n`; `null` = the usual ones. */
  readonly columns: { readonly x: string | null; readonly value: string | null; readonly n: string | null };
  /** Points that she left out, by date or index, and why. */
  readonly leftOut: readonly { readonly at: string | number; readonly because: string }[];
  /** Names of stretches of the chart, each from a date or an index on; empty = as the table tells them. */
  readonly phases: readonly { readonly name: string; readonly from: string | number }[];
  readonly target: number | null;
  readonly better: BetterWay | null;
}

/** The comparison of a project: a table beside the file, one row a case, and the one question asked of it. */
export interface ProjectComparisonTold {
  /** Path of the table, beside the project file or below it. */
  readonly data: string;
  /** The sample clinic that the table is, so that a finding can be graded; `null` = a table of her own. */
  readonly clinic: {
    readonly kind: (typeof PROJECT_CLINICS)[number];
    readonly seed: number;
    readonly rows: number | null;
  } | null;
  /** Columns, and the value or comparison that counts; `null` = as the sample clinic has it. */
  readonly outcome: string | null;
  readonly event: string | null;
  readonly exposure: string | null;
  readonly exposed: string | null;
  /** Columns to hold equal; `null` = as the sample clinic has it, else none. */
  readonly strata: readonly string[] | null;
  readonly week: string | null;
  /** What she found, each such as `reminder=-8,-12,-4`. */
  readonly findings: readonly string[];
}

/** A table of a project on the use of a record system. */
export interface ProjectEvaluationTold {
  /** Path of the table, beside the project file or below it. */
  readonly data: string;
  readonly kind: ProjectEvaluationKind;
}

/** A guided project as its file tells it (`smartpick/project@1`); `null` or empty = not told. */
export interface GuidedProject {
  readonly kind: GuidedKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly place: string | null;
  /** `YYYY-MM`. */
  readonly month: string | null;
  /** What she did in it, one verb phrase in her own words. */
  readonly role: string | null;
  readonly tools: readonly string[];
  readonly confirmedBy: string | null;
  readonly texts: Readonly<Record<ProjectText, string | null>>;
  readonly interventions: readonly InterventionTold[];
  readonly measures: readonly ProjectMeasureTold[];
  readonly cycles: readonly CycleTold[];
  /** Short texts for the abstract, where the long ones are too long. */
  readonly abstract: Readonly<Record<AbstractPart, string | null>>;
  readonly chart: ProjectChartTold | null;
  readonly comparison: ProjectComparisonTold | null;
  readonly evaluations: readonly ProjectEvaluationTold[];
}
