import { describe, expect, it } from "vitest";
import { compareWithBaselines } from "../../src/checks/case-baselines.ts";
import { checkHeldOutCases } from "../../src/checks/case-check.ts";
import { caseLogMeans, fitCaseModel, freeLevel } from "../../src/checks/case-model.ts";
import { caseReliability } from "../../src/checks/case-reliability.ts";
import { reliabilityOf } from "../../src/checks/reliability.ts";
import { simulatedFrame } from "./simulated-cases.ts";

const TRUTH = { slope: 0.6, sigma: 0.5, years: -0.1 };
const taught = simulatedFrame("Surgery", 400, TRUTH, 1);
const checked = simulatedFrame("Family Medicine", 150, TRUTH, 2);
const model = fitCaseModel(taught);

describe("what one table of cases teaches", () => {
  it("comes near the truth that the cases were drawn from", () => {
    expect(model.step2ck).toBeGreaterThan(0.5);
    expect(model.step2ck).toBeLessThan(0.7);
    expect(model.sigma).toBeGreaterThan(0.4);
    expect(model.sigma).toBeLessThan(0.6);
    expect(model.years).toBeLessThan(-0.05);
  });

  it("does not change with the cases that it is checked on", () => {
    const flat = simulatedFrame("Family Medicine", 150, { ...TRUTH, slope: -0.5 }, 3);
    const check = checkHeldOutCases(flat, model);
    expect(check.step2ck).toBe(model.step2ck);
    expect(check.spearman).toBeLessThan(checkHeldOutCases(checked, model).spearman);
    expect(check.gain).toBeLessThan(0);
  });

  it("gives good order, an honest range and a gain on cases of the same kind", () => {
    const check = checkHeldOutCases(checked, model);
    expect(check.spearman).toBeGreaterThan(0.6);
    expect(check.coverage).toBeGreaterThan(0.72);
    expect(check.coverage).toBeLessThan(0.94);
    expect(check.gain).toBeGreaterThan(0.1);
    expect(check.level).toBeGreaterThan(0.75);
    expect(check.level).toBeLessThan(1.35);
  });

  it("stays at its prior where a table says nothing of it", () => {
    expect(model.failures).toBeCloseTo(1, 1);
  });
});

describe("the free level", () => {
  it("finds the factor that all counts were moved by", () => {
    const counts = checked.cases.map(({ interviews }) => interviews);
    const means = caseLogMeans(checked, model);
    const spreads = counts.map(() => model.sigma);
    const here = freeLevel(counts, means, spreads).level;
    const moved = freeLevel(
      counts,
      means.map((mean) => mean - 2),
      spreads,
    ).level;
    expect(moved - here).toBeCloseTo(2, 2);
  });
});

describe("plain guesses", () => {
  it("lose to the model where the model is true", () => {
    const [own, ...others] = compareWithBaselines(taught, checked, model);
    expect(others.map(({ method }) => method)).toEqual([
      "Same number for everyone",
      "Same share of applications",
      "Score bands",
    ]);
    for (const other of others) expect(own!.logScore).toBeGreaterThan(other.logScore);
  });

  it("win where scores say the opposite of what was taught", () => {
    const opposite = simulatedFrame("Family Medicine", 150, { slope: -0.6, sigma: 0.4, years: 0 }, 4);
    const scores = compareWithBaselines(taught, opposite, model);
    const of = (name: string) => scores.find(({ method }) => method === name)!.logScore;
    expect(of("Same share of applications")).toBeGreaterThan(of("SmartPick"));
    expect(of("Same number for everyone")).toBeGreaterThan(of("Score bands"));
  });
});

describe("chances of reaching a number of interviews", () => {
  it("happen about as often as said where the model is true", () => {
    const said = caseReliability([{ frame: checked, model }]);
    expect(said.said).toHaveLength(4 * checked.cases.length);
    for (const { said: chance, happened } of reliabilityOf(said, 1).groups) {
      expect(Math.abs(happened - chance)).toBeLessThan(16);
    }
  });
});
