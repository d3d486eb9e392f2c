import type { SeasonRoom } from "@smartpick/core";
import { axisX, gridY, numbersY, ticksX, titleY, wordsBelow } from "../charts/axes.ts";
import { band, curve } from "../charts/curves.ts";
import { discs, rings } from "../charts/dots.ts";
import { chart, type Frame, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { ruleX } from "../charts/rules.ts";
import { boldWords } from "../charts/words.ts";
import { chancePhrase, outOf100 } from "../english/chance.ts";
import { dayInSeason, shortDay } from "../english/day.ts";
import { column, type Table } from "../table/table.ts";
import { daysFrom } from "./days.ts";

type Paced = Pick<SeasonRoom, "pace" | "outNow" | "today" | "reading" | "applications">;

const MARGIN = { top: 32, right: 20, bottom: 28, left: 36 } as const;
/** Least distance between two days below the plot, in pixels; and where a year stands with them. */
const DAYS_APART = 58;
const YEARS_APART = 86;
/** Room that the words beside today need, in pixels, and up to where the curve is low. */
const WORDS_WIDE = 150;
const LOW = 12;
const QUARTERS = [0, 25, 50, 75, 100];

/**
 * How many invitations of a season are out by each day, as SVG markup: the curve is dashed, as it is an estimate; band =
 * seasons differ; discs on the axis = the applicant's invitations, rings = rejections. Drawn for the given size in pixels.
 */
export function paceChart(room: Paced, size: { readonly width: number; readonly height: number }): string {
  const days = (day: string): number => daysFrom(room.reading.day, day);
  const last = days(room.pace.at(-1)?.day ?? room.today);
  const frame = frameOf({
    ...size,
    name: "pace",
    title: paceTitle(room),
    margin: MARGIN,
    x: [0, last],
    y: [0, 100],
  });
  const places = room.pace.map(({ day, mid }) => ({ x: days(day), y: mid * 100 }));
  const within = (all: readonly string[]) =>
    all
      .map(days)
      .filter((x) => x >= 0 && x <= last)
      .map((x) => ({ x, y: 0 }));
  const invited = room.applications.flatMap((one) => one.invited ?? one.interviewed ?? []);
  const rejected = room.applications.flatMap(({ rejected: day }) => day ?? []);
  return chart(frame, [
    gridY(QUARTERS),
    numbersY(QUARTERS),
    band(
      room.pace.map(({ day, low, high }) => ({ x: days(day), low: low * 100, high: high * 100 })),
      { class: "band", fill: INK.tideSoft },
    ),
    curve(places, { class: "curve", stroke: INK.tide, thick: 2, dash: "6 4" }),
    axisX(),
    ...dayMarks(room, frame),
    ...todayMarks(room, frame, last),
    rings(within(rejected), { class: "news rejected", r: 5, stroke: INK.quiet }),
    discs(within(invited), { class: "point", r: 5, fill: INK.tide }),
    titleY("Of 100 invitations of a season, out by each day"),
  ]);
}

/** The finding of the curve as a sentence. */
export function paceTitle({ outNow, today }: Pick<Paced, "outNow" | "today">): string {
  if (outNow.mid === 0) return `On ${dayInSeason(today, today)} no invitation is expected yet.`;
  return `On ${dayInSeason(today, today)} ${chancePhrase(outNow.mid)} invitations of a season are out.`;
}

/** The data of the curve: one row a point. */
export function paceTable({ pace, today }: Pick<Paced, "pace" | "today">): Table {
  return {
    title: "Invitations of a season that are out by each day, our estimate",
    columns: [
      column("day", "Day", "text", 14),
      column("out", "Out, of 100", "count", 10),
      column("slow", "In a slow season", "count", 10),
      column("fast", "In a fast season", "count", 10),
    ],
    rows: pace.map(({ day, mid, low, high }) => [
      dayInSeason(day, today),
      count(mid),
      count(low),
      count(high),
    ]),
  };
}

/** A share as a whole count of 100. */
function count(share: number): number {
  return Math.round(share * 100);
}

/** The day of reading and the first of every month, where there is room. */
function dayMarks({ reading, pace, today }: Paced, { x, right }: Frame): Mark[] {
  const first = reading.day;
  const last = pace.at(-1)?.day ?? first;
  const months = [...new Set(pace.map(({ day }) => `${day.slice(0, 7)}-01`))].filter((day) => day > first);
  let end = Number.NEGATIVE_INFINITY;
  const shown = [first, ...months].filter((day) => {
    const at = x(daysFrom(first, day));
    if (
      day > last ||
      at - end < (shortDay(day, today).length > "30 Nov".length ? YEARS_APART : DAYS_APART) ||
      at > right - 16
    )
      return false;
    end = at;
    return true;
  });
  const places = shown.map((day) => daysFrom(first, day));
  return [ticksX(places), ...shown.map((day) => wordsBelow(daysFrom(first, day), [shortDay(day, today)]))];
}

/** Today, with what is out and what is to come on the side that has room. */
function todayMarks({ today, reading, outNow }: Paced, { x, width }: Frame, last: number): Mark[] {
  const at = daysFrom(reading.day, today);
  if (at < 0 || at > last) return [];
  const y = outNow.mid * 100;
  const hasRoom = width - x(at) > WORDS_WIDE;
  const side = hasRoom ? ({ dx: 8, anchor: "start" } as const) : ({ dx: -8, anchor: "end" } as const);
  return [
    ruleX(at, { class: "stop", stroke: INK.strong }),
    discs([{ x: at, y }], { class: "point", r: 5, fill: INK.tide }),
    boldWords("Today", { x: at, y: 100, dy: -6, ...side }),
    boldWords(`${outOf100(outNow.mid)} of 100 are out`, { x: at, ...besideCurve(y, hasRoom), ...side }),
  ];
}

/** Before the curve has risen the words stand above it; later below it, where at the right there is room. */
function besideCurve(y: number, hasRoom: boolean): { readonly y: number; readonly dy: number } {
  if (y < LOW) return { y: 100, dy: 20 };
  return hasRoom ? { y, dy: 30 } : { y: LOW, dy: 0 };
}
