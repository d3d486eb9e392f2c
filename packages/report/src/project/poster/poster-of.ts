import type { ProjectFigures } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { PART_NAMES } from "../project-names.ts";
import type { PlacedLine } from "./flow.ts";
import { POSTER_INK, type Poster, type PosterBox, type PosterOptions } from "./poster.ts";
import { chartBox, type Frame, frameOf, settle } from "./poster-frame.ts";
import { baseline, posterHead } from "./poster-head.ts";
import { posterPage } from "./poster-page.ts";
import { posterParts } from "./poster-parts.ts";
import { unprintableIn } from "./unprintable-characters.ts";

/**
 * A poster laid out: title, the result in large figures, the chart, then every part that she wrote, in columns. The running
 * text is as large as the sheet allows and never smaller than its least size; what then finds no room is named. Pure: the
 * same project, figures and font give the same poster.
 */
export function posterOf(
  project: GuidedProject,
  figures: ProjectFigures | null,
  options: PosterOptions,
): Poster {
  const page = posterPage(options.size, options.landscape);
  const head = posterHead(project, page, options.measure);
  const parts = posterParts(project, options.evidence, options.chart === null);
  const missing = parts.filter(
    ({ key, paragraphs }) => paragraphs.length === 0 && options.missing.includes(key),
  );
  const shownMissing = new Set<string>(options.draft === true ? missing.map(({ key }) => key) : []);
  const frame = frameOf(project, figures, page, head, options);
  const settled = settle(frame, parts, shownMissing, options.measure);
  const drawing = chartBox(frame, settled.chartHeight, options);
  const columns = columnBoxes(settled.columns, settled.placed);
  const middle = [...(frame.figures === null ? [] : [frame.figures]), ...(drawing === null ? [] : [drawing])];
  // On a broad sheet the first column stands left of the figures, so it is read before them.
  const boxes = page.landscape
    ? [head, ...columns.slice(0, 1), ...middle, ...columns.slice(1)]
    : [head, ...middle, ...columns];
  return {
    page,
    title: project.title,
    authors: project.authors,
    bodyPt: settled.body,
    boxes,
    notWritten: missing.map(({ heading }) => heading),
    noRoomFor: [...new Set(settled.left.map(({ part }) => PART_NAMES[part as keyof typeof PART_NAMES]))],
    cannotPrint: unprintableIn(project, parts, drawing?.drawing?.svg ?? "", options.covers),
  };
}

function columnBoxes(columns: Frame["columns"], placed: readonly PlacedLine[]): readonly PosterBox[] {
  return columns.map((column) => ({
    name: "column",
    ...column,
    fill: null,
    arrows: [],
    drawing: null,
    texts: placed
      .filter(({ x, y }) => x === column.x && y >= column.y - 0.01)
      .map(({ line, x, y }) => ({
        runs: line.runs,
        x,
        y: baseline(y, line.height, line.size),
        size: line.size,
        fill: POSTER_INK[line.colour],
      })),
  }));
}
