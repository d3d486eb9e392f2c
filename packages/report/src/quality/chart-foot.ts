import type { Chart } from "@smartpick/answers";
import { counted } from "../english/plural.ts";
import { CHART_NAMES, COUNTED_SIGNALS, RULE_SET_NAMES } from "./chart-names.ts";
import { brokenWords } from "./letters-wide.ts";
import { markedCounts } from "./marked-stretches.ts";
import type { Measure } from "./measure.ts";
import { placeWords } from "./place-words.ts";

const MOST_NOTES = 6;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The points that carry a letter in the drawing and words below it: notes, and why a point is left out. */
export function lettered({
  points,
}: Pick<Chart, "points">): readonly { readonly at: number; readonly letter: string }[] {
  const found: { at: number; letter: string }[] = [];
  for (const [at, { note, excluded }] of points.entries()) {
    if (note === undefined && excluded === undefined) continue;
    if (found.length === MOST_NOTES) break;
    found.push({ at, letter: LETTERS.charAt(found.length) });
  }
  return found;
}

/** The lines below the plot: method and rule set, what the squares mean, the goal, then the notes. Broken to the width. */
export function footLines(chart: Chart, measure: Measure, width: number): readonly string[] {
  const marked = markedCounts(chart);
  const odd = chart.rules === "anhoej" ? chart.phases.filter(({ run }) => run.longest > run.longestMax) : [];
  const lines = [
    `${CHART_NAMES[chart.method]}, ${RULE_SET_NAMES[chart.rules]}.`,
    ...(marked.length === 0
      ? []
      : [
          `Squares: ${marked.map(({ signal, points }) => `${points} ${COUNTED_SIGNALS[signal]}`).join(", ")}.`,
        ]),
    ...odd.map(({ run }) => `Thick line: the longest run, ${counted(run.longest, "point")}.`).slice(0, 1),
    ...(chart.target === undefined ? [] : [goalLine(chart.target, measure)]),
    ...lettered(chart).map(({ at, letter }) => noteWords(chart, at, letter)),
  ];
  const all = chart.points.filter(
    ({ note, excluded }) => note !== undefined || excluded !== undefined,
  ).length;
  if (all > MOST_NOTES) lines.push(`And ${counted(all - MOST_NOTES, "more note")} in the table.`);
  return lines.flatMap((line) => brokenWords(line, width));
}

function goalLine({ value, better }: NonNullable<Chart["target"]>, { say }: Measure): string {
  return `Long dashes: the goal, ${say(value)}${better === null ? "" : `, ${better} is better`}.`;
}

function noteWords({ points }: Chart, at: number, letter: string): string {
  const { x, note, excluded } = points[at]!;
  const texts = [
    ...(excluded === undefined ? [] : [`left out: ${excluded}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return `${letter}  ${placeWords(x)}: ${texts.join("; ")}`;
}
