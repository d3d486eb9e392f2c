import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowLine, flowInto } from "../../../src/project/poster/flow.ts";

function line(changes: Partial<FlowLine> = {}): FlowLine {
  return {
    runs: [],
    size: 10,
    colour: "body",
    height: 10,
    before: 0,
    keeps: false,
    part: "problem",
    ...changes,
  };
}

const column = (x: number, height: number) => ({ x, y: 100, width: 50, height });

describe("text that flows through columns", () => {
  it("goes on at the top of the next column, without the room above a heading", () => {
    const { placed, left } = flowInto([line(), line(), line({ before: 8 })], [column(0, 25), column(60, 25)]);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 100],
      [0, 110],
      [60, 100],
    ]);
    expect(left).toEqual([]);
  });

  it("keeps a heading with the line below it", () => {
    const { placed } = flowInto([line(), line({ keeps: true }), line()], [column(0, 25), column(60, 25)]);
    expect(placed.map(({ x }) => x)).toEqual([0, 60, 60]);
  });

  it("gives back what finds no room, from the first line that does not fit, and loses none", () => {
    const some = fc.record({
      height: fc.integer({ min: 1, max: 40 }),
      before: fc.integer({ min: 0, max: 10 }),
      keeps: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
        (lines, heights) => {
          const given = lines.map((one) => line(one));
          const columns = heights.map((height, at) => column(at * 60, height));
          const { placed, left } = flowInto(given, columns);
          expect([...placed.map((one) => one.line), ...left]).toEqual(given);
          placed.forEach((one, at) => {
            const own = columns.find(({ x }) => x === one.x);
            expect(one.y + one.line.height).toBeLessThanOrEqual(100 + (own?.height ?? 0) + 0.02);
            const next = placed[at + 1];
            if (next !== undefined && next.x === one.x)
              expect(next.y).toBeGreaterThanOrEqual(one.y + one.line.height);
          });
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});
