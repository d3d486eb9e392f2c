import { CORE_VERSION, type Facts } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { beforeAll, describe, expect, it } from "vitest";
import {
  coarse,
  type GoldenHistory,
  goldenDigest,
  goldenStanding,
  readGolden,
  withGolden,
} from "../../../scripts/golden-plans.ts";

let facts: Facts;

beforeAll(async () => {
  facts = await readFacts("full");
});

const HISTORY: GoldenHistory = { "0.1.0": { a: "one" }, "0.2.0": { a: "two" } };

describe("the version of the calculation", () => {
  it("moves when the plans of the examples move", () => {
    const standing = goldenStanding(readGolden(), CORE_VERSION, facts.version, goldenDigest(facts));
    const advice = {
      "as-written": "",
      moved: `The plans of the examples moved and CORE_VERSION stayed ${CORE_VERSION}: raise it and run npm run golden.`,
      "not-written": `No digest stands for version ${CORE_VERSION} with facts ${facts.version}: run npm run golden.`,
    };
    expect(standing, advice[standing]).toBe("as-written");
  });

  it("keeps every digest that was written", () => {
    expect(withGolden(HISTORY, "0.2.0", "a", "three").ok).toBe(false);
    expect(withGolden(HISTORY, "0.2.0", "a", "two")).toEqual({ ok: true, value: HISTORY });
    expect(withGolden(HISTORY, "0.2.0", "b", "three")).toEqual({
      ok: true,
      value: { "0.1.0": { a: "one" }, "0.2.0": { a: "two", b: "three" } },
    });
    expect(withGolden(HISTORY, "0.3.0", "a", "three")).toEqual({
      ok: true,
      value: { ...HISTORY, "0.3.0": { a: "three" } },
    });
  });

  it("tells a moved digest from a missing one", () => {
    expect(goldenStanding(HISTORY, "0.2.0", "a", "two")).toBe("as-written");
    expect(goldenStanding(HISTORY, "0.2.0", "a", "three")).toBe("moved");
    expect(goldenStanding(HISTORY, "0.3.0", "a", "two")).toBe("not-written");
    expect(goldenStanding(HISTORY, "0.2.0", "c", "two")).toBe("not-written");
  });

  it("sees a change of a billionth and not the last bits", () => {
    expect(coarse(0.1 + 0.2)).toBe(coarse(0.3));
    expect(coarse(1234.5 * (1 + 2 ** -52))).toBe(coarse(1234.5));
    expect(coarse(0.3 + 2e-9)).not.toBe(coarse(0.3));
    expect(coarse(-1e-17)).toBe(coarse(0));
  });
});
