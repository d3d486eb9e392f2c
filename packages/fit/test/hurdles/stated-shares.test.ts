import { describe, expect, it } from "vitest";
import type { Stance, StatedHurdle } from "../../src/hurdles/stances.ts";
import { discountOf, type StatedEvidence, statedShares } from "../../src/hurdles/stated-shares.ts";

const stance = (specialty: string, limit: number | null, readOneByOne = false): Stance => ({
  acgme: "1400000001",
  specialty,
  readOneByOne,
  limit,
  weight: 1,
});
const evidence = (hurdle: StatedHurdle, stances: readonly Stance[]): StatedEvidence => ({
  hurdle,
  stances,
  read: { programs: 20, specialty: "Neurology" },
  invitations: null,
  sources: ["pages"],
});
const READ = [
  stance("Neurology", 3, true),
  ...Array.from({ length: 4 }, () => stance("Neurology", null, true)),
];

describe("shares of programs with a hurdle", () => {
  it("are a share of all programs: the silent ones of those read one by one count too", () => {
    const found = discountOf(evidence("years-since-graduation", READ));
    expect(found.mean).toBeCloseTo(Math.log(1.5 / 4.5) - Math.log(1.5 / 19.5), 10);
  });

  it("sum to 1 in each specialty, with an SD for each class", () => {
    const strict = Array.from({ length: 8 }, () => stance("Internal Medicine", 5));
    for (const hurdle of ["years-since-graduation", "us-clinical-months", "failed-attempts"] as const) {
      const rows = statedShares(evidence(hurdle, [...READ, ...strict]));
      for (const specialty of ["*", "Internal Medicine", "Psychiatry"]) {
        const own = rows.filter((row) => row.specialty === specialty);
        expect(own.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 10);
        expect(own.at(-1)?.threshold).toBe("none");
        for (const { share, sd } of own) expect(share > 0 && share < 1 && sd > 0 && sd < 0.4).toBe(true);
      }
    }
  });

  it("are higher where programs publish limits, and put each limit in its class", () => {
    const strict = Array.from({ length: 8 }, () => stance("Internal Medicine", 4));
    const rows = statedShares(evidence("years-since-graduation", [...READ, ...strict]));
    const share = (specialty: string, threshold: string) =>
      rows.find((row) => row.specialty === specialty && row.threshold === threshold)!.share;
    expect(share("Internal Medicine", "none")).toBeLessThan(share("Neurology", "none"));
    for (const other of ["2", "3", "7", "10"]) {
      expect(share("Internal Medicine", "5")).toBeGreaterThan(share("Internal Medicine", other));
    }
  });

  it("take months asked for by the most that the class asks", () => {
    const asked = [3, 4, 5].map((months) => stance("Surgery", months));
    const rows = statedShares(evidence("us-clinical-months", [...READ.slice(1), ...asked]));
    const own = rows.filter((row) => row.specialty === "Surgery");
    const three = own.find((row) => row.threshold === "3")!;
    for (const row of own) if (row.threshold !== "none") expect(row.share).toBeLessThanOrEqual(three.share);
  });
});
