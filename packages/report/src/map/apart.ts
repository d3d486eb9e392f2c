/** A circle with the place it belongs to; all in pixels. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Room between two circles, in pixels; more than rounding takes. */
const GAP = 0.6;
/** How far apart the places tried are, as a share of the radius, and the least step in pixels. */
const STEP = { share: 0.25, least: 0.4 };
/** The turn from one place to the next, so that they fill the plane evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The circles side by side: each at its place or as near to it as there is room, inside the drawing. Larger ones choose
 * first, then by id, so that the order given makes no difference. One that finds no room in a drawing full of circles stays
 * at its place.
 */
export function apart(
  circles: readonly Circle[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Circle[] {
  const placed: Circle[] = [];
  const sorted = [...circles].sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
  for (const circle of sorted) {
    const isFree = ({ x, y, r }: Circle): boolean =>
      x >= r &&
      y >= r &&
      x <= width - r &&
      y <= height - r &&
      placed.every((other) => Math.hypot(other.x - x, other.y - y) >= other.r + r + GAP);
    placed.push(nearestFree(circle, isFree, Math.hypot(width, height)));
  }
  return placed;
}

/** The circle at the first free place of a spiral around its own, out to a distance in pixels; else as it was. */
function nearestFree(circle: Circle, isFree: (moved: Circle) => boolean, furthest: number): Circle {
  const step = Math.max(STEP.least, STEP.share * circle.r);
  for (let turn = 0, away = 0; away <= furthest; turn++, away = step * Math.sqrt(turn)) {
    const angle = turn * GOLDEN_ANGLE;
    const moved = { ...circle, x: circle.x + away * Math.cos(angle), y: circle.y + away * Math.sin(angle) };
    if (isFree(moved)) return moved;
  }
  return circle;
}
