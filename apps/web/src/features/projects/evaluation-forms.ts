import type { ProjectEvaluationKind } from "@smartpick/core";
import { evaluationColumns, TLX_PAIRS_ASKED } from "@smartpick/engine/quality";
import { HEURISTIC_NAMES, scoreItemAsks } from "@smartpick/report";
import type { ColumnChoice, TypedColumn } from "./typed-column.ts";

/** How tables of a kind are named and typed. */
interface EvaluationForm {
  readonly name: string;
  /** What it is for, and how it is gathered. */
  readonly about: string;
  /** What one row is. */
  readonly one: string;
  /** Whether a row is filled in as a form of its own. */
  readonly isQuestionnaire: boolean;
}

/** The kinds of tables on the use of a record system. */
export const EVALUATION_FORMS: Readonly<Record<ProjectEvaluationKind, EvaluationForm>> = {
  sus: {
    name: "Ten statements on usability (SUS)",
    about:
      "How usable do people find it? Each person answers ten statements from 1 to 5 after using the screen.",
    one: "person",
    isQuestionnaire: true,
  },
  tlx: {
    name: "Workload, six scales (NASA-TLX)",
    about: "How heavy is the work with it? Each person rates six scales from 0 to 100 right after the task.",
    one: "person",
    isQuestionnaire: true,
  },
  "tlx-weighted": {
    name: "Workload with weights (weighted NASA-TLX)",
    about: "The six scales, and fifteen choices between two of them. How often one was chosen is its weight.",
    one: "person",
    isQuestionnaire: true,
  },
  heuristics: {
    name: "Problems against fourteen heuristics",
    about: "What is wrong, and how bad is it? Two to five people rate each problem from 0 to 4, each alone.",
    one: "problem",
    isQuestionnaire: false,
  },
  tasks: {
    name: "Tasks, step by step",
    about: "Where do people fail? One row for each person and step: done or not, seconds, clicks, errors.",
    one: "row",
    isQuestionnaire: false,
  },
  alerts: {
    name: "Alerts",
    about:
      "Are its alerts worth their interruptions? One row an alert. A month has thousands, so open a file.",
    one: "alert",
    isQuestionnaire: false,
  },
};

const YES_NO: readonly ColumnChoice[] = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
];
const words = (...ids: readonly string[]): readonly ColumnChoice[] =>
  ids.map((id) => ({ id, label: `${id[0]?.toUpperCase()}${id.slice(1)}` }));

const SEVERITIES: readonly ColumnChoice[] = [
  { id: "0", label: "0 no problem" },
  { id: "1", label: "1 cosmetic" },
  { id: "2", label: "2 minor" },
  { id: "3", label: "3 major" },
  { id: "4", label: "4 catastrophe" },
];

const AGREEMENT: readonly ColumnChoice[] = ["1", "2", "3", "4", "5"].map((id) => ({ id, label: id }));

const STATEMENTS = Array.from({ length: 10 }, (_, at) => `q${at + 1}`);

const needed = (name: string, label: string, more: Partial<TypedColumn> = {}): TypedColumn => ({
  name,
  label,
  form: "line",
  isOptional: false,
  ...more,
});
const optional = (name: string, label: string, more: Partial<TypedColumn> = {}): TypedColumn =>
  needed(name, label, { isOptional: true, ...more });

const PERSON = needed("id", "Person", {
  hint: "A name or number of your own, such as nurse 1.",
  isWide: true,
});

const TLX = ["mental", "physical", "temporal", "performance", "effort", "frustration"].map((name) =>
  needed(name, scoreItemAsks(name), { form: "number", hint: "0 to 100" }),
);

const KNOWN: Readonly<Record<ProjectEvaluationKind, readonly TypedColumn[]>> = {
  sus: [
    PERSON,
    ...STATEMENTS.map((name, at) =>
      needed(name, `${at + 1}. ${scoreItemAsks(name)}`, { form: "scale", choices: AGREEMENT }),
    ),
  ],
  tlx: [PERSON, ...TLX],
  "tlx-weighted": [
    PERSON,
    ...TLX,
    ...TLX.map(({ name, label }) =>
      needed(`w_${name}`, `Weight: ${label}`, {
        form: "number",
        hint: "0 to 5; the fifteen pairs below fill it in.",
      }),
    ),
  ],
  heuristics: [
    needed("problem", "Problem", { isWide: true }),
    optional("place", "Place"),
    needed("heuristics", "Heuristics", {
      form: "several",
      isWide: true,
      choices: Object.entries(HEURISTIC_NAMES).map(([id, label]) => ({ id, label })),
    }),
  ],
  tasks: [
    needed("person", "Person"),
    needed("task", "Task", { isWide: true }),
    optional("step", "Step", { isWide: true }),
    needed("completed", "Completed", { form: "pick", choices: YES_NO }),
    optional("seconds", "Seconds", { form: "number" }),
    optional("clicks", "Clicks", { form: "number" }),
    optional("errors", "Errors", { form: "number" }),
    optional("note", "Note", { isWide: true }),
  ],
  alerts: [
    optional("date", "Day", { hint: "As 2026-02-01" }),
    needed("alert", "Alert", { isWide: true }),
    optional("clinician", "Clinician"),
    needed("outcome", "Outcome", {
      form: "pick",
      choices: words("accepted", "overridden", "ignored", "unknown"),
    }),
    optional("appropriate", "Right to fire", { form: "pick", choices: words("yes", "no", "unknown") }),
    optional("reason", "Reason", { isWide: true }),
    optional("encounters", "Encounters", { form: "number" }),
  ],
};

/** How the columns of a table of this kind are filled in; a column that the kind does not know takes any words. */
export function evaluationForms(
  kind: ProjectEvaluationKind,
  columns: readonly string[],
): readonly TypedColumn[] {
  return columns.map((name) => formOf(kind, name));
}

function formOf(kind: ProjectEvaluationKind, name: string): TypedColumn {
  const known = KNOWN[kind].find((column) => column.name === name);
  if (known !== undefined) return known;
  if (kind === "heuristics" && isSeverity(name))
    return needed(name, `Severity, ${raterOf(name)}`, { form: "pick", choices: SEVERITIES });
  if (isPair(name)) return optional(name, name, { form: "none" });
  return optional(name, name);
}

/** Whether a column holds the severities of a rater. */
export function isSeverity(name: string): boolean {
  return /^severity(?:[ _-]|$)/i.test(name);
}

/** The rater of a column of severities. */
export function raterOf(name: string): string {
  return name.replace(/^severity[ _-]?/i, "") || "1";
}

/** The column that keeps which of two subscales was chosen, so that the choice is there when the table is opened again. */
export function pairColumn(pair: readonly [string, string]): string {
  return `${pair[0]}_or_${pair[1]}`;
}

function isPair(name: string): boolean {
  return /^[a-z]+_or_[a-z]+$/.test(name);
}

/** The columns of a table of this kind that are offered for typing, beside those found in its file. */
export function columnsToType(kind: ProjectEvaluationKind, found: readonly string[]): readonly string[] {
  const all = evaluationColumns(kind);
  if (kind === "tlx-weighted") return [...all, ...TLX_PAIRS_ASKED.map(pairColumn)];
  if (kind !== "heuristics") return all;
  // One rater to begin with; a file brings its own.
  const plain = all.filter((name) => !isSeverity(name));
  return found.some(isSeverity) ? plain : [...plain, "severity_1"];
}
