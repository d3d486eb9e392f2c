import type { AlertReport } from "@smartpick/answers";
import type { RowFault } from "../table/row-fault.ts";
import { type AlertRow, EXPOSURES, type Exposure } from "./read-alert-rows.ts";

/** What was counted beside the alerts, by clinician; the key is null where no clinician is named. */
export type ExposureOf = ReadonlyMap<string | null, Readonly<Record<Exposure, number | null>>>;
type Rates = Pick<AlertReport, Exposure>;

/** The counts of each clinician, one number on all her rows; an empty cell leaves it open. Or where two rows differ. */
export function exposuresOf(rows: readonly AlertRow[]): {
  readonly exposures: ExposureOf;
  readonly faults: readonly RowFault[];
} {
  const exposures = new Map<string | null, Record<Exposure, number | null>>();
  const faults: RowFault[] = [];
  for (const { line, clinician, exposure } of rows) {
    const known = exposures.get(clinician);
    if (known === undefined) {
      exposures.set(clinician, { ...exposure });
      continue;
    }
    for (const column of EXPOSURES) {
      const [before, now] = [known[column], exposure[column]];
      if (now === null || now === before) continue;
      if (before === null) known[column] = now;
      else
        faults.push({
          code: "counts-differ",
          line,
          column,
          cell: String(now),
          before: String(before),
          clinician,
        });
    }
  }
  return { exposures, faults };
}

/** How many alerts fell on 100 of what was counted; null where it was not. */
export function ratesPer100(fired: number, counted: Readonly<Record<Exposure, number | null>>): Rates {
  const rate = (of: number | null): Rates[Exposure] =>
    of === null ? null : { of, per100: (100 * fired) / of };
  return {
    encounters: rate(counted.encounters),
    orders: rate(counted.orders),
    hours: rate(counted.hours),
  };
}

/** The counts summed over clinicians; null where one of them has none, since the sum would be too small. */
export function totalExposure(exposures: ExposureOf): Readonly<Record<Exposure, number | null>> {
  const total = (column: Exposure): number | null =>
    [...exposures.values()].reduce<number | null>((sum, own) => {
      const value = own[column];
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return { encounters: total("encounters"), orders: total("orders"), hours: total("hours") };
}
