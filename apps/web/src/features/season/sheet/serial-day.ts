/** Day 0 of the count of spreadsheets, which also count a 29 February 1900 that never was: right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The day (ISO date) of a number such as 46291, or 46291.4 with an hour, as spreadsheets count days; `null` for other text. */
export function dayOfSerial(text: string): string | null {
  const [, days] = /^(\d{5})(?:\.\d+)?$/.exec(text) ?? [];
  if (days === undefined) return null;
  return new Date(DAY_ZERO + Number(days) * DAY_MS).toISOString().slice(0, 10);
}
