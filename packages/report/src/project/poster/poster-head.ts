import type { GuidedProject } from "@smartpick/core";
import { monthWords } from "../../english/day.ts";
import { POSTER_INK, type PosterBox, type PosterText } from "./poster.ts";
import type { PosterPage } from "./poster-page.ts";
import { type LineRun, type Measure, wrapped } from "./wrap.ts";

/** Lengths on A0 in points. */
export const MARGIN = 104;
const TITLE = { most: 112, least: 72, step: 4, lines: 2 };
const AUTHORS = 44;
const PLACE = 38;

/** The head of a poster over the whole width: the title as large as two lines allow, the authors, the place and month. */
export function posterHead(project: GuidedProject, page: PosterPage, measure: Measure): PosterBox {
  const { scale, width } = page;
  const x = MARGIN * scale;
  const room = { width: width - 2 * x, measure };
  const linesOf = (text: string, size: number, strong: boolean) =>
    text === "" ? [] : wrapped([{ text, strong }], { ...room, size });
  let size = TITLE.most * scale;
  while (size > TITLE.least * scale && linesOf(project.title, size, true).length > TITLE.lines)
    size -= TITLE.step * scale;
  const stack = new TextStack(x, 74 * scale);
  stack.add(linesOf(project.title, size, true), size, 1.14, POSTER_INK.onBand);
  stack.gap(22 * scale);
  stack.add(
    linesOf(project.authors.join(", "), AUTHORS * scale, false),
    AUTHORS * scale,
    1.3,
    POSTER_INK.onBand,
  );
  stack.add(
    linesOf(placeAndMonth(project), PLACE * scale, false),
    PLACE * scale,
    1.35,
    POSTER_INK.onBandQuiet,
  );
  return {
    name: "header",
    x: 0,
    y: 0,
    width,
    height: stack.y + 62 * scale,
    fill: POSTER_INK.band,
    texts: stack.texts,
    arrows: [],
    drawing: null,
  };
}

function placeAndMonth({ place, month }: GuidedProject): string {
  const [year, number] = (month ?? "").split("-").map(Number);
  return [place, month === null ? null : monthWords(year ?? 0, number ?? 0)]
    .filter((part) => part !== null)
    .join(" · ");
}

/** Share of a size from the middle of a line down to its base line: half the height of a capital of Roboto. */
const HALF_CAPITAL = 0.355;

/** The base line of a line of text in its room. */
export function baseline(y: number, height: number, size: number): number {
  return y + height / 2 + HALF_CAPITAL * size;
}

/** Lines of text under one another. */
export class TextStack {
  readonly texts: PosterText[] = [];
  readonly #x: number;
  y: number;

  constructor(x: number, y: number) {
    this.#x = x;
    this.y = y;
  }

  /** Adds lines of one size; `leading` is the room of a line in sizes. */
  add(lines: readonly (readonly LineRun[])[], size: number, leading: number, fill: string): void {
    for (const runs of lines) {
      const room = size * leading;
      this.texts.push({ runs, x: this.#x, y: baseline(this.y, room, size), size, fill });
      this.y += room;
    }
  }

  gap(height: number): void {
    this.y += height;
  }
}
