const MS_A_DAY = 86_400_000;

/** Whole days from one ISO date to another; below 0 where the second is earlier. */
export function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / MS_A_DAY);
}
