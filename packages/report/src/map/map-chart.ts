import { chart, type Mark, pixelFrame } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element, tenth } from "../charts/markup.ts";
import { quietWords } from "../charts/words.ts";
import { apart, type Circle } from "./apart.ts";
import { OUTLINE, OUTLINE_SIZE } from "./outline.ts";
import type { ListedPlace, PlacedList, UnitPlace } from "./placed-list.ts";

/** The largest circle, as a share of the width, and the most that all circles fill of the map. */
const LARGEST = 0.02;
const FILLED = 0.024;
/** The smallest radius that is still seen, in pixels. */
const LEAST_RADIUS = 1.6;
/** Chances that the key names, out of 100. */
const KEY_STEPS = [50, 30, 20, 10, 5, 3, 2, 1] as const;
/** Height of the key and room of one of its words, in pixels. */
const KEY = { height: 34, least: 26 } as const;

interface MapOptions {
  /** The finding of the map. */
  readonly title: string;
  /** Pixels; the drawing is made for this width and is not to be scaled. */
  readonly width: number;
}

/**
 * Where the programs of a list are, as SVG markup: land by state (`data-state`), a circle for each program of the list
 * (`data-program`) whose area is its chance of an interview, a speck for each that the list could hold. An interview that
 * was offered is a ring with a dot. No two circles lie on each other.
 */
export function mapChart(placed: PlacedList, { title, width }: MapOptions): string {
  const scale = width / OUTLINE_SIZE.width;
  const height = Math.round(OUTLINE_SIZE.height * scale);
  const radiusOf = radiusFor(placed.listed, width * height, width * LARGEST);
  const byId = new Map(placed.listed.map((place) => [place.id, place]));
  const circles = apart(
    placed.listed.map((place): Circle => ({ ...placeIn(place, scale), id: place.id, r: radiusOf(place) })),
    { width, height },
  );
  const frame = pixelFrame({ name: "map", title, width, height: height + KEY.height });
  return chart(frame, [
    land(scale),
    specks(placed.others.map((place) => placeIn(place, scale))),
    ...circles.map((circle) => programMark(circle, byId.get(circle.id)!)),
    ...keyMarks(placed, radiusOf, height),
  ]);
}

function placeIn({ x, y }: UnitPlace, scale: number): UnitPlace {
  return { x: x * scale, y: y * scale };
}

/** The radius of a place, in pixels: area by chance, the largest and the sum of all within bounds. */
function radiusFor(
  listed: readonly ListedPlace[],
  room: number,
  largest: number,
): (place: Pick<ListedPlace, "chance" | "invited">) => number {
  const open = listed.flatMap(({ chance, invited }) => (invited ? [] : [chance]));
  const most = Math.max(...open, 0);
  const sum = open.reduce((total, chance) => total + chance, 0) + most * (listed.length - open.length);
  const perRoot =
    sum === 0 ? 0 : Math.min(largest / Math.sqrt(most), Math.sqrt((FILLED * room) / (Math.PI * sum)));
  const ofInvited = most === 0 ? largest / 2 : perRoot * Math.sqrt(most);
  return ({ chance, invited }) => Math.max(LEAST_RADIUS, invited ? ofInvited : perRoot * Math.sqrt(chance));
}

/** Every state as one path, scaled without its line. */
function land(scale: number): Mark {
  const paths = Object.entries(OUTLINE).map(([code, d]) =>
    element("path", {
      class: "land",
      "data-state": code,
      d,
      fill: INK.ground,
      stroke: INK.hair,
      "vector-effect": "non-scaling-stroke",
    }),
  );
  return () => element("g", { transform: `scale(${scale.toFixed(5)})` }, paths.join(""));
}

/** All other programs as one path of points. */
function specks(places: readonly UnitPlace[]): Mark {
  const d = places.map(({ x, y }) => `M${tenth(x)} ${tenth(y)}h0`).join("");
  return () =>
    places.length === 0
      ? ""
      : element("path", {
          class: "speck",
          d,
          fill: "none",
          stroke: INK.line,
          "stroke-width": 2.2,
          "stroke-linecap": "round",
        });
}

function programMark({ x, y, r }: Circle, { id, state, invited }: ListedPlace): Mark {
  const named = { "data-program": id, "data-state": state ?? undefined, cx: x, cy: y };
  const mark = invited
    ? element("circle", {
        ...named,
        class: "listed had",
        r,
        fill: INK.paper,
        stroke: INK.tide,
        "stroke-width": 1.5,
      }) + element("circle", { class: "had-dot", cx: x, cy: y, r: Math.max(1, r / 3), fill: INK.tide })
    : element("circle", { ...named, class: "listed", r, fill: INK.tide });
  return () => mark;
}

/** What the sizes mean, under the map: at most two chances, the speck, and the ring where there is one. */
function keyMarks(
  { listed, others }: PlacedList,
  radiusOf: (place: Pick<ListedPlace, "chance" | "invited">) => number,
  top: number,
): readonly Mark[] {
  const entries = [
    ...keySteps(listed).map((step) => ({
      words: `${step} of 100`,
      r: radiusOf({ chance: step / 100, invited: false }),
      kind: "listed",
    })),
    ...(others.length > 0 ? [{ words: "not on your list", r: 1.1, kind: "speck" }] : []),
    ...(listed.some(({ invited }) => invited) ? [{ words: "invited", r: 5, kind: "had" }] : []),
  ];
  let x = 2;
  return entries.flatMap(({ words, r, kind }) => {
    const [cx, y] = [x + Math.max(4, r), top + KEY.height / 2];
    x = cx + Math.max(4, r) + 6;
    const text = quietWords(words, { x, y, dy: 4.5 });
    x += words.length * 6.6 + KEY.least / 2;
    return [() => keyMark(kind, { cx, cy: y, r }), text];
  });
}

function keyMark(kind: string, at: { readonly cx: number; readonly cy: number; readonly r: number }): string {
  if (kind === "had")
    return element("circle", { class: "had", ...at, fill: INK.paper, stroke: INK.tide, "stroke-width": 1.5 });
  return element("circle", { class: kind, ...at, fill: kind === "listed" ? INK.tide : INK.line });
}

/** The largest round chance on the map, and the largest that is a third of it or less; none where all are fewer than 1. */
function keySteps(listed: readonly ListedPlace[]): readonly number[] {
  const most = 100 * Math.max(0, ...listed.flatMap(({ chance, invited }) => (invited ? [] : [chance])));
  const first = KEY_STEPS.find((step) => step <= most);
  const second = KEY_STEPS.find((step) => first !== undefined && step <= first / 3);
  return [first, second].flatMap((step) => step ?? []);
}
