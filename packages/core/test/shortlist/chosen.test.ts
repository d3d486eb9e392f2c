import fc from "fast-check";
import { expect, test } from "vitest";
import { type Contender, chosenOf, SHORTLIST_SIZE } from "../../src/index.ts";

const field = (max: number): fc.Arbitrary<readonly Contender[]> =>
  fc
    .array(
      fc.record({
        held: fc.constantFrom(0, 1, 2, 3),
        chance: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: max },
    )
    .map((found) => found.map((one, row) => ({ row, ...one }) as Contender));

const rowsOf = (contenders: readonly Contender[]): number[] =>
  chosenOf(contenders).chosen.map(({ row }) => row);

test("never more than forty, never one that holds none, and thirty wherever thirty hold one", () => {
  fc.assert(
    fc.property(field(120), (contenders) => {
      const { chosen, steps } = chosenOf(contenders);
      const holding = contenders.filter(({ held }) => held > 0).length;
      expect(chosen.length).toBeLessThanOrEqual(SHORTLIST_SIZE.most);
      expect(chosen.length).toBeGreaterThanOrEqual(Math.min(SHORTLIST_SIZE.filledTo, holding));
      expect(chosen.every(({ held }) => held > 0)).toBe(true);
      expect(steps.reduce((sum, { taken }) => sum + taken, 0)).toBe(chosen.length);
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
  );
});

test("the order in which the programs come makes no difference", () => {
  fc.assert(
    fc.property(field(80), (contenders) => {
      expect(rowsOf(contenders.toReversed())).toEqual(rowsOf(contenders));
    }),
  );
});

test("more criteria come before a higher chance, and a higher chance before a lower one", () => {
  fc.assert(
    fc.property(field(80), (contenders) => {
      const { chosen } = chosenOf(contenders);
      for (const [at, one] of chosen.entries()) {
        const next = chosen[at + 1];
        if (next === undefined) continue;
        expect(one.held > next.held || (one.held === next.held && one.chance >= next.chance)).toBe(true);
      }
    }),
  );
});

test("one more criterion known to hold never lowers a program, nor takes it off", () => {
  fc.assert(
    fc.property(field(80), fc.nat(), (contenders, pick) => {
      fc.pre(contenders.length > 0);
      const row = pick % contenders.length;
      const before = rowsOf(contenders).indexOf(row);
      const known = contenders.map((one) =>
        one.row === row && one.held < 3 ? ({ ...one, held: one.held + 1 } as Contender) : one,
      );
      const after = rowsOf(known).indexOf(row);
      if (before >= 0) expect(after).toBeGreaterThanOrEqual(0);
      if (before >= 0) expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("two criteria fill up to thirty only where three are too few, one only where two are", () => {
  const of = (held: Contender["held"], count: number, from: number): Contender[] =>
    Array.from({ length: count }, (_, at) => ({ row: from + at, held, chance: 0.1 }));
  const taken = (...contenders: Contender[]): number[] =>
    chosenOf(contenders).steps.map((step) => step.taken);
  expect(taken(...of(3, 50, 0), ...of(2, 50, 100))).toEqual([40, 0, 0]);
  expect(taken(...of(3, 34, 0), ...of(2, 50, 100))).toEqual([34, 0, 0]);
  expect(taken(...of(3, 21, 0), ...of(2, 50, 100))).toEqual([21, 9, 0]);
  expect(taken(...of(3, 5, 0), ...of(2, 3, 100), ...of(1, 90, 200))).toEqual([5, 3, 22]);
  expect(taken(...of(0, 90, 0))).toEqual([0, 0, 0]);
});
