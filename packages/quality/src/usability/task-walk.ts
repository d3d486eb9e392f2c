import type { TaskReport } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { adjustedWaldShare, withUnknown } from "../math/share-interval.ts";
import { groupedBy } from "../table/grouped-by.ts";
import type { RowFault } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { peopleAtTask } from "./person-at-task.ts";
import { readTaskRows, type TaskRow } from "./read-task-rows.ts";
import { countsOf, timesOf } from "./task-times.ts";

type Task = TaskReport["tasks"][number];
type Step = Omit<TaskReport["steps"][number], "rank">;

/** Below this many people most intervals hold nearly everything. */
const FEW_PEOPLE = 5;

/** A walk-through of tasks: who completed them in what time, and the steps that gave trouble, most first. */
export function taskWalk(table: Table): Result<TaskReport, RowFault> {
  const { rows, faults } = readTaskRows(table);
  if (faults.length > 0) return { ok: false, problems: faults };
  const byTask = [...groupedBy(rows, ({ task }) => task)];
  const people = new Set(rows.map(({ person }) => person)).size;
  const tasks = byTask.map(([name, own]) => taskOf(name, own));
  const counted = rows.some(({ errors }) => errors !== null);
  const steps = byTask.flatMap(([, own]) => stepsOf(own, counted));
  const troubled = steps.filter(({ trouble }) => trouble.count > 0).sort(mostTroubleFirst);
  return {
    ok: true,
    value: {
      schema: "smartpick/usability@1",
      kind: "tasks",
      people,
      tasks,
      steps: troubled.map((step, at) => ({ rank: at + 1, ...step })),
      smoothSteps: steps.length - troubled.length,
      remarks: remarksOn(rows, tasks, people),
    },
  };
}

function taskOf(task: string, rows: readonly TaskRow[]): Task {
  const steps = new Set(rows.map(({ step }) => step)).size;
  const people = peopleAtTask(rows, steps);
  const through = people.filter(({ completed }) => completed);
  const counted = people.filter(({ errors }) => errors !== null);
  return {
    task,
    steps,
    people: people.length,
    completed: adjustedWaldShare(through.length, people.length),
    seconds: timesOf(through.map(({ seconds }) => seconds)),
    clicks: countsOf(through.map(({ clicks }) => clicks)),
    errors: countsOf(people.map(({ errors }) => errors)),
    withError: adjustedWaldShare(counted.filter(({ errors }) => errors! > 0).length, counted.length),
  };
}

/** The steps of one task; `counted` says whether the file counts errors, so that an empty cell is unknown and not “none”. */
function stepsOf(rows: readonly TaskRow[], counted: boolean): readonly Step[] {
  return [...groupedBy(rows, ({ step }) => step)].map(([step, own]) => {
    const errors = own.map((row) => row.errors).filter((count) => count !== null);
    const troubled = own.filter((row) => !row.completed || (row.errors ?? 0) > 0).length;
    const unknown = counted ? own.filter((row) => row.completed && row.errors === null).length : 0;
    return {
      task: own[0]!.task,
      step,
      people: own.length,
      notCompleted: own.filter(({ completed }) => !completed).length,
      errors: errors.length === 0 ? null : errors.reduce((sum, count) => sum + count, 0),
      trouble: withUnknown(adjustedWaldShare(troubled, own.length - unknown), unknown),
      seconds: timesOf(own.map(({ seconds }) => seconds)),
      notes: [...new Set(own.map(({ note }) => note).filter((note) => note !== ""))],
    };
  });
}

/** By the share of people in trouble, then by how many that are, then by those who did not get through, then by errors; equal ones stay as they were read. */
function mostTroubleFirst(a: Step, b: Step): number {
  return (
    (b.trouble.share ?? 0) - (a.trouble.share ?? 0) ||
    b.trouble.count - a.trouble.count ||
    b.notCompleted / b.people - a.notCompleted / a.people ||
    (b.errors ?? 0) / b.people - (a.errors ?? 0) / a.people
  );
}

function remarksOn(rows: readonly TaskRow[], tasks: readonly Task[], people: number): TaskReport["remarks"] {
  const partly = tasks.filter((task) => task.people < people).map(({ task }) => task);
  const fields = (["seconds", "clicks", "errors"] as const).filter((field) =>
    rows.every((row) => row[field] === null),
  );
  return [
    ...(people < FEW_PEOPLE ? [{ code: "few-people", people } as const] : []),
    ...(partly.length > 0 ? [{ code: "not-everybody", tasks: partly } as const] : []),
    ...(fields.length > 0 ? [{ code: "not-measured", fields } as const] : []),
  ];
}
