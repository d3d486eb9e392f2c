import { join } from "node:path";
import { numberOf, readCsv } from "./csv.ts";
import type { ProgramTable } from "./program-table.ts";

/** A neurology program's 2026 season: share of each type's applicants invited, with the number of applicants. */
export interface NeurologySeason {
  readonly id: string;
  /** In `APPLICANT_TYPES` order; `null` = not reported. */
  readonly invited: readonly ({ readonly percent: number; readonly applicants: number } | null)[];
  /** IMG share of the residents on duty in 2026. */
  readonly imgShare: number | null;
  readonly residents: number | null;
}

const TYPES = ["usmd", "usdo", "usimg", "nonusimg"] as const;

/** Reads the 2026 neurology season of a facts folder; programs that are not in the table of programs are left out. */
export function readNeurology(folder: string, table: ProgramTable): NeurologySeason[] {
  return readCsv(join(folder, "programs", "neurology_2026_calibration.csv")).flatMap((row) => {
    const id = table.idOf(row.acgme_code ?? "", "");
    if (id === null) return [];
    const invited = TYPES.map((type) => {
      const percent = numberOf(row[`invite_rate_${type}`]);
      const applicants = numberOf(row[`apps_${type}`]);
      return percent === null || applicants === null || applicants < 1 ? null : { percent, applicants };
    });
    const us = numberOf(row.res_pct_usimg);
    const other = numberOf(row.res_pct_nonusimg);
    const residents = numberOf(row.residents_total);
    const imgShare = us === null || other === null ? null : Math.min(1, (us + other) / 100);
    return [{ id, invited, imgShare, residents }];
  });
}
