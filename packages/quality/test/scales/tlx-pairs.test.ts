import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreTable, TLX_PAIRS_ASKED, weightsOfPairs } from "../../src/index.ts";
import { TLX_COLUMNS, TLX_WEIGHT_COLUMNS } from "../../src/scales/tlx.ts";
import { tableOf } from "../table-of.ts";

const choices = fc
  .array(fc.boolean(), { minLength: 15, maxLength: 15 })
  .map((sides) => TLX_PAIRS_ASKED.map((pair, at) => pair[sides[at] ? 0 : 1]));

describe("the fifteen pairs of the Task Load Index", () => {
  it("are all pairs of two different subscales, each once", () => {
    const keys = TLX_PAIRS_ASKED.map((pair) => [...pair].sort().join(" "));
    expect(new Set(keys).size).toBe(15);
    expect(TLX_PAIRS_ASKED.every(([first, second]) => first !== second)).toBe(true);
  });

  it("give weights that sum to 15, none above 5, and that the score accepts", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const weights = weightsOfPairs(chosen)!;
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(15);
        expect(Math.max(...weights)).toBeLessThanOrEqual(5);
        const head = ["id", ...TLX_COLUMNS, ...TLX_WEIGHT_COLUMNS].join(",");
        const row = ["a", ...TLX_COLUMNS.map(() => 50), ...weights].join(",");
        expect(scoreTable(tableOf(`${head}\n${row}`), "tlx-weighted").ok).toBe(true);
      }),
    );
  });

  it("give 5, 4, 3, 2, 1, 0 to who always chooses the earlier subscale", () => {
    expect(weightsOfPairs(TLX_PAIRS_ASKED.map(([first]) => first))).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it("give nothing while a pair is open, or holds what is not in it", () => {
    fc.assert(
      fc.property(choices, fc.nat(14), fc.constantFrom(null, "", "hurry"), (chosen, at, gap) => {
        expect(weightsOfPairs(chosen.map((one, place) => (place === at ? gap : one)))).toBeNull();
      }),
    );
  });
});
