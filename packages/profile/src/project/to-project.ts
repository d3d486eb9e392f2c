import {
  ABSTRACT_PARTS,
  BETTER_WAYS,
  type BetterWay,
  CYCLE_DECISIONS,
  GUIDED_KINDS,
  type GuidedProject,
  monthNamed,
  PROJECT_CHART_METHODS,
  PROJECT_CHART_RULES,
  PROJECT_CLINICS,
  PROJECT_EVALUATIONS,
  PROJECT_MEASURE_KINDS,
  PROJECT_TEXTS,
  type ProjectChartTold,
  type ProjectComparisonTold,
} from "@smartpick/core";
import { known } from "../canonical-names.ts";
import { wordsNamed } from "../words.ts";
import { BETTER_FORMS, KIND_FORMS, METHOD_FORMS, type ProjectFile, RULES_FORMS } from "./project-schema.ts";

type Maybe<T> = T | null | undefined;
type Forms = Readonly<Record<string, readonly string[]>>;

/** A checked file as the project that it tells of. Texts stay as they are written, but for space around them. */
export function toProject(file: ProjectFile): GuidedProject {
  return {
    kind: wordOf(GUIDED_KINDS, KIND_FORMS, file.kind),
    title: file.title.trim(),
    authors: trimmed(file.authors),
    place: told(file.place),
    month: file.month == null ? null : known(monthNamed(file.month)),
    role: told(file.role),
    tools: trimmed(file.tools),
    confirmedBy: told(file.confirmed_by),
    texts: textsOf(PROJECT_TEXTS, file),
    interventions: (file.interventions ?? []).map(({ text, from, to }) => ({
      text: text.trim(),
      from: from ?? null,
      to: to ?? null,
    })),
    measures: (file.measures ?? []).map((one) => ({
      name: one.name.trim(),
      kind: one.kind == null ? null : wordOf(PROJECT_MEASURE_KINDS, {}, one.kind),
      unit: told(one.unit),
      definition: told(one.definition),
      better: betterOf(one.better),
    })),
    cycles: (file.cycles ?? []).map((one) => ({
      plan: told(one.plan),
      prediction: told(one.prediction),
      did: told(one.did),
      saw: told(one.saw),
      decision: one.decision == null ? null : wordOf(CYCLE_DECISIONS, {}, one.decision),
      from: one.from ?? null,
      to: one.to ?? null,
    })),
    abstract: textsOf(ABSTRACT_PARTS, file.abstract ?? {}),
    chart: file.chart == null ? null : chartOf(file.chart),
    comparison: file.comparison == null ? null : comparisonOf(file.comparison),
    evaluations: (file.evaluations ?? []).map(({ data, kind }) => ({
      data,
      kind: wordOf(PROJECT_EVALUATIONS, {}, kind),
    })),
  };
}

/** Another seed is another clinic; `sample-clinic` makes the first where none is named. */
const FIRST_SEED = 1;

function comparisonOf(comparison: NonNullable<ProjectFile["comparison"]>): ProjectComparisonTold {
  const { data, clinic, outcome, event, exposure, exposed, strata, week, findings } = comparison;
  return {
    data,
    clinic:
      clinic == null
        ? null
        : {
            kind: wordOf(PROJECT_CLINICS, {}, clinic.kind),
            seed: clinic.seed ?? FIRST_SEED,
            rows: clinic.rows ?? null,
          },
    outcome: told(outcome),
    event: told(event),
    exposure: told(exposure),
    exposed: told(exposed),
    strata: strata == null ? null : trimmed(strata),
    week: told(week),
    findings: trimmed(findings),
  };
}

function chartOf(chart: NonNullable<ProjectFile["chart"]>): ProjectChartTold {
  const { data, method, rules, freeze, phases, target, better, columns, left_out } = chart;
  return {
    data,
    // A run chart asks nothing of the data, so it is what is drawn where no method is named.
    method: method == null ? "run" : wordOf(PROJECT_CHART_METHODS, METHOD_FORMS, method),
    rules: rules == null ? null : wordOf(PROJECT_CHART_RULES, RULES_FORMS, rules),
    freeze: freeze ?? null,
    columns: { x: told(columns?.x), value: told(columns?.value), n: told(columns?.n) },
    leftOut: (left_out ?? []).map(({ at, because }) => ({ at, because: because.trim() })),
    phases: (phases ?? []).map(({ name, from }) => ({ name: name.trim(), from })),
    target: target ?? null,
    better: betterOf(better),
  };
}

function betterOf(word: Maybe<string>): BetterWay | null {
  return word == null ? null : wordOf(BETTER_WAYS, BETTER_FORMS, word);
}

function wordOf<Name extends string>(names: readonly Name[], forms: Forms, word: string): Name {
  const all = { ...Object.fromEntries(names.map((name) => [name, []])), ...forms };
  const found = wordsNamed(all)(word);
  return known(names.find((name) => name === found) ?? null);
}

function textsOf<Name extends string>(
  names: readonly Name[],
  file: Readonly<Partial<Record<Name, Maybe<string>>>>,
): Record<Name, string | null> {
  return Object.fromEntries(names.map((name) => [name, told(file[name])])) as Record<Name, string | null>;
}

function told(text: Maybe<string>): string | null {
  return text == null ? null : text.trim();
}

function trimmed(texts: Maybe<readonly string[]>): readonly string[] {
  return (texts ?? []).map((text) => text.trim());
}
