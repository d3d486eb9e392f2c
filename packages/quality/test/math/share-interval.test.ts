import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedWaldShare, wilsonShare, withUnknown } from "../../src/math/share-interval.ts";

const counted = fc.nat({ max: 400 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)));

describe("wilsonShare", () => {
  // Newcombe 1998 (Statistics in Medicine 17:857-872), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i runs from the published %f to %f", (count, of, low, high) => {
    const share = wilsonShare(count, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it("has ends where the score test is just significant", () => {
    fc.assert(
      fc.property(counted, ([count, of]) => {
        fc.pre(of > 0);
        const { share, low, high } = wilsonShare(count, of);
        for (const end of [low!, high!]) {
          if (end <= 1e-9 || end >= 1 - 1e-9) continue;
          const z = Math.abs(share! - end) / Math.sqrt((end * (1 - end)) / of);
          expect(z).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });
});

describe("adjustedWaldShare", () => {
  it("of 4 in 5 runs from 36 to 98 of 100 (Tullis 2008, after Sauro & Lewis 2005)", () => {
    const { low, high } = adjustedWaldShare(4, 5);
    expect(low).toBeCloseTo(0.3596, 3);
    expect(high).toBeCloseTo(0.9796, 3);
  });
});

describe.each([
  ["wilsonShare", wilsonShare],
  ["adjustedWaldShare", adjustedWaldShare],
])("%s", (_, shareOf) => {
  it("holds the share, stays in 0 to 1, and mirrors what was not counted", () => {
    fc.assert(
      fc.property(counted, ([count, of]) => {
        const one = shareOf(count, of);
        if (of === 0) {
          expect(one).toEqual({ count, of, share: null, low: null, high: null });
          return;
        }
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.share!);
        expect(one.high).toBeGreaterThanOrEqual(one.share!);
        const other = shareOf(of - count, of);
        expect(other.low).toBeCloseTo(1 - one.high!, 12);
      }),
    );
  });
});

describe("withUnknown", () => {
  it("ends where all unknown rows fall on one side", () => {
    expect(withUnknown(wilsonShare(3, 10), 10)).toMatchObject({ unknown: 10, least: 0.15, most: 0.65 });
    expect(withUnknown(wilsonShare(0, 0), 0)).toMatchObject({ least: null, most: null });
    expect(withUnknown(wilsonShare(0, 0), 4)).toMatchObject({ share: null, least: 0, most: 1 });
  });
});
