import { axisX, gridY, numbersX, numbersY, titleX, titleY } from "../charts/axes.ts";
import { discs } from "../charts/dots.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { rangeY, segment } from "../charts/rules.ts";
import { group } from "../charts/words.ts";
import { type ReliabilityChart, type ReliabilityGroup, reliabilityTitle } from "./reliability-groups.ts";
import { worstWords } from "./worst-words.ts";

const MARGIN = { top: 30, right: 16, bottom: 46, left: 36 } as const;
const RADIUS = { least: 3, most: 8 } as const;
const TALLEST = 420;
/** Ends of the axes, of 100, that are round and part into even steps. */
const ENDS = [4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100] as const;

/**
 * Said against happened as SVG markup: a disc for each group, its area by the size of the group, a line for the range of
 * chance around what was said, dashed diagonal = exactly right. The worst group is ochre and carries its words. Square
 * axes from 0, drawn for the given width in pixels.
 */
export function reliabilityChart(data: ReliabilityChart, width: number): string {
  const end = axisEnd(data.groups);
  const frame = frameOf({
    name: "reliability",
    title: reliabilityTitle(data),
    width,
    height: Math.min(width, TALLEST),
    margin: MARGIN,
    x: [0, end],
    y: [0, end],
  });
  const ticks = frame.x.ticks(4);
  return chart(frame, [
    gridY(ticks),
    numbersY(ticks),
    numbersX(ticks),
    axisX(),
    segment({ x: 0, y: 0 }, { x: end, y: end }, { class: "diagonal", stroke: INK.line, dash: "4 4" }),
    titleY("It happened (of 100)"),
    titleX("We said (of 100)"),
    ...groupMarks(data),
    worstWords(data),
  ]);
}

/** The range of chance and the disc of each group; the area of a disc goes with the size of its group. */
function groupMarks({ groups, worst }: ReliabilityChart): Mark[] {
  const largest = Math.max(1, ...groups.map(({ n }) => n));
  return groups.map(({ n, said, happened, low, high }, at) => {
    const ink = at === worst ? INK.ochreFill : INK.tide;
    const r = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(n / largest);
    return group(at === worst ? "group worst" : "group", [
      rangeY(said, low, high, { class: "chance", stroke: ink, thick: 2 }),
      discs([{ x: said, y: happened }], { r, fill: ink }),
    ]);
  });
}

function axisEnd(groups: readonly ReliabilityGroup[]): number {
  const highest = Math.max(1, ...groups.flatMap(({ said, happened, high }) => [said, happened, high]));
  return ENDS.find((end) => end >= highest - 1e-9) ?? 100;
}
