import { randomFrom } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { type Spread, spreadAt, updatedSpread } from "../../src/openness/spread.ts";

const START: Spread = {
  sd: new Float64Array(3).fill(1),
  centre: new Float64Array(3),
  slope: new Float64Array(3),
};

/** Squared distances of programs from their predictions, `sd · exp(slope · (prediction + 3))` apart, two cells of three used. */
function simulate(slope: number) {
  const random = randomFrom(9);
  const cells = Int32Array.from({ length: 2000 }, (_, i) => i % 2);
  const predictions = Float64Array.from(cells, () => -3 + random.normal());
  const squares = predictions.map((at, i) => {
    const sd = (cells[i] === 0 ? 0.8 : 1.2) * Math.exp(slope * (at + 3));
    return (sd * random.normal()) ** 2;
  });
  return { cells, predictions, squares };
}

function settled(slope: number): Spread {
  const { cells, predictions, squares } = simulate(slope);
  let spread = START;
  for (let i = 0; i < 20; i++) spread = updatedSpread(spread, cells, predictions, squares);
  return spread;
}

describe("spread of programs around what is predicted", () => {
  test("recovers the spread of each cell and how it falls with the prediction", () => {
    const spread = settled(-0.25);
    expect(Math.abs(spreadAt(spread, 0, -3) - 0.8)).toBeLessThan(0.08);
    expect(Math.abs(spreadAt(spread, 1, -3) - 1.2)).toBeLessThan(0.1);
    for (const cell of [0, 1]) expect(Math.abs(spread.slope[cell]! + 0.25)).toBeLessThan(0.06);
  });

  test("an even spread stays even", () => {
    for (const cell of [0, 1]) expect(Math.abs(settled(0).slope[cell]!)).toBeLessThan(0.06);
  });

  test("a cell without programs takes the pooled spread and the common slope", () => {
    const spread = settled(-0.25);
    expect(spread.sd[2]).toBeGreaterThan(spread.sd[0]!);
    expect(spread.sd[2]).toBeLessThan(spread.sd[1]!);
    expect(spread.slope[2]).toBeCloseTo((spread.slope[0]! + spread.slope[1]!) / 2, 1);
  });

  test("far from all predictions seen, the spread stops at half and at twice the cell's own", () => {
    const spread = settled(-0.25);
    expect(spreadAt(spread, 0, 50)).toBeCloseTo(spread.sd[0]! / 2, 9);
    expect(spreadAt(spread, 0, -50)).toBeCloseTo(spread.sd[0]! * 2, 9);
  });
});
