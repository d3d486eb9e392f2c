import type { Mark } from "./frame.ts";
import { element } from "./markup.ts";

/** How a line is drawn. */
export interface Stroke {
  readonly class: string;
  readonly stroke: string;
  /** Pixels; 1 where it is left out. */
  readonly thick?: number;
  /** Lengths of dash and gap in pixels. */
  readonly dash?: string;
}

/** A level line across the plot at a value of y. */
export function ruleY(value: number, style: Stroke): Mark {
  return ({ y, left, right }) => lineElement({ x1: left, x2: right, y1: y(value), y2: y(value) }, style);
}

/** An upright line at a value of x from the top of the plot to its foot. */
export function ruleX(value: number, style: Stroke): Mark {
  return ({ x, top, bottom }) => lineElement({ x1: x(value), x2: x(value), y1: top, y2: bottom }, style);
}

/** An upright line at a value of x between two values of y: a range, or the whisker of a bar. */
export function rangeY(value: number, from: number, to: number, style: Stroke): Mark {
  return ({ x, y }) => lineElement({ x1: x(value), x2: x(value), y1: y(from), y2: y(to) }, style);
}

/** A level line at a value of y between two values of x: a range, or the whisker of a bar. */
export function rangeX(value: number, from: number, to: number, style: Stroke): Mark {
  return ({ x, y }) => lineElement({ x1: x(from), x2: x(to), y1: y(value), y2: y(value) }, style);
}

/** A straight line between two places of the data. */
export function segment(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  style: Stroke,
): Mark {
  return ({ x, y }) => lineElement({ x1: x(from.x), y1: y(from.y), x2: x(to.x), y2: y(to.y) }, style);
}

/** A line between two places in pixels, in the order in which its ends are given. */
export function lineElement(
  ends: Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>,
  style: Stroke,
): string {
  return element("line", {
    class: style.class,
    ...ends,
    stroke: style.stroke,
    "stroke-width": style.thick,
    "stroke-dasharray": style.dash,
  });
}
