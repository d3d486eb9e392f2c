import type {
  ChancesReport,
  ForecastReport,
  ListRow,
  PlanReport,
  SpecialtiesReport,
  SpecialtyRow,
  WarningReason,
} from "@smartpick/core";
import { exclusionWords } from "./excluded/exclusion-words.ts";
import { stopReasonWords } from "./frontier/stop-reasons.ts";
import { rowReasonWords } from "./list/row-reasons.ts";
import { specialtyWords } from "./specialties/specialty-words.ts";
import { warningWords } from "./warnings/warning-words.ts";

/** The same plan with a sentence for every reason, exclusion, warning and the stop line; the reasons stay as data. */
export function planWithWords(report: PlanReport): PlanReport {
  return {
    ...report,
    stopLine: { ...report.stopLine, why: stopReasonWords(report.stopLine.reason) },
    list: report.list.map(rowWithWords),
    excluded: report.excluded.map((program) => ({
      ...program,
      reason: exclusionWords(program.code, detailOf(program)),
    })),
    warnings: report.warningReasons.map(warningWords),
  };
}

/** The same forecast with a sentence for every warning. */
export function forecastWithWords(report: ForecastReport): ForecastReport {
  return { ...report, warnings: report.warningReasons.map(warningWords) };
}

/** The same report of one program with a sentence for every warning. */
export function chancesWithWords(report: ChancesReport): ChancesReport {
  return { ...report, warnings: report.warningReasons.map(warningWords) };
}

/** The same comparison with a sentence for every warning and reasons in words for every specialty. */
export function specialtiesWithWords(report: SpecialtiesReport): SpecialtiesReport {
  return {
    ...report,
    specialties: report.specialties.map((row): SpecialtyRow => ({ ...row, why: specialtyWords(row) })),
    warnings: (report.warningReasons satisfies readonly WarningReason[]).map(warningWords),
  };
}

const INFORMATICS_CODES: readonly string[] = ["informatics-fellowship", "ehr-known"];

function rowWithWords(row: ListRow): ListRow {
  const informatics = row.reasons.filter(({ code }) => INFORMATICS_CODES.includes(code)).map(rowReasonWords);
  return {
    ...row,
    why: row.reasons.map(rowReasonWords),
    informatics: {
      ...row.informatics,
      why: [...informatics, ...row.informatics.why],
    },
  };
}

/** Core gives the reason as `code` or `code:detail`. */
function detailOf({ code, reason }: PlanReport["excluded"][number]): string | null {
  return reason.startsWith(`${code}:`) ? reason.slice(code.length + 1) : null;
}
