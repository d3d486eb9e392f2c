import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sponsorshipsOf } from "../../src/index.ts";
import { syntheticFacts, type TestProgram } from "./synthetic-facts.ts";

type Answer =
  | { readonly value: boolean; readonly year: number }
  | { readonly value: boolean; readonly standing: "yours" };

/** Both chances of a program with these answers; of all programs 0.6 sponsor J-1 and 0.35 H-1B. */
function chancesWith(visaJ1?: Answer, visaH1b?: Answer) {
  const fields = {
    ...(visaJ1 === undefined ? {} : { visaJ1: { ...visaJ1, kind: "rule" } }),
    ...(visaH1b === undefined ? {} : { visaH1b: { ...visaH1b, kind: "rule" } }),
  };
  const facts = syntheticFacts([{ fields } as TestProgram]);
  const found = sponsorshipsOf(facts, 0, "Internal Medicine", 2027);
  return [found.visaJ1.chance, found.visaH1b.chance] as const;
}

const yours = (value: boolean) => ({ value, standing: "yours" }) as const;
const OLD = [undefined, { value: true, year: 2018 }, { value: false, year: 2018 }] as const;

describe("the chances that a program sponsors", () => {
  it("are those of its specialty without an answer", () => {
    const [j1, h1b] = chancesWith();
    expect(j1).toBe(0.6);
    expect(h1b).toBeCloseTo(0.35, 12);
  });

  it("move with the other answer, and keep their mean over it", () => {
    expect(chancesWith(undefined, yours(true))[0]).toBe(1);
    expect(chancesWith(yours(false))[1]).toBe(0);
    const [none] = chancesWith();
    const afterH1b =
      0.35 * chancesWith(undefined, yours(true))[0] + 0.65 * chancesWith(undefined, yours(false))[0];
    expect(afterH1b).toBeCloseTo(none, 12);
    const afterJ1 = 0.6 * chancesWith(yours(true))[1] + 0.4 * chancesWith(yours(false))[1];
    expect(afterJ1).toBeCloseTo(0.35, 12);
  });

  it("never give an H-1B above a J-1, but where a J-1 is settled as not sponsored", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OLD, yours(true)),
        fc.constantFrom(...OLD, yours(true), yours(false)),
        (one, other) => {
          const [j1, h1b] = chancesWith(one, other);
          expect(h1b).toBeLessThanOrEqual(j1 + 1e-12);
          expect(h1b).toBeGreaterThanOrEqual(0);
          expect(j1).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(chancesWith(yours(false), { value: true, year: 2018 })[1]).toBeGreaterThan(0.5);
  });
});
