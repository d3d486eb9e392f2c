import type { ProjectComparisonTold } from "@smartpick/core";
import { type Analysed, analyse } from "../analysis/analyse.ts";
import { type AnalysisAsked, analysisPlan } from "../analysis/analysis-plan.ts";
import type { Table } from "../table/table.ts";

/** The comparison in a project's table as its file tells it, or why there is none. */
export function projectComparison(table: Table, told: ProjectComparisonTold): Analysed {
  return analyse(table, analysisPlan(told.clinic?.kind ?? null, askedBy(told)));
}

/** Whether a project names all that a comparison needs: a sample clinic brings its own question. */
export function asksEnough({ clinic, outcome, exposure }: ProjectComparisonTold): boolean {
  return clinic !== null || (outcome !== null && exposure !== null);
}

function askedBy({ outcome, event, exposure, exposed, strata, week }: ProjectComparisonTold): AnalysisAsked {
  return {
    outcome: outcome ?? undefined,
    event: event ?? undefined,
    exposure: exposure ?? undefined,
    exposed: exposed ?? undefined,
    strata: strata ?? undefined,
    week: week ?? undefined,
  };
}
