/** The last year that a profile may name. */
export const LAST_YEAR = 2050;

/** The first and last day that a profile may name, ISO dates. */
export const FIRST_DAY = "1990-01-01";
export const LAST_DAY = `${LAST_YEAR}-12-31`;

/** Whether a profile takes a day (ISO date). */
export function isTakenDay(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}
