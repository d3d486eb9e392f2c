import { groupedBy } from "../table/grouped-by.ts";
import type { TaskRow } from "./read-task-rows.ts";

/** One person's way through a task: sums over its steps, null where a step was not measured. */
export interface PersonAtTask {
  readonly completed: boolean;
  readonly seconds: number | null;
  readonly clicks: number | null;
  readonly errors: number | null;
}

/**
 * The way of each person through the rows of one task of `steps` steps. Who lacks a step, or did not complete one, did not
 * complete the task.
 */
export function peopleAtTask(rows: readonly TaskRow[], steps: number): readonly PersonAtTask[] {
  const byPerson = groupedBy(rows, ({ person }) => person);
  return [...byPerson.values()].map((own) => ({
    completed: own.length === steps && own.every(({ completed }) => completed),
    seconds: total(own.map(({ seconds }) => seconds)),
    clicks: total(own.map(({ clicks }) => clicks)),
    errors: total(own.map(({ errors }) => errors)),
  }));
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0 as number | null,
  );
}
