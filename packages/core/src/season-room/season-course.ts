import type { Case } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { sentApplication } from "../case/sent-application.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import { isRunning, type SeasonSoFar } from "../chances/season-so-far.ts";
import { rowOf } from "../facts/lookup.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { headlineLimitOf, saidRange } from "../list/headline-cap.ts";
import { fullPositions } from "../list/one-year.ts";
import type { InSeasonEntry } from "../profile/profile.ts";
import { plusDays } from "../season/plus-days.ts";
import type { CoursePoint, SeasonCourse } from "./season-room.ts";

/** Days between two points without news, and the most points of a course. */
const QUIET_DAYS = 14;
const MOST_POINTS = 24;

/** An application of the season with its row. */
type Entry = readonly [row: number, entry: InSeasonEntry];

/**
 * How the chance of matching moved as news came, a step a day of news and every two weeks without; all that was sent counts
 * from the first day on. The last point is what the plan says. `null` while the list can still grow, as the plan then
 * counts with more than what was sent, and where nothing was.
 */
export function* seasonCourse(base: Case, list: ChosenList): Generator<void, SeasonCourse | null> {
  const entries = entriesOf(base);
  if (base.canApply || entries.length === 0) return null;
  const points: CoursePoint[] = [];
  for (const day of daysOf(entries, base.options.today)) {
    yield;
    points.push(pointOf(base, list, entries, day));
  }
  return { points };
}

function entriesOf({ facts, profile, sent }: Case): readonly Entry[] {
  return profile.inSeason.flatMap((entry): Entry[] => {
    const row = rowOf(facts.programs, entry.program);
    return row !== null && sent.soFar?.applications.has(row) ? [[row, entry]] : [];
  });
}

/** First day, days of news, every two weeks, today: at most `MOST_POINTS`, those of news before the quiet ones. */
function daysOf(entries: readonly Entry[], today: string): readonly string[] {
  const applied = entries.flatMap(([, entry]) => entry.applied ?? []).sort();
  const news = entries.flatMap(([, entry]) => newsOf(entry)).filter((day) => day <= today);
  const first = [...applied, ...news, today].sort()[0] ?? today;
  const quiet: string[] = [];
  for (let day = plusDays(first, QUIET_DAYS); day < today; day = plusDays(day, QUIET_DAYS)) quiet.push(day);
  const between = [...new Set([...news, ...quiet])].filter((day) => day > first && day < today);
  return [...new Set([first, ...between.slice(0, MOST_POINTS).sort(), today])];
}

/** The days on which something came back. */
function newsOf({ invited, rejected, interviewed }: InSeasonEntry): readonly string[] {
  // An invitation that was told by its interview alone counts from that day.
  return [invited ?? interviewed, rejected].filter((day) => day !== null);
}

function pointOf(base: Case, list: ChosenList, entries: readonly Entry[], day: string): CoursePoint {
  const told = entries.map(([row, entry]): Entry => [row, untilDay(entry, day, base.options.today)]);
  const soFar: SeasonSoFar = {
    ...base.sent.soFar!,
    today: day,
    applications: new Map(told.map(([row, entry]) => [row, sentApplication(row, entry, day)])),
  };
  const running = inListOrder(list, soFar);
  const rows = Int32Array.from(running);
  const full = fullPositions(base.facts.programs, rows);
  const { seed, draws = DEFAULT_DRAWS } = base.options;
  const { season } = chanceRanges(
    { ...base.model, soFar },
    rows,
    Int8Array.from(rows, (row) => soFar.applications.get(row)!.level),
    { seed, draws, oneYear: new Set(running.filter((_, index) => full[index] === 0)) },
  );
  const { limit } = headlineLimitOf({ ...base, sent: { ...base.sent, soFar } });
  const on = (events: readonly (string | null)[]): number => events.filter((event) => event === day).length;
  return {
    day,
    match: saidRange(season.match, limit),
    invited: on(told.map(([, { invited, interviewed }]) => invited ?? interviewed)),
    rejected: on(told.map(([, { rejected }]) => rejected)),
  };
}

/** The applications that ran on a day, those that still run in the order of the list. */
function inListOrder({ solution, surface }: ChosenList, soFar: SeasonSoFar): readonly number[] {
  const runs = (row: number): boolean => {
    const sent = soFar.applications.get(row);
    return sent !== undefined && isRunning(sent);
  };
  const listed = solution.order.map((index) => surface.rows[index]!).filter(runs);
  const known = new Set(listed);
  return [...listed, ...[...soFar.applications.keys()].filter((row) => runs(row) && !known.has(row))];
}

/** The entry as it stood on a day: what came later is not yet told; an interview that is booked is known today alone. */
function untilDay(entry: InSeasonEntry, day: string, today: string): InSeasonEntry {
  const known = (when: string | null): string | null => (when !== null && when <= day ? when : null);
  return {
    ...entry,
    applied: entry.applied !== null && entry.applied > day ? day : entry.applied,
    invited: known(entry.invited),
    rejected: known(entry.rejected),
    withdrawn: known(entry.withdrawn),
    interviewed: day === today ? entry.interviewed : known(entry.interviewed),
  };
}
