/** A piece of text on a page. Places are in points from the left and from the top; `y` is the line the letters stand on. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the letters, in points. */
  readonly size: number;
}

/** One page with its pieces, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** The middle value of numbers, or `otherwise` for none. */
export function median(numbers: readonly number[], otherwise: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? otherwise;
}
