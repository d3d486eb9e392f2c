import { isOfWhole, type Point } from "./points.ts";

/** A stretch of the text that is marked alike. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  /** The shortest point that covers it. */
  readonly point: Point | null;
  /** Whether the point is met here for the first time. */
  readonly isFirst: boolean;
  /** Numbers of the points whose passage ends here. */
  readonly ending: readonly number[];
}

/** The text cut at the ends of every marked passage; joined, the pieces give the text again. */
export function piecesOf(text: string, points: readonly Point[]): readonly Piece[] {
  const marked = points.filter((point) => !isOfWhole(point) && point.to <= text.length);
  const cuts = [...new Set([0, text.length, ...marked.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const met = new Set<number>();
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] as number;
    const [point = null] = marked
      .filter((one) => one.from <= from && one.to >= to)
      .sort((a, b) => a.to - a.from - (b.to - b.from) || a.number - b.number);
    const isFirst = point !== null && !met.has(point.number);
    if (point !== null) met.add(point.number);
    const ending = marked.filter((one) => one.to === to).map(({ number }) => number);
    return { from, text: text.slice(from, to), point, isFirst, ending };
  });
}
