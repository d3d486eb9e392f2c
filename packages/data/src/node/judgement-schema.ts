import { fitsJudgement, JUDGEMENT_IDS } from "@smartpick/core";
import { z } from "zod";

const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, "low before high");

/** The list of `judgements.yaml`: each value with unit, reason, range, sources and what it moves. */
export const judgementsSchema = z.array(
  z
    .strictObject({
      id: z.enum(JUDGEMENT_IDS),
      value: z.union([z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.number())]),
      unit: z.string().min(1),
      reason: z.string().min(20),
      /** Values that a careful reader might hold instead; of a group, by name; `null` = none is named. */
      range: z.union([range, z.record(z.string(), range)]).nullable(),
      sources: z.array(z.string()),
      moves: z.string().min(10),
    })
    .refine(({ id, value }) => fitsJudgement(id, value), {
      path: ["value"],
      message: "a value of the form that core asks for under this id",
    })
    .refine(liesInRange, { path: ["range"], message: "a range around the value, by the names of its parts" }),
);

/** One entry of `judgements.yaml`. */
export type JudgementEntry = z.output<typeof judgementsSchema>[number];

type Ends = readonly [number, number];

function liesInRange({
  value,
  range,
}: {
  value: unknown;
  range: Ends | Record<string, Ends> | null;
}): boolean {
  if (range === null) return true;
  const within = (part: unknown, [low, high]: Ends): boolean =>
    typeof part === "number" && low <= part && part <= high;
  if (isEnds(range)) return within(value, range);
  return Object.entries(range).every(([name, ends]) => within(Object(value)[name], ends));
}

function isEnds(range: Ends | Record<string, Ends>): range is Ends {
  return Array.isArray(range);
}
