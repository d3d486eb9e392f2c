import { contrast, over, type Rgba } from "./colour.ts";

/** A picture of a page without its texts: four bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A box in pixels of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A text as it is drawn: its lines, its colour with all opacity, and the contrast that its size needs. */
export interface DrawnText {
  readonly words: string;
  readonly place: string;
  readonly lines: readonly Box[];
  readonly ink: Rgba;
  readonly need: number;
}

/** A mark as it is drawn: its colours with all opacity, and places just outside its edge. */
export interface DrawnMark {
  readonly place: string;
  readonly inks: readonly Rgba[];
  readonly around: readonly (readonly [x: number, y: number])[];
}

/** A tenth of what lies under a text may be too close to it: a thin line that crosses takes that much of its height. */
const MOST_FAINT = 0.1;
/** Half of a mark's edge may be too close to its neighbours: marks of one kind touch, and the other half shows them. */
const MOST_HIDDEN = 0.5;
/** The contrast that a mark needs (WCAG 2.2, 1.4.11). */
const MARK_NEED = 3;

/** The texts that are too faint over what lies under them, each in words; needs a picture without texts. */
export function faintTexts(picture: Picture, texts: readonly DrawnText[]): string[] {
  return texts.flatMap(({ words, place, lines, ink, need }) => {
    const grounds = lines.flatMap((line) => pixelsIn(picture, line));
    const found = grounds.map((ground) => contrast(over(ink, ground), ground));
    const faint = found.filter((value) => value < need);
    if (faint.length <= found.length * MOST_FAINT) return [];
    return [`${place}: “${words}” has ${middle(faint).toFixed(2)} of ${need} over ${share(faint, found)} %`];
  });
}

/** The marks that do not stand out from what lies around them, each in words. */
export function faintMarks(picture: Picture, marks: readonly DrawnMark[]): string[] {
  return marks.flatMap(({ place, inks, around }) => {
    const found = around.flatMap(([x, y]) => {
      const ground = pixelAt(picture, x, y);
      return ground === null ? [] : [Math.max(...inks.map((ink) => contrast(over(ink, ground), ground)))];
    });
    const faint = found.filter((value) => value < MARK_NEED);
    if (faint.length <= found.length * MOST_HIDDEN) return [];
    return [
      `${place}: ${middle(faint).toFixed(2)} of ${MARK_NEED} along ${share(faint, found)} % of its edge`,
    ];
  });
}

/** The pixels where the letters of a line are: the box without its upper and lower fifth. */
function pixelsIn(picture: Picture, [left, top, right, bottom]: Box): Rgba[] {
  const fifth = (bottom - top) / 5;
  const found: Rgba[] = [];
  for (let y = Math.ceil(top + fifth); y < bottom - fifth; y += 1) {
    for (let x = Math.ceil(left); x < right; x += 1) {
      const pixel = pixelAt(picture, x, y);
      if (pixel !== null) found.push(pixel);
    }
  }
  return found;
}

function pixelAt({ width, height, data }: Picture, x: number, y: number): Rgba | null {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return null;
  const at = (row * width + column) * 4;
  return [data[at] as number, data[at + 1] as number, data[at + 2] as number, 1];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function share(part: readonly number[], all: readonly number[]): string {
  return ((part.length / all.length) * 100).toFixed(0);
}
