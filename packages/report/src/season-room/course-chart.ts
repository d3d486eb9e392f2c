import type { CoursePoint, SeasonCourse } from "@smartpick/core";
import { axisX, gridY, numbersY, titleY, wordsBelow } from "../charts/axes.ts";
import { band, stepLine } from "../charts/curves.ts";
import { discs, rings } from "../charts/dots.ts";
import { chart, frameOf } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { boldWords } from "../charts/words.ts";
import { chancePhrase, outOf100, spanCell } from "../english/chance.ts";
import { dayInSeason, shortDay } from "../english/day.ts";
import { column, type Table } from "../table/table.ts";
import { daysFrom } from "./days.ts";

const MARGIN = { top: 28, right: 44, bottom: 28, left: 36 } as const;

/**
 * How news moved the chance of matching, as SVG markup: a step line with the 80 % range as a band; disc = invitation, ring =
 * rejection, a fall without a mark = silence. Drawn for the given size in pixels.
 */
export function courseChart(
  { points }: SeasonCourse,
  size: { readonly width: number; readonly height: number },
): string {
  const first = points[0]?.day ?? "";
  const x = ({ day }: Pick<CoursePoint, "day">): number => daysFrom(first, day);
  const last = Math.max(1, ...points.map(x));
  const top = topOf(points);
  const frame = frameOf({
    ...size,
    name: "course",
    title: courseTitle({ points }),
    margin: MARGIN,
    x: [0, last],
    y: [0, top],
  });
  const placed = points.map((point) => ({ x: x(point), y: point.match.mid * 100 }));
  const at = (of: (point: CoursePoint) => boolean) => placed.filter((_, index) => of(points[index]!));
  const end = points.at(-1);
  return chart(frame, [
    ...frame.y.ticks(4).flatMap((tick) => [gridY([tick]), numbersY([tick])]),
    band(stepped(points, x), { class: "band", fill: INK.tideSoft }),
    stepLine(placed, { class: "curve", stroke: INK.tide, thick: 2 }),
    axisX(),
    rings(
      at(({ rejected, invited }) => rejected > 0 && invited === 0),
      { class: "news rejected", r: 5, stroke: INK.quiet },
    ),
    discs(
      at(({ invited }) => invited > 0),
      { class: "point", r: 5, fill: INK.tide },
    ),
    wordsBelow(0, [shortDay(first, end?.day ?? first)]),
    wordsBelow(last, ["Today"]),
    ...(end ? [boldWords(outOf100(end.match.mid), { x: last, y: end.match.mid * 100, dx: 8, dy: 5 })] : []),
    titleY("Seasons of 100 with a match, as news came in"),
  ]);
}

/** The finding of the course as a sentence. */
export function courseTitle({ points }: SeasonCourse): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "Nothing has been sent.";
  const [then, now] = [outOf100(first.match.mid), outOf100(last.match.mid)];
  if (then === now)
    return `Your chance of a match is ${chancePhrase(last.match.mid)}, as on ${dayInSeason(first.day, last.day)}.`;
  const moved = last.match.mid > first.match.mid ? "rose" : "fell";
  return `Your chance of a match ${moved} from ${then} of 100 on ${dayInSeason(first.day, last.day)} to ${now} of 100 today.`;
}

/** The data of the course: one row a day on which something came, and every two weeks. */
export function courseTable({ points }: SeasonCourse): Table {
  // The last point of a course is today's.
  const today = points.at(-1)?.day ?? "";
  return {
    title: "How news moved your chance",
    columns: [
      column("day", "Day", "text", 14),
      column("news", "News", "text", 24),
      column("match", "Match, of 100", "text", 10),
      column("range", "Range", "text", 12),
    ],
    rows: points.map((point) => [
      dayInSeason(point.day, today),
      newsWords(point),
      outOf100(point.match.mid),
      spanCell(point.match.low, point.match.high),
    ]),
  };
}

function newsWords({ invited, rejected }: CoursePoint): string {
  const words = [
    ...(invited > 0 ? [`${invited} invited`] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ];
  return words.length === 0 ? "none" : words.join(", ");
}

/** The range keeps its height until the next point, as the line does. */
function stepped(points: readonly CoursePoint[], x: (point: CoursePoint) => number) {
  return points.flatMap((point, index) => {
    const range = { low: point.match.low * 100, high: point.match.high * 100 };
    const next = points[index + 1];
    return [{ x: x(point), ...range }, ...(next ? [{ x: x(next), ...range }] : [])];
  });
}

/** The end of the axis: the next step of 10 above the highest range, of 100. */
function topOf(points: readonly CoursePoint[]): number {
  const highest = 100 * Math.max(...points.map(({ match }) => match.high));
  return Math.min(100, Math.max(10, Math.ceil(highest / 10) * 10));
}
