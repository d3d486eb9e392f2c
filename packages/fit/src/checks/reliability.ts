import { type CalibrationUse, type Random, randomFrom } from "@smartpick/core";

/** Said against happened of one group, of 100; `low` and `high` hold 95 of 100 groups by chance alone. */
export interface ReliabilityGroup {
  readonly n: number;
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
}

/** Groups by what was said, smallest first. `worst` = position of the group that chance explains least. */
export interface ReliabilitySet {
  readonly id: string;
  readonly title: string;
  /** What is counted in `n`, in the plural. */
  readonly unit: string;
  readonly use: CalibrationUse;
  readonly groups: readonly ReliabilityGroup[];
  readonly worst: number;
}

/** Chances (or shares) that were said, what happened, and how to draw what might have happened were they right. */
export interface SaidAndHappened {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly use: CalibrationUse;
  readonly said: readonly number[];
  readonly happened: readonly number[];
  readonly draw: (random: Random) => readonly number[];
}

const GROUPS = 8;
const DRAWS = 1000;
/** Part of the drawn means left out at each end of the range. */
const TAIL = 0.025;

/**
 * Groups of equal size by what was said, each with its mean, what happened on average, and the range that holds 95 of 100
 * drawn means. The worst group is the one farthest from what was said, measured in SDs of the drawn means. All of 100.
 */
export function reliabilityOf(data: SaidAndHappened, seed: number): ReliabilitySet {
  const order = data.said.map((_, i) => i).sort((i, j) => data.said[i]! - data.said[j]! || i - j);
  const members = Array.from({ length: GROUPS }, (_, g) =>
    order.slice(Math.round((g * order.length) / GROUPS), Math.round(((g + 1) * order.length) / GROUPS)),
  ).filter((group) => group.length > 0);
  const meanOf = (values: readonly number[], group: readonly number[]) =>
    group.reduce((sum, i) => sum + values[i]!, 0) / group.length;
  const random = randomFrom(seed);
  const drawn = members.map(() => new Float64Array(DRAWS));
  for (let d = 0; d < DRAWS; d++) {
    const world = data.draw(random.split(d));
    members.forEach((group, g) => {
      drawn[g]![d] = meanOf(world, group);
    });
  }
  const distances: number[] = [];
  const groups = members.map((group, g) => {
    const said = meanOf(data.said, group);
    const happened = meanOf(data.happened, group);
    const sorted = drawn[g]!.slice().sort();
    const at = (p: number) => sorted[Math.min(DRAWS - 1, Math.floor(p * DRAWS))]!;
    const sd = Math.sqrt(sorted.reduce((sum, value) => sum + (value - said) ** 2, 0) / DRAWS);
    distances.push(Math.abs(happened - said) / Math.max(sd, 1e-9));
    return {
      n: group.length,
      said: tenth(100 * said),
      happened: tenth(100 * happened),
      low: tenth(100 * at(TAIL)),
      high: tenth(100 * at(1 - TAIL)),
    };
  });
  const worst = distances.indexOf(Math.max(...distances));
  const { id, title, unit, use } = data;
  return { id, title, unit, use, groups, worst };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
