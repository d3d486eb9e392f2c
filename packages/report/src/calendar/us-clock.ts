import type { MeetingZone } from "@smartpick/core";

/** Hours behind UTC in winter; the clocks of these zones change on the same two Sundays. */
const WINTER: Readonly<Record<MeetingZone, number>> = {
  eastern: 5,
  central: 6,
  mountain: 7,
  pacific: 8,
  utc: 0,
};

const MS_AN_HOUR = 3_600_000;

/**
 * The instant of an hour (HH:MM) on the clock of a zone of the US mainland: summer time from the second Sunday of March to the
 * first Sunday of November, both at two in the morning (Energy Policy Act of 2005). An hour that the March change skips is
 * read on the winter clock, one that November repeats as the first of the two.
 */
export function instantOf(day: string, time: string, zone: MeetingZone): Date {
  const written = Date.parse(`${day}T${time}:00Z`);
  const year = Number(day.slice(0, 4));
  // The skipped hour ends at three.
  const begins = sunday(year, 2, 2) + 3 * MS_AN_HOUR;
  const ends = sunday(year, 10, 1) + 2 * MS_AN_HOUR;
  const isSummer = zone !== "utc" && written >= begins && written < ends;
  return new Date(written + (WINTER[zone] - (isSummer ? 1 : 0)) * MS_AN_HOUR);
}

/** Midnight of the `nth` Sunday of a month (0 to 11) of a year, as if it were UTC. */
function sunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (nth - 1));
}
