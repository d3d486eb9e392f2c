import fc from "fast-check";
import { expect, test } from "vitest";
import { apart } from "../../src/map/apart.ts";

const ROOM = { width: 400, height: 260 };
const circles = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: ROOM.width, noNaN: true }),
      y: fc.double({ min: 0, max: ROOM.height, noNaN: true }),
      r: fc.double({ min: 1, max: 9, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  .map((found) => found.map((one, at) => ({ id: `acgme:${at}`, ...one })));

test("no circle lies on another, each stays inside, and none changes its size", () => {
  fc.assert(
    fc.property(circles, (given) => {
      const placed = apart(given, ROOM);
      expect(placed.length).toBe(given.length);
      for (const [at, { id, x, y, r }] of placed.entries()) {
        expect(r).toBe(given.find((one) => one.id === id)?.r);
        expect(Math.min(x - r, y - r, ROOM.width - r - x, ROOM.height - r - y)).toBeGreaterThanOrEqual(0);
        for (const other of placed.slice(at + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(other.r + r);
      }
    }),
    { numRuns: 40 },
  );
});

test("the order given makes no difference", () => {
  fc.assert(
    fc.property(circles, (given) => {
      expect(apart(given.toReversed(), ROOM)).toEqual(apart(given, ROOM));
    }),
    { numRuns: 20 },
  );
});

test("a circle with room stands at its own place", () => {
  const given = [
    { id: "a", x: 50, y: 50, r: 8 },
    { id: "b", x: 90, y: 50, r: 5 },
  ];
  expect(apart(given, ROOM)).toEqual(given);
});

test("in a drawing full of circles one stays at its place", () => {
  const given = [0, 1, 2].map((at) => ({ id: `${at}`, x: 10, y: 10, r: 8 }));
  expect(apart(given, { width: 20, height: 20 })).toEqual(given);
});
