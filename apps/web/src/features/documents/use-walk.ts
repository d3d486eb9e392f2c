import { useCallback, useState } from "react";
import { type Point, sameAgain } from "./points.ts";

/** The walk through the points of a text, one at a time. */
export interface Walk {
  readonly current: Point | null;
  /** Place of the current one in the list, from 0; −1 where there is none. */
  readonly at: number;
  readonly show: (point: Point) => void;
  /** The one so many further on, round the end; `null` where there is none. */
  readonly step: (by: 1 | -1) => Point | null;
}

/** Starts at the first thing to fix; after a newer check it stays on the same point, or on what stands in its place. */
export function useWalk(points: readonly Point[]): Walk {
  const [shown, setShown] = useState<Point | null>(null);
  const current = currentOf(points, shown);
  const at = current === null ? -1 : points.indexOf(current);
  const step = useCallback(
    (by: 1 | -1): Point | null => {
      if (shown === null && by === 1) {
        setShown(current);
        return current;
      }
      const next = points[(at + by + points.length) % points.length] ?? null;
      if (next !== null) setShown(next);
      return next;
    },
    [points, at, shown, current],
  );
  return { current, at, show: setShown, step };
}

function currentOf(points: readonly Point[], shown: Point | null): Point | null {
  if (shown === null) return points.find(({ kind }) => kind === "fix") ?? points[0] ?? null;
  const next = points.find(({ from }) => from >= shown.from) ?? points.at(-1) ?? null;
  return sameAgain(points, shown) ?? next;
}
