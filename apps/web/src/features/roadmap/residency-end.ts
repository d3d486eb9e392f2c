/** The last day of a residency that began on an ISO date and takes so many years; `null` = something is not known. */
export function residencyEnd(began: string | undefined, years: number | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(began ?? "") ?? [];
  if (year === undefined || years === null) return null;
  return new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(day) - 1))
    .toISOString()
    .slice(0, 10);
}
