import { STATES } from "@smartpick/core";
import { expect, test } from "vitest";
import { OUTLINE, OUTLINE_SIZE } from "../../src/map/outline.ts";
import { mapProjection } from "../../src/map/projection.ts";

const project = mapProjection();

/** The box of the land of a state, from the steps of its path. */
function boxOf(code: keyof typeof OUTLINE) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of (OUTLINE[code] ?? "").split("M").slice(1)) {
    let [x, y] = [0, 0];
    const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at]!;
      y += numbers[at + 1]!;
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys) };
}

test.each([
  ["NY", 43.05, -76.15],
  ["CA", 36.75, -119.77],
  ["FL", 28.54, -81.38],
  ["AK", 61.22, -149.9],
  ["HI", 20.8, -156.3],
  ["PR", 18.22, -66.4],
  ["DC", 38.9, -77.02],
] as const)("a place in %s is projected onto its land", (code, latitude, longitude) => {
  const [x, y] = project({ latitude, longitude })!;
  const { left, right, top, foot } = boxOf(code);
  expect([x >= left - 1, x <= right + 1, y >= top - 1, y <= foot + 1]).toEqual([true, true, true, true]);
});

test("a place beyond the map is nowhere on it", () => {
  expect(project({ latitude: 13.47, longitude: 144.75 })).toBeNull();
});

test("every state but Guam is drawn, all of it inside the drawing", () => {
  const drawn = Object.keys(OUTLINE);
  expect(STATES.map(({ code }) => code).filter((code) => !drawn.includes(code))).toEqual(["GU"]);
  for (const code of drawn as (keyof typeof OUTLINE)[]) {
    const { left, right, top, foot } = boxOf(code);
    expect([left >= 0, right <= OUTLINE_SIZE.width, top >= 0, foot <= OUTLINE_SIZE.height], code).toEqual(
      Array(4).fill(true),
    );
  }
});
