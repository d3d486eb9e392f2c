import { quantileSorted } from "@smartpick/core/math";
import { numberIn } from "./cell-kinds.ts";
import type { StrataBy } from "./plan.ts";

/** A column cut into bands: their names in order, and the band of each row (`null` where the cell is empty). */
export interface Banded {
  readonly column: string;
  readonly bands: readonly string[];
  readonly of: readonly (number | null)[];
}

/** Numbers with more values than this are cut into four groups of about equal size. */
const MOST_VALUES = 8;
const GROUPS = [0.25, 0.5, 0.75] as const;

/** The bands of a column: above given numbers, of equal size for many numbers, or one a value. */
export function bandsOf({ column, above }: StrataBy, cells: readonly string[]): Banded {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.flatMap((cell) => numberIn(cell) ?? []);
  const isNumeric = numbers.length === filled.length && filled.length > 0;
  const cuts = above ?? (isNumeric && new Set(numbers).size > MOST_VALUES ? equalGroups(numbers) : null);
  if (cuts !== null) {
    return {
      column,
      bands: bandNames(cuts),
      of: cells.map((cell) => {
        const value = numberIn(cell);
        return value === null ? null : cuts.filter((cut) => value > cut).length;
      }),
    };
  }
  const bands = [...new Set(filled)].sort((a, b) =>
    isNumeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0,
  );
  const places = new Map(bands.map((band, at) => [band, at]));
  return { column, bands, of: cells.map((cell) => places.get(cell) ?? null) };
}

function equalGroups(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cuts = new Set(GROUPS.map((share) => quantileSorted(sorted, share)));
  // A cut at the greatest value would leave its last group empty.
  return [...cuts].filter((cut) => cut < (sorted.at(-1) ?? cut));
}

function bandNames(cuts: readonly number[]): readonly string[] {
  const between = cuts.slice(1).map((cut, at) => `over ${cuts[at]} to ${cut}`);
  return cuts.length === 0 ? ["all"] : [`up to ${cuts[0]}`, ...between, `over ${cuts.at(-1)}`];
}
