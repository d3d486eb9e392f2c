import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalAlpha } from "../../src/usability/ordinal-alpha.ts";

const X = null;

/** Units by observer of Krippendorff 2011, section C: twelve units, four observers, some ratings missing. */
const KRIPPENDORFF_2011 = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, X, X, X],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, X, 3],
  [X, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, X],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, X],
];

const turned = (byRater: readonly (readonly (number | null)[])[]): (number | null)[][] =>
  byRater[0]!.map((_, unit) => byRater.map((ratings) => ratings[unit]!));

describe("ordinalAlpha", () => {
  it("gives the 0.815 that Krippendorff 2011 published for his example", () => {
    expect(ordinalAlpha(turned(KRIPPENDORFF_2011))).toBeCloseTo(0.815, 3);
  });

  it("is 1 where all agree on different things, and unknown where nothing differs or nothing pairs", () => {
    expect(
      ordinalAlpha([
        [1, 1],
        [4, 4],
        [2, 2],
      ]),
    ).toBe(1);
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(
      ordinalAlpha([
        [1, null],
        [null, 4],
      ]),
    ).toBeNull();
    expect(ordinalAlpha([])).toBeNull();
  });

  it("with two levels is the nominal alpha of the coincidence matrix", () => {
    const rating = fc.oneof(fc.constantFrom(0, 1), fc.constant(null));
    fc.assert(
      fc.property(
        fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 }),
        (things) => {
          const alpha = ordinalAlpha(things);
          const own = things
            .map((thing) => thing.filter((one) => one !== null))
            .filter(({ length }) => length > 1);
          const ones = own.flat().filter((one) => one === 1).length;
          const n = own.flat().length;
          if (ones === 0 || ones === n) {
            expect(alpha).toBeNull();
            return;
          }
          const disagreements = own.reduce((sum, thing) => {
            const up = thing.filter((one) => one === 1).length;
            return sum + (2 * up * (thing.length - up)) / (thing.length - 1);
          }, 0);
          expect(alpha).toBeCloseTo(1 - ((n - 1) * disagreements) / (2 * ones * (n - ones)), 9);
        },
      ),
    );
  });

  it("does not care who rated, nor for the order of things, nor for the direction of the scale", () => {
    const rating = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 10 }),
        (things) => {
          const alpha = ordinalAlpha(things);
          const others = [
            things.map((thing) => [...thing].reverse()),
            [...things].reverse(),
            things.map((thing) => thing.map((one) => (one === null ? null : 4 - one))),
          ];
          for (const other of others) {
            const again = ordinalAlpha(other);
            if (alpha === null) expect(again).toBeNull();
            else expect(again).toBeCloseTo(alpha, 9);
          }
        },
      ),
    );
  });
});
