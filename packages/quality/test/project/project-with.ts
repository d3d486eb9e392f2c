import { ABSTRACT_PARTS, type GuidedKind, type GuidedProject, PROJECT_TEXTS } from "@smartpick/core";
import type { ProjectField } from "../../src/project/guided-steps.ts";

/** A project that tells these fields and nothing else. */
export function projectWith(kind: GuidedKind, told: readonly ProjectField[]): GuidedProject {
  const has = (field: ProjectField): boolean => told.includes(field);
  const textsOf = <Name extends string>(names: readonly Name[], isTold: (name: Name) => boolean) =>
    Object.fromEntries(names.map((name) => [name, isTold(name) ? "Told." : null])) as Record<
      Name,
      string | null
    >;
  return {
    kind,
    title: "A project",
    authors: has("authors") ? ["A. Author"] : [],
    place: null,
    month: null,
    role: has("role") ? "led" : null,
    tools: [],
    confirmedBy: has("confirmed_by") ? "Dr. B" : null,
    texts: textsOf(PROJECT_TEXTS, has),
    interventions: has("interventions") ? [{ text: "A change", from: null, to: null }] : [],
    measures: has("measures")
      ? [{ name: "visits", kind: null, unit: null, definition: null, better: null }]
      : [],
    cycles: has("cycles")
      ? [{ plan: null, prediction: null, did: "Tried", saw: null, decision: null, from: null, to: null }]
      : [],
    abstract: textsOf(ABSTRACT_PARTS, (name) => has(`abstract.${name}`)),
    chart: has("chart")
      ? {
          data: "a.csv",
          method: "run",
          rules: null,
          freeze: null,
          columns: { x: null, value: null, n: null },
          leftOut: [],
          phases: [],
          target: null,
          better: null,
        }
      : null,
    comparison: has("comparison")
      ? {
          data: "a.csv",
          clinic: null,
          outcome: "missed",
          event: null,
          exposure: "texted",
          exposed: null,
          strata: null,
          week: null,
          findings: [],
        }
      : null,
    evaluations: has("evaluations") ? [{ data: "a.csv", kind: "sus" }] : [],
  };
}
