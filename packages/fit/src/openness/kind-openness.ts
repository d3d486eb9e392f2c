import { CENSUS_DIVISIONS, SETTINGS, SPECIALTIES } from "@smartpick/core";
import type { FitProgram } from "../tables/program-table.ts";
import type { NormalEstimate } from "./logit-grid.ts";
import type { Observation } from "./observations.ts";
import { cellOf, kindDesign } from "./predictors.ts";
import { fitPrior } from "./prior.ts";
import type { KindOpenness, OpennessInput, ProgramOpenness } from "./program-openness.ts";
import { seenBySpecialty, shiftsBySpecialty } from "./season-level.ts";

/** Openness by kind, from a fit that sees specialty, setting and division alone. */
export function kindsOf(
  { table, market }: OpennessInput,
  type: number,
  observations: ReadonlyMap<string, Observation>,
  programs: readonly ProgramOpenness[],
): KindOpenness[] {
  const design = kindDesign(type, market);
  const rows = [...observations].map(([id, { likelihood, percent }]) => {
    const program = table.byId.get(id)!;
    return {
      ...design.predictorsOf(program),
      cell: cellOf(program),
      likelihood,
      published: percent / 100,
    };
  });
  const { priorOf } = fitPrior(rows, design.groups, SPECIALTIES.length);
  const kindOf = (program: FitProgram) => priorOf({ ...design.predictorsOf(program), cell: cellOf(program) });
  const shift = shiftsBySpecialty(seenBySpecialty(programs), (one) => kindOf(one.program));
  const template = table.programs[0]!;
  const kinds: KindOpenness[] = [];
  for (const { name: specialty } of SPECIALTIES) {
    for (const setting of ["", ...SETTINGS]) {
      for (const division of ["", ...CENSUS_DIVISIONS] as const) {
        const program: FitProgram = { ...template, specialty, setting, division };
        const { mean, sd } = kindOf(program);
        kinds.push({ specialty, setting, division, type, mean: mean + shift(specialty), sd });
      }
    }
  }
  const overall = pooledKind(kinds.filter((kind) => kind.setting === "" && kind.division === ""));
  return [...kinds, { specialty: "", setting: "", division: "", type, ...overall }];
}

/** Mean over specialties, with their spread in the SD. */
function pooledKind(kinds: readonly KindOpenness[]): NormalEstimate {
  const mean = kinds.reduce((sum, kind) => sum + kind.mean, 0) / kinds.length;
  const variance =
    kinds.reduce((sum, kind) => sum + kind.sd ** 2 + (kind.mean - mean) ** 2, 0) / kinds.length;
  return { mean, sd: Math.sqrt(variance) };
}
