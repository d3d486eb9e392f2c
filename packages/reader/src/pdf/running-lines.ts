import type { Page } from "./piece.ts";
import { type Row, rowsOf, rowText } from "./rows.ts";

/** The outer part of a page, at its head and at its foot, in which running lines stand. */
const ZONE = 0.2;
const MOST_LINES = 3;
/** How far the place of a running line may differ between pages, in points. */
const NEAR = 4;

/** A page number alone, as `key` writes it. */
const PAGE_NUMBER = /^(page |p\.? ?)?[-–—|[(]? ?(#|[ivx]{1,5}) ?[-–—|\])]?( ?(of|\/) ?#)?$/;

/** What browsers print above and below a page: the day and time, and the address with the page's number. */
const BROWSER_LINE = /^(#\/#\/#|#\.#\.#), #:#( [ap]m)?\b|^(https?:|file:|about:)\S*.* #\/#$/;

/** Pages without the lines that repeat at their head or foot, and without page numbers; and how many lines that were. */
export function withoutRunningLines(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly dropped: number;
} {
  const edges = pages.map(edgesOf);
  const seen = edges.map((page) => page.flat());
  const repeats = (row: Row, own: number): boolean => {
    const like = seen.filter((rows, index) => index !== own && rows.some((other) => isLike(row, other)));
    return like.length + 1 >= Math.max(2, pages.length * 0.4);
  };
  let dropped = 0;
  const kept = pages.map((page, index) => {
    const gone = new Set(
      (edges[index] ?? []).flatMap((edge) => {
        const end = edge.findIndex((row) => !isKnown(key(row)) && !repeats(row, index));
        return (end === -1 ? edge : edge.slice(0, end)).flatMap((row) => {
          dropped += 1;
          return row.pieces;
        });
      }),
    );
    return { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) };
  });
  return { pages: kept, dropped };
}

/** The rows at the head and those at the foot of a page, the outermost first. */
function edgesOf({ height, pieces }: Page): readonly (readonly Row[])[] {
  const rows = rowsOf(pieces);
  const head = rows.filter(({ y }) => y < height * ZONE).slice(0, MOST_LINES);
  const foot = rows.filter(({ y }) => y > height * (1 - ZONE)).slice(-MOST_LINES);
  return [head, foot.toReversed()];
}

function isKnown(line: string): boolean {
  return PAGE_NUMBER.test(line) || BROWSER_LINE.test(line);
}

function isLike(a: Row, b: Row): boolean {
  return Math.abs(a.y - b.y) < NEAR && key(a) === key(b);
}

/** What stays the same from page to page. */
function key(row: Row): string {
  return rowText(row).toLowerCase().replace(/\d+/g, "#");
}
