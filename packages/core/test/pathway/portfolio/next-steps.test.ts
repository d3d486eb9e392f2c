import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSteps } from "../../../src/pathway/portfolio/next-steps.ts";
import { FACTS, JUDGED, POSTER, portfolio, project, skill } from "./told.ts";

const stepsFor = (lists: Parameters<typeof portfolio>[0], facts = FACTS) =>
  nextSteps(portfolio(lists), facts, JUDGED);

describe("a next step", () => {
  it("is worth its points per ten hours, dollars counted as hours, with both ends", () => {
    const known = stepsFor({}).ranked.find(({ id }) => id === "known");
    // SQL from nothing to measured (1 + 1), and the first thing shown in one domain (2).
    expect(known?.points).toBe(4);
    expect(known?.rises).toEqual([{ skill: "sql", from: null, to: "measured" }]);
    expect(known?.domains).toEqual(["data-analytics"]);
    // 20 hours and $50 at $25 an hour; 30 hours and $100 at $10; 10 hours and $0.
    expect(known?.worth?.mid).toBeCloseTo(40 / 22, 12);
    expect(known?.worth?.low).toBeCloseTo(40 / 40, 12);
    expect(known?.worth?.high).toBeCloseTo(40 / 10, 12);
  });

  it("with an unknown price stands apart and has no worth", () => {
    const { ranked, unknownCost } = stepsFor({});
    expect(unknownCost).toMatchObject([{ id: "unknown", usd: null, worth: null, points: 4 }]);
    expect(ranked.map(({ id }) => id)).not.toContain("unknown");
  });

  it("that is not open to her, or that she has taken, is none", () => {
    const all = stepsFor({});
    expect([...all.ranked, ...all.unknownCost].map(({ id }) => id)).not.toContain("shut");
    const education = [{ ...FACTS.credentials[0], title: "Known Cost", skills: [], completed: null }];
    const taken = stepsFor({ education: education as never });
    expect(taken.ranked.map(({ id }) => id)).not.toContain("known");
  });

  it("at a venue waits for a finished project that can be shown", () => {
    expect(stepsFor({}).ranked.map(({ id }) => id)).not.toContain("meeting");
    const done = stepsFor({ projects: [project({ artefacts: [POSTER] })] });
    expect(done.ranked.find(({ id }) => id === "meeting")?.rises).toEqual([
      { skill: "presenting", from: null, to: "shown" },
    ]);
  });

  it("proves no more of what is measured already", () => {
    const measured = stepsFor({ skills: [skill("SQL", { measured: "passed" })] });
    expect(measured.ranked.map(({ id }) => id)).not.toContain("known");
  });

  it("comes in the order of its worth, and in the same order whatever the order of the tables", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...FACTS.credentials], { minLength: 3 }),
        fc.boolean(),
        (credentials, hasProject) => {
          const lists = hasProject ? { projects: [project({ artefacts: [POSTER] })] } : {};
          const { ranked, unknownCost } = stepsFor(lists, { ...FACTS, credentials });
          expect({ ranked, unknownCost }).toEqual(stepsFor(lists));
          const worths = ranked.map(({ worth }) => worth?.mid ?? 0);
          expect(worths).toEqual([...worths].sort((a, b) => b - a));
          for (const { worth, points } of ranked) {
            expect(points).toBeGreaterThan(0);
            expect(worth!.low).toBeLessThanOrEqual(worth!.mid);
            expect(worth!.mid).toBeLessThanOrEqual(worth!.high);
          }
        },
      ),
    );
  });
});
