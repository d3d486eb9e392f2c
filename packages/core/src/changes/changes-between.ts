import type { ChangesReport } from "../answers/changes.ts";
import type { Facts } from "../facts/facts.ts";
import { CORE_VERSION } from "../version.ts";
import { judgementChanges, rateChanges, tableChanges, visaChanges } from "./national-changes.ts";
import { countsOf, programChanges } from "./program-changes.ts";
import { same } from "./same.ts";
import { seasonChanges } from "./season-changes.ts";

/** Which programs are told one by one: these ids, or with `null` all that changed. Counts are always of all. */
export type KeptPrograms = ReadonlySet<string> | null;

/**
 * Everything that differs between two versions of the facts (`smartpick/changes@1`). Programs are compared by what their
 * ledgers answer: the value that counts first; where that stayed, the evidence behind it. Nothing differs between facts and
 * themselves, and the two versions in the other order give the same with before and after exchanged.
 */
export function changesBetween(before: Facts, after: Facts, kept: KeptPrograms = null): ChangesReport {
  const programs = programChanges(before, after);
  return {
    schema: "smartpick/changes@1",
    version: CORE_VERSION,
    before: { version: before.version, rights: before.rights },
    after: { version: after.version, rights: after.rights },
    counts: countsOf(programs),
    programs: programs.filter(({ id }) => kept === null || kept.has(id)).map(({ told }) => told()),
    seasons: seasonChanges(before.seasons, after.seasons),
    rates: rateChanges(before, after),
    visaRules: visaChanges(before, after),
    judgements: judgementChanges(before, after),
    estimates: {
      before: before.parameters.version,
      after: after.parameters.version,
      moved: !same(before.parameters, after.parameters),
    },
    tables: tableChanges(before, after),
  };
}
