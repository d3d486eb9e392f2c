import type { Chart, ChartPhase, ChartSignal } from "@smartpick/answers";

/** Points in a row that one rule marks on one side of the centre; indices of the first and the last. */
export interface Stretch {
  readonly signal: ChartSignal;
  readonly from: number;
  readonly to: number;
  readonly points: number;
  readonly above: boolean;
}

const ORDER = ["outside", "shift", "trend", "two-of-three", "four-of-five"] as const;

/** What the rules mark, each rule's points in rows; points without a value lie inside a row. */
export function markedStretches(chart: Chart): readonly Stretch[] {
  return ORDER.flatMap((signal) => chart.phases.flatMap((phase) => stretchesIn(chart, phase, signal)));
}

function stretchesIn({ points }: Chart, { from, to }: ChartPhase, signal: ChartSignal): readonly Stretch[] {
  const found: Stretch[] = [];
  let isOpen = false;
  for (let at = from; at <= to; at++) {
    const { value, centre, excluded, signals } = points[at]!;
    if (value === null || excluded !== undefined) continue;
    const above = value > (centre ?? value);
    const last = found.at(-1);
    if (!signals.includes(signal)) isOpen = false;
    // A trend crosses the centre; every other row lies on one side of it.
    else if (isOpen && last !== undefined && (signal === "trend" || last.above === above))
      found[found.length - 1] = { ...last, to: at, points: last.points + 1 };
    else {
      found.push({ signal, from: at, to: at, points: 1, above });
      isOpen = true;
    }
  }
  return found;
}

/** How many points each rule marks, of the rules that mark any. */
export function markedCounts({
  points,
}: Chart): readonly { readonly signal: ChartSignal; readonly points: number }[] {
  return ORDER.map((signal) => ({
    signal,
    points: points.reduce((sum, { signals }) => sum + (signals.includes(signal) ? 1 : 0), 0),
  })).filter((one) => one.points > 0);
}
