import type { CsvRow } from "@smartpick/data/node";
import type { BaseProgram } from "./base-programs.ts";

/** Specialties whose ERAS 2026 list is complete, from the list itself. */
export function completeSpecialties(programs: readonly BaseProgram[]): ReadonlySet<string> {
  const complete = programs.filter(({ eras }) => eras?.specialty_coverage === "complete");
  return new Set(complete.map(({ eras }) => eras?.specialty_code ?? ""));
}

/** Rows of `eras.csv`: the 2026 list, and the 2021 answer beside it as it was given, before corrections. */
export function erasRows(programs: readonly BaseProgram[], listed: readonly CsvRow[]) {
  const complete = completeSpecialties(programs);
  const given = new Map(listed.map((row) => [row.acgme_code ?? "", row]));
  return programs.flatMap(({ id, row, eras, acgme }) => {
    const answer = given.get(acgme ?? "");
    const old = answer?.sources?.split(";").includes("eras2021") ? (answer.eras_status ?? "") : "";
    const absent = !eras && acgme !== null && complete.has(row?.specialty_code ?? "");
    const now = eras ? "Participating" : absent ? "Not in the 2026 list" : "";
    if (now === "" && old === "") return [];
    return [
      {
        id,
        eras_2026: now,
        eras_2026_standing: eras ? "published" : "derived",
        application_service: eras ? "ERAS" : "",
        eras_2021: old.replace("applications", "applications that season"),
      },
    ];
  });
}

/** Rows of `last-seen.csv`: the newest list that holds the program, and beside it the newest that all builds may name. */
export function lastSeenRows(programs: readonly BaseProgram[]) {
  return programs.flatMap((program) => {
    const seen = lastSeenOf(program);
    const free = newestOf(listsOf(program).filter(({ source }) => !CITED.has(source)));
    const beside = free && seen && free.source !== seen.source ? free : null;
    if (!seen) return [];
    return [
      {
        id: program.id,
        last_seen: seen.year,
        source: seen.source,
        also_seen: beside?.year ?? "",
        also_source: beside?.source ?? "",
      },
    ];
  });
}

const CITED: ReadonlySet<string> = new Set(["nrmp-2026-quotas", "nrmp-program-results"]);

const LISTS = [
  ["acgme_im_2025", 2025, "acgme-im-2025"],
  ["resmatch2024", 2024, "nrmp-codes"],
  ["re2026neuro", 2026, "re2026-directory"],
  ["eras2021", 2021, "eras-2021"],
  ["re2021", 2021, "re2021-answers"],
  ["re2020", 2020, "re2020-answers"],
  ["maction_2019", 2019, "match-lists-2019"],
  ["maction_2017", 2017, "match-lists-2017"],
] as const;

interface Seen {
  readonly year: number;
  readonly source: string;
}

/** Newest year in which a published list holds the program, with the list's source id; `null` when none does. */
export function lastSeenOf(program: BaseProgram): Seen | null {
  return newestOf(listsOf(program));
}

/** Every list and year that holds the program; of lists of the same year the freest comes first. */
function listsOf(program: BaseProgram): readonly Seen[] {
  const listed = (program.row?.sources ?? "").split(";");
  const seen: Seen[] = program.eras ? [{ year: 2026, source: "eras-2026" }] : [];
  for (const [code, year, source] of LISTS) if (listed.includes(code)) seen.push({ year, source });
  for (const [year, entry] of program.nrmp?.years ?? []) {
    const source = year === 2026 ? "nrmp-2026-quotas" : "nrmp-program-results";
    if (entry.quota > 0) seen.push({ year, source });
  }
  return seen;
}

function newestOf(lists: readonly Seen[]): Seen | null {
  return lists.reduce<Seen | null>((best, one) => (best === null || one.year > best.year ? one : best), null);
}
