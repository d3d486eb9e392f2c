import type { TaskReport } from "@smartpick/answers";
import { smoothStepsWords, stepWords, taskTable, wordedUsability } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Finding, Lines } from "./result-parts.tsx";

/** Each task with its ranges, and the steps that gave trouble. */
export function TasksResult({ report, of }: { report: TaskReport; of: string }): ReactNode {
  const worded = useMemo(() => wordedUsability(report), [report]);
  return (
    <>
      <Finding {...worded} />
      <DataTable of={of} table={taskTable(report)} />
      <Lines
        title="Steps that gave trouble"
        lines={[...report.steps.map(stepWords), smoothStepsWords(report)]}
      />
    </>
  );
}
