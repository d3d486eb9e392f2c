/** One activity of a project network; days count from the first day of the plan, which is 0. */
export interface Activity {
  readonly code: string;
  /** Activities that end before it may begin, and days from that end to its begin; a lead is below 0. */
  readonly needs: readonly { readonly code: string; readonly lag: number }[];
  /** How long it takes, 0 or more. */
  readonly days: number;
  /** Not before this day; `null` = from the first day of the plan. */
  readonly from: number | null;
  /** It has begun, or will begin, on this very day; `null` = as early as it can. */
  readonly fixed: number | null;
  /** The day by which it has to end; `null` = none of its own. */
  readonly due: number | null;
}

/** When an activity can be done, and when it has to be. */
export interface Timing {
  readonly earliest: { readonly begin: number; readonly end: number };
  /** The last days on which no deadline is missed; `null` = no deadline depends on it. */
  readonly latest: { readonly begin: number; readonly end: number } | null;
  /** Latest begin less earliest begin, below 0 = too late; `null` as above. */
  readonly slack: number | null;
  /** Days that it may slip without moving any earliest begin that follows or its own deadline; `null` = nothing follows and no deadline. */
  readonly freeSlack: number | null;
}

/**
 * Earliest and latest days, total and free slack of every activity by its code: the critical path method (Kelley & Walker
 * 1959) with finish-start lags and a deadline on any activity. Needs that name no activity are passed over. Throws on a
 * cycle, which the build of the data refuses.
 */
export function criticalPath(activities: readonly Activity[]): ReadonlyMap<string, Timing> {
  const order = inOrder(activities);
  const early = new Map<string, { begin: number; end: number }>();
  for (const one of order) {
    const begin = one.fixed ?? earliestOf(one, early);
    early.set(one.code, { begin, end: begin + one.days });
  }
  const followers = followersOf(order);
  const timings = new Map<string, Timing>();
  const late = new Map<string, number>();
  for (const one of order.toReversed()) {
    const after = followers.get(one.code) ?? [];
    const ends = [
      ...(one.due === null ? [] : [one.due]),
      ...after.flatMap(({ code, lag }) => {
        const begin = late.get(code);
        return begin === undefined ? [] : [begin - lag];
      }),
    ];
    const earliest = early.get(one.code)!;
    const free = [
      ...(one.due === null ? [] : [one.due - earliest.end]),
      ...after.map(({ code, lag }) => early.get(code)!.begin - lag - earliest.end),
    ];
    const end = ends.length === 0 ? null : Math.min(...ends);
    if (end !== null) late.set(one.code, end - one.days);
    timings.set(one.code, {
      earliest,
      latest: end === null ? null : { begin: end - one.days, end },
      slack: end === null ? null : end - one.days - earliest.begin,
      freeSlack: free.length === 0 ? null : Math.min(...free),
    });
  }
  return timings;
}

/** The first day on which an activity can begin after what it needs, none of which may be left out of `early`. */
export function earliestOf(
  { needs, from }: Pick<Activity, "needs" | "from">,
  early: ReadonlyMap<string, { readonly end: number }>,
): number {
  const after = needs.flatMap(({ code, lag }) => {
    const before = early.get(code);
    return before === undefined ? [] : [before.end + lag];
  });
  return Math.max(0, from ?? 0, ...after);
}

/** Activities with what each needs before it, else as they were given. Throws on a cycle. */
export function inOrder<A extends Pick<Activity, "code" | "needs">>(activities: readonly A[]): readonly A[] {
  const byCode = new Map(activities.map((one) => [one.code, one]));
  const placed = new Set<string>();
  const open = new Set<string>();
  const order: A[] = [];
  const place = (one: A): void => {
    if (placed.has(one.code)) return;
    if (open.has(one.code)) throw new Error(`the steps go round in a circle at ${one.code}`);
    open.add(one.code);
    for (const { code } of one.needs) {
      const before = byCode.get(code);
      if (before !== undefined) place(before);
    }
    placed.add(one.code);
    order.push(one);
  };
  for (const one of activities) place(one);
  return order;
}

type Follower = { readonly code: string; readonly lag: number };

function followersOf(
  activities: readonly Pick<Activity, "code" | "needs">[],
): ReadonlyMap<string, Follower[]> {
  const followers = new Map<string, Follower[]>();
  for (const { code, needs } of activities)
    for (const need of needs) {
      const known = followers.get(need.code);
      if (known === undefined) followers.set(need.code, [{ code, lag: need.lag }]);
      else known.push({ code, lag: need.lag });
    }
  return followers;
}
