import highsLoader from "highs";
import { expect, test } from "vitest";
import type { Levels, PortfolioInstance } from "../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { keepsLimits } from "./instances/exhaustive.ts";
import { longInstance } from "./instances/long-instance.ts";

/** A cut `z <= constant + Σ slope x`, written out from the formula and not from the solver's own tables. */
interface Cut {
  readonly constant: number;
  readonly slope: readonly (readonly number[])[];
}

function cutAt(instance: PortfolioInstance, levels: Levels): Cut {
  const { size, prob, nodeWeights, utility } = instance;
  const nodes = nodeWeights.length;
  const order = [...utility.keys()].sort((a, b) => utility[b]! - utility[a]!);
  const slope = Array.from({ length: size }, () => new Array<number>(instance.levels).fill(0));
  let value = 0;
  let moment = 0;
  nodeWeights.forEach((weight, k) => {
    let alive = 1;
    const survival = order.map((p) => {
      if (levels[p]! >= 0) alive *= 1 - prob[(levels[p]! * size + p) * nodes + k]!;
      return alive;
    });
    let tail = 0;
    for (let l = order.length - 1; l >= 0; l--) {
      const fall = utility[order[l]!]! - (l + 1 < order.length ? utility[order[l + 1]!]! : 0);
      tail += fall * survival[l]!;
      value += weight * fall * (1 - survival[l]!);
      const p = order[l]!;
      for (let v = 0; v < instance.levels; v++) {
        const hazard = -Math.log(1 - prob[(v * size + p) * nodes + k]!);
        slope[p]![v] = slope[p]![v]! + weight * hazard * tail;
        if (levels[p] === v) moment += weight * hazard * tail;
      }
    }
  });
  return { constant: value - moment, slope };
}

/** The linear program in LP format: the cuts, the limits of `national` instances, and a fee split by step. */
function program(instance: PortfolioInstance, cuts: readonly Cut[]): string {
  const all = [...instance.utility.keys()];
  const tiers = Array.from({ length: instance.levels }, (_, v) => v);
  const sum = (terms: readonly string[]) => terms.join(" + ");
  const x = (p: number, v: number) => `x${p}_${v}`;
  const rows = cuts.map(({ constant, slope }, c) => {
    const terms = all.flatMap((p) => tiers.map((v) => `- ${slope[p]![v]!.toFixed(12)} ${x(p, v)}`));
    return ` cut${c}: z ${terms.join(" ")} <= ${constant.toFixed(12)}`;
  });
  for (const p of all) rows.push(` one${p}: ${sum(tiers.map((v) => x(p, v)))} <= 1`);
  rows.push(` count: ${sum(all.flatMap((p) => tiers.map((v) => x(p, v))))} <= ${instance.maxCount}`);
  instance.groups.forEach((group, g) => {
    const members = all.filter((p) => instance.group[p] === g);
    rows.push(` silver${g}: ${sum(members.map((p) => x(p, 1)))} <= ${group.silver}`);
    rows.push(` gold${g}: ${sum(members.map((p) => x(p, 2)))} <= ${group.gold}`);
    const cheap = sum(members.flatMap((p) => tiers.map((v) => x(p, v)))).replaceAll(" + ", " - ");
    rows.push(
      ` split${g}: cheap${g} + dear${g} - ${cheap} = 0`,
      ` step${g}: cheap${g} <= ${group.feeSteps[0]!.upTo}`,
    );
  });
  const paid = instance.groups.map(
    ({ feeSteps }, g) => `${feeSteps[0]!.usd} cheap${g} + ${feeSteps[1]!.usd} dear${g}`,
  );
  rows.push(` money: ${sum(paid)} <= ${instance.budgetUsd}`);
  const binaries = all.flatMap((p) => tiers.map((v) => x(p, v)));
  return `Maximize\n obj: z\nSubject To\n${rows.join("\n")}\nBounds\n z <= 1\nBinary\n ${binaries.join("\n ")}\nEnd\n`;
}

test("a MILP solver, cutting with tangents until nothing is left, finds no better list", async () => {
  const highs = await highsLoader();
  for (const seed of [1, 2, 3, 4]) {
    const made = longInstance({
      seed,
      programs: 30,
      nodes: 5,
      groups: 2,
      level: -2,
      taste: 0.6,
      silver: 2,
      gold: 1,
    });
    const steps = [
      { upTo: 3, usd: 11 },
      { upTo: Infinity, usd: 30 },
    ];
    const instance: PortfolioInstance = {
      ...made,
      maxCount: 9,
      budgetUsd: 140,
      groups: made.groups.map((group) => ({ ...group, feeSteps: steps })),
    };
    const solution = solvePortfolio(instance);
    const cuts = [cutAt(instance, solution.levels), cutAt(instance, new Int8Array(30).fill(-1))];
    let ceiling = 1;
    let best = 0;
    for (let round = 0; round < 40 && ceiling - Math.max(best, solution.value) > 2e-6; round++) {
      const answer = highs.solve(program(instance, cuts), { mip_rel_gap: 0, mip_abs_gap: 0 });
      ceiling = answer.ObjectiveValue;
      const levels = new Int8Array(30).fill(-1);
      for (const [name, column] of Object.entries(answer.Columns)) {
        const match = /^x(\d+)_(\d)$/.exec(name);
        if (match && column.Primal! > 0.5) levels[Number(match[1])] = Number(match[2]);
      }
      expect(keepsLimits(instance, levels)).toBe(true);
      best = Math.max(best, portfolioValue(instance, levels));
      cuts.push(cutAt(instance, levels));
    }
    expect(best, `seed ${seed}`).toBeLessThanOrEqual(solution.value + 1e-9);
    expect(solution.value, `seed ${seed}`).toBeGreaterThan(ceiling - 3e-6);
    expect(solution.upperBound, `seed ${seed}`).toBeGreaterThanOrEqual(best);
  }
});
