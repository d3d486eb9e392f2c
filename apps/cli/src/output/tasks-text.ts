import type { TaskReport } from "@smartpick/answers";
import { EVALUATION_SOURCES, smoothStepsWords, stepWords, taskTable } from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { paragraph } from "./paragraph.ts";
import { titledTable } from "./report-table.ts";
import type { Style } from "./style.ts";

const MOST_STEPS = 20;

/** A task walk-through for people: each task, then the steps that gave trouble, then how it was computed. */
export function tasksText(report: TaskReport, style: Style): readonly string[] {
  const { shown, rest } = firstRows(report.steps, MOST_STEPS);
  const steps = shown.map((step) => paragraph(stepWords(step), style.width, 4, `${step.rank}. `.padStart(4)));
  return [
    titledTable(taskTable(report), style),
    [style.strong("Steps that gave trouble"), ...steps, ...rest, smoothStepsWords(report)].join("\n"),
    style.quiet(paragraph(EVALUATION_SOURCES.tasks, style.width)),
  ];
}
