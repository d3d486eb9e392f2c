const YEAR = 2025;

/** A week of the clinics' year as ISO 8601 writes it, such as 2025-W07. */
export function weekCell(week: number): string {
  return `${YEAR}-W${String(week).padStart(2, "0")}`;
}
