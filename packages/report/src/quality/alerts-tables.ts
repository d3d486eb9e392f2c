import type { AlertReport } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { countedWords, shareCell } from "./measured-words.ts";

/** Each alert: how often it fired, was overridden and should not have fired, with ranges. */
export function alertTable({ alerts }: AlertReport): Table {
  return {
    title: "Alert by alert, of 100 with range",
    columns: [
      column("alert", "Alert", "text", 40),
      column("fired", "Fired", "value", 8),
      column("overridden", "Overridden", "value", 14),
      column("wrong", "Should not fire", "value", 17),
      column("unknown", "Not judged", "value", 12),
    ],
    rows: alerts.map(({ alert, fired, override, falsePositive }) => [
      alert,
      String(fired),
      shareCell(override),
      shareCell(falsePositive),
      String(falsePositive.unknown),
    ]),
  };
}

/** Each clinician: how many alerts she saw and overrode, and per 100 encounters where these were counted. */
export function clinicianTable({ clinicians }: AlertReport): Table {
  const hasEncounters = clinicians.some(({ encounters }) => encounters !== null);
  return {
    title: "Clinician by clinician",
    columns: [
      column("clinician", "Clinician", "text", 40),
      column("fired", "Fired", "value", 8),
      column("overridden", "Overridden", "value", 14),
      ...(hasEncounters ? [column("rate", "Per 100 encounters", "value", 20)] : []),
    ],
    rows: clinicians.map(({ clinician, fired, override, encounters }) => [
      clinician ?? "not told",
      String(fired),
      shareCell(override),
      ...(hasEncounters ? [encounters === null ? "unknown" : encounters.per100.toFixed(1)] : []),
    ]),
  };
}

/** The reasons for overrides, most often first; nothing where no reason is given. */
export function overrideReasonLines({ reasons }: AlertReport): readonly string[] {
  if (reasons.every(({ reason }) => reason === null)) return [];
  return reasons.map(
    ({ reason, overridden }) => `${reason ?? "no reason given"}: ${countedWords(overridden)}`,
  );
}
