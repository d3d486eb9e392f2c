const MS_A_DAY = 86_400_000;

/** The ISO date so many days after another; before it for a number below 0. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}
