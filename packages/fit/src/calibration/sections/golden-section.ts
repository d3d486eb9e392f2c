import type { CalibrationSection } from "@smartpick/core";
import { number, plain, tableOf } from "../table-of.ts";
import { beyond, isInside, NO_REASON, type Target } from "../target.ts";

/** Values that another route expects, each computed, beside its range. A reason stands only where a value lies outside. */
export function goldenSection(targets: readonly Target[]): CalibrationSection {
  const outside = targets.filter((target) => !isInside(target));
  const columns = [
    number("item", "Item", 0),
    plain("what", "Value"),
    plain("use", "Use"),
    plain("value", "Found"),
    plain("low", "Range from"),
    plain("high", "to"),
    plain("residual", "Outside by"),
    plain("inside", "Inside"),
    plain("reason", "Why it is outside"),
  ];
  const rows = targets.map((target) => {
    const inside = isInside(target);
    const round = (figure: number) => Number(figure.toFixed(target.digits)) + 0;
    return [
      target.item,
      target.what,
      target.use,
      round(target.value),
      target.low,
      target.high,
      round(beyond(target)),
      inside ? "yes" : "no",
      inside ? "" : (target.reason ?? NO_REASON),
    ];
  });
  return {
    id: "golden",
    title: "Values that another route expects",
    words: [
      "A statistician worked from the same published tables without this code. Here is each expected value as a range, beside what was found here.",
      `${targets.length - outside.length} of ${targets.length} values lie inside.`,
    ],
    tables: [tableOf("golden", "Expected and found", "both", columns, rows)],
    notes: [
      "Fitted: the same figure took part in a fit. Held out: it did not. Check: the model was run and nothing was fitted to the figure.",
      'Items 1 and 2 come twice. "Fit of ranks" is the fit of the outcome tables; in item 2 the range was also a prior of it.',
      '"Forecast of 100" is what the app shows for the average non-US IMG who sends 100 applications. One interview gives 0.95 ranks.',
      "Item 3 compares with a curve and a kappa that were found by another fit of the same tables.",
      "Items 5 and 6 compare two forecasts that differ in one answer. The ranges of item 6 are the 80 % ranges of what is known of each effect.",
      "Coverage in item 7 may lie from 0.70 to 0.90, since so few people move it by chance.",
    ],
  };
}
