import * as z from "zod/mini";
import { countedShare, knownShare } from "../parts/measured-share.ts";

const count = z.int().check(z.nonnegative());
const positive = z.nullable(z.number().check(z.nonnegative()));

/** Times of people in seconds: geometric mean with a 95 % t interval of the logarithms; null where too few are known. */
const seconds = z.object({ people: count, mean: positive, low: positive, high: positive, median: positive });

/** A count a person, such as clicks; null where nobody counted. */
const perPerson = z.object({ people: count, mean: positive, least: positive, most: positive });

const task = z.object({
  task: z.string(),
  steps: count,
  people: count,
  completed: countedShare,
  seconds: seconds.check(z.describe("of those who completed it")),
  clicks: perPerson.check(z.describe("of those who completed it")),
  errors: perPerson,
  withError: countedShare.check(z.describe("people with at least one error")),
});

const step = z.object({
  rank: z.int(),
  task: z.string(),
  step: z.string(),
  people: count,
  notCompleted: count,
  errors: z.nullable(count),
  trouble: knownShare.check(z.describe("people who erred at this step or did not complete it")),
  seconds,
  notes: z.array(z.string()),
});

/** `smartpick/usability@1` of a task walk-through. */
export const tasksShape = {
  kind: z.literal("tasks"),
  people: count,
  tasks: z.array(task),
  steps: z.array(step).check(z.describe("the steps that gave trouble, most first")),
  smoothSteps: count.check(z.describe("steps that nobody erred at and everybody completed")),
  remarks: z.array(
    z.discriminatedUnion("code", [
      z.object({ code: z.literal("few-people"), people: count }),
      z.object({ code: z.literal("not-everybody"), tasks: z.array(z.string()) }),
      z.object({ code: z.literal("not-measured"), fields: z.array(z.enum(["seconds", "clicks", "errors"])) }),
    ]),
  ),
} as const;
