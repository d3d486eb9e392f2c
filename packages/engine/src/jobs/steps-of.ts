import type { Progress, Steps } from "./progress.ts";
import type { VerbTable } from "./verb-table.ts";

/** The steps of one call of a verb; a verb that is a plain function has one. `null` for a name the table lacks. */
export function stepsOf<C>(
  table: VerbTable<C>,
  context: C,
  verb: string,
  input: unknown,
): Steps<unknown> | null {
  const run = Object.hasOwn(table, verb) ? table[verb] : undefined;
  return run === undefined ? null : stepped(() => run(context, input as never));
}

/** Runs steps to their end and gives the result. */
export function runToEnd<T>(steps: Steps<T>, onProgress: (progress: Progress) => void = () => {}): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

function* stepped(begin: () => unknown): Steps<unknown> {
  const begun = begin();
  return isSteps(begun) ? yield* begun : begun;
}

function isSteps(value: unknown): value is Steps<unknown> {
  return Object.prototype.toString.call(value) === "[object Generator]";
}
