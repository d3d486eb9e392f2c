import type { Mark } from "./frame.ts";
import { INK } from "./ink.ts";
import { element, label } from "./markup.ts";
import { ruleY } from "./rules.ts";

/** From the foot of the plot to the base line of the first row of words below it, and from row to row, in pixels. */
const ROW = 18;
/** Length of a tick in pixels. */
const TICK = 4;

/** Hairlines across the plot at these values of y. */
export function gridY(values: readonly number[]): Mark {
  return (frame) => values.map((value) => ruleY(value, { class: "grid", stroke: INK.hair })(frame)).join("");
}

/** The numbers of y, at the left of the plot. */
export function numbersY(values: readonly number[]): Mark {
  return ({ y, left }) =>
    values
      .map((value) => label(String(value), { x: left - 6, y: y(value) + 4, "text-anchor": "end" }))
      .join("");
}

/** The line at the foot of the plot. */
export function axisX(stroke: string = INK.line): Mark {
  return ({ left, right, bottom }) =>
    element("line", { class: "axis", x1: left, x2: right, y1: bottom, y2: bottom, stroke });
}

/** Short marks below the foot of the plot at these values of x. */
export function ticksX(values: readonly number[]): Mark {
  return ({ x, bottom }) =>
    values
      .map((value) =>
        element("line", {
          class: "tick",
          x1: x(value),
          x2: x(value),
          y1: bottom,
          y2: bottom + TICK,
          stroke: INK.line,
        }),
      )
      .join("");
}

/** The numbers of x, below the plot. */
export function numbersX(values: readonly number[]): Mark {
  return (frame) => values.map((value) => wordsBelow(value, [String(value)])(frame)).join("");
}

/** Words below the plot under a value of x, a row each. */
export function wordsBelow(value: number, rows: readonly string[]): Mark {
  return ({ x, bottom }) =>
    rows
      .map((words, row) =>
        label(words, { x: x(value), y: bottom + ROW * (row + 1), "text-anchor": "middle" }),
      )
      .join("");
}

/** What y counts, in the upper left corner. */
export function titleY(words: string): Mark {
  return () => label(words, { x: 0, y: 12 });
}

/** What x counts, at the lower edge under the middle of the plot. */
export function titleX(words: string): Mark {
  return ({ left, right, height }) =>
    label(words, { x: (left + right) / 2, y: height - 6, "text-anchor": "middle" });
}
