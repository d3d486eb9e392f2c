import type { CsvRow } from "@smartpick/data/node";
import type { BaseProgram } from "./base-programs.ts";
import { completeSpecialties, lastSeenOf } from "./participation-tables.ts";

/** Rows of `doubts.csv`: programs left out of lists by default, each with the reason and what it rests on. */
export function doubtRows(
  programs: readonly BaseProgram[],
  fixes: readonly CsvRow[],
  faults: readonly CsvRow[],
  changes: readonly CsvRow[],
) {
  const complete = completeSpecialties(programs);
  const retired = new Set(fixes.filter((fix) => fix.field === "eras_status").map((fix) => fix.key));
  const gone = new Set(
    faults.filter((row) => row.category === "probably closed or moved").map((row) => row.key),
  );
  const successors = new Map(
    changes.filter((row) => row.possible_successor).map((row) => [row.acgme_code, row.possible_successor]),
  );
  const known = new Set(programs.map((program) => program.acgme));
  return programs.flatMap((program) => {
    const { id, acgme, row } = program;
    const key = acgme ?? program.nrmp?.primary ?? "";
    const seen = lastSeenOf(program)?.year ?? 0;
    const listed = program.eras !== null;
    const checkable = complete.has(row?.specialty_code ?? "");
    const noLonger = row?.eras_status === "No Longer Accepting applications";
    const recentPositions = [2025, 2026].some((year) => (program.nrmp?.years.get(year)?.quota ?? 0) > 0);
    const out = (doubt: string, because: string) => [{ id, doubt, because }];
    // In ERAS 2026 speaks against closure, whatever older notes say; only a closed hospital outweighs it.
    if (retired.has(key) && !listed) return out("closed", "hospital or program closed");
    if (retired.has(key)) return out("closed", "hospital closed; still in the ERAS 2026 list");
    if (gone.has(key) && !listed) return out("closed", "hospital closed, sold or program moved");
    const successor = successors.get(key);
    if (!listed && successor && known.has(successor))
      return out("possible-copy", `successor acgme:${successor}`);
    if (program.possibleCopyOf) return out("possible-copy", `may be ${program.possibleCopyOf}`);
    if (acgme === null) return out("nrmp-code-only", "not shown to be another program");
    if (noLonger && !listed && checkable && !recentPositions) {
      return out("closed", "took no more applications in 2021; not in ERAS 2026; no positions since 2025");
    }
    return seen < 2024 ? out("last-seen-before-2024", `last seen ${seen === 0 ? "unknown" : seen}`) : [];
  });
}
