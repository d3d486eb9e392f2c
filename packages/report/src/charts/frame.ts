import { type ScaleLinear, scaleLinear } from "d3-scale";
import { element, escapeXml, tenth } from "./markup.ts";

/** Room around the plot in pixels, for numbers, titles and words. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where each mark of a chart finds its place: two scales from data to pixels, and the edges of the plot in pixels. */
export interface Frame {
  /** The kind of chart, part of its class. */
  readonly name: string;
  /** The finding as a sentence; it is the name of the image. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One part of a drawing as SVG markup. Marks hold data and know no pixels until a frame places them. */
export type Mark = (frame: Frame) => string;

interface FrameOptions extends Pick<Frame, "name" | "title" | "width" | "height"> {
  readonly margin: Margin;
  /** Data at the left and at the right edge of the plot. */
  readonly x: readonly [left: number, right: number];
  /** Data at the foot and at the top of the plot. */
  readonly y: readonly [foot: number, top: number];
}

/** A frame of the given size in pixels with linear scales over the room inside the margin. */
export function frameOf({ margin, x, y, ...named }: FrameOptions): Frame {
  const [left, right] = [margin.left, named.width - margin.right];
  const [top, bottom] = [margin.top, named.height - margin.bottom];
  return {
    ...named,
    left,
    right,
    top,
    bottom,
    x: scaleLinear(x, [left, right]),
    y: scaleLinear(y, [bottom, top]),
  };
}

/** A frame whose data are pixels, from the upper left corner down, for drawings that count and have no axis. */
export function pixelFrame(options: Pick<Frame, "name" | "title" | "width" | "height">): Frame {
  const margin = { top: 0, right: 0, bottom: 0, left: 0 };
  return frameOf({ ...options, margin, x: [0, options.width], y: [options.height, 0] });
}

/** The chart: an image named by its finding, with the marks painted in their order. */
export function chart(frame: Frame, marks: readonly Mark[]): string {
  const { name, title, width, height } = frame;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart chart-${name}`,
      role: "img",
      "aria-label": title,
      width,
      height,
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
    },
    `<title>${escapeXml(title)}</title>${marks.map((mark) => mark(frame)).join("")}`,
  );
}
