import { scaleLinear } from "d3-scale";
import { drawing, element, INK, label } from "../charts/markup.ts";
import { grouped } from "../english/plural.ts";

/** Said against happened of one group of forecasts, of 100; `low` to `high` holds 95 of 100 groups by chance alone. */
export interface ReliabilityGroup {
  readonly n: number;
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
}

export interface ReliabilityChart {
  /** What the forecasts were of: "IMGs invited by neurology programs". */
  readonly title: string;
  /** What `n` counts, in the plural. */
  readonly unit: string;
  /** By what was said, smallest first. */
  readonly groups: readonly ReliabilityGroup[];
  /** Position of the group that chance explains least. */
  readonly worst: number;
}

const MARGIN = { top: 30, right: 16, bottom: 46, left: 36 } as const;
const RADIUS = { least: 3, most: 8 } as const;
const STEPS = [4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100] as const;
/** Room that the words of the worst group need beside its disc, in pixels. */
const WORDS_WIDTH = 100;

/**
 * Said against happened as SVG markup: a disc for each group, its area by the size of the group, a line for the range of
 * chance around what was said, dashed diagonal = exactly right. The worst group is ochre and carries its words. Square
 * axes from 0, drawn for the given width in pixels.
 */
export function reliabilityChart(chart: ReliabilityChart, width: number): string {
  const height = Math.min(width, 420);
  const { groups } = chart;
  const end = axisEnd(groups);
  const x = scaleLinear([0, end], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, end], [height - MARGIN.bottom, MARGIN.top]);
  const largest = Math.max(1, ...groups.map(({ n }) => n));
  const ticks = x.ticks(4);
  const frame = [
    ...ticks.map((tick) => rule("grid", x(0), x(end), y(tick), y(tick), INK.hair)),
    ...ticks.map((tick) => label(String(tick), { x: MARGIN.left - 6, y: y(tick) + 4, "text-anchor": "end" })),
    ...ticks.map((tick) => label(String(tick), { x: x(tick), y: y(0) + 18, "text-anchor": "middle" })),
    rule("axis", x(0), x(end), y(0), y(0), INK.line),
    element("line", {
      class: "diagonal",
      x1: x(0),
      y1: y(0),
      x2: x(end),
      y2: y(end),
      stroke: INK.line,
      "stroke-dasharray": "4 4",
    }),
    label("It happened (of 100)", { x: 0, y: 12 }),
    label("We said (of 100)", { x: (x(0) + x(end)) / 2, y: height - 6, "text-anchor": "middle" }),
  ];
  const marks = groups.map((group, at) => {
    const worst = at === chart.worst;
    const ink = worst ? INK.ochreFill : INK.tide;
    const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(group.n / largest);
    return element(
      "g",
      { class: worst ? "group worst" : "group" },
      element("line", {
        class: "chance",
        x1: x(group.said),
        x2: x(group.said),
        y1: y(group.low),
        y2: y(group.high),
        stroke: ink,
        "stroke-width": 2,
      }) + element("circle", { cx: x(group.said), cy: y(group.happened), r: radius, fill: ink }),
    );
  });
  const content = [...frame, ...marks, ...worstLabel(chart, x, y, width)].join("");
  return drawing(width, height, reliabilityTitle(chart), "reliability", content);
}

/** The finding as a sentence: the worst group, what was said of it and what happened. */
export function reliabilityTitle({ title, unit, groups, worst }: ReliabilityChart): string {
  const group = groups[worst];
  if (group === undefined) return `${title}: there is nothing to draw.`;
  const { n, said, happened } = group;
  return `${title}. Worst group: we said ${said} of 100, it happened ${happened} of 100, ${grouped(n)} ${unit}.`;
}

/** Whether a group was said too high or too low, as a word of one group; "by chance" inside the range of chance. */
export function reliabilityVerdict({
  happened,
  low,
  high,
}: ReliabilityGroup): "too high" | "too low" | "by chance" {
  return happened < low ? "too high" : happened > high ? "too low" : "by chance";
}

/**
 * Words beside the disc on the side away from the diagonal, where no other group lies. Where the edge is too near they stand
 * above or below all groups that they would cover, with a line to the disc.
 */
function worstLabel(
  { groups, worst }: ReliabilityChart,
  x: (value: number) => number,
  y: (value: number) => number,
  width: number,
): string[] {
  const group = groups[worst];
  if (group === undefined) return [];
  const [across, down] = [x(group.said), y(group.happened)];
  const above = group.happened >= group.said;
  const words = (at: number, height: number, anchor: string): string =>
    label(`${grouped(group.n)}, ${reliabilityVerdict(group)}`, {
      class: "worst-words",
      x: at,
      y: height,
      "text-anchor": anchor,
      fill: INK.ochre,
      "font-weight": 600,
    });
  const room = above ? across - MARGIN.left : width - across;
  if (room > WORDS_WIDTH) return [words(across + (above ? -12 : 12), down + 4, above ? "end" : "start")];
  const covered = groups.filter(({ said }) => {
    const ahead = (x(said) - across) * (above ? 1 : -1);
    return ahead > -12 && ahead < WORDS_WIDTH;
  });
  const tops = covered.map(({ happened, high }) => y(Math.max(happened, high)));
  const feet = covered.map(({ happened, low }) => y(Math.min(happened, low)));
  const height = above ? Math.min(...tops) - 18 : Math.max(...feet) + 30;
  const leader = rule("leader", across, across, down, above ? height + 4 : height - 14, INK.ochreFill);
  return [leader, words(across, height, above ? "start" : "end")];
}

function axisEnd(groups: readonly ReliabilityGroup[]): number {
  const highest = Math.max(1, ...groups.flatMap(({ said, happened, high }) => [said, happened, high]));
  return STEPS.find((step) => step >= highest - 1e-9) ?? 100;
}

function rule(name: string, x1: number, x2: number, y1: number, y2: number, stroke: string): string {
  return element("line", { class: name, x1, x2, y1, y2, stroke });
}
