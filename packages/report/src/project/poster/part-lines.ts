import type { FlowLine } from "./flow.ts";
import type { PosterPart } from "./poster-parts.ts";
import { type Measure, wrapped } from "./wrap.ts";

/** Lengths of running text, in sizes of its body. */
const HEADING = 1.42;
const LEADING = 1.36;
const HEADING_LEADING = 1.3;
const ABOVE_HEADING = 0.95;
const BELOW_HEADING = 0.14;
const ABOVE_PARAGRAPH = 0.42;

/** The lines of all parts at a body size, for columns of one width. `notWritten` are shown as such; others without text are left out. */
export function partLines(
  parts: readonly PosterPart[],
  notWritten: ReadonlySet<string>,
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly FlowLine[] {
  return parts.flatMap(({ key, heading, paragraphs }): FlowLine[] => {
    const isMissing = paragraphs.length === 0;
    if (isMissing && !notWritten.has(key)) return [];
    const head: FlowLine[] = wrapped([{ text: heading, strong: true }], {
      width,
      size: size * HEADING,
      measure,
    }).map((runs, at) => ({
      runs,
      size: size * HEADING,
      colour: "heading",
      height: size * HEADING * HEADING_LEADING,
      before: at === 0 ? size * ABOVE_HEADING : 0,
      keeps: true,
      part: key,
    }));
    const texts = isMissing ? [[{ text: NOT_WRITTEN, strong: false, from: null }]] : paragraphs;
    const body = texts.flatMap((paragraph, nth) => {
      const lines = wrapped(paragraph, { width, size, measure });
      return lines.map(
        (runs, at): FlowLine => ({
          runs,
          size,
          colour: isMissing ? "missing" : "body",
          height: size * LEADING,
          before: at > 0 ? 0 : size * (nth === 0 ? BELOW_HEADING : ABOVE_PARAGRAPH),
          keeps: at < lines.length - 1 && (at === 0 || at === lines.length - 2),
          part: key,
        }),
      );
    });
    return [...head, ...body];
  });
}

/** What stands in a draft where a part has no text. */
export const NOT_WRITTEN = "Not written yet";
