import { candidatesFor } from "../case/candidates.ts";
import type { Case } from "../case/case.ts";
import { isDoor } from "../eligibility/eligibility.ts";
import { baseIdOf, valueAt } from "../facts/lookup.ts";
import type { SpecialtyName } from "../program/specialties.ts";

/** The programs of one specialty that the profile's filters leave, one row a program. */
export interface ForecastPool {
  /** Programs without a rule against the applicant, running applications among them. */
  readonly rows: Int32Array;
  /** Programs that a stated rule leaves out; taken only where `rows` are too few. */
  readonly ruledOut: Int32Array;
  readonly running: Int32Array;
  /** Applications of this specialty that came to nothing. */
  readonly closed: number;
}

/** The pool of a case that seeks this specialty, as if it could still be applied to. */
export function forecastPoolOf(base: Case, specialty: SpecialtyName): ForecastPool {
  const { facts, sent } = base;
  const table = facts.programs;
  const ofSpecialty = (row: number): boolean => valueAt(table, row, "specialty") === specialty;
  const found = candidatesFor({ ...base, canApply: true });
  const rows = found.rows.filter(ofSpecialty);
  const baseOf = (row: number): string => baseIdOf(table.ids[row]!);
  const seen = new Set(Array.from(rows, baseOf));
  const ruledOut: number[] = [];
  for (const { row, code, detail } of found.excluded) {
    // A closed door is no rule that a longer list could go beyond.
    if (code !== "rule-fails" || isDoor(detail) || seen.has(baseOf(row))) continue;
    seen.add(baseOf(row));
    ruledOut.push(row);
  }
  return {
    rows,
    ruledOut: Int32Array.from(ruledOut),
    running: Int32Array.from([...sent.running.keys()].filter(ofSpecialty)),
    closed: [...sent.closed.keys()].filter(ofSpecialty).length,
  };
}
