import type { DoorState } from "@smartpick/core";
import { INK } from "../charts/ink.ts";
import { element } from "../charts/markup.ts";

/** How something on the way stands; `to-come` = nothing is to be done about it yet, `past` = its day is over. */
export type ShapeState = DoorState | "to-come" | "past";

/** Radius of a shape without a number, in pixels. */
export const SHAPE_R = 8;

/**
 * The shape of a state around a place in pixels, told apart without colour: tick in a disc, thick ring, dashed ring,
 * cross in a square, dot.
 */
export function stateShape(state: ShapeState, x: number, y: number): string {
  const ring = (style: Readonly<Record<string, string | number>>): string =>
    element("circle", { cx: x, cy: y, r: SHAPE_R, fill: INK.paper, ...style });
  switch (state) {
    case "open":
      return (
        element("circle", { class: "door-open", cx: x, cy: y, r: SHAPE_R, fill: INK.tide }) +
        element("path", {
          class: "door-tick",
          d: `M${x - 4} ${y}l3 3l5 -6`,
          fill: "none",
          stroke: INK.paper,
          "stroke-width": 2,
        })
      );
    case "to-open":
      return ring({ class: "door-to-open", stroke: INK.ochreFill, "stroke-width": 3 });
    case "not-told":
      return ring({
        class: "door-not-told",
        stroke: INK.ochreFill,
        "stroke-width": 2,
        "stroke-dasharray": "3 2.5",
      });
    case "shut":
      return (
        element("rect", {
          class: "door-shut",
          x: x - SHAPE_R,
          y: y - SHAPE_R,
          width: 2 * SHAPE_R,
          height: 2 * SHAPE_R,
          fill: INK.paper,
          stroke: INK.strong,
          "stroke-width": 2,
        }) +
        element("path", {
          class: "door-cross",
          d: `M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`,
          stroke: INK.strong,
          "stroke-width": 2,
        })
      );
    case "past":
    case "not-asked":
      return element("circle", { class: "door-none", cx: x, cy: y, r: 3.5, fill: INK.line });
    default:
      return ring({ class: "door-to-come", stroke: INK.line, "stroke-width": 1.5 });
  }
}
