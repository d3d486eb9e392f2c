import { clipped } from "../problem/found.ts";
import type { Problem } from "../problem/problem.ts";
import type { Profile } from "../profile/profile.ts";
import type { FactTable } from "./fact-table.ts";
import type { Facts } from "./facts.ts";
import { rowOf } from "./lookup.ts";
import { nearestProgram } from "./nearest-program.ts";

/** Finding the nearest id looks through the whole ledger; a reader corrects a few ids at a time. */
const MOST_NEAREST = 20;

/** Every program that a profile names and the ledger lacks, wherever it stands, each with the nearest id. */
export function referenceProblems(
  facts: Pick<Facts, "programs">,
  profile: Pick<Profile, "pins" | "facts" | "inSeason" | "notes">,
): readonly Problem[] {
  const table = facts.programs;
  const named = [
    ...profile.pins.must.map((id, at) => [id, `pins.must[${at}]`] as const),
    ...profile.pins.never.map((id, at) => [id, `pins.never[${at}]`] as const),
    ...profile.facts.map(({ program }, at) => [program, `facts[${at}].program`] as const),
    ...profile.inSeason.map(({ program }, at) => [program, `in_season[${at}].program`] as const),
    ...(profile.notes ?? []).map(({ program }, at) => [program, `notes[${at}].program`] as const),
  ];
  return named
    .filter(([id]) => rowOf(table, id) === null)
    .map(([id, path], at) => unknownProgram(table, id, path, at < MOST_NEAREST));
}

/** The refusal of a program id that the ledger lacks. */
export function unknownProgram(table: FactTable, id: string, path: string, withNearest = true): Problem {
  const nearest = withNearest ? nearestProgram(table, id) : null;
  return { code: "program-not-found", path, found: clipped(id), ...(nearest === null ? {} : { nearest }) };
}
