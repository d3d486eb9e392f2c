import type { ProjectFigures } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { capitalised, counted } from "../../english/plural.ts";
import { figureText, measureName, unitSegments } from "../figure-segments.ts";
import { textOf } from "../segments.ts";
import type { Column } from "./flow.ts";
import { POSTER_INK, type PosterBox, type PosterText } from "./poster.ts";
import { TextStack } from "./poster-head.ts";
import { type Measure, wrapped } from "./wrap.ts";

/** Lengths on A0 in points. */
const NAME = 46;
const NUMBER = 150;
const PHASE = 36;
const GAP = 48;
/** Most phases whose figures stand beside one another; of more, the first and the last are shown. */
const MOST_FIGURES = 4;

/**
 * The result in one look: what was measured, and its mean or median in each phase, an arrow between two. `at` gives place
 * and width; the height of the box is that of its text.
 */
export function posterFigures(
  project: GuidedProject,
  figures: ProjectFigures,
  at: Omit<Column, "height">,
  { scale, measure }: { readonly scale: number; readonly measure: Measure },
): PosterBox {
  const name = `${capitalised(measureName(project).text)},${textOf(unitSegments(project, figures))}`;
  const head = new TextStack(at.x, at.y);
  head.add(
    wrapped([{ text: name.replace(/,$/, ""), strong: true }], {
      width: at.width,
      size: NAME * scale,
      measure,
    }),
    NAME * scale,
    1.25,
    POSTER_INK.body,
  );
  const shown =
    figures.phases.length > MOST_FIGURES
      ? [figures.phases[0], figures.phases.at(-1)].filter((one) => one !== undefined)
      : figures.phases;
  const top = head.y + 8 * scale;
  const slot = at.width / Math.max(shown.length, 2);
  const room = slot - GAP * scale;
  const widest = Math.max(...shown.map(({ centre }) => measure(figureText(centre), 1, "medium")));
  const size = Math.min(NUMBER * scale, room / widest);
  const columns = shown.map((phase, index) => {
    const stack = new TextStack(at.x + index * slot, top);
    const number = figureText(phase.centre);
    stack.add([[{ text: number, x: 0, weight: "medium" }]], size, 1.12, POSTER_INK.heading);
    const label = `${phase.name ?? capitalised(figures.centre)}, ${counted(phase.points, "point")}`;
    stack.add(
      wrapped([{ text: label, strong: false }], {
        width: room,
        size: PHASE * scale,
        measure,
      }),
      PHASE * scale,
      1.3,
      POSTER_INK.quiet,
    );
    return { stack, end: measure(number, size, "medium") };
  });
  const arrows = columns.slice(0, -1).flatMap(({ end }, index) => {
    const from = at.x + index * slot + end + GAP * scale;
    const length = at.x + (index + 1) * slot - GAP * scale - from;
    return length > GAP * scale ? [{ x: from, y: top + size * 0.56, length }] : [];
  });
  return {
    name: "figures",
    ...at,
    height: Math.max(head.y, ...columns.map(({ stack }) => stack.y)) - at.y,
    fill: null,
    // The label comes before its number: a reader of the PDF would join the large number with the smaller line after it.
    texts: [
      ...head.texts,
      ...columns.flatMap(({ stack: { texts } }): readonly PosterText[] => [
        ...texts.slice(1),
        ...texts.slice(0, 1),
      ]),
    ],
    arrows,
    drawing: null,
  };
}
