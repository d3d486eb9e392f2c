import type { Doors, SeasonDate, SeasonDay } from "@smartpick/core";

/** A day of the season with its hour and where it was read. */
export interface DatedWords {
  readonly what: string;
  readonly on: SeasonDay;
  /** Eastern time, HH:MM; `null` = the whole day. */
  readonly time: string | null;
  readonly official: boolean;
  readonly source: string;
  /** What a reader should know of it where no day is known at all. */
  readonly note: string | null;
}

/** A day of the season by its id, or about when it is; neither where the season's file does not speak of it. */
export function whenOf({ dates }: Pick<Doors, "dates">, id: SeasonDate["id"]): SeasonDay {
  const found = dates.find((one) => one.id === id);
  return { day: found?.date ?? null, about: found?.about ?? null };
}

/** The same with its words; none where the season's file does not speak of it. */
export function dateOf(
  doors: Pick<Doors, "dates">,
  id: SeasonDate["id"],
  what: string,
): readonly DatedWords[] {
  return doors.dates
    .filter((one) => one.id === id)
    .map(({ date, about, time, confidence, source, note }) => ({
      what,
      on: { day: date, about },
      time: time ?? null,
      official: confidence === "official",
      source,
      note: date === null && about === null ? note : null,
    }));
}
