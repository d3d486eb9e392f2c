import type { Io } from "../io.ts";
import { type Paint, painted } from "./terminal-text.ts";

/** How text may look: colour functions that do nothing where there is no terminal, and the width in columns. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** Unknown, or to be read with care. */
  readonly care: (text: string) => string;
  readonly width: number;
}

const WIDEST = 100;
const NARROWEST = 60;
const BOLD: Paint = [1, 22];
const DIM: Paint = [2, 22];
const YELLOW: Paint = [33, 39];

/** The style of standard output: colour only in a terminal without NO_COLOR, at most 100 columns wide. */
export function styleOf(io: Io): Style {
  const coloured = io.outIsTerminal && !io.env.NO_COLOR && io.env.TERM !== "dumb";
  const paint =
    (colours: Paint) =>
    (text: string): string =>
      coloured ? painted(text, colours) : text;
  const width = Math.max(NARROWEST, Math.min(WIDEST, io.columns ?? WIDEST));
  return { strong: paint(BOLD), quiet: paint(DIM), care: paint(YELLOW), width };
}
