import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { freeQuestion, informaticsShape, nextStep } from "../parts/informatics.ts";
import { run } from "../parts/run.ts";

const shape = { schema: z.literal("smartpick/informatics@1"), ...run, ...informaticsShape };

/** `smartpick/informatics@1` before the words. */
export const unwordedInformaticsSchema = z.object(shape);

const wordedStep = z.extend(nextStep, { words: z.string(), proves: z.string(), costs: z.string() });

/** `smartpick/informatics@1`, the informatics profile, as it is printed: a finding, and sentences beside steps and questions. */
export const informaticsSchema = z.object({
  ...shape,
  finding: z.string(),
  steps: z.object({ ranked: z.array(wordedStep), unknownCost: z.array(wordedStep) }),
  questions: z.array(z.extend(freeQuestion, { words: z.string() })),
});

/** The informatics profile of an applicant, without a sentence. */
export type InformaticsReport = Frozen<z.infer<typeof unwordedInformaticsSchema>>;

/** `smartpick/informatics@1`: the informatics profile of an applicant in words. */
export type WordedInformatics = Frozen<z.infer<typeof informaticsSchema>>;
