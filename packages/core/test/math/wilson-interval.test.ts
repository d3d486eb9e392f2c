import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../src/math/wilson-interval.ts";

/** The share below or above the one seen whose own standard error reaches it, found by halving. */
function reached(seen: number, of: number, isLow: boolean): number {
  let [inside, outside] = [seen, isLow ? 0 : 1];
  const isReached = (share: number): boolean =>
    Math.abs(share - seen) <= 1.959963984540054 * Math.sqrt((share * (1 - share)) / of);
  if (isReached(outside)) return outside;
  for (let step = 0; step < 60; step++) {
    const middle = (inside + outside) / 2;
    if (isReached(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

describe("the Wilson interval", () => {
  it("is the one that Newcombe 1998 prints: 81 of 263, 15 of 148, 0 of 20, 1 of 29", () => {
    const printed = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [count, of, low, high] of printed) {
      const found = wilsonInterval(count / of, of);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });

  it("ends where the share's own standard error reaches the one seen", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const seen = Math.round(part * of) / of;
          const { low, high } = wilsonInterval(seen, of);
          expect(low).toBeCloseTo(reached(seen, of, true), 8);
          expect(high).toBeCloseTo(reached(seen, of, false), 8);
          expect(low <= seen && seen <= high).toBe(true);
        },
      ),
    );
  });
});
