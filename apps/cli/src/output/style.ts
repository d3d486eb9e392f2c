import colors from "picocolors";
import type { Io } from "../io.ts";

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

/** The style of standard output: colour only in a terminal without NO_COLOR, at most 100 columns wide. */
export function styleOf(io: Io): Style {
  const coloured = io.outIsTerminal && !io.env.NO_COLOR && io.env.TERM !== "dumb";
  const { bold, dim, yellow } = colors.createColors(coloured);
  const width = Math.max(NARROWEST, Math.min(WIDEST, io.columns ?? WIDEST));
  return { strong: bold, quiet: dim, care: yellow, width };
}
