/** The outline of the states as the map of the list draws it, made from the Census boundaries of `us-atlas`. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { STATES, type StateCode } from "@smartpick/core";
import { geoMercator } from "d3-geo";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Where the outline stands in the repository. */
export const OUTLINE_FILE = fileURLToPath(new URL("../packages/report/src/map/outline.ts", import.meta.url));

/** The size of the drawing that `us-atlas` made its projected boundaries for, in units. */
const SIZE = { width: 975, height: 610 } as const;
/** Where Puerto Rico stands in it: below Georgia, where nothing else is. */
const INSET = { left: 868, top: 548, right: 968, bottom: 592 } as const;
/** Triangles smaller than this, in square units, are no detail that a screen shows; nor are islands as small. */
const LEAST_TRIANGLE = 1.5;
const LEAST_ISLAND = 3;

type Names = { readonly name: string };
type States = Topology<{ states: GeometryCollection<Names>; nation: GeometryCollection }>;
type Ring = readonly (readonly number[])[];

const read = createRequire(import.meta.url);

/** The text of the module with the outline: a path for each state, and how the inset was projected. */
export function outlineModule(): string {
  const inset = insetOf(read("us-atlas/states-10m.json") as States);
  const paths = { ...pathsOf(read("us-atlas/states-albers-10m.json") as States), PR: inset.path };
  const known = STATES.flatMap(({ code }) =>
    paths[code] === undefined ? [] : [[code, paths[code]] as const],
  );
  return `import type { StateCode } from "@smartpick/core";

/** Written by \`npm run map\` from the boundaries of the Census in us-atlas. Do not edit. */

/** Size of the drawing that the paths are made for, in units. */
export const OUTLINE_SIZE = { width: ${SIZE.width}, height: ${SIZE.height} } as const;

/** The Mercator projection of the inset with Puerto Rico, in units. */
export const INSET_PROJECTION = { scale: ${inset.scale}, translate: [${inset.translate.join(", ")}] } as const;

/** The land of each state as the data of a path, in units. A state without one is not drawn. */
export const OUTLINE: Readonly<Partial<Record<StateCode, string>>> = {
${known.map(([code, path]) => `  ${code}: "${path}",`).join("\n")}
};
`;
}

function pathsOf(states: States): Partial<Record<StateCode, string>> {
  const codeOf = new Map<string, StateCode>(STATES.map(({ name, code }) => [name, code]));
  const weighed = presimplify(states);
  const coarse = simplify(weighed, LEAST_TRIANGLE);
  const kept = filter(coarse, filterWeight(coarse, LEAST_ISLAND));
  const paths: Partial<Record<StateCode, string>> = {};
  for (const { properties, geometry } of feature(kept, kept.objects.states as GeometryCollection<Names>)
    .features) {
    const code = codeOf.get(properties.name);
    if (code === undefined) continue;
    // The last of the Aleutians lie beyond the left edge, and no program is there.
    paths[code] = pathOf(ringsOf(geometry).filter((ring) => ring.every(([x]) => x! >= 0)));
  }
  return paths;
}

/** Puerto Rico in its corner, with what a point there has to be projected by. */
function insetOf(states: States) {
  const island = feature(states, states.objects.states).features.find(
    ({ properties }) => properties.name === "Puerto Rico",
  );
  if (island === undefined) throw new Error("us-atlas holds no Puerto Rico");
  const { left, top, right, bottom } = INSET;
  const fitted = geoMercator().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    island,
  );
  const scale = Math.round(fitted.scale());
  const translate = fitted.translate().map(Math.round) as [number, number];
  const projection = geoMercator().scale(scale).translate(translate);
  const rings = ringsOf(island.geometry).map((ring) => ring.map((at) => projection([at[0]!, at[1]!])!));
  return { scale, translate, path: pathOf(rings) };
}

function ringsOf(geometry: GeoJSON.Geometry): readonly Ring[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  throw new Error(`a state is a ${geometry.type}`);
}

/** Rings as one path with steps of half a unit, each from the place before it. */
function pathOf(rings: readonly Ring[]): string {
  return rings
    .flatMap((ring) => ringPath(ring.map((at) => [half(at[0]!), half(at[1]!)] as const)) ?? [])
    .join("");
}

function half(units: number): number {
  return Math.round(units * 2);
}

/** A ring in half units as a path in units; `null` where so little is left that it is no area. */
function ringPath(places: readonly (readonly [number, number])[]): string | null {
  const steps = places.slice(1).map(([x, y], at) => [x - places[at]![0], y - places[at]![1]] as const);
  const moved = steps.filter(([x, y]) => x !== 0 || y !== 0).slice(0, -1);
  if (moved.length < 2) return null;
  const [x, y] = places[0]!;
  return `M${pair(x, y)}l${moved
    .map(([dx, dy]) => pair(dx, dy))
    .join(" ")
    .replaceAll(" -", "-")}z`;
}

function pair(x: number, y: number): string {
  const [across, down] = [text(x), text(y)];
  return down.startsWith("-") ? `${across}${down}` : `${across} ${down}`;
}

function text(halves: number): string {
  return String(halves / 2).replace(/^(-?)0\./, "$1.");
}
