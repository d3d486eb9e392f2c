import type { Chart, ChartRemark } from "@smartpick/answers";

/** Below this many points with a value, a chart can say little (Perla, Provost & Murray 2011; Anhøj & Olesen 2014). */
const FEW_POINTS = 12;

/** What the reader of a chart should know before it is believed. */
export function remarksOf(
  { phases, points, method }: Pick<Chart, "phases" | "points" | "method">,
  asked: { readonly hasBoth: boolean; readonly freeze: number | undefined },
): readonly ChartRemark[] {
  const remarks: ChartRemark[] = [];
  const counting = (from: number, to: number): number => {
    let count = 0;
    for (let at = from; at <= to; at++) {
      const point = points[at];
      if (point !== undefined && point.value !== null && point.excluded === undefined) count++;
    }
    return count;
  };
  const all = counting(0, points.length - 1);
  if (all < FEW_POINTS) remarks.push({ code: "few-points", points: all });
  for (const { phase, from, to } of phases) {
    const here = counting(from, to);
    if (phases.length > 1 && here < FEW_POINTS) remarks.push({ code: "short-phase", phase, points: here });
    const isBare = points.slice(from, to + 1).every(({ lower, upper }) => lower === null && upper === null);
    if (method !== "run" && isBare) remarks.push({ code: "no-limits", phase });
  }
  if (asked.hasBoth) remarks.push({ code: "date-before-index" });
  const same = samePlace(points);
  if (same !== null) remarks.push(same);
  const { freeze } = asked;
  if (freeze !== undefined && freeze > points.length)
    remarks.push({ code: "freeze-beyond-end", freeze, points: points.length });
  return remarks;
}

/** The first date or number that several points share. */
function samePlace(points: Chart["points"]): ChartRemark | null {
  const at = points.findIndex(({ x }, index) => points[index + 1]?.x === x);
  if (at < 0) return null;
  const x = points[at]!.x;
  let to = at;
  while (points[to]?.x === x) to++;
  return { code: "same-place", x, points: to - at };
}
