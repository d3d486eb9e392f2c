import type { ScoreReport, UsabilityReport } from "@smartpick/answers";
import { EVALUATION_SOURCES } from "@smartpick/report";
import type { ReactNode } from "react";
import { AlertsResult } from "./alerts-result.tsx";
import { HeuristicsResult } from "./heuristics-result.tsx";
import { ScoreResult } from "./score-result.tsx";
import { TasksResult } from "./tasks-result.tsx";

/** What a table on the use of a record system shows, in the words of `score` and `usability`. */
export function EvaluationResult({
  report,
  of,
}: {
  report: UsabilityReport | ScoreReport;
  /** Name of its file: a project may have several of a kind. */
  of: string;
}): ReactNode {
  const kind = "scale" in report ? report.scale : report.kind;
  return (
    <div className="stack evaluation-result">
      {resultOf(report, of)}
      <p className="small quiet">{EVALUATION_SOURCES[kind]}</p>
    </div>
  );
}

function resultOf(report: UsabilityReport | ScoreReport, of: string): ReactNode {
  if ("scale" in report) return <ScoreResult report={report} of={of} />;
  switch (report.kind) {
    case "heuristics":
      return <HeuristicsResult report={report} of={of} />;
    case "tasks":
      return <TasksResult report={report} of={of} />;
    case "alerts":
      return <AlertsResult report={report} of={of} />;
  }
}
