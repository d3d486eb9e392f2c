import type { Chart, ChartPhase, ChartRemark } from "@smartpick/answers";

/** Below this many points that count, a warning is due; the published run limits begin at 10 (Anhøj & Olesen 2014). */
const FEW_POINTS = 12;

type Drawn = Pick<Chart, "phases" | "points" | "method">;

/** What the reader of a chart should know before it is believed; several phases with one fault make one remark. */
export function remarksOf(
  chart: Drawn,
  asked: {
    readonly hasBoth: boolean;
    readonly freeze: number | undefined;
    /** Of each point: measurements of its subgroup that do not count, where others do. */
    readonly leftOut: readonly number[];
  },
): readonly ChartRemark[] {
  const { points, phases, method } = chart;
  const remarks: ChartRemark[] = [];
  const all = countingIn(chart, 0, points.length - 1);
  if (all < FEW_POINTS) remarks.push({ code: "few-points", points: all });
  const short =
    phases.length < 2 ? [] : phases.filter(({ from, to }) => countingIn(chart, from, to) < FEW_POINTS);
  const [shortest] = short;
  if (shortest !== undefined) {
    const counting = countingIn(chart, shortest.from, shortest.to);
    remarks.push({ code: "short-phase", phase: shortest.phase, points: counting, others: short.length - 1 });
  }
  const { freeze } = asked;
  const baseless = freeze !== undefined && all > 0 && phases[0]?.centre === null;
  if (baseless) remarks.push({ code: "freeze-without-centre", freeze });
  const bare = method === "run" || baseless ? [] : phases.filter((phase) => isBare(chart, phase));
  if (bare[0] !== undefined)
    remarks.push({ code: "no-limits", phase: bare[0].phase, others: bare.length - 1 });
  if (asked.hasBoth) remarks.push({ code: "date-before-index" });
  const same = samePlace(points);
  if (same !== null) remarks.push(same);
  const cut = asked.leftOut.filter((measurements) => measurements > 0);
  if (cut.length > 0)
    remarks.push({
      code: "measurements-left-out",
      subgroups: cut.length,
      measurements: cut.reduce((sum, measurements) => sum + measurements, 0),
    });
  if (freeze !== undefined && freeze > points.length)
    remarks.push({ code: "freeze-beyond-end", freeze, points: points.length });
  return remarks;
}

function countingIn({ points }: Drawn, from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) {
    const point = points[at]!;
    if (point.value !== null && point.excluded === undefined) count++;
  }
  return count;
}

function isBare({ points }: Drawn, { from, to }: ChartPhase): boolean {
  return points.slice(from, to + 1).every(({ lower, upper }) => lower === null && upper === null);
}

/** The first date or number that several points share. */
function samePlace(points: Chart["points"]): ChartRemark | null {
  const at = points.findIndex(({ x }, index) => points[index + 1]?.x === x);
  if (at < 0) return null;
  const { x } = points[at]!;
  let to = at;
  while (points[to]?.x === x) to++;
  return { code: "same-place", x, points: to - at };
}
