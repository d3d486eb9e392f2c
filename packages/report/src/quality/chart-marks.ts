import type { Chart, ChartPoint } from "@smartpick/answers";
import { band, curve, type RangeAt } from "../charts/curves.ts";
import { discs, hollowCrosses, squares } from "../charts/dots.ts";
import type { Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { rangeX, ruleX, ruleY } from "../charts/rules.ts";
import { group } from "../charts/words.ts";

/** What the marks of a quality chart are drawn from. */
export interface Drawn {
  readonly chart: Chart;
  /** Indices of the points that are drawn. */
  readonly at: readonly number[];
  /** 100 for shares. */
  readonly scale: number;
  /** Pixels from point to point. */
  readonly spacing: number;
}

/** Below this many pixels from point to point, discs would hide the line. */
const DISC_ROOM = 4;

/** The limits of each phase, shaded; where n varies they step from point to point. */
export function limitMarks({ chart, at, scale }: Drawn): Mark {
  const starts = startsOf(chart);
  const bands: RangeAt[][] = [];
  let open: RangeAt[] | null = null;
  let end = -1;
  for (const index of at) {
    const { lower, upper } = chart.points[index]!;
    const begins = starts.has(index) || end !== index - 1;
    if (lower === null || upper === null) {
      open = null;
      continue;
    }
    if (open === null || (begins && !isThinned(chart, at))) {
      open = [];
      bands.push(open);
    }
    const range = { low: lower * scale, high: upper * scale };
    open.push({ x: index - 0.5, ...range }, { x: index + 0.5, ...range });
    end = index;
  }
  return group(
    "limits",
    bands.map((ranges) => band(lean(ranges), { class: "limit", fill: INK.tideSoft })),
  );
}

/** The same outline without the places between two equal neighbours. */
function lean(ranges: readonly RangeAt[]): readonly RangeAt[] {
  const same = (one: RangeAt | undefined, other: RangeAt | undefined): boolean =>
    one?.low === other?.low && one?.high === other?.high;
  return ranges.filter((range, at) => !(same(ranges[at - 1], range) && same(range, ranges[at + 1])));
}

/** The centre line of each phase; dashed under the Anhøj rules where the runs of the phase are a signal. */
export function centreMarks({ chart, scale }: Drawn): Mark {
  return group(
    "centres",
    chart.phases.flatMap(({ centre, from, to, run, longestRun }) => {
      if (centre === null) return [];
      const odd = chart.rules === "anhoej" && run.signal;
      const line = rangeX(centre * scale, from - 0.5, to + 0.5, {
        class: odd ? "centre odd" : "centre",
        stroke: INK.tide,
        thick: 1.5,
        ...(odd ? { dash: "6 3" } : {}),
      });
      if (!odd || longestRun === undefined || run.longest <= run.longestMax) return [line];
      return [
        line,
        rangeX(centre * scale, longestRun.from - 0.3, longestRun.to + 0.3, {
          class: "longest-run",
          stroke: INK.ochreFill,
          thick: 4,
        }),
      ];
    }),
  );
}

/** The goal, dashed across the plot. */
export function goalMarks({ chart, scale }: Drawn): readonly Mark[] {
  if (chart.target === undefined) return [];
  return [ruleY(chart.target.value * scale, { class: "goal", stroke: INK.strong, thick: 1.5, dash: "12 5" })];
}

function startsOf({ phases }: Chart): ReadonlySet<number> {
  return new Set(phases.map(({ from }) => from));
}

/** Of more phases than this, lines would make one grey field. */
const MOST_PHASES = 100;

/** An upright line where a phase begins. */
export function partingMarks({ chart }: Drawn): Mark {
  return group(
    "phases",
    chart.phases
      .slice(1, chart.phases.length > MOST_PHASES ? 1 : undefined)
      .map(({ from }) => ruleX(from - 0.5, { class: "phase", stroke: INK.quiet, dash: "2 3" })),
  );
}

/** The line through the values, broken at a missing value, at one left out, and between phases. */
export function valueLine({ chart, at, scale }: Drawn): Mark {
  const starts = startsOf(chart);
  const places = at.flatMap((index) => {
    const point = chart.points[index]!;
    const place = { x: index, y: counts(point) ? point.value * scale : null };
    return starts.has(index) && index > 0 ? [{ x: index, y: null }, place] : [place];
  });
  return curve(places, { class: "values", stroke: INK.line, thick: isThinned(chart, at) ? 0.5 : 1.2 });
}

/** Whether there are more points than are drawn. */
export function isThinned({ points }: Chart, at: readonly number[]): boolean {
  return at.length < points.length;
}

/** The points: discs, squares where a rule marks them, hollow crosses where they are left out. */
export function pointMarks({ chart, at, scale, spacing }: Drawn): readonly Mark[] {
  const places = at.flatMap((index) => {
    const point = chart.points[index]!;
    return point.value === null ? [] : [{ x: index, y: point.value * scale, point }];
  });
  const r = Math.min(3.5, Math.max(2, spacing / 3));
  const plain = places.filter(({ point }) => counts(point) && point.signals.length === 0);
  const marked = places.filter(({ point }) => point.signals.length > 0);
  const left = places.filter(({ point }) => point.excluded !== undefined);
  return [
    spacing < DISC_ROOM && plain.length > 1
      ? group("points", [])
      : group("points", [discs(plain, { class: "point", r, fill: INK.tide })]),
    group("signals", [squares(marked, { class: "signal", size: r * 2 + 2, fill: INK.ochreFill })]),
    group("left-out", [
      hollowCrosses(left, { class: "excluded", size: 13, fill: INK.paper, stroke: INK.strong }),
    ]),
  ];
}

function counts(point: ChartPoint): point is ChartPoint & { readonly value: number } {
  return point.value !== null && point.excluded === undefined;
}
