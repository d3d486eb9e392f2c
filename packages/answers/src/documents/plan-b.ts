import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { gateKey } from "../parts/gate.ts";
import { count, season, usd } from "../parts/numbers.ts";
import { graduationSeason, keptOpen, role, routeStep, waitingClock } from "../parts/plan-b.ts";
import { range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";
import { unwordedLever, wordedLever } from "./what-if.ts";

const permits = z.array(z.object({ id: z.string(), says: z.string(), source: z.string() }));

const shape = {
  schema: z.literal("smartpick/plan-b@1"),
  ...run,
  ...gateKey,
  skillsTold: z.boolean().check(z.describe("whether the profile tells of any skill, course or project")),
  mostAsked: z
    .nullable(
      z.object({
        skill: z.string(),
        roles: count.check(z.describe("that ask it")),
        of: count,
        course: z.nullable(routeStep),
      }),
    )
    .check(
      z.describe("the skill that is not there and that most roles ask; null = none is told, or none is open"),
    ),
  permits,
  base: z
    .object({ season, match: range, programs: count, usd })
    .check(z.describe("this season with its list, as plan gives it")),
  ...warningReasons,
};

const decayShape = {
  graduationYear: z.nullable(z.int()),
  seasons: z.array(graduationSeason),
  sources: z.array(z.string()).check(z.describe("of the stated limits")),
};

/** `smartpick/plan-b@1` before the words. */
export const unwordedPlanBSchema = z.object({
  ...shape,
  roles: z.array(role),
  again: z
    .array(unwordedLever)
    .check(z.describe("the levers of what-if that wait for a later season, with the same numbers")),
  graduation: z.object(decayShape),
  clocks: z.array(waitingClock),
  keepsOpen: z.array(keptOpen),
});

const words = z.array(z.string());

/** `smartpick/plan-b@1`, other roads in informatics and what keeps a later match open, as it is printed. */
export const planBSchema = z.object({
  ...shape,
  finding: z.string(),
  next: z.string().check(z.describe("the next best step")),
  roles: z.array(z.extend(role, { words })),
  again: z.array(wordedLever),
  graduation: z.object({ ...decayShape, words }),
  clocks: z.array(z.extend(waitingClock, { words: z.string() })),
  keepsOpen: z.array(z.extend(keptOpen, { words: z.string() })),
  ...warningWords,
});

/** Other roads and a later match, without a sentence. */
export type PlanBReport = Frozen<z.infer<typeof unwordedPlanBSchema>>;

/** `smartpick/plan-b@1`: other roads and a later match in words. */
export type WordedPlanB = Frozen<z.infer<typeof planBSchema>>;
