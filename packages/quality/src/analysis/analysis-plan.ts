import type { ClinicKind } from "@smartpick/answers";
import { clinicPlan } from "./clinic-plans.ts";
import type { AnalysisPlan, Condition } from "./plan.ts";

/** What is asked of a table, as options or a file write it; what is left out is as the sample clinic has it. */
export interface AnalysisAsked {
  readonly outcome?: string | undefined;
  /** The value of the outcome that counts, or a comparison such as `<8`. */
  readonly event?: string | undefined;
  readonly exposure?: string | undefined;
  readonly exposed?: string | undefined;
  readonly strata?: readonly string[] | undefined;
  readonly week?: string | undefined;
}

/** The plan of a kind of clinic with what is asked otherwise, or, where `kind` is `null`, a plan of her own. */
export function analysisPlan(kind: ClinicKind | null, asked: AnalysisAsked): AnalysisPlan {
  const base = kind === null ? null : clinicPlan(kind);
  const { outcome, event, exposure, exposed, strata, week } = asked;
  return {
    outcome: conditionAsked(base?.outcome, outcome, event),
    exposure: conditionAsked(base?.exposure, exposure, exposed),
    strata:
      strata === undefined
        ? (base?.strata ?? [])
        : strata.map((column) => base?.strata.find((by) => by.column === column) ?? { column, above: null }),
    rules: base?.rules ?? {},
    week: week ?? base?.week ?? null,
    synthetic: base !== null,
  };
}

/** Another column brings no value along: the one of the clinic belongs to its own. */
function conditionAsked(
  base: Condition | undefined,
  column: string | undefined,
  is: string | undefined,
): Condition {
  if (column === undefined || column === base?.column)
    return { column: base?.column ?? "", is: is ?? base?.is ?? "" };
  return { column, is: is ?? "" };
}
