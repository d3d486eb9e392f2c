import { breathe, isLate, type TimeGuard } from "../time-guard.ts";
import type { PdfPage, TextItem } from "./pdf-engine.ts";
import type { Page, Piece } from "./piece.ts";

/** The most pieces of one page; a dense one has some hundred. Putting them in order takes longer than reading them. */
const MOST_PIECES = 5_000;

/** The pieces of text of one page, upright; `"late"` when the time is over before its end, `"bomb"` for too many. */
export async function pagePieces(page: PdfPage, guard: TimeGuard): Promise<Page | "late" | "bomb"> {
  const view = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const placed: Placed[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value?.items ?? []) placed.push(...placedOf(item, view.transform));
    await breathe();
    const stop = isLate(guard) ? "late" : placed.length > MOST_PIECES ? "bomb" : null;
    if (stop !== null) {
      reader.cancel(new Error("No more is read.")).catch(() => undefined);
      return stop;
    }
  }
  return upright(placed, view.width, view.height);
}

type Turn = 0 | 1 | 2 | 3;

interface Placed {
  readonly piece: Piece;
  /** Quarter turns, clockwise. */
  readonly turn: Turn;
}

function placedOf(item: TextItem, view: readonly number[]): readonly Placed[] {
  const { str, transform, width } = item;
  if (str === undefined || str === "" || transform === undefined || width === undefined) return [];
  const [a, b, c, d, x, y] = product(view, transform);
  const size = Math.hypot(c, d);
  if (![x, y, size, width].every(Number.isFinite) || size < 0.5) return [];
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) as Turn;
  return [{ piece: { text: str, x, y, width, size }, turn }];
}

type Matrix = readonly [number, number, number, number, number, number];

function product(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The page as most of its letters stand. Letters that stand otherwise, such as a stamp along the margin, are left out. */
function upright(placed: readonly Placed[], width: number, height: number): Page {
  const letters = [0, 0, 0, 0];
  for (const { piece, turn } of placed) letters[turn] = (letters[turn] ?? 0) + piece.text.trim().length;
  const main = letters.indexOf(Math.max(...letters)) as Turn;
  const pieces = placed
    .filter(({ turn }) => turn === main)
    .map(({ piece }) => turned(piece, main, width, height));
  const lies = main % 2 === 1;
  return { width: lies ? height : width, height: lies ? width : height, pieces };
}

function turned(piece: Piece, turn: Turn, width: number, height: number): Piece {
  const { x, y } = piece;
  if (turn === 1) return { ...piece, x: y, y: width - x };
  if (turn === 2) return { ...piece, x: width - x, y: height - y };
  return turn === 3 ? { ...piece, x: height - y, y: x } : piece;
}
