import { portfolioResultSchema, portfolioSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import {
  allowed,
  bestOf,
  drawnValueOf,
  type PortfolioDocument,
  quickValueOf,
  randomDocument,
} from "./portfolio-document.ts";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const folder = scratch();
const FIVE = { weights: [1], utility: [1, 4, 9, 1, 8], prob: [[0.2, 0.5, 0.1, 0.6, 0.1]] };

async function solved(document: object, ...options: string[]) {
  const { status, out, err } = await runCli(
    ["optimise", "-", "--json", ...options],
    {},
    JSON.stringify(document),
  );
  expect([status, err.includes("stack")]).toEqual([0, false]);
  return portfolioResultSchema.parse(JSON.parse(out));
}

describe("optimise", () => {
  it.each([
    [1, [1], 2.0],
    [2, [1, 2], 2.7],
    [3, [1, 2, 4], 3.24],
    [4, [1, 2, 3, 4], 3.483],
    [5, [0, 1, 2, 3, 4], 3.5154],
  ])(
    "reproduces the published five-college example with %i applications",
    async (maxCount, chosen, value) => {
      const result = await solved({ ...FIVE, maxCount });
      expect([...result.levels.keys()].filter((p) => result.levels[p] === 0)).toEqual(chosen);
      expect(result.value).toBeCloseTo(value, 10);
      expect(result.exact).toBe(true);
      expect(result.upperBound).toBe(result.value);
    },
  );

  it.each([
    [[30], 330],
    [[43, 7], 797],
    [[32, 32], 780],
  ])("charges %j programs per specialty %i dollars", async (counts, usd) => {
    const specialty = counts.flatMap((count, at) => new Array<string>(count).fill(`specialty ${at}`));
    const result = await solved({
      weights: [1],
      utility: specialty.map(() => 1),
      prob: [specialty.map((_, p) => 0.01 + p / 1000)],
      specialty,
      fees: {
        tiers: [
          { upTo: 30, usd: 11 },
          { upTo: null, usd: 30 },
        ],
        per: "specialty",
      },
      must: specialty.map((_, p) => p),
    });
    expect(result.usd).toBe(usd);
  });

  it("finds and proves the optimum of every small document, against a search of every choice", async () => {
    let without = 0;
    for (let seed = 1; seed <= 250; seed++) {
      const document = randomDocument(seed);
      expect(portfolioSchema.safeParse(document).success, `schema, seed ${seed}`).toBe(true);
      const best = bestOf(document);
      const result = await solved(document);
      expect(result.feasible, `feasible, seed ${seed}`).toBe(best !== null);
      if (best === null) {
        expect(result.conflict).toMatch(/maxCount|budgetUsd|groups|caps|must|maxSilver|maxGold/);
        without++;
        continue;
      }
      const unit = Math.max(1, ...document.utility);
      expect(allowed(document, result.levels), `limits, seed ${seed}`).toBe(true);
      expect(Math.abs(result.value - best), `value, seed ${seed}`).toBeLessThan(1e-10 * unit);
      expect(result.upperBound, `bound, seed ${seed}`).toBeGreaterThanOrEqual(best - 1e-11 * unit);
      expect(result.exact, `exact, seed ${seed}`).toBe(true);
    }
    expect(without).toBeGreaterThan(15);
  }, 60_000);

  it("values a given choice alone, as drawing every outcome does", async () => {
    for (let seed = 500; seed < 540; seed++) {
      const document = randomDocument(seed);
      const levels = document.utility.map((_, p) => ((p * 7 + seed) % (document.prob.length + 1)) - 1);
      const result = await solved({ ...document, levels });
      expect(result.value).toBeCloseTo(drawnValueOf(document, levels), 10);
      expect(quickValueOf(document, levels)).toBeCloseTo(drawnValueOf(document, levels), 10);
      expect([result.upperBound, result.shadow, result.feasible]).toEqual([null, null, null]);
      expect(result.levels).toEqual(levels);
    }
  });

  it("does not depend on the unit of utility", async () => {
    const small = await solved({ ...FIVE, maxCount: 3 });
    for (const unit of [1e-9, 1e-3, 1e6, 1e11]) {
      const other = await solved({ ...FIVE, utility: FIVE.utility.map((u) => u * unit), maxCount: 3 });
      expect(other.levels).toEqual(small.levels);
      expect(other.value / unit).toBeCloseTo(3.24, 9);
      expect(other.exact).toBe(true);
    }
  });

  it("answers an empty instance and one that no list fits", async () => {
    const empty = await solved({ weights: [1], utility: [], prob: [[]] });
    expect(empty).toMatchObject({ levels: [], value: 0, exact: true, feasible: true });
    const none = await solved({ ...FIVE, must: [0, 1], maxCount: 1 });
    expect(none.feasible).toBe(false);
    expect(none.conflict).toContain("maxCount");
  });

  it("says the same for people, and names the limit that cannot be kept", async () => {
    const file = fileIn(folder, "five.json", JSON.stringify({ ...FIVE, maxCount: 3 }));
    const { status, out } = await runCli(["optimise", file, "--seconds", "1"]);
    expect(status).toBe(0);
    expect(out).toContain("3 of 5 programs for $0. Value 3.24.");
    expect(out).toContain("This is proved.");
    const none = await runCli(
      ["optimise", "-"],
      {},
      JSON.stringify({ ...FIVE, caps: [{ of: [0], min: 2 }] }),
    );
    expect(none.out).toContain("No list keeps every limit: caps[0]");
    expect(none.status).toBe(0);
  });

  const faults: readonly (readonly [words: string, text: string])[] = [
    ["is not JSON", "{weights: [1]}"],
    ["is not JSON", JSON.stringify(FIVE).slice(0, -3)],
    ["is not JSON", '{"weights": [NaN]}'],
    ["is not JSON", "[".repeat(200_000)],
    ["is empty", "  \n"],
    ["is not text", "\u0000"],
    ["the document", "[1, 2]"],
    ["the document", "null"],
    ["weights", JSON.stringify({ ...FIVE, weights: [0] })],
    ["weights[0]", JSON.stringify({ ...FIVE, weights: [-1] })],
    ["weights[0]", '{"weights": [1e999], "utility": [1], "prob": [[0.5]]}'],
    ["utility[1]", JSON.stringify({ ...FIVE, utility: [1, -4, 9, 1, 8] })],
    ["utility[0]", JSON.stringify({ ...FIVE, utility: [1e300, 4, 9, 1, 8] })],
    ["prob[0]", JSON.stringify({ ...FIVE, prob: [[0.2, 0.5]] })],
    ["prob[0][2]", JSON.stringify({ ...FIVE, prob: [[0.2, 0.5, [0.1, 0.1], 0.6, 0.1]] })],
    ["prob[0][3][0]", JSON.stringify({ ...FIVE, prob: [[0.2, 0.5, 0.1, 1.6, 0.1]] })],
    ["prob[0][0][0]", JSON.stringify({ ...FIVE, prob: [[-0.2, 0.5, 0.1, 0.6, 0.1]] })],
    ["prob", JSON.stringify({ ...FIVE, prob: [[], [], [], []] })],
    ["costs[4]", JSON.stringify({ ...FIVE, costs: [1, 1, 1, 1, "5"] })],
    ["costs[0]", JSON.stringify({ ...FIVE, costs: [1e300, 1, 1, 1, 1] })],
    ["budget", JSON.stringify({ ...FIVE, budget: -1 })],
    ["maxCount", JSON.stringify({ ...FIVE, maxCount: 1.5 })],
    ["caps[0].of[0]", JSON.stringify({ ...FIVE, caps: [{ of: [5] }] })],
    ["must[0]", JSON.stringify({ ...FIVE, must: [-1] })],
    ["levels", JSON.stringify({ ...FIVE, levels: [0, 0] })],
    ["levels[0]", JSON.stringify({ ...FIVE, levels: [1, 0, 0, 0, 0] })],
    ["maxcount", JSON.stringify({ ...FIVE, maxcount: 3 })],
    ["schema", JSON.stringify({ ...FIVE, schema: "smartpick/portfolio@9" })],
  ];
  it.each(faults)("refuses a fault and names the file and %s", async (words, text) => {
    const file = fileIn(folder, "fault.json", text);
    const { status, out, err } = await runCli(["optimise", file, "--json"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(file);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(err.length).toBeLessThan(5000);
  });

  it.each([
    ["--seconds", "0"],
    ["--seconds", "abc"],
    ["--seconds", "1e9"],
  ])("refuses %s %s", async (option, value) => {
    const { status, err } = await runCli(["optimise", "-", option, value], {}, JSON.stringify(FIVE));
    expect(status).toBe(2);
    expect(err).toContain("--seconds");
  });

  it("takes programs that are sure and programs that are hopeless", async () => {
    const document: PortfolioDocument = {
      weights: [1, 2],
      utility: [0.5, 1, 0.2, 0.9],
      prob: [
        [
          [1, 1],
          [0, 0.5],
          [1, 0.3],
          [0, 0],
        ],
      ],
      maxCount: 2,
    };
    const result = await solved(document);
    expect(result.value).toBeCloseTo(bestOf(document) ?? -1, 10);
    expect(result.exact).toBe(true);
  });
});
