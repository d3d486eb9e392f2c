import { afresh } from "../case/case.ts";
import { publishedRate } from "../comparison/specialties-for.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { choice } from "./choices.ts";
import type { FindLevers } from "./pull.ts";
import type { Start } from "./start.ts";

/** Programs of a specialty that are looked at to see which is worth a list. */
const GLANCED = 30;

/**
 * One specialty more, of those that are compared anyway and not sought: the few whose likeliest programs would take her
 * with the highest chance. Those where hardly anyone of her type matches, or where her chance is called unrealistic, are
 * left out.
 */
export const specialtyLevers: FindLevers = (start) => {
  const { base } = start;
  const { facts, profile } = base;
  const { leverSizes, comparedSpecialties, verdictLimits, fewMatched } = facts.judgements;
  const sought = new Set<string>(profile.seeks.specialties);
  return comparedSpecialties
    .filter((name) => !sought.has(name))
    .filter((name) => (publishedRate(facts, profile, name)?.matched ?? fewMatched) >= fewMatched)
    .map((name) => ({ name, chance: glanceAt(start, name) }))
    .filter(({ chance }) => chance >= verdictLimits.unrealistic)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, leverSizes.specialties)
    .map(({ name }) => {
      const specialties = [...profile.seeks.specialties, name];
      const seeks = { ...profile.seeks, specialties };
      return {
        ...choice(start, "add-specialty", { "seeks.specialties": specialties }, { seeks }),
        adds: name,
      };
    });
};

/** Chance of matching with the likeliest programs of a specialty alone, without signals. */
function glanceAt({ base }: Start, name: SpecialtyName): number {
  const { seeks } = base.profile;
  const alone = afresh(base, {
    ...base.profile,
    seeks: { ...seeks, specialties: [name] },
    pins: { ...base.profile.pins, must: [] },
  });
  const { weights, match, rows } = alone.surface();
  const nodes = weights.length;
  const meanOf = (index: number): number =>
    weights.reduce((sum, weight, k) => sum + weight * match[index * nodes + k]!, 0);
  const likeliest = [...rows.keys()]
    .map((index) => ({ index, mean: meanOf(index) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, GLANCED);
  return weights.reduce((sum, weight, k) => {
    const unmatched = likeliest.reduce((left, { index }) => left * (1 - match[index * nodes + k]!), 1);
    return sum + weight * (1 - unmatched);
  }, 0);
}
