import { isThin, type SpecialtyRow } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparedGroups,
  comparedMatch,
  outsideNotes,
  publishedRateOf,
  publishedWords,
} from "../../src/index.ts";

const row = (specialty: string, mid: number, more: Partial<SpecialtyRow> = {}): SpecialtyRow =>
  ({
    specialty,
    match: { low: mid / 2, mid, high: mid },
    equal: { applications: 50, usd: 1500, match: { low: mid / 2, mid, high: mid } },
    perApplicant: { matched: 50, applicants: 100, rate: 0.5, year: 2025, basis: "published", source: "s" },
    published: { matchRate: 0.6, matched: 60, n: 100, year: 2026, source: "t" },
    evidence: "moderate",
    verdict: "hard",
    sought: false,
    ...more,
  }) as SpecialtyRow;

describe("the rows of a comparison", () => {
  it("have a place in the order unless their evidence is thin or too few people were counted", () => {
    const few = {
      matched: 5,
      applicants: 29,
      rate: 5 / 29,
      year: 2025,
      basis: "published",
      source: "s",
    } as const;
    const groups = comparedGroups([
      row("A", 0.1),
      row("B", 0.3),
      row("C", 0.9, { evidence: "thin" }),
      row("D", 0.8, { perApplicant: few }),
      row("E", 0.7, { verdict: "not-covered", evidence: "thin" }),
      row("F", 0.2, { evidence: "thin", sought: true }),
    ]);
    expect(groups.inOrder.map(({ specialty }) => specialty)).toEqual(["B", "A"]);
    expect(groups.thin.map(({ specialty }) => specialty)).toEqual(["F", "C", "D"]);
    expect(groups.notCovered.map(({ specialty }) => specialty)).toEqual(["E"]);
  });

  it("stand outside with what the budget lacks, the cheapest first, or for want of published counts", () => {
    const groups = comparedGroups([
      row("A", 0, { verdict: "over-budget", needsUsd: 351, evidence: "thin" }),
      row("B", 0, { verdict: "over-budget", needsUsd: 249, evidence: "thin" }),
      row("D", 0, { verdict: "over-budget", needsUsd: 351, evidence: "thin" }),
      row("C", 0, { verdict: "not-covered" }),
    ]);
    expect([groups.inOrder, groups.thin]).toEqual([[], []]);
    expect(outsideNotes(groups)).toEqual([
      "Your budget is too small for a first application. In B it needs $249. In A and D it needs $351.",
      "Too little is published to estimate a chance in C.",
    ]);
  });

  it("are each in one group, and those in order never rise", () => {
    const rows = fc.uniqueArray(
      fc.record({
        specialty: fc.string({ minLength: 1 }),
        mid: fc.double({ min: 0, max: 1, noNaN: true }),
        evidence: fc.constantFrom("strong" as const, "moderate" as const, "thin" as const),
        verdict: fc.constantFrom("hard" as const, "not-covered" as const),
      }),
      { selector: ({ specialty }) => specialty },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const all = given.map(({ specialty, mid, ...more }) => row(specialty, mid, more));
        const { inOrder, thin, notCovered } = comparedGroups(all);
        expect(new Set([...inOrder, ...thin, ...notCovered])).toEqual(new Set(all));
        expect(inOrder.length + thin.length + notCovered.length).toBe(all.length);
        const mids = inOrder.map((one) => comparedMatch(one).mid);
        expect(mids).toEqual(mids.toSorted((a, b) => b - a));
        expect(thin.every(isThin)).toBe(true);
      }),
    );
  });

  it("name whom a published rate counts, and its year", () => {
    const words = (more: Partial<SpecialtyRow>): string | null => {
      const rate = publishedRateOf(row("A", 0.1, more));
      return rate === null ? null : publishedWords(rate);
    };
    expect(words({})).toBe("50 of 100 who ranked it, 2025");
    expect(words({ perApplicant: null })).toBe("60 of 100 who put it first, 2026");
    expect(words({ perApplicant: null, published: null })).toBeNull();
  });
});
