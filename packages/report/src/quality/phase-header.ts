import type { Chart } from "@smartpick/answers";
import { capitalised } from "../english/plural.ts";
import { phaseLines } from "./chart-phase-words.ts";
import { fitted, widthOfWords } from "./letters-wide.ts";
import type { Measure } from "./measure.ts";

/** The words over a phase: in which row they stand, counted from the top, and at which pixel they begin. */
export interface PhaseWords {
  readonly from: number;
  readonly row: number;
  readonly left: number;
  readonly words: string;
}

const GAP = 10;
const MOST_ROWS = 4;
const MOST_NAME = 280;
/** Phases whose words are tried; of more, the first. */
const MOST_PHASES = 24;

/**
 * The name of each phase with its centre and limits, placed in as few rows as they need without touching one another.
 * Where too many phases stand close together, words are cut or left out; the table beside the drawing has all.
 */
export function phaseHeader(
  chart: Chart,
  measure: Measure,
  room: { readonly leftOf: (at: number) => number; readonly right: number },
): readonly PhaseWords[] {
  const ends: number[] = [];
  return chart.phases.slice(0, MOST_PHASES).flatMap((phase) => {
    const lines = phaseLines(chart, phase, measure);
    const words = phase.phase === null ? capitalised(lines) : `${fitted(phase.phase, MOST_NAME)}: ${lines}`;
    const wide = widthOfWords(words);
    const start = room.leftOf(phase.from);
    const left = Math.max(0, Math.min(start, room.right - wide));
    let row = ends.findIndex((end) => end + GAP <= left);
    if (row < 0 && ends.length < MOST_ROWS) row = ends.length;
    if (row < 0) return [];
    ends[row] = left + wide;
    const shown = fitted(words, room.right - left);
    return shown === "" ? [] : [{ from: phase.from, row, left, words: shown }];
  });
}
