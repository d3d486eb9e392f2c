import type { Range } from "../answers/plan-report.ts";
import { afresh, type Case } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import { NODES } from "../chances/quality-grid.ts";
import { surfaceOf } from "../chances/surface.ts";
import { baseIdOf, rowOf, valueAt } from "../facts/lookup.ts";
import { type ProgramCard, programCardOf, textIn } from "../facts/program-card.ts";
import { unknownProgram } from "../facts/references.ts";
import type { Problem } from "../problem/problem.ts";
import { STATES } from "../program/states.ts";
import { ok, type Result, refused } from "../result.ts";

/** Similar programs that are shown. */
const MOST = 5;

/** A program like another one, with the chance of an interview there without a signal. */
export interface SimilarProgram extends ProgramCard {
  /** Of what makes it similar beside its specialty: the kind of hospital and the census division, where both are known. */
  readonly shares: { readonly setting: boolean; readonly division: boolean };
  readonly interview: Range;
}

const DIVISION_OF = new Map<string, string>(STATES.map(({ code, division }) => [code, division]));

/**
 * At most five programs of the same specialty that a list may hold, most similar first: the more they share of setting and
 * census division the earlier, and among those that share as much, the nearer the chance of an interview. Empty where the
 * season takes no further application. Refuses an id the ledger lacks.
 */
export function similarPrograms(base: Case, program: string): Result<readonly SimilarProgram[], Problem> {
  const table = base.facts.programs;
  const row = rowOf(table, program);
  if (row === null) return refused(unknownProgram(table, program, "program"));
  if (!base.canApply) return ok([]);
  const own = likenessOf(base, row);
  const rows = candidatesLike(base, row);
  const chances = chancesAt(base, Int32Array.of(row, ...rows));
  const mine = chances[0]!;
  const found = rows.map((other, at) => {
    const { setting, division } = likenessOf(base, other);
    const shares = {
      setting: setting !== null && setting === own.setting,
      division: division !== null && division === own.division,
    };
    const apart = Math.abs(chances[at + 1]! - mine);
    return { row: other, shares, count: Number(shares.setting) + Number(shares.division), apart };
  });
  found.sort((a, b) => b.count - a.count || a.apart - b.apart || a.row - b.row);
  return ok(
    found.slice(0, MOST).map(({ row: other, shares }) => ({
      ...programCardOf(table, other),
      shares,
      interview: interviewAt(base, other),
    })),
  );
}

/** Rows of the same specialty that a list may hold, without the program itself and its other tracks. */
function candidatesLike(base: Case, row: number): readonly number[] {
  const table = base.facts.programs;
  const specialty = valueAt(table, row, "specialty");
  const { profile } = base;
  const name = profile.seeks.specialties.find((one) => one === specialty);
  // Of a specialty that is not sought, the programs that a list would hold if it were.
  const { rows } =
    name === undefined
      ? afresh(base, {
          ...profile,
          seeks: { ...profile.seeks, specialties: [specialty as (typeof profile.seeks.specialties)[number]] },
          pins: { ...profile.pins, must: [] },
        }).candidates()
      : base.candidates();
  const itself = baseIdOf(table.ids[row]!);
  return [...rows].filter(
    (other) => valueAt(table, other, "specialty") === specialty && baseIdOf(table.ids[other]!) !== itself,
  );
}

function likenessOf({ facts }: Case, row: number): { setting: string | null; division: string | null } {
  const state = textIn(facts.programs, row, "state");
  const division = state === null ? undefined : DIVISION_OF.get(state);
  return { setting: textIn(facts.programs, row, "setting"), division: division ?? null };
}

/** Chance of an interview without a signal at each row. */
function chancesAt({ model }: Case, rows: Int32Array): number[] {
  const { weights, interview } = surfaceOf(model, rows);
  return Array.from(rows, (_, at) =>
    weights.reduce((sum, weight, k) => sum + weight * interview[at * NODES + k]!, 0),
  );
}

/** The chance and its range as `chancesFor` gives it without a signal: asked alone, so that both are the same. */
function interviewAt({ model, options }: Case, row: number): Range {
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  return chanceRanges(model, Int32Array.of(row), Int8Array.of(0), draws).interview[0]!;
}
