import type { Mark } from "./frame.ts";
import { element, tenth } from "./markup.ts";

/** A place in the data. */
interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A filled disc at each place; `r` in pixels. */
export function discs(
  dots: readonly Dot[],
  { class: name, r, fill }: { readonly class?: string; readonly r: number; readonly fill: string },
): Mark {
  return ({ x, y }) =>
    dots.map((dot) => element("circle", { class: name, cx: x(dot.x), cy: y(dot.y), r, fill })).join("");
}

/** An open ring at each place; `r` in pixels. */
export function rings(
  dots: readonly Dot[],
  { class: name, r, stroke }: { readonly class?: string; readonly r: number; readonly stroke: string },
): Mark {
  return ({ x, y }) =>
    dots
      .map((dot) => element("circle", { class: name, cx: x(dot.x), cy: y(dot.y), fill: "none", stroke, r }))
      .join("");
}

/** A filled square at each place; `size` is its edge in pixels. */
export function squares(
  dots: readonly Dot[],
  { class: name, size, fill }: { readonly class?: string; readonly size: number; readonly fill: string },
): Mark {
  return ({ x, y }) =>
    dots
      .map((dot) =>
        element("rect", {
          class: name,
          x: x(dot.x) - size / 2,
          y: y(dot.y) - size / 2,
          width: size,
          height: size,
          fill,
        }),
      )
      .join("");
}

/** The outline of a plus sign: arms of 3, half a stroke of 1, turned by an eighth when it is drawn. */
const PLUS = [
  [-1, -3],
  [1, -3],
  [1, -1],
  [3, -1],
  [3, 1],
  [1, 1],
  [1, 3],
  [-1, 3],
  [-1, 1],
  [-3, 1],
  [-3, -1],
  [-1, -1],
] as const;

/** A hollow cross (×) at each place, as an outline; `size` is the length of its arms from end to end in pixels. */
export function hollowCrosses(
  dots: readonly Dot[],
  style: { readonly class?: string; readonly size: number; readonly fill: string; readonly stroke: string },
): Mark {
  const unit = (style.size / 6) * Math.SQRT1_2;
  const cross = (across: number, down: number): string =>
    PLUS.map(([dx, dy]) => `${tenth(across + (dx - dy) * unit)},${tenth(down + (dx + dy) * unit)}`).join("L");
  return ({ x, y }) =>
    dots
      .map((dot) =>
        element("path", {
          class: style.class,
          d: `M${cross(x(dot.x), y(dot.y))}Z`,
          fill: style.fill,
          stroke: style.stroke,
        }),
      )
      .join("");
}
