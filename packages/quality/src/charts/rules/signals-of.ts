import type { ChartRuleSet, ChartSignal } from "@smartpick/answers";
import type { Band } from "../method.ts";
import { sideOf } from "../side.ts";
import type { Values } from "../values.ts";
import { beyondBand, type Marks, shiftMarks, trendMarks, zoneMarks } from "./marks.ts";

/** What the rules are asked about: values of one phase, null where a point is missing or left out, and their lines. */
export interface Ruled {
  readonly values: Values;
  readonly centre: number | null;
  /** The lines at so many standard errors; null for charts without limits. */
  readonly bandAt: ((sigmas: number) => Band) | null;
  /** Neighbours share a value, as moving ranges do, so that only single points are judged. */
  readonly linked?: boolean;
}

/** The signals at each point that a rule set marks, in a fixed order. Missing values are left out and break nothing. */
export function signalsOf(ruled: Ruled, rules: ChartRuleSet): readonly (readonly ChartSignal[])[] {
  const signals: (readonly ChartSignal[])[] = ruled.values.map(() => NONE);
  if (rules === "none" || ruled.centre === null) return signals;
  const places = ruled.values.flatMap((value, index) => (value === null ? [] : [index]));
  for (const [signal, marks] of marksOf(ruled, ruled.centre, rules, places))
    for (let at = 0; at < marks.length; at++) {
      const place = places[at];
      if (marks[at] === true && place !== undefined) signals[place] = [...(signals[place] ?? NONE), signal];
    }
  return signals;
}

/** One list for all points that no rule marks: most points of most charts. */
const NONE: readonly ChartSignal[] = [];

type Named = readonly [ChartSignal, Marks];

/** The marks of each rule over the values present; `places` are their points. */
function marksOf(
  { values, bandAt, linked = false }: Ruled,
  centre: number,
  rules: Exclude<ChartRuleSet, "none">,
  places: readonly number[],
): readonly Named[] {
  const present = places.map((place) => values[place]!);
  const at = (line: Values): Values => places.map((place) => line[place] ?? null);
  const beyond = (sigmas: number): readonly number[] => {
    const band = bandAt?.(sigmas);
    return band === undefined
      ? present.map(() => 0)
      : beyondBand(present, { lower: at(band.lower), upper: at(band.upper) }, centre);
  };
  const outside = beyond(3);
  const marks: Named[] = [["outside", outside.map((side) => side !== 0)]];
  if (rules === "anhoej" || linked) return marks;
  const sides = present.map((value) => sideOf(value, centre));
  if (rules === "nhs") {
    const near = beyond(2).map((side, index) => (outside[index] === 0 ? side : 0));
    marks.push(
      ["shift", shiftMarks(sides, 7)],
      ["trend", trendMarks(present, 7)],
      ["two-of-three", zoneMarks(near, 2, 3, sides)],
    );
  } else
    marks.push(
      ["shift", shiftMarks(sides, 8)],
      ["two-of-three", zoneMarks(beyond(2), 2, 3)],
      ["four-of-five", zoneMarks(beyond(1), 4, 5)],
    );
  return marks;
}
