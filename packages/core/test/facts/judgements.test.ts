import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitsJudgement, JUDGEMENT_IDS, lackingJudgement } from "../../src/index.ts";
import { JUDGEMENTS } from "./shipped-judgements.ts";

const source = new URL("../../src/", import.meta.url);
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== "facts/judgements.ts")
  .map((path) => readFileSync(new URL(path, source), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""))
  .join("\n");

describe("judgements", () => {
  it("that ship are whole, and hold nothing else", () => {
    expect(lackingJudgement(JUDGEMENTS)).toBeNull();
    expect(Object.keys(JUDGEMENTS).sort()).toEqual([...JUDGEMENT_IDS].sort());
  });

  it.each(JUDGEMENT_IDS)("are all read: %s", (id) => {
    // In a type (`Pick<Judgements, "id">`) it is only named; `.id` and `{ id }` read it.
    expect(code).toMatch(new RegExp(`(\\.|[{,]\\s*)${id}\\b`));
  });

  it("are named when one is missing or has another form", () => {
    const { lowChance: _, ...lacking } = JUDGEMENTS;
    expect(lackingJudgement(lacking)).toBe("lowChance");
    expect(lackingJudgement({ ...JUDGEMENTS, assumedUsdPerChance: Number.NaN })).toBe("assumedUsdPerChance");
    expect(lackingJudgement({ ...JUDGEMENTS, tierBorders: { safer: 2 } })).toBe("tierBorders");
  });

  it.each([
    ["usualReviewDay", "09-24", true],
    ["usualReviewDay", "09-31", false],
    ["comparedSpecialties", [], true],
    ["comparedSpecialties", ["Nothing"], false],
    ["verdictLimits", { unrealistic: 0.03, hard: 0.15 }, true],
    ["verdictLimits", { unrealistic: 0.03, hard: null }, false],
    ["verdictLimits", null, false],
  ] as const)("%s takes %j: %s", (id, value, fits) => {
    expect(fitsJudgement(id, value)).toBe(fits);
  });
});
