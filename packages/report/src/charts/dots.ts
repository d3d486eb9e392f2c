import type { Mark } from "./frame.ts";
import { element } from "./markup.ts";

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
