import type { ChanceSurface } from "../chances/chance-surface.ts";
import { probability } from "../math/probability.ts";
import type { Levels } from "../portfolio/problem/instance.ts";

/** Per node, the chance that none of the chosen programs takes the applicant: Π(1 − q). Length = nodes. */
export function survivalOf(surface: ChanceSurface, levels: Levels): Float64Array {
  const nodes = surface.weights.length;
  const size = surface.rows.length;
  const survival = new Float64Array(nodes).fill(1);
  for (let index = 0; index < size; index++) {
    const level = levels[index]!;
    if (level < 0) continue;
    const from = (level * size + index) * nodes;
    for (let node = 0; node < nodes; node++) {
      survival[node] = survival[node]! * (1 - surface.match[from + node]!);
    }
  }
  return survival;
}

/** Chance of matching with these programs and signals: the mean over the nodes of 1 − Π(1 − q). */
export function matchChanceOf(surface: ChanceSurface, levels: Levels): number {
  const survival = survivalOf(surface, levels);
  let chance = 0;
  for (let node = 0; node < survival.length; node++) {
    chance += surface.weights[node]! * (1 - survival[node]!);
  }
  return probability(chance);
}

/** What the season's chance of matching loses without the candidate `index`, given `survivalOf` the whole list. */
export function matchLossOf(
  surface: ChanceSurface,
  survival: Float64Array,
  index: number,
  level: number,
): number {
  const nodes = surface.weights.length;
  const from = (level * surface.rows.length + index) * nodes;
  let loss = 0;
  for (let node = 0; node < nodes; node++) {
    const q = surface.match[from + node]!;
    loss += ((surface.weights[node]! * survival[node]!) / (1 - q)) * q;
  }
  return loss;
}

/** Predictive interview chance of a candidate with a signal of this level. */
export function interviewChanceOf(surface: ChanceSurface, index: number, level: number): number {
  const nodes = surface.weights.length;
  const from = (level * surface.rows.length + index) * nodes;
  let chance = 0;
  for (let node = 0; node < nodes; node++) chance += surface.weights[node]! * surface.interview[from + node]!;
  return probability(chance);
}
