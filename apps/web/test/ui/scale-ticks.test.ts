import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleTicks } from "../../src/ui/scale-ticks.ts";

test("even steps from 0 that hold the highest value, never crowded", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (highest) => {
      const ticks = scaleTicks(highest);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest - 1e-6);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
