import type { Facts } from "../../facts/facts.ts";
import { factAt } from "../../facts/lookup.ts";

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

/**
 * How much a program offers towards clinical informatics, in [0, 1], with the facts it rests on. What is not known counts
 * for `informaticsWhenUnknown`, so that silence is neither a no nor a yes.
 */
export function informaticsValue(
  { programs: table, judgements }: Pick<Facts, "programs" | "judgements">,
  row: number,
): InformaticsValue {
  const { informaticsWeights: weights, informaticsWhenUnknown: unknown } = judgements;
  const ehr = factAt(table, row, "ehrVendor")?.value ?? null;
  const fellowship = factAt(table, row, "informaticsFellowship")?.value ?? null;
  const indicators = factAt(table, row, "informaticsIndicators")?.value ?? null;
  const part = (known: boolean, name: keyof typeof weights): number =>
    weights[name] * (known ? 1 : unknown[name]);
  const has = (value: unknown): boolean => value !== null && value !== false;
  const stated = fellowship === false ? 0 : part(fellowship !== null, "fellowship");
  return {
    value: stated + part(has(indicators), "unit") + part(has(ehr), "healthRecord"),
    ehr: ehr === null ? null : String(ehr),
    fellowship: fellowship === null ? null : fellowship !== false,
    indicators: indicators === null ? null : String(indicators),
  };
}
