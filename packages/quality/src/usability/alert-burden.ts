import type { AlertReport } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { endsOf } from "../math/ends-of.ts";
import { median } from "../math/median.ts";
import { wilsonShare } from "../math/share-interval.ts";
import { groupedBy } from "../table/grouped-by.ts";
import { type RowFault, toldFaults } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { exposuresOf, ratesPer100, totalExposure } from "./alert-exposure.ts";
import { alertRemarks } from "./alert-remarks.ts";
import { AlertTally } from "./alert-tally.ts";
import { clusteredInterval } from "./clustered-interval.ts";
import { type AlertRow, readAlertRows } from "./read-alert-rows.ts";

/** A clinician with fewer alerts has a rate that one alert moves by a tenth or more. */
const ENOUGH_FOR_SPREAD = 10;

/** With fewer clinicians the variance between them is not known well enough to make a range of it. */
const ENOUGH_CLUSTERS = 5;

/**
 * The burden of alerts, one a row: what fired, was overridden, should not have fired, and should have been followed, in all,
 * by alert and by clinician (McCoy 2012). What nobody judged stays unknown and widens the ends.
 */
export function alertBurden(table: Table): Result<AlertReport, RowFault> {
  const { rows, faults } = readAlertRows(table);
  if (faults.length > 0) return { ok: false, problems: faults };
  const { exposures, faults: differing } = exposuresOf(rows);
  if (differing.length > 0) return { ok: false, problems: toldFaults(differing) };
  const total = totalExposure(exposures);
  const tally = tallyOf(rows);
  const counts = tally.counts();
  const clinicians = [...groupedBy(rows, ({ clinician }) => clinician)]
    .map(([clinician, own]) => {
      const sub = tallyOf(own);
      const rates = ratesPer100(own.length, exposures.get(clinician)!);
      return { clinician, ...sub.counts(), override: sub.override(), ...rates };
    })
    .sort((a, b) => b.fired - a.fired);
  const named = rows.every(({ clinician }) => clinician !== null) ? clinicians : [];
  const report = {
    schema: "smartpick/usability@1",
    kind: "alerts",
    ...periodOf(rows),
    ...counts,
    ...tally.rates(),
    categories: tally.categories(),
    ...ratesPer100(counts.fired, total),
    clustered: clusteredOf(named),
    alerts: [...groupedBy(rows, ({ alert }) => alert)]
      .map(([alert, own]) => {
        const sub = tallyOf(own);
        const rates = ratesPer100(own.length, total);
        return { alert, ...sub.counts(), ...sub.rates(), categories: sub.categories(), ...rates };
      })
      .sort((a, b) => b.fired - a.fired),
    clinicians: rows.some(({ clinician }) => clinician !== null) ? clinicians : [],
    reasons: reasonsOf(rows),
    spread: spreadOf(clinicians),
  } as const;
  return { ok: true, value: { ...report, remarks: alertRemarks(report) } };
}

function tallyOf(rows: readonly AlertRow[]): AlertTally {
  const tally = new AlertTally();
  for (const row of rows) tally.add(row);
  return tally;
}

function periodOf(rows: readonly AlertRow[]): Pick<AlertReport, "from" | "to"> {
  let from: string | null = null;
  let to: string | null = null;
  for (const { date } of rows) {
    if (date === null) continue;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return { from, to };
}

type Clinicians = AlertReport["clinicians"];

function clusteredOf(clinicians: Clinicians): AlertReport["clustered"] {
  const interval = clusteredInterval(clinicians.map(({ override }) => override));
  const counted = clinicians.filter(({ override }) => override.of > 0).length;
  return interval === null || counted < ENOUGH_CLUSTERS ? null : { clinicians: counted, ...interval };
}

function spreadOf(clinicians: Clinicians): AlertReport["spread"] {
  const rates = clinicians
    .filter(({ clinician, override }) => clinician !== null && override.of >= ENOUGH_FOR_SPREAD)
    .map(({ override }) => override.share!);
  if (rates.length < 2) return null;
  return { ...endsOf(rates)!, median: median(rates) };
}

/** The reasons given for overrides, most frequent first, small and large letters alike; null is none given. */
function reasonsOf(rows: readonly AlertRow[]): AlertReport["reasons"] {
  const overridden = rows.filter(({ outcome }) => outcome === "overridden");
  return [...groupedBy(overridden, ({ reason }) => reason?.toLowerCase() ?? null).values()]
    .map((own) => ({ reason: own[0]!.reason, overridden: wilsonShare(own.length, overridden.length) }))
    .sort((a, b) => b.overridden.count - a.overridden.count);
}
