/** What a field of a most (years, attempts) holds where the program says that it sets no limit; unknown is `null`. */
export const NO_LIMIT = 99;

const MOST_FIELDS: readonly string[] = [
  "maximumYearsSinceGraduation",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
];
const LEAST_FIELDS: readonly string[] = ["step2Minimum", "minimumUsClinicalMonths"];

/** The number that says "none" in a field of a limit: `NO_LIMIT` for a most, 0 for a least; `null` = no such field. */
export function noneOf(field: string): number | null {
  if (MOST_FIELDS.includes(field)) return NO_LIMIT;
  return LEAST_FIELDS.includes(field) ? 0 : null;
}
