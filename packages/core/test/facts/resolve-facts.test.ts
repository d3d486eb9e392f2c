import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fact, resolveFacts } from "../../src/index.ts";

const fact = (value: Fact["value"], other: Partial<Fact> = {}): Fact => ({
  field: "visaJ1",
  value,
  source: "list",
  year: 2021,
  kind: "observation",
  standing: "published",
  note: null,
  ...other,
});

const anyFact = fc.record({
  field: fc.constant("visaJ1" as const),
  value: fc.constantFrom(true, false, null),
  source: fc.constantFrom("a", "b", "c"),
  year: fc.constantFrom(null, 2020, 2021, 2026),
  kind: fc.constantFrom("rule" as const, "preference" as const, "observation" as const),
  standing: fc.constantFrom("published" as const, "derived" as const, "assumed" as const, "yours" as const),
  note: fc.constant(null),
});

describe("resolving facts", () => {
  test.each([
    ["the newest of two observations", fact(true, { year: 2026 }), fact(false, { year: 2021 })],
    ["a rule over a newer observation", fact(true, { kind: "rule" }), fact(false, { year: 2026 })],
    ["a rule over a preference", fact(true, { kind: "rule" }), fact(false, { kind: "preference" })],
    [
      "the applicant's own entry over a rule",
      fact(true, { standing: "yours" }),
      fact(false, { kind: "rule", year: 2027 }),
    ],
    ["a published value over an assumed one", fact(true), fact(false, { standing: "assumed", year: 2027 })],
    ["a known value over an unknown one", fact(false), fact(null, { year: 2027, kind: "rule" })],
    [
      "a published value over a derived one of the same year",
      fact(true),
      fact(false, { standing: "derived" }),
    ],
  ])("puts %s first", (_, winner, loser) => {
    expect(resolveFacts([winner, loser])[0]).toBe(winner);
    expect(resolveFacts([loser, winner])[0]).toBe(winner);
  });

  test("keeps every fact, and the order of the input never matters", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (facts, keys) => {
        const resolved = resolveFacts(facts);
        expect(resolved).toHaveLength(facts.length);
        for (const one of facts) expect(resolved).toContain(one);
        const order = facts
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(resolveFacts(order.map(({ one }) => one))).toEqual(resolved);
      }),
    );
  });

  test("an unknown value never comes first while a known one stands", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyFact.filter((one) => one.standing !== "yours"),
          { minLength: 1, maxLength: 6 },
        ),
        (facts) => {
          const known = facts.some((one) => one.value !== null);
          expect(resolveFacts(facts)[0]?.value !== null).toBe(known);
        },
      ),
    );
  });
});
