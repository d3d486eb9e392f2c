import { expect, test } from "vitest";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { outsidersOf } from "../../../src/portfolio/second-look/outsiders.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { keepsLimits } from "../instances/exhaustive.ts";
import { longInstance } from "../instances/long-instance.ts";

const instance = longInstance({ seed: 21, programs: 60, nodes: 5, applications: 15, groups: 2, taste: 0.6 });
const solution = solvePortfolio(instance);
const outside = [...solution.levels.keys()].filter((p) => solution.levels[p]! < 0);
const answers = outsidersOf(instance, solution, outside);

test("each outsider's exchange keeps the limits and changes the value by exactly what is said", () => {
  expect(outside.length).toBe(45);
  for (const answer of answers) {
    if (answer === null) throw new Error("every program can come in here");
    const levels = Int8Array.from(solution.levels);
    levels[answer.program] = answer.level;
    if (answer.instead !== null) levels[answer.instead] = answer.insteadLevel;
    expect(keepsLimits(instance, levels)).toBe(true);
    expect(portfolioValue(instance, levels) - solution.value).toBeCloseTo(answer.change, 12);
    expect(answer.change).toBeLessThanOrEqual(1e-12);
    expect(answer.factor).toBeGreaterThanOrEqual(1 - 1e-9);
  }
});

test("with its chances times the factor the exchange breaks even", () => {
  const answer = answers.reduce((a, b) => ((b?.factor ?? Infinity) < (a?.factor ?? Infinity) ? b : a));
  if (!answer || answer.instead === null) throw new Error("an exchange is expected");
  const nodes = instance.nodeWeights.length;
  const prob = Float64Array.from(instance.prob);
  for (let v = 0; v < 3; v++) {
    const from = (v * instance.size + answer.program) * nodes;
    for (let k = 0; k < nodes; k++) prob[from + k] = prob[from + k]! * answer.factor;
  }
  const levels = Int8Array.from(solution.levels);
  levels[answer.program] = answer.level;
  levels[answer.instead] = answer.insteadLevel;
  expect(portfolioValue({ ...instance, prob }, levels)).toBeCloseTo(solution.value, 10);
});

test("a chosen program and one that is never allowed have no answer", () => {
  const chosen = solution.levels.findIndex((level) => level >= 0);
  expect(outsidersOf({ ...instance, never: [outside[0]!] }, solution, [chosen, outside[0]!])).toEqual([
    null,
    null,
  ]);
});

test("just below its factor no single exchange brings it in, just above one does", () => {
  const near = answers
    .flatMap((answer) => (answer && answer.factor < 3 ? [answer] : []))
    .sort((a, b) => a.factor - b.factor)
    .slice(0, 12);
  expect(near.length).toBe(12);
  for (const { program, factor } of near) {
    const changeAt = (times: number) => outsidersOf(grown(program, times), solution, [program])[0]!.factor;
    expect(changeAt(factor * 0.999)).toBeGreaterThan(1);
    expect(changeAt(factor * 1.001)).toBeLessThan(1);
  }
});

/** The instance with the chances of one program times a factor. */
function grown(program: number, times: number) {
  const nodes = instance.nodeWeights.length;
  const prob = instance.prob.map((q, cell) =>
    Math.floor(cell / nodes) % instance.size === program ? q * times : q,
  );
  return { ...instance, prob };
}
