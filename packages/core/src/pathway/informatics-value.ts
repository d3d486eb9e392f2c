import type { FactTable } from "../facts/fact-table.ts";
import { factAt } from "../facts/lookup.ts";

/**
 * Weights of what a program offers towards clinical informatics; they sum to 1. An assumption, open to change: a
 * fellowship at the sponsor opens the next step itself, a named record system and an informatics unit make projects
 * possible. Vendors are not ranked.
 */
export const INFORMATICS_WEIGHTS = { fellowship: 0.6, unit: 0.2, healthRecord: 0.2 } as const;

/**
 * What an unknown counts for, so that silence is neither a no nor a yes: a named record system is nearly universal,
 * the fellowships are all published (a sponsor not linked to one rarely has one).
 */
const EXPECTED_WHEN_UNKNOWN = { fellowship: 0.02, unit: 0.1, healthRecord: 0.9 } as const;

/** The ledger fields the value rests on and whose absence is worth showing. */
export const INFORMATICS_FIELDS = ["ehrVendor"] as const;

export interface InformaticsValue {
  /** In [0, 1]. */
  readonly value: number;
  readonly ehr: string | null;
  /** `null` = no link to a published fellowship was found, which is not a no. */
  readonly fellowship: boolean | null;
  readonly indicators: string | null;
}

/** How much a program offers towards clinical informatics, in [0, 1], with the facts it rests on. */
export function informaticsValue(table: FactTable, row: number): InformaticsValue {
  const ehr = factAt(table, row, "ehrVendor")?.value ?? null;
  const fellowship = factAt(table, row, "informaticsFellowship")?.value ?? null;
  const indicators = factAt(table, row, "informaticsIndicators")?.value ?? null;
  const part = (known: boolean, name: keyof typeof INFORMATICS_WEIGHTS): number =>
    INFORMATICS_WEIGHTS[name] * (known ? 1 : EXPECTED_WHEN_UNKNOWN[name]);
  const has = (value: unknown): boolean => value !== null && value !== false;
  const stated = fellowship === false ? 0 : part(fellowship !== null, "fellowship");
  return {
    value: stated + part(has(indicators), "unit") + part(has(ehr), "healthRecord"),
    ehr: ehr === null ? null : String(ehr),
    fellowship: fellowship === null ? null : fellowship !== false,
    indicators: indicators === null ? null : String(indicators),
  };
}
