import * as z from "zod/mini";
import { season } from "./numbers.ts";
import { rights } from "./vocabulary.ts";

/** Which facts a document rests on. */
export const factsUsed = z.object({ version: z.string(), rights });

/** The keys that every answer about an applicant begins with: what is needed to repeat the run. */
export const run = {
  version: z.string(),
  season,
  today: z.iso.date(),
  facts: factsUsed,
  seed: z.int(),
  inputsHash: z.string(),
};
