const DAY_MS = 86_400_000;

/** An ISO date so many days later; below 0 = earlier. */
export function daysOn(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
