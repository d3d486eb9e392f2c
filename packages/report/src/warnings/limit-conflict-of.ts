import type { LimitConflict } from "./limit-conflict.ts";

type Form = readonly [form: RegExp, conflict: (name: string) => LimitConflict];

const FORMS: readonly Form[] = [
  [/^must and never /, () => ({ code: "must-and-never" })],
  [/^maxCount is below the number of must/, () => ({ code: "must-above-programs" })],
  [/^groups\[\d+\] \((.+)\): minCount is above maxCount/, (name) => ({ code: "group-min-above-max", name })],
  [/^groups\[\d+\] \((.+)\): maxCount is below its/, (name) => ({ code: "group-must-above-max", name })],
  [/^groups\[\d+\] \((.+)\): minCount is above the/, (name) => ({ code: "group-min-above-open", name })],
  [/^maxCount is below what/, () => ({ code: "need-above-programs" })],
  [/^budgetUsd is below/, () => ({ code: "need-above-budget" })],
  [/^caps\[\d+\]: min is above max\b/, () => ({ code: "cap-min-above-max", name: null })],
  [/^caps\[\d+\]: min is above the programs/, () => ({ code: "cap-min-above-open", name: null })],
  [/^caps\[\d+\]: min is above maxCount/, () => ({ code: "cap-min-above-programs", name: null })],
  [/^caps\[\d+\]: max is below/, () => ({ code: "cap-must-above-max", name: null })],
];

/** The conflict that the optimiser names in text. The only place that reads this text; `limitWords` takes the data. */
export function limitConflictOf(text: string): LimitConflict {
  for (const [form, conflict] of FORMS) {
    const found = form.exec(text);
    if (found !== null) return conflict(found[1] ?? "");
  }
  return { code: "with-the-others", limit: null };
}
