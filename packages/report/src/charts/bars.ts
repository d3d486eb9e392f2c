import type { Mark } from "./frame.ts";
import { element } from "./markup.ts";

/** How a bar is filled and edged. */
interface Fill {
  readonly class: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: string;
}

/** A level bar between two values of x, from `foot` to `top` on y; never narrower than `least` pixels. */
export function barX(
  span: { readonly from: number; readonly to: number; readonly foot: number; readonly top: number },
  style: Fill & { readonly least?: number },
): Mark {
  return ({ x, y }) => {
    const [left, right] = [Math.min(x(span.from), x(span.to)), Math.max(x(span.from), x(span.to))];
    const width = Math.max(right, left + (style.least ?? 0)) - left;
    return rect({ x: left, y: y(span.top), width, height: y(span.foot) - y(span.top) }, style);
  };
}

/** An upright bar at a value of x from `foot` to `top` on y; `wide` in pixels. */
export function barY(
  at: { readonly x: number; readonly foot: number; readonly top: number },
  style: Fill & { readonly wide: number },
): Mark {
  return ({ x, y }) => {
    const [upper, lower] = [Math.min(y(at.foot), y(at.top)), Math.max(y(at.foot), y(at.top))];
    return rect({ x: x(at.x) - style.wide / 2, y: upper, width: style.wide, height: lower - upper }, style);
  };
}

function rect(
  place: Readonly<Record<"x" | "y" | "width" | "height", number>>,
  { class: name, fill, stroke, dash }: Fill,
): string {
  return element("rect", { class: name, ...place, fill, stroke, "stroke-dasharray": dash });
}
