import type { Range } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import { NODES } from "../chances/quality-grid.ts";
import { type ProgramCard, programCardOf } from "../facts/program-card.ts";
import { chosenOf, type ShortlistStep } from "./chosen.ts";
import { type Criteria, criteriaAt, held, nothingKnown } from "./criteria.ts";

/** A program of a shortlist. */
export interface ShortlistRow extends ProgramCard {
  readonly criteria: Criteria;
  /** How many of them hold or likely hold. */
  readonly held: 1 | 2 | 3;
  /** Chance of an interview without a signal. */
  readonly interview: Range;
}

/** Thirty to forty programs by three criteria, chosen from all that a list may hold. */
export interface Shortlist {
  /** Whether the season takes further applications; without, there is nothing to choose. */
  readonly canApply: boolean;
  /** Best first. */
  readonly rows: readonly ShortlistRow[];
  /** From those that hold all three criteria down to those that hold one. */
  readonly steps: readonly ShortlistStep[];
  /** Programs looked at, and those of which nothing is known that settles a criterion: they are neither in nor out. */
  readonly field: number;
  readonly notKnown: number;
}

/** The shortlist of a case, from every program that its list may hold, on the list or not. */
export function shortlistFor(base: Case): Shortlist {
  const table = base.facts.programs;
  const rows = base.canApply ? [...base.candidates().rows] : [];
  const chances = rows.length === 0 ? [] : chancesOf(base, rows.length);
  const criteria = new Map(rows.map((row) => [row, criteriaAt(table, row)]));
  const { chosen, steps } = chosenOf(
    rows.map((row, at) => ({ row, held: held(criteria.get(row)!), chance: chances[at]! })),
  );
  const ranges = rangesAt(
    base,
    Int32Array.from(chosen, ({ row }) => row),
  );
  return {
    canApply: base.canApply,
    rows: chosen.map(({ row }, at) => {
      const known = criteria.get(row)!;
      return {
        ...programCardOf(table, row),
        criteria: known,
        held: held(known) as 1 | 2 | 3,
        interview: ranges[at]!,
      };
    }),
    steps,
    field: rows.length,
    notKnown: [...criteria.values()].filter(nothingKnown).length,
  };
}

/** Chance of an interview without a signal of every candidate. */
function chancesOf(base: Case, count: number): number[] {
  const { weights, interview } = base.surface();
  return Array.from({ length: count }, (_, at) =>
    weights.reduce((sum, weight, k) => sum + weight * interview[at * NODES + k]!, 0),
  );
}

/** Their ranges. Each program is drawn from a stream of its own, so that its page says the same. */
function rangesAt({ model, options }: Case, rows: Int32Array): readonly Range[] {
  if (rows.length === 0) return [];
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  return chanceRanges(model, rows, new Int8Array(rows.length), draws).interview;
}
