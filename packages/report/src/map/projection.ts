import { geoAlbersUsa, geoMercator } from "d3-geo";
import { INSET_PROJECTION, OUTLINE_SIZE } from "./outline.ts";

/** How `us-atlas` projected its boundaries. */
const STATES_SCALE = 1300;
/** Puerto Rico and the islands beside it, in degrees. */
const INSET = { north: 19, south: 17, west: -68.5, east: -64 } as const;

/** A place in degrees. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** From degrees to the units of the outline; `null` where the map has no land. */
export type ToUnits = (place: Degrees) => readonly [x: number, y: number] | null;

/** The projection under the outline: the states by Albers, Alaska and Hawaii moved in, and the inset with Puerto Rico. */
export function mapProjection(): ToUnits {
  const states = geoAlbersUsa()
    .scale(STATES_SCALE)
    .translate([OUTLINE_SIZE.width / 2, OUTLINE_SIZE.height / 2]);
  const [x, y] = INSET_PROJECTION.translate;
  const inset = geoMercator().scale(INSET_PROJECTION.scale).translate([x, y]);
  return ({ latitude, longitude }) => {
    const projection = isInInset({ latitude, longitude }) ? inset : states;
    return projection([longitude, latitude]);
  };
}

function isInInset({ latitude, longitude }: Degrees): boolean {
  const { north, south, west, east } = INSET;
  return latitude < north && latitude > south && longitude > west && longitude < east;
}
