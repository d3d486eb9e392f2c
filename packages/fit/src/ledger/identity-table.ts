import { SPECIALTIES } from "@smartpick/core";
import type { BaseProgram } from "./base-programs.ts";
import { readableCity, readableName } from "./readable-name.ts";

/** Lists that name a program, best first, with the source id and the year of the list. */
const NAMING_LISTS = [
  ["acgme_im_2025", "acgme-im-2025", 2025],
  ["eras2021", "eras-2021", 2021],
  ["re2021", "re2021-answers", 2021],
  ["re2020", "re2020-answers", 2020],
  ["resmatch2024", "nrmp-codes", 2024],
  ["maction_2019", "match-lists-2019", 2019],
  ["maction_2017", "match-lists-2017", 2017],
  ["abfm2021", "abfm-2021", 2021],
  ["re2026neuro", "re2026-directory", 2026],
  ["nrmp_pdf", "nrmp-codes", null],
] as const;

const SPECIALTY_BY_CODE = new Map(SPECIALTIES.map((specialty) => [specialty.code, specialty.name]));

/** Canonical specialty name of a program, from the ACGME specialty code; throws when the code is not in the list. */
export function specialtyOf(program: BaseProgram): string {
  const code = program.row?.specialty_code || program.eras?.specialty_code || "";
  const name = SPECIALTY_BY_CODE.get(code);
  if (!name) throw new Error(`${program.id}: no specialty with code "${code}"`);
  return name;
}

/** Rows of `identity.csv`: what the program is called, who runs it, where it is. */
export function identityRows(programs: readonly BaseProgram[]) {
  return programs.map((program) => {
    const { row, eras } = program;
    const listed = (row?.sources ?? "").split(";");
    const naming = NAMING_LISTS.find(([code]) => listed.includes(code));
    const [source, year] =
      eras && (!naming || row === null) ? ["eras-2026", 2026] : [naming?.[1], naming?.[2]];
    const from = row ?? eras ?? {};
    return {
      id: program.id,
      name: readableName(from.name ?? ""),
      sponsor: from.institution ?? "",
      specialty: specialtyOf(program),
      city: readableCity(from.city ?? ""),
      state: from.state ?? "",
      source: source ?? "nrmp-codes",
      year: year ?? "",
    };
  });
}
