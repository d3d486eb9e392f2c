import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, usd } from "./numbers.ts";
import { inOrder, range } from "./range.ts";

const code = z.string().check(z.describe("id of a step in data/roadmap/steps.yaml"));
const day = z.iso.date();
const span = z.object({ begin: day, end: day });

/** How sure a day is: of this season, of an earlier one moved to this, or worked out by a judgement. */
const sure = z.enum(["published", "last-known", "assumed"]);

/** A day that steps wait for or serve. */
export const roadmapDay = z.object({
  id: z.string(),
  day,
  sure,
  lastKnown: z
    .nullable(z.int())
    .check(z.describe("year for which it was last known, where that is not this one")),
  source: z.nullable(z.string()),
});

const difference = z
  .object({ mid: z.number(), low: z.number(), high: z.number() })
  .check(inOrder, z.describe("80 % range of the difference, as what-if gives it"));

/** What a step is worth: a lever of what-if where there is one; nothing is invented where nobody has measured it. */
const worth = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("gate"), match: z.nullable(range) }),
  z.object({ kind: z.literal("list"), match: z.nullable(range) }),
  z.object({
    kind: z.literal("lever"),
    lever: z.string(),
    difference: z.nullable(difference),
    evidence: z.enum(["published", "expert-direction", "no-data"]),
    required: z.boolean(),
  }),
  z.object({ kind: z.literal("no-data") }),
]);

const spread = z.object({ low: amount, mid: amount, high: amount }).check(inOrder);

/** One step of the plan with its days. */
export const roadmapStep = z.object({
  code,
  title: z.string(),
  first: z.string().check(z.describe("what to do first")),
  state: z.enum(["to-do", "running", "late"]),
  assumed: z
    .boolean()
    .check(z.describe("whether the profile does not tell if it is done: planned as if it were not")),
  needs: z.array(z.object({ code, lag: z.int().check(z.describe("days from that end to this begin")) })),
  days: spread,
  hours: z.nullable(spread),
  usd: z.nullable(usd).check(z.describe("null = no price known")),
  fees: z.array(z.object({ id: z.string(), usd, source: z.string(), publishedFor: z.nullable(z.int()) })),
  serves: z.nullable(roadmapDay).check(z.describe("the day by which it has to end; null = none")),
  worth,
  earliest: span,
  latest: z
    .nullable(span)
    .check(z.describe("the last days on which no deadline is missed; null = none depends on it")),
  careful: z.nullable(day).check(z.describe("last day to begin if every step takes its long time")),
  plan: span.check(z.describe("when to do it so that weeks are even")),
  slack: z
    .nullable(z.int())
    .check(z.describe("latest.begin less earliest.begin, days; below 0 = late at the usual pace")),
  freeSlack: z.nullable(z.int()).check(z.describe("days that it may slip before another step moves")),
  critical: z.boolean(),
  told: z.object({ planned: z.nullable(day), began: z.nullable(day) }),
  source: z.string(),
  reason: z.string().check(z.describe("where its length comes from")),
  note: z.nullable(z.string()),
});

/** A step that is not in the plan, and why. */
export const roadmapLeftOut = z.object({
  code,
  title: z.string(),
  why: z.enum(["done", "skipped", "not-asked", "not-yet", "too-late", "blocked"]),
  day: z.nullable(day).check(z.describe("done: when; too-late: the last day that it could have served")),
  by: z.nullable(code).check(z.describe("blocked: the step that is too late")),
  opensGate: z.boolean(),
});

/** A meeting: agreed, or the next in a quarterly row. */
export const roadmapMeeting = z.object({
  key: z.string(),
  with: z.string(),
  kind: z.enum(["clinical", "informatics", "other"]),
  day,
  time: z.nullable(z.string()).check(z.describe("HH:MM on the clock of its zone")),
  zone: z.enum(["eastern", "central", "mountain", "pacific", "utc"]),
  about: z.nullable(z.string()),
  agreed: z.boolean(),
});

/** Something of the next seven days. */
export const roadmapThisWeek = z.object({
  day,
  what: z.enum(["begin", "last-day", "end", "meeting", "day"]),
  code: z.string(),
  title: z.string(),
});

/** Everything of a roadmap but the run that made it. */
export const roadmapShape = {
  stage: z.object({
    code: z.enum(["student", "gap", "applying", "interviewing", "unmatched", "resident", "fellowship"]),
    told: z.boolean(),
    year: z.nullable(count).check(z.describe("year of residency")),
    of: z.nullable(count).check(z.describe("years that it takes")),
  }),
  instead: z
    .nullable(z.object({ season: z.int(), missed: z.array(z.string()) }))
    .check(
      z.describe("the season that was asked for, where it is too late for it; the plan is for the next"),
    ),
  match: z
    .nullable(range)
    .check(z.describe("chance of matching as plan gives it; null = not asked in this stage")),
  hoursAWeek: z.object({ hours: amount, told: z.boolean() }),
  days: z.array(roadmapDay),
  steps: z.array(roadmapStep).check(z.describe("by the day to begin")),
  first: z.array(
    z.object({
      code,
      score: z
        .nullable(amount)
        .check(
          z.describe(
            "worth over 1 + d / 28, d = days to the last day to begin; null = nobody has measured it",
          ),
        ),
      why: z.enum(["opens-gate", "worth", "time", "no-deadline"]),
    }),
  ),
  week: z.array(roadmapThisWeek),
  meetings: z.array(roadmapMeeting),
  mentors: z.object({ clinical: z.nullable(z.string()), informatics: z.nullable(z.string()) }),
  leftOut: z.array(roadmapLeftOut),
  fullWeeks: z
    .array(z.object({ from: day, hours: amount }))
    .check(z.describe("weeks that ask for more hours than there are, whatever is moved")),
};

export type RoadmapDay = Frozen<z.infer<typeof roadmapDay>>;
export type RoadmapStep = Frozen<z.infer<typeof roadmapStep>>;
export type RoadmapLeftOut = Frozen<z.infer<typeof roadmapLeftOut>>;
export type RoadmapMeeting = Frozen<z.infer<typeof roadmapMeeting>>;
export type RoadmapThisWeek = Frozen<z.infer<typeof roadmapThisWeek>>;
export type RoadmapWorth = RoadmapStep["worth"];
