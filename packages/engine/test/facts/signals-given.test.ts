import { readFacts } from "@smartpick/data/node";
import { beforeAll, describe, expect, it } from "vitest";
import { signalsGiven } from "../../src/facts/signals-given.ts";

type Facts = Awaited<ReturnType<typeof readFacts>>;
let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

const FAMILY = "acgme:1203521465";
const INTERNAL = "acgme:1400100003";

describe("the signals that a season gives to programs", () => {
  it("are those of their specialty, by the id that was asked", () => {
    const given = signalsGiven(facts, [FAMILY, INTERNAL], 2027);
    expect(given[FAMILY]).toEqual({
      specialty: "Family Medicine",
      allowance: { signal: expect.any(Number) },
      publishedFor: 2027,
    });
    expect(given[INTERNAL]?.allowance).toEqual({ gold: 3, silver: 12 });
  });

  it("are left out for a program that nobody knows, and in a season without facts", () => {
    expect(signalsGiven(facts, ["acgme:9999999999"], 2027)).toEqual({});
    expect(signalsGiven(facts, [INTERNAL], 1990)).toEqual({});
  });
});
