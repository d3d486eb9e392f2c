/** Runs steps to their end without a pause, and gives what they return. */
export function toEnd<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
