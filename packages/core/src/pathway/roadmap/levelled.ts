import { type Activity, earliestOf, inOrder, type Timing } from "./critical-path.ts";

/** An activity with the hours that it asks in all; `null` = nobody knows, counted as none. */
export interface Load extends Activity {
  readonly hours: number | null;
  /** Whether the applicant chose its day: it then stays there. Left out = she did not. */
  readonly isChosen?: boolean;
}

/** A week that asks for more hours than there are: `week` counts from 0, the first of the plan. */
export interface FullWeek {
  readonly week: number;
  readonly hours: number;
}

const DAYS_A_WEEK = 7;
/** An activity without a deadline may wait this long for a free week. */
const MOST_WAIT = 182;
/** Share of its slack that a step is moved by at most: an even week is not worth the rest. */
const SHARE_MOVED = 0.5;
/** Hours below which two weeks are alike. */
const TOLERANCE = 1e-9;

/**
 * The days on which to do each activity so that a week asks for no more hours than there are and no two begin on one day,
 * where slack allows: the serial schedule of Kelley (1963), what has to begin first placed first. Nothing is moved by more than half of its
 * slack, so that no deadline is missed for the sake of an even week, and nothing off a chosen day; weeks that are over-full all the same are told.
 */
export function levelled(
  activities: readonly Load[],
  timings: ReadonlyMap<string, Timing>,
  hoursAWeek: number,
): {
  readonly begins: ReadonlyMap<string, { readonly begin: number; readonly end: number }>;
  readonly over: readonly FullWeek[];
} {
  const hoursOf = new Map<number, number>();
  const begins = new Map<string, { begin: number; end: number }>();
  const begun = new Set<number>();
  const chosen = lastBeforeChosen(activities, timings);
  for (const one of byUrgency(activities, timings)) {
    const { latest } = timings.get(one.code)!;
    const first = one.fixed ?? earliestOf(one, begins);
    const room = latest === null ? MOST_WAIT : Math.floor((latest.begin - first) * SHARE_MOVED);
    const stays = one.isChosen === true ? first : (chosen.get(one.code) ?? Number.POSITIVE_INFINITY);
    const last = one.fixed ?? Math.max(first, Math.min(first + room, stays));
    const begin = firstFree(one, { first, last, hoursOf, hoursAWeek, begun });
    begins.set(one.code, { begin, end: begin + one.days });
    begun.add(begin);
    for (const [week, hours] of weeksOf(one, begin)) hoursOf.set(week, (hoursOf.get(week) ?? 0) + hours);
  }
  const over = [...hoursOf]
    .filter(([week, hours]) => week >= 0 && hours > hoursAWeek + TOLERANCE)
    .map(([week, hours]) => ({ week, hours }))
    .sort((a, b) => a.week - b.week);
  return { begins, over };
}

/** The last begin of what a chosen day waits for, by code, so that the day can be kept. */
function lastBeforeChosen(
  activities: readonly Load[],
  timings: ReadonlyMap<string, Timing>,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { code, needs, isChosen } of inOrder(activities).toReversed()) {
    const begin = isChosen === true ? timings.get(code)!.earliest.begin : last.get(code);
    if (begin === undefined) continue;
    for (const need of needs) {
      const before = activities.find((one) => one.code === need.code);
      if (before === undefined) continue;
      const latest = begin - need.lag - before.days;
      last.set(need.code, Math.min(latest, last.get(need.code) ?? Number.POSITIVE_INFINITY));
    }
  }
  return last;
}

/** What has a chosen day and what has to begin first comes first, as far as what each needs comes before it. */
function byUrgency(activities: readonly Load[], timings: ReadonlyMap<string, Timing>): readonly Load[] {
  const lastBegin = (one: Load): number =>
    one.isChosen === true
      ? Number.NEGATIVE_INFINITY
      : (timings.get(one.code)?.latest?.begin ?? Number.POSITIVE_INFINITY);
  const sorted = activities
    .map((one, at) => ({ one, at }))
    .sort((a, b) => compare(lastBegin(a.one), lastBegin(b.one)) || a.at - b.at)
    .map(({ one }) => one);
  return inOrder(sorted);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

interface Room {
  readonly first: number;
  readonly last: number;
  readonly hoursOf: ReadonlyMap<number, number>;
  readonly hoursAWeek: number;
  /** Days on which something else begins. */
  readonly begun: ReadonlySet<number>;
}

/**
 * The begin from `first` to `last` whose fullest week is least over-full, on a day of its own where there is one: the earliest
 * of those.
 */
function firstFree(one: Load, { first, last, hoursOf, hoursAWeek, begun }: Room): number {
  let best = { begin: first, over: Number.POSITIVE_INFINITY, isShared: true };
  for (let begin = first; begin <= last; begin += 1) {
    const peak = Math.max(0, ...weeksOf(one, begin).map(([week, hours]) => (hoursOf.get(week) ?? 0) + hours));
    const over = Math.max(0, peak - hoursAWeek - TOLERANCE);
    const isShared = begun.has(begin);
    const isBetter = over < best.over - TOLERANCE || (over <= best.over && best.isShared && !isShared);
    if (isBetter) best = { begin, over, isShared };
    if (over === 0 && !isShared) break;
  }
  return best.begin;
}

/** The hours of an activity by week, spread evenly over its days. */
function weeksOf({ days, hours }: Load, begin: number): readonly (readonly [number, number])[] {
  if (hours === null || hours === 0) return [];
  const length = Math.max(1, days);
  const byWeek = new Map<number, number>();
  for (let day = begin; day < begin + length; day += 1) {
    const week = Math.floor(day / DAYS_A_WEEK);
    byWeek.set(week, (byWeek.get(week) ?? 0) + hours / length);
  }
  return [...byWeek];
}
