import { area, curveStepAfter, line } from "d3-shape";
import type { Mark } from "./frame.ts";
import { element } from "./markup.ts";
import type { Stroke } from "./rules.ts";

/** A place in the data; where `y` is `null` nothing is known and a line is broken. */
export interface Place {
  readonly x: number;
  readonly y: number | null;
}

/** A range at a value of x. */
export interface RangeAt {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A line from place to place; nothing where there are fewer than two. */
export function curve(places: readonly Place[], style: Stroke): Mark {
  return path(places, style, false);
}

/** A line that keeps its height until the next place and then steps, as a count over time does. */
export function stepLine(places: readonly Place[], style: Stroke): Mark {
  return path(places, style, true);
}

function path(places: readonly Place[], style: Stroke, stepped: boolean): Mark {
  return ({ x, y }) => {
    if (places.length < 2) return "";
    const draw = line<Place>()
      .defined((place) => place.y !== null)
      .x((place) => x(place.x))
      // Never asked where y is unknown; NaN would show as a broken path, 0 as a plausible place.
      .y((place) => y(place.y ?? Number.NaN))
      .digits(1);
    return element("path", {
      class: style.class,
      d: (stepped ? draw.curve(curveStepAfter) : draw)(places) ?? "",
      fill: "none",
      stroke: style.stroke,
      "stroke-width": style.thick,
      "stroke-dasharray": style.dash,
    });
  };
}

/** The room between two lines, filled: a range along x, or the limits of a control chart. */
export function band(
  ranges: readonly RangeAt[],
  style: { readonly class: string; readonly fill: string },
): Mark {
  return ({ x, y }) =>
    element("path", {
      class: style.class,
      d: bandPath(ranges, x, y),
      fill: style.fill,
    });
}

function bandPath(
  ranges: readonly RangeAt[],
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const draw = area<RangeAt>()
    .x((range) => x(range.x))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  return draw(ranges) ?? "";
}
