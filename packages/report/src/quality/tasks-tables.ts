import type { TaskReport } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { countedWords, shareCell } from "./measured-words.ts";
import { perPersonCell, timeCell } from "./tasks-words.ts";

/** Each task: who completed it, the time it took with its range, clicks and errors. */
export function taskTable({ tasks }: TaskReport): Table {
  return {
    title: "Task by task",
    columns: [
      column("task", "Task", "text", 40),
      column("completed", "Completed", "text", 16),
      column("share", "Of 100 (range)", "text", 16),
      column("time", "Time (range)", "text", 26),
      column("clicks", "Clicks", "text", 11),
      column("errors", "Errors", "text", 10),
    ],
    rows: tasks.map(({ task, completed, seconds, clicks, errors }) => [
      task,
      countedWords(completed).replace(/ \(.*/, ""),
      shareCell(completed),
      timeCell(seconds),
      perPersonCell(clicks),
      perPersonCell(errors),
    ]),
  };
}

/** How many steps gave nobody trouble, in one sentence. */
export function smoothStepsWords({ smoothSteps, steps }: TaskReport): string {
  return `${smoothSteps} of ${smoothSteps + steps.length} steps gave nobody trouble.`;
}
