import { APPLICANT_TYPES } from "@smartpick/core";
import type { PriorCheck, PriorGroup } from "../checks/prior-check.ts";
import { table } from "./markdown.ts";

/** Foretold and published share of held-out programs: those foretold to be most open, and the less open half. */
export function priorTable(checks: readonly PriorCheck[]): string {
  return table(
    ["specialty", "type", "top 10", "top 30", "top 100", "less open half"],
    checks.map(({ specialty, type, top, lowerHalf }) => [
      specialty,
      APPLICANT_TYPES[type]!,
      ...[10, 30, 100].map((size) => {
        const group = top.find(({ programs }) => programs === size);
        return group === undefined ? "fewer programs" : cell(group);
      }),
      cell(lowerHalf),
    ]),
  );
}

function cell({ fitted, calibrated, published, publishedSe }: PriorGroup): string {
  const per = (share: number) => (100 * share).toFixed(1);
  return `${per(calibrated)} (${per(fitted)}) / ${per(published)} ± ${per(publishedSe)}`;
}
