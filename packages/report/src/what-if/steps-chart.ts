import { scaleLinear } from "d3-scale";
import { numbersX } from "../charts/axes.ts";
import { barX } from "../charts/bars.ts";
import { discs } from "../charts/dots.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { rangeX, ruleX, segment } from "../charts/rules.ts";
import { boldWords, group, quietWords } from "../charts/words.ts";
import { shortOf100 } from "../english/chance.ts";
import { changeSums, signedPoints } from "./change-sums.ts";
import { type NamedSteps, stepsTitle } from "./steps-table.ts";

const NARROW = 520;
const BESIDE = 220;

/** One change in the drawing, all in points of 100. */
interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly said: string;
  readonly thin: boolean;
}

/** How a chance changes, one change after another, in their order: bars from total to total, with whiskers. */
export function stepsChart(steps: NamedSteps, width: number): string {
  const narrow = width < NARROW;
  const bars = barsOf(steps);
  const start = 100 * steps.base.match.mid;
  const end = bars.at(-1)?.to ?? start;
  const values = [start, ...bars.flatMap(({ from, to, low, high }) => [from, to, low, high])];
  const scale = scaleLinear([Math.min(...values), Math.max(...values, start + 1)], [0, 1]).nice(5);
  const [left = 0, right = 1] = scale.domain();
  const pitch = narrow ? 48 : 36;
  const height = (bars.length + 2) * pitch + 28;
  const frame = frameOf({
    name: "steps",
    title: stepsTitle(steps),
    width,
    height,
    margin: { top: 0, right: 52, bottom: 28, left: narrow ? 10 : BESIDE },
    x: [left, right],
    y: [height - 28, 0],
  });
  const rowAt = (n: number): number => n * pitch + (narrow ? 32 : 18);
  const named = (n: number, name: string, bold: boolean): Mark => {
    const at = narrow
      ? { x: left, y: rowAt(n), dx: -10, dy: -14 }
      : { x: left, y: rowAt(n), dx: -14, dy: 5, anchor: "end" as const };
    return bold ? boldWords(name, at) : quietWords(name, at);
  };
  const [before, after] = steps.ends;
  return chart(frame, [
    ...scale.ticks(5).map((tick) => ruleX(tick, { class: "grid", stroke: INK.hair })),
    numbersX(scale.ticks(5)),
    group("total", [named(0, before, true), total(start, rowAt(0), steps.base.match.mid)]),
    ...bars.flatMap((bar, n) => [
      join(bar.from, rowAt(n) + 8, rowAt(n + 1) - 8),
      group(bar.to >= bar.from ? "up" : "down", [
        named(n + 1, bar.name, false),
        ...barMarks(bar, rowAt(n + 1)),
      ]),
    ]),
    join(end, rowAt(bars.length) + 8, rowAt(bars.length + 1) - 8),
    group("total", [
      named(bars.length + 1, after, true),
      total(end, rowAt(bars.length + 1), (steps.steps.at(-1)?.match ?? steps.base.match).mid),
    ]),
  ]);
}

function barsOf(steps: NamedSteps): readonly Bar[] {
  const sums = changeSums(steps);
  let from = 100 * steps.base.match.mid;
  return steps.steps.map(({ step, evidence }, n) => {
    const adds = sums.steps[n]!;
    const bar = {
      name: steps.names[n]!,
      from,
      to: from + adds,
      low: from + 100 * step.low,
      high: from + 100 * step.high,
      said: signedPoints(adds),
      thin: evidence !== "published",
    };
    from = bar.to;
    return bar;
  });
}

function barMarks({ from, to, low, high, said, thin }: Bar, y: number): Mark[] {
  const down = to < from;
  return [
    barX(
      { from, to, foot: y + 8, top: y - 8 },
      {
        class: thin ? "bar bar-thin" : "bar",
        fill: thin ? "none" : INK.tideSoft,
        stroke: down ? INK.ochreFill : INK.tide,
        ...(thin ? { dash: "3 2" } : {}),
        least: 2,
      },
    ),
    rangeX(y, low, high, { class: "whisker", stroke: INK.quiet, thick: 1.4 }),
    (frame) =>
      label(said, {
        x: frame.x(Math.max(from, to, high)) + 8,
        y: frame.y(y) + 5,
        fill: INK.strong,
        "font-weight": 600,
      }),
  ];
}

function total(at: number, y: number, chance: number): Mark {
  const disc = discs([{ x: at, y }], { r: 6, fill: INK.tide });
  const words = boldWords(shortOf100(chance), { x: at, y, dx: 12, dy: 5 });
  return (frame) => disc(frame) + words(frame);
}

function join(at: number, from: number, to: number): Mark {
  return segment({ x: at, y: from }, { x: at, y: to }, { class: "join", stroke: INK.line, dash: "2 3" });
}
