import type { TaskReport } from "@smartpick/answers";
import { countedWords, perPersonCell, shareCell, stepWords, timeCell } from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

const MOST_STEPS = 20;

/** A task walk-through for people: each task, then the steps that gave trouble, then how it was computed. */
export function tasksText(report: TaskReport, style: Style): readonly string[] {
  const tasks = textTable(
    [
      { label: "Task", width: "rest" },
      { label: "Completed", width: 16 },
      { label: "Of 100 (range)", width: 16 },
      { label: "Time (range)", width: 26 },
      { label: "Clicks", width: 11 },
      { label: "Errors", width: 10 },
    ],
    report.tasks.map(({ task, completed, seconds, clicks, errors }) => [
      task,
      countedWords(completed).replace(/ \(.*/, ""),
      shareCell(completed),
      timeCell(seconds),
      perPersonCell(clicks),
      perPersonCell(errors),
    ]),
    style,
  );
  const { shown, rest } = firstRows(report.steps, MOST_STEPS);
  const steps = shown.map((step) => paragraph(stepWords(step), style.width, 4, `${step.rank}. `.padStart(4)));
  const smooth = `${report.smoothSteps} of ${report.smoothSteps + report.steps.length} steps gave nobody trouble.`;
  return [
    `${style.strong("Task by task")}\n${tasks}`,
    [style.strong("Steps that gave trouble"), ...steps, ...rest, smooth].join("\n"),
    style.quiet(
      paragraph(
        "Ranges are 19 in 20. Completion: adjusted Wald (Sauro and Lewis 2005). Time: geometric mean of those who completed the task (Sauro and Lewis 2010). Clicks are theirs too; errors are everybody’s.",
        style.width,
      ),
    ),
  ];
}
