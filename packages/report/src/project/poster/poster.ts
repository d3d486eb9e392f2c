import type { ProjectEvidence } from "@smartpick/answers";
import type { PosterPage, PosterSize } from "./poster-page.ts";
import type { LineRun, Measure } from "./wrap.ts";

/** The colours of a poster: white paper, dark ink, and one accent. */
export const POSTER_INK = {
  paper: "#ffffff",
  body: "#1b2325",
  quiet: "#475255",
  heading: "#0b5a64",
  missing: "#7a4a00",
  band: "#0b5a64",
  onBand: "#ffffff",
  onBandQuiet: "#dcebea",
  rule: "#7f8685",
} as const;

/** A line of text at its place: `x` and the base line `y` in points from the upper left corner of the sheet. */
export interface PosterText {
  readonly runs: readonly LineRun[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** A rectangle of the sheet and what stands in it, in points. Boxes come in reading order and never overlap. */
export interface PosterBox {
  readonly name: "header" | "figures" | "chart" | "column";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | null;
  readonly texts: readonly PosterText[];
  /** Arrows between figures, each from one place to another on a line. */
  readonly arrows: readonly { readonly x: number; readonly y: number; readonly length: number }[];
  /** A drawing inside the box, and how much it is enlarged. */
  readonly drawing: { readonly svg: string; readonly scale: number } | null;
}

/** A poster laid out, and what is wrong with it. */
export interface Poster {
  readonly page: PosterPage;
  readonly title: string;
  readonly authors: readonly string[];
  /** Size of the running text in points. */
  readonly bodyPt: number;
  readonly boxes: readonly PosterBox[];
  /** Parts that the guided steps ask for and that have no text, by their names. */
  readonly notWritten: readonly string[];
  /** Parts of which some lines find no room at the smallest size, by their names. */
  readonly noRoomFor: readonly string[];
  /** Characters that the font does not have, by the key of the file that holds them. */
  readonly cannotPrint: readonly { readonly field: string; readonly characters: string }[];
}

/** What a layout has to be told. */
export interface PosterOptions {
  readonly size: PosterSize;
  readonly landscape?: boolean;
  /** Shows parts that are not written; without it they are left out. */
  readonly draft?: boolean;
  /** Keys that the guided steps still ask for. */
  readonly missing: readonly string[];
  /** What further tables show, a finding each. */
  readonly evidence: readonly ProjectEvidence[];
  readonly measure: Measure;
  /** Whether the font has a character. */
  readonly covers: (codePoint: number) => boolean;
  /** Draws the chart as SVG for a width and height in pixels, text of 13 pixels; `null` = there is none. */
  readonly chart: ((size: { readonly width: number; readonly height: number }) => string) | null;
}
