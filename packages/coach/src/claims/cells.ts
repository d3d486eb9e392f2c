import { CLAIM_COLUMNS, type ClaimMark, type ClaimPlace, type LedgerClaim } from "@smartpick/answers";
import type { Trouble } from "./trouble.ts";

type Cells = LedgerClaim["cells"];

/** The columns in which a claim stands, each with its passages and what they are worth. */
export function cellsOf(
  marks: readonly ClaimMark[],
  trouble: Trouble | null,
  places: readonly ClaimPlace[],
): Cells {
  const sides = trouble?.sides ?? [];
  const own = marks.filter((mark, at) => marks.findIndex((one) => isOne(one, mark)) === at);
  const others = sides.filter((side) => !own.some(({ place }) => place === side.place));
  const sidePlaces = new Set(sides.map(({ place }) => place));
  return CLAIM_COLUMNS.flatMap((column) => {
    const here = [...own, ...others]
      .filter(({ place }) => places[place]?.column === column)
      .sort((a, b) => a.place - b.place || a.from - b.from);
    if (here.length === 0) return [];
    const isSide = here.some(({ place }) => sidePlaces.has(place));
    const isShown = here.some(({ place }) => shows(places[place]));
    const state = isSide
      ? trouble?.isSure === true
        ? "contradicts"
        : "asks"
      : isShown
        ? "shown"
        : "claimed";
    return [{ column, state, marks: here }];
  });
}

const isOne = (one: ClaimMark, other: ClaimMark): boolean =>
  one.place === other.place && one.field === other.field && one.from === other.from && one.to === other.to;

/** An entry with its months, a work with its reference, a letter by its writer, and the profile show a claim. */
function shows(place: ClaimPlace | undefined): boolean {
  if (place === undefined) return false;
  return /^(?:letter|profile|portfolio)$/.test(place.kind) || place.isDated === true;
}
