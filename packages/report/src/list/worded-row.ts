import type { ListRow } from "@smartpick/core";
import type { WordedRow } from "../worded-report.ts";
import { rowReasonWords } from "./row-reasons.ts";

const INFORMATICS_CODES: readonly string[] = ["informatics-fellowship", "ehr-known"];

/** A row of the list with a sentence for every reason; those of informatics stand beside its value too. */
export function wordedRow(row: ListRow): WordedRow {
  const informatics = row.reasons.filter(({ code }) => INFORMATICS_CODES.includes(code)).map(rowReasonWords);
  return {
    ...row,
    why: row.reasons.map(rowReasonWords),
    informatics: { ...row.informatics, why: [...informatics, ...row.informatics.why] },
  };
}
