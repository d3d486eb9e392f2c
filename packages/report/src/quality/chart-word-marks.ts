import type { Chart } from "@smartpick/answers";
import type { Frame, Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { lineElement } from "../charts/rules.ts";
import { group } from "../charts/words.ts";
import { lettered } from "./chart-foot.ts";
import { type Layout, LINE } from "./chart-layout.ts";
import type { Measure } from "./measure.ts";
import { signalLabels } from "./signal-labels.ts";

/** From the upper edge to the base line of the first words. */
const FIRST = 12;

/** The words over, in and under the plot. */
export function wordMarks(chart: Chart, layout: Layout, { scale }: Measure): readonly Mark[] {
  const { heading, title, header, foot } = layout;
  const lead = [
    ...heading.map((words) => ({ words, strong: true })),
    ...(title === "" ? [] : [{ words: title, strong: false }]),
  ];
  return [
    group(
      "lead",
      lead.map(({ words, strong }, at) => () => {
        const place = { x: 0, y: FIRST + at * LINE };
        return label(words, strong ? { ...place, fill: INK.strong, "font-weight": 600 } : place);
      }),
    ),
    group(
      "phase-words",
      header.map(({ left, row, words }) => () => {
        const y = FIRST + (lead.length + row) * LINE;
        return label(words, { x: left, y, fill: INK.strong });
      }),
    ),
    (frame) => signalNames(chart, frame, scale),
    group(
      "foot",
      foot.map((words, at) => ({ height }) => {
        const y = height - 5 - (foot.length - 1 - at) * LINE;
        return label(words, { x: 0, y });
      }),
    ),
  ];
}

function signalNames(chart: Chart, frame: Frame, scale: number): string {
  const labels = signalLabels(chart, {
    placeX: frame.x,
    placeY: (value) => frame.y(value * scale),
    left: frame.left,
    right: frame.width,
    top: frame.top,
    bottom: frame.bottom,
  });
  const names = labels.map(
    ({ words, x, y }) =>
      () =>
        label(words, { class: "signal-name", x, y, fill: INK.ochre, "font-weight": 600 }),
  );
  return group("signal-names", names)(frame);
}

/** The letters of notes at the foot of the plot, each with a hairline to its point. */
export function noteMarks(chart: Chart, scale: number): Mark {
  return (frame) => {
    const notes = lettered(chart).map(({ at, letter }) => () => {
      const { value } = chart.points[at]!;
      const x = frame.x(at);
      const point = value === null ? frame.bottom : frame.y(value * scale);
      // A point at the very foot has its letter above it.
      const isLow = frame.bottom - point < 26 && value !== null;
      const y = isLow ? point - 10 : frame.bottom - 5;
      const hair = isLow
        ? ""
        : lineElement(
            { x1: x, x2: x, y1: Math.min(point, y - 12), y2: y - 12 },
            { class: "note", stroke: INK.quiet, dash: "1 3" },
          );
      const place = { x, y, "text-anchor": "middle", fill: INK.strong, "font-weight": 600 };
      return hair + label(letter, { class: "note", ...place });
    });
    return group("notes", notes)(frame);
  };
}
