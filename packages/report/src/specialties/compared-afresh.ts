import type { SpecialtiesReport } from "@smartpick/core";
import { warningWords } from "../warnings/warning-words.ts";

/**
 * What has to be read before a comparison made inside a season: it is of new lists, whatever was sent. `null` where the
 * applicant has sent nothing and can still send.
 */
export function comparedAfresh(report: Pick<SpecialtiesReport, "warningReasons">): string | null {
  const reason = report.warningReasons.find(({ code }) => code === "compared-afresh");
  return reason === undefined ? null : warningWords(reason);
}
