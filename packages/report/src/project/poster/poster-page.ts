/** Sizes that a poster is printed in. */
export type PosterSize = "A0" | "A1";

/** A sheet: millimetres for the printer, points (1/72 inch) for the layout, and the bounds of its text in points. */
export interface PosterPage {
  readonly size: PosterSize;
  readonly landscape: boolean;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly width: number;
  readonly height: number;
  /** The smallest body text: what is read from a step away. */
  readonly leastBody: number;
  readonly mostBody: number;
  /** Lengths of the design are drawn for A0 and multiplied by this. */
  readonly scale: number;
}

const MM_A_POINT = 25.4 / 72;
const SHEETS = { A0: [841, 1189], A1: [594, 841] } as const;
/** Body text in points. On A1 the reader stands closer: the same sheet at 71 of 100 would give 17. */
const BODY = { A0: [24, 56], A1: [18, 40] } as const;

/** The sheet of a poster (ISO 216), upright unless `landscape`. */
export function posterPage(size: PosterSize, landscape = false): PosterPage {
  const [short, long] = SHEETS[size];
  const [widthMm, heightMm] = landscape ? [long, short] : [short, long];
  const [leastBody, mostBody] = BODY[size];
  return {
    size,
    landscape,
    widthMm,
    heightMm,
    width: widthMm / MM_A_POINT,
    height: heightMm / MM_A_POINT,
    leastBody,
    mostBody,
    scale: short / SHEETS.A0[0],
  };
}
