const MS_A_DAY = 86_400_000;

/** Whole days from one ISO date to another; below 0 where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}
