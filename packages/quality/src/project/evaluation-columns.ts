import type { ProjectEvaluationKind } from "@smartpick/core";
import { answerColumns } from "../scales/read-scored-rows.ts";
import { TLX_WEIGHT_COLUMNS } from "../scales/tlx.ts";

const COLUMNS: Readonly<Record<ProjectEvaluationKind, readonly string[]>> = {
  heuristics: ["problem", "place", "heuristics", "severity_1", "severity_2", "severity_3"],
  tasks: ["person", "task", "step", "completed", "seconds", "clicks", "errors", "note"],
  alerts: ["date", "alert", "clinician", "outcome", "appropriate", "reason", "encounters"],
  sus: ["id", ...answerColumns("sus")],
  tlx: ["id", ...answerColumns("tlx")],
  "tlx-weighted": ["id", ...answerColumns("tlx-weighted"), ...TLX_WEIGHT_COLUMNS],
};

/** The columns of an empty table of this kind, in the order in which they are filled in. */
export function evaluationColumns(kind: ProjectEvaluationKind): readonly string[] {
  return COLUMNS[kind];
}
