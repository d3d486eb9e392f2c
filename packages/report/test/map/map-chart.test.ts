import type { ProgramPlace } from "@smartpick/core";
import { expect, test } from "vitest";
import { mapChart, placedList, type WordedRow } from "../../src/index.ts";
import { smallRow } from "../small-plan.ts";

const row = (id: string, mid: number, changes: Partial<WordedRow> = {}): WordedRow => ({
  ...smallRow({ id, interview: { low: 0, mid, high: 1 } }),
  why: [],
  ...changes,
});
const place = (id: string, latitude: number, longitude: number, exact = true): ProgramPlace => ({
  id,
  state: "PA",
  latitude,
  longitude,
  exact,
});

const LIST = [row("a", 0.16), row("b", 0.04), row("c", 0.09), row("d", 0.02), row("e", 0.02)];
const PLACES = [
  place("a", 40.44, -79.99),
  place("b", 40.44, -79.99),
  place("c", 39.95, -75.17, false),
  place("d", 13.47, 144.75),
  place("x", 41.4, -75.66),
  place("y", 35.1, -106.6),
];
const drawn = (width = 600) => mapChart(placedList(LIST, PLACES), { title: "Finding.", width });

function circleOf(markup: string, id: string): { x: number; y: number; r: number } {
  const found = new RegExp(`<circle[^>]*data-program="${id}"[^>]*>`).exec(markup)?.[0] ?? "";
  const at = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(found)?.[1]);
  return { x: at("cx"), y: at("cy"), r: at("r") };
}

test("every program of the list is a circle, or is told to have no place on the map", () => {
  const placed = placedList(LIST, PLACES);
  expect(placed).toMatchObject({ cities: 1, unplaced: 1, offMap: 1 });
  expect(placed.listed.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(placed.others).toHaveLength(2);
  expect(drawn().match(/data-program=/g)).toHaveLength(3);
});

test("area follows the chance", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => circleOf(drawn(), id).r ** 2);
  expect(a! / b!).toBeCloseTo(4, 0);
  expect(a! / c!).toBeCloseTo(16 / 9, 0);
});

test("two programs of one place stand side by side", () => {
  const [a, b] = [circleOf(drawn(), "a"), circleOf(drawn(), "b")];
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
});

test("the finding is the name of the image, and the same list gives the same drawing at any width asked", () => {
  for (const width of [200, 328, 1200]) {
    expect(drawn(width)).toBe(drawn(width));
    expect(drawn(width)).toContain('aria-label="Finding."');
    expect(drawn(width)).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("an interview that was offered is a ring with a dot, and the key says so", () => {
  const invited = LIST.map((one) => ({ ...one, inSeason: { state: "invited", applied: null } as const }));
  const markup = mapChart(placedList(invited, PLACES), { title: "Finding.", width: 600 });
  expect(markup.match(/class="listed had"/g)).toHaveLength(3);
  expect(markup.match(/class="had-dot"/g)).toHaveLength(3);
  expect(markup).toContain(">invited</text>");
  expect(drawn()).not.toContain("invited");
});

test("where every chance is fewer than 1 of 100 the key names no size", () => {
  const markup = mapChart(placedList([row("a", 0.004)], PLACES), { title: "Finding.", width: 600 });
  expect(markup).not.toContain("of 100");
});
