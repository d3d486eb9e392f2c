import type { ProgramPlace } from "@smartpick/core";
import type { WordedRow } from "../worded-report.ts";
import { type Degrees, mapProjection } from "./projection.ts";

/** A place in the units of the outline. */
export interface UnitPlace {
  readonly x: number;
  readonly y: number;
}

/** A program of the list on the map. */
export interface ListedPlace extends UnitPlace {
  readonly id: string;
  readonly state: string | null;
  /** Chance of an interview there (0 to 1). */
  readonly chance: number;
  /** Whether the interview has been offered already. */
  readonly invited: boolean;
}

/** What the map of a list shows, and what it cannot show. */
export interface PlacedList {
  readonly listed: readonly ListedPlace[];
  /** Programs that the list could hold and does not. */
  readonly others: readonly UnitPlace[];
  /** Programs of the list: at the middle of their city; without a published place; beyond the map. */
  readonly cities: number;
  readonly unplaced: number;
  readonly offMap: number;
}

/** The programs of a list, and those that it could hold, at their places on the map. */
export function placedList(list: readonly WordedRow[], places: readonly ProgramPlace[]): PlacedList {
  const project = mapProjection();
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const found = list.map((row) => ({ row, place: placeOf.get(row.id) }));
  const at = found.map(({ row, place }) => ({
    row,
    units: place === undefined ? null : unitsOf(project, place),
  }));
  const onList = new Set(list.map(({ id }) => id));
  return {
    listed: at.flatMap(({ row, units }) => (units === null ? [] : [listedPlace(row, units)])),
    others: places.flatMap((place) => (onList.has(place.id) ? [] : (unitsOf(project, place) ?? []))),
    cities: found.filter(({ place }) => place?.exact === false).length,
    unplaced: found.filter(({ place }) => place === undefined).length,
    offMap: at.filter(({ units }, index) => units === null && found[index]?.place !== undefined).length,
  };
}

function unitsOf(project: ReturnType<typeof mapProjection>, place: Degrees): UnitPlace | null {
  const at = project(place);
  return at === null ? null : { x: at[0], y: at[1] };
}

function listedPlace({ id, state, interview, inSeason }: WordedRow, { x, y }: UnitPlace): ListedPlace {
  const invited = inSeason !== undefined && inSeason.state !== "waiting";
  return { id, state, x, y, chance: interview.mid, invited };
}
