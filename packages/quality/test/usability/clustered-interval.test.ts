import { randomFrom } from "@smartpick/core/math";
import { describe, expect, it } from "vitest";
import { wilsonShare } from "../../src/math/share-interval.ts";
import { clusteredInterval } from "../../src/usability/clustered-interval.ts";

describe("clusteredInterval", () => {
  it("needs two clusters", () => {
    expect(clusteredInterval([{ count: 3, of: 5 }])).toBeNull();
    expect(
      clusteredInterval([
        { count: 3, of: 5 },
        { count: 0, of: 0 },
      ]),
    ).toBeNull();
  });

  it("is the t interval of the cluster shares where clusters are of one size", () => {
    const counts = [2, 4, 5, 9];
    const { low, high } = clusteredInterval(counts.map((count) => ({ count, of: 10 })))!;
    // Mean 0.5, standard deviation of the shares 0.294392, t(3) = 3.182446.
    expect(low).toBeCloseTo(0.5 - (3.182446 * 0.294392) / 2, 5);
    expect(high).toBeCloseTo(0.5 + (3.182446 * 0.294392) / 2, 5);
  });

  it("covers the truth about as often as it says where clinicians differ, and Wilson does not", () => {
    const random = randomFrom(11);
    const inside = { clustered: 0, wilson: 0 };
    const runs = 1500;
    for (let run = 0; run < runs; run++) {
      const clusters = Array.from({ length: 12 }, () => {
        // Half override 6 of 10 alerts, half 9 of 10: the truth is 0.75.
        const rate = random.uniform() < 0.5 ? 0.6 : 0.9;
        let count = 0;
        for (let alert = 0; alert < 40; alert++) if (random.uniform() < rate) count++;
        return { count, of: 40 };
      });
      const { low, high } = clusteredInterval(clusters)!;
      if (low <= 0.75 && 0.75 <= high) inside.clustered++;
      const all = wilsonShare(
        clusters.reduce((sum, { count }) => sum + count, 0),
        480,
      );
      if (all.low! <= 0.75 && 0.75 <= all.high!) inside.wilson++;
    }
    expect(inside.clustered / runs).toBeGreaterThan(0.93);
    expect(inside.clustered / runs).toBeLessThan(0.97);
    expect(inside.wilson / runs).toBeLessThan(0.75);
  });
});
