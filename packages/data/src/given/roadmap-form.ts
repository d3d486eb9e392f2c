import {
  ROADMAP_CONDITIONS,
  ROADMAP_DAYS,
  ROADMAP_LEVERS,
  ROADMAP_PARTS,
  ROADMAP_STEPS,
  type RoadmapFacts,
  type StepFacts,
  stepCircleIn,
} from "@smartpick/core";
import {
  count,
  eachOf,
  type Form,
  keysOf,
  listOf,
  number,
  oneOf,
  orNull,
  tested,
  text,
  whole,
} from "./form.ts";

type Item<L> = L extends readonly (infer T)[] ? T : never;

const spread = keysOf<StepFacts["days"]>({ low: number, mid: number, high: number });

/** Steps of which none waits for itself. */
const noCircle: Form = tested((value) => stepCircleIn(value as readonly StepFacts[]) === null, {
  kind: "anything",
});

const steps = listOf(
  keysOf<StepFacts>({
    id: oneOf(...ROADMAP_STEPS),
    title: text,
    first: text,
    parts: listOf(oneOf(...ROADMAP_PARTS)),
    when: listOf(oneOf(...ROADMAP_CONDITIONS)),
    needs: listOf(
      keysOf<Item<StepFacts["needs"]>>({ step: oneOf(...ROADMAP_STEPS), lag: whole(-3650, 3650) }),
    ),
    days: keysOf<StepFacts["days"]>({ low: count, mid: count, high: count }),
    hours: orNull(spread),
    fees: listOf(text),
    usd: (value, path) =>
      value === undefined
        ? null
        : keysOf<NonNullable<StepFacts["usd"]>>({ mid: number, source: text })(value, path),
    from: orNull(oneOf(...ROADMAP_DAYS)),
    serves: listOf(oneOf(...ROADMAP_DAYS)),
    worth: orNull(oneOf("gate", "list", ...ROADMAP_LEVERS)),
    source: text,
    reason: text,
  }),
);

/** The steps of a roadmap, and the days of a fellowship's season. */
export const roadmapForm = keysOf<RoadmapFacts>({
  hoursAWeek: keysOf<RoadmapFacts["hoursAWeek"]>({ before: number, residency: number }),
  criticalDays: count,
  usualYears: count,
  years: eachOf(count),
  steps: (value, path) => steps(value, path) ?? noCircle(value, path),
  fellowshipDays: listOf(
    keysOf<Item<RoadmapFacts["fellowshipDays"]>>({
      id: oneOf("fellowship-token", "fellowship-opens", "fellowship-reads", "fellowship-commit"),
      on: tested((value) => typeof value === "string" && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/.test(value), {
        kind: "date",
      }),
      lastKnown: count,
      standing: oneOf("published", "assumed"),
      source: text,
      note: text,
    }),
  ),
});
