import { randomFrom } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { reliabilityOf, type SaidAndHappened } from "../../src/checks/reliability.ts";

/** People with chances spread evenly over 0 to 1; what happens has chance `truth(said)`. */
function people(count: number, truth: (said: number) => number): SaidAndHappened {
  const random = randomFrom(7);
  const said = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const drawWith = (chance: (said: number) => number, stream = random) =>
    said.map((p) => Number(stream.uniform() < chance(p)));
  return {
    id: "people",
    title: "People",
    unit: "People",
    use: "held out",
    said,
    happened: drawWith(truth),
    draw: (stream) => drawWith((p) => p, stream),
  };
}

describe("groups of what was said", () => {
  it("are of equal size, in order, and together hold everyone", () => {
    const { groups } = reliabilityOf(
      people(803, (p) => p),
      1,
    );
    expect(groups).toHaveLength(8);
    expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(803);
    expect(Math.max(...groups.map(({ n }) => n)) - Math.min(...groups.map(({ n }) => n))).toBeLessThanOrEqual(
      1,
    );
    groups.forEach(({ said }, g) => {
      expect(said).toBeCloseTo(100 * ((g + 0.5) / 8), 0);
    });
  });

  it("hold what happened where every chance is right, and the range is that of a share of so many people", () => {
    const { groups } = reliabilityOf(
      people(8000, (p) => p),
      1,
    );
    expect(groups.filter(({ happened, low, high }) => happened < low || happened > high).length).toBeLessThan(
      2,
    );
    const middle = groups[4]!;
    const sd = 100 * Math.sqrt((0.5625 * 0.4375) / 1000);
    expect(middle.high - middle.low).toBeGreaterThan(3.2 * sd);
    expect(middle.high - middle.low).toBeLessThan(4.6 * sd);
  });

  it("name as worst the one group whose chances are wrong, and put it outside the range", () => {
    const wrong = (p: number) => (p > 0.5 && p < 0.625 ? p - 0.25 : p);
    const { groups, worst } = reliabilityOf(people(8000, wrong), 1);
    expect(worst).toBe(4);
    expect(groups[4]!.happened).toBeLessThan(groups[4]!.low);
  });

  it("are the same for the same seed", () => {
    expect(
      reliabilityOf(
        people(200, (p) => p),
        3,
      ),
    ).toEqual(
      reliabilityOf(
        people(200, (p) => p),
        3,
      ),
    );
  });

  it("become fewer where there are fewer than eight", () => {
    expect(
      reliabilityOf(
        people(3, (p) => p),
        1,
      ).groups,
    ).toHaveLength(3);
  });
});
