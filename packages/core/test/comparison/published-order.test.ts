import { describe, expect, it } from "vitest";
import { disputedPairs, type Ordered, winnerOf } from "../../src/comparison/published-order.ts";

const row = (
  specialty: string,
  [low, mid, high]: readonly [number, number, number],
  published: number | null,
  applicants = 1000,
): Ordered => ({
  specialty,
  equal: { applications: 50, usd: 1500, match: { low, mid, high } },
  perApplicant: published === null ? null : { rate: published, applicants, basis: "published" },
});

describe("our order of specialties beside the published one", () => {
  const better = row("A", [0.5, 0.6, 0.7], 0.3);
  const worse = row("B", [0.2, 0.3, 0.4], 0.6);

  it("is disputed where both are sure of opposite orders, and then nobody wins", () => {
    expect(disputedPairs([better, worse])).toEqual([["A", "B"]]);
    expect(winnerOf([better, worse], disputedPairs([better, worse]))).toBeNull();
  });

  it("is not where ranges overlap, the published order is ours, or too few were counted", () => {
    const others = [
      [row("A", [0.3, 0.6, 0.7], 0.3), worse],
      [row("A", [0.5, 0.6, 0.7], 0.7), worse],
      [row("A", [0.5, 0.6, 0.7], null), worse],
      [row("A", [0.5, 0.6, 0.7], 0.3, 20), worse],
    ];
    for (const rows of others) expect(disputedPairs(rows)).toEqual([]);
  });

  it("names a winner only where no other middle lies within its range", () => {
    expect(winnerOf([row("A", [0.5, 0.6, 0.7], 0.7), worse], [])).toBe("A");
    expect(winnerOf([row("A", [0.25, 0.6, 0.7], 0.7), worse], [])).toBeNull();
    expect(winnerOf([], [])).toBeNull();
    const thin = row("A", [0.5, 0.8, 0.9], 0.7);
    const known = row("B", [0.3, 0.4, 0.5], 0.5);
    expect(winnerOf([thin, known], [], new Set(["A"]))).toBe("B");
    expect(winnerOf([thin, known], [["A", "C"]], new Set(["A"]))).toBeNull();
  });
});
