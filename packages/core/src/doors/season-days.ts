import { dayOf } from "../season/day-of.ts";
import { daysBetween } from "../season/days-between.ts";
import { plusDays } from "../season/plus-days.ts";
import type { SeasonDate, SeasonFacts } from "../season/season-facts.ts";
import type { Doors, MilestoneId, SeasonDay } from "./doors.ts";

/** What a day of a season is looked up in. */
interface Source {
  readonly facts: {
    readonly seasons: readonly Pick<SeasonFacts, "season" | "dates">[];
    readonly judgements: { readonly usualReviewDay: string };
  };
  readonly season: Pick<SeasonFacts, "dates">;
  readonly year: number;
}

/** A day of the season of a case, or about when it was in the last season that published it. */
export function seasonDay({ facts, season, year }: Source, id: SeasonDate["id"]): SeasonDay {
  const day = dayOf(season, id);
  if (day !== null) return { day, about: null };
  // The day from which silence is counted is one and the same everywhere.
  if (id === "programs-review") return { day, about: `${year - 1}-${facts.judgements.usualReviewDay}` };
  const [last] = facts.seasons
    .filter((file) => file.season < year && dayOf(file, id) !== null)
    .sort((a, b) => b.season - a.season);
  const then = last === undefined ? null : dayOf(last, id);
  if (then === null) return { day, about: null };
  return { day, about: inMatchWeek(then, last!, season) ?? yearsLater(then, year - last!.season) };
}

const DAYS_OF_A_WEEK = 7;

/** A day of Match Week by its weekday: the week moves by rule, and its days with it. `null` = of another week. */
function inMatchWeek(
  then: string,
  last: Pick<SeasonFacts, "dates">,
  season: Pick<SeasonFacts, "dates">,
): string | null {
  const [before, now] = [dayOf(last, "match-week-monday"), dayOf(season, "match-week-monday")];
  if (before === null || now === null) return null;
  const weekday = daysBetween(before, then);
  return weekday < 0 || weekday >= DAYS_OF_A_WEEK ? null : plusDays(now, weekday);
}

/** The first day of residency after the Match of a season. */
export function firstDay(year: number): string {
  return `${year}-07-01`;
}

const MILESTONES: readonly Exclude<MilestoneId, "start">[] = [
  "applications-open",
  "programs-review",
  "pathways-deadline",
  "rank-list-deadline",
  "match-week-monday",
  "match-day",
];

/** The days of a season that doors and roads are drawn on, in the order of the calendar. */
export function milestonesOf(source: Source): Doors["milestones"] {
  return [
    ...MILESTONES.map((id) => ({ id, ...seasonDay(source, id) })),
    { id: "start", day: firstDay(source.year), about: null },
  ];
}

/** The same day of a later year; 29 February becomes the 28th where that year has none. */
function yearsLater(day: string, years: number): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const later = Number(year) + years;
  const isLeap = (later % 4 === 0 && later % 100 !== 0) || later % 400 === 0;
  return `${later}-${month}-${month === "02" && date === "29" && !isLeap ? "28" : date}`;
}
