import type { ReactNode } from "react";
import { piecesOf } from "./pieces.ts";
import type { Point } from "./points.ts";

/** The class of a marked passage: its kind, and whether it is the one shown. */
export function markClass(point: Point, current: Point | null): string {
  return `doc-mark ${point.kind}${point.number === current?.number ? " shown" : ""}`;
}

/**
 * The text with its passages marked and no control in it: what lies behind the field, and what is printed. Numbers take room
 * in the line, so they stand on paper alone.
 */
export function MarkedText({
  text,
  points,
  current,
  numbered = false,
}: {
  text: string;
  points: readonly Point[];
  current: Point | null;
  numbered?: boolean;
}): ReactNode {
  return piecesOf(text, points).map(({ from, text: words, point, ending }) => (
    <span key={from}>
      {point === null ? words : <mark className={markClass(point, current)}>{words}</mark>}
      {numbered && ending.length > 0 && <sup>{ending.join(", ")}</sup>}
    </span>
  ));
}
