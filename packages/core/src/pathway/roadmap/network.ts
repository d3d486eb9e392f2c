import type { RoadmapDay } from "../../answers/roadmap.ts";
import type { Spread } from "../../facts/roadmap-facts.ts";
import { daysBetween } from "../../season/days-between.ts";
import { type Activity, criticalPath, type Timing } from "./critical-path.ts";
import type { StepAtHand } from "./step-at-hand.ts";

/** A step that cannot reach any day that it serves, or that waits for one such. */
export interface Missed {
  readonly step: StepAtHand;
  readonly why: "too-late" | "blocked";
  /** The last day that it could have served. */
  readonly day: string | null;
  readonly by: string | null;
}

/** The steps of a plan with their network and days. */
export interface Network {
  readonly steps: readonly StepAtHand[];
  readonly activities: readonly Activity[];
  readonly serves: ReadonlyMap<string, RoadmapDay>;
  readonly timings: ReadonlyMap<string, Timing>;
  /** The same where every step takes its long time. */
  readonly careful: ReadonlyMap<string, Timing>;
  readonly missed: readonly Missed[];
}

/** What a network is laid out on. */
export interface Ground {
  readonly today: string;
  readonly days: readonly RoadmapDay[];
  /** The day on which a step that is left out was done, as days from today; absent = it is left out undone. */
  readonly doneOn: ReadonlyMap<string, number>;
}

/**
 * Steps as a network with a deadline each: of the days that a step serves, the first that it can meet at the usual pace, for
 * the gate else the first that it can meet if all goes fast. One that meets none is too late, and so is what waits for it where the gate
 * needs it.
 */
export function networkOf(steps: readonly StepAtHand[], ground: Ground): Network {
  const usual = criticalPath(activitiesOf(steps, ground, "mid", new Map()));
  const fast = criticalPath(activitiesOf(steps, ground, "low", new Map()));
  const serves = new Map<string, RoadmapDay>();
  const late: Missed[] = [];
  for (const step of steps) {
    const { id } = step.facts;
    const known = step.facts.serves.flatMap((served) => ground.days.find((day) => day.id === served) ?? []);
    const meets = (timings: ReadonlyMap<string, Timing>): RoadmapDay | undefined =>
      known.find(({ day }) => timings.get(id)!.earliest.end <= daysBetween(ground.today, day));
    // Only what the gate needs is worth a pace that is faster than usual.
    const day = meets(usual) ?? (step.facts.worth === "gate" ? meets(fast) : undefined);
    if (day !== undefined) serves.set(id, day);
    else if (known.length > 0)
      late.push({
        step,
        why: "too-late",
        day: known
          .map((one) => one.day)
          .sort()
          .at(-1)!,
        by: null,
      });
  }
  const missed = [...late, ...blockedBy(late, steps)];
  const gone = new Set(missed.map(({ step }) => step.facts.id));
  const kept = steps.filter(({ facts }) => !gone.has(facts.id));
  const activities = activitiesOf(kept, ground, "mid", serves);
  return {
    steps: kept,
    activities,
    serves,
    timings: criticalPath(activities),
    careful: criticalPath(activitiesOf(kept, ground, "high", serves)),
    missed,
  };
}

/** Steps that wait, by way of others or not, for one of the gate that is too late. */
function blockedBy(late: readonly Missed[], steps: readonly StepAtHand[]): readonly Missed[] {
  const blocked: Missed[] = [];
  const shut = new Map<string, string>(
    late.flatMap(({ step }) =>
      step.facts.worth === "gate" ? [[step.facts.id, step.facts.id] as const] : [],
    ),
  );
  const out = new Set(late.map(({ step }) => step.facts.id));
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of steps) {
      const { id, needs } = step.facts;
      const by = needs.map((need) => shut.get(need.step)).find((one) => one !== undefined);
      if (out.has(id) || by === undefined) continue;
      out.add(id);
      shut.set(id, by);
      blocked.push({ step, why: "blocked", day: null, by });
      grew = true;
    }
  }
  return blocked;
}

function activitiesOf(
  steps: readonly StepAtHand[],
  { today, days, doneOn }: Ground,
  pace: keyof Spread,
  serves: ReadonlyMap<string, RoadmapDay>,
): readonly Activity[] {
  const at = (day: string): number => daysBetween(today, day);
  const present = new Set<string>(steps.map(({ facts }) => facts.id));
  return steps.map((step) => {
    const { id, needs, from } = step.facts;
    const opens = days.find((day) => day.id === from)?.day ?? null;
    const planned = step.told?.planned ?? null;
    const served = serves.get(id);
    const after = needs.flatMap((need) => {
      const done = doneOn.get(need.step);
      return present.has(need.step) || done === undefined ? [] : [done + need.lag];
    });
    const waits = [
      ...(opens === null ? [] : [at(opens)]),
      ...(planned === null ? [] : [at(planned)]),
      ...after,
    ];
    const began = step.told?.began ?? null;
    const fixed = began !== null && at(began) <= 0 ? at(began) : null;
    return {
      code: id,
      needs: needs
        .filter((need) => present.has(need.step))
        .map((need) => ({ code: need.step, lag: need.lag })),
      // What has begun ends today at the earliest, however long it has taken.
      days: fixed === null ? step.days[pace] : Math.max(step.days[pace], -fixed),
      from: waits.length === 0 ? null : Math.max(...waits),
      fixed,
      due: served === undefined ? null : at(served.day),
    };
  });
}
