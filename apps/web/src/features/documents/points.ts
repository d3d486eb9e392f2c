import type { CheckFinding, DocumentCheck } from "@smartpick/answers";
import { spanMover } from "./moved-span.ts";

/** What a point is for her: to fix, to think about, or strong as it is. */
export type PointKind = "fix" | "think" | "strong";

/** One thing that the coach says about a text. */
export interface Point {
  /** Counts from 1 in reading order. */
  readonly number: number;
  readonly kind: PointKind;
  /** UTF-16 code units of the text; both 0 = it speaks of the whole. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** `null` for what is strong. */
  readonly finding: CheckFinding | null;
}

/** What each kind is called where it stands by itself. */
export const POINT_WORDS: Readonly<Record<PointKind, string>> = {
  fix: "To fix",
  think: "To think about",
  strong: "Strong",
};

/** Findings and strengths of a check as one list in reading order. */
export function pointsOf({
  findings,
  strengths,
}: Pick<DocumentCheck, "findings" | "strengths">): readonly Point[] {
  const found = findings.map((finding) => ({
    kind: finding.severity === "could" ? ("think" as const) : ("fix" as const),
    from: finding.from,
    to: finding.to,
    title: finding.message,
    finding,
  }));
  const strong = strengths.map(({ from, to, message }) => ({
    kind: "strong" as const,
    from,
    to,
    title: message,
    finding: null,
  }));
  return [...found, ...strong]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((point, at) => ({ ...point, number: at + 1 }));
}

/** Whether a point speaks of the text as a whole. */
export function isOfWhole({ from, to }: Pick<Point, "from" | "to">): boolean {
  return from === to;
}

/** The points of a text that was checked, at their places in the text as it is now; what a change touches goes. */
export function movedPoints(points: readonly Point[], checked: string, now: string): readonly Point[] {
  if (checked === now) return points;
  const moved = spanMover(checked, now);
  return points.flatMap((point) => {
    if (isOfWhole(point)) return [point];
    const place = moved(point);
    return place === null ? [] : [{ ...point, from: place.from, to: place.to }];
  });
}

/** The point of a newer check that a point of an older one has become: the same words, as near as can be. */
export function sameAgain(points: readonly Point[], before: Point): Point | null {
  const alike = points.filter(
    ({ kind, title, finding }) =>
      kind === before.kind && title === before.title && finding?.name === before.finding?.name,
  );
  const distance = ({ from }: Point): number => Math.abs(from - before.from);
  return alike.reduce<Point | null>(
    (best, point) => (best === null || distance(point) < distance(best) ? point : best),
    null,
  );
}

/** The shortest point whose passage holds a place of the text. */
export function pointAt(points: readonly Point[], place: number): Point | null {
  return points
    .filter((point) => !isOfWhole(point) && point.from <= place && place <= point.to)
    .reduce<Point | null>(
      (best, point) => (best === null || point.to - point.from < best.to - best.from ? point : best),
      null,
    );
}
