import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { letter, letterRemark, lettersShape } from "../parts/letters.ts";
import { run } from "../parts/run.ts";

const shape = { schema: z.literal("smartpick/letters@1"), ...run, ...lettersShape };

/** `smartpick/letters@1` before the words. */
export const unwordedLettersSchema = z.object(shape);

/** `smartpick/letters@1`, who can speak for what, as it is printed: sentences beside letters and remarks, a packet a writer. */
export const lettersSchema = z.object({
  ...shape,
  finding: z.string(),
  letters: z.array(z.extend(letter, { words: z.array(z.string()), packet: z.array(z.string()) })),
  remarks: z.array(z.intersection(letterRemark, z.object({ words: z.string() }))),
});

/** The letters of recommendation of an applicant, without a sentence. */
export type LettersReport = Frozen<z.infer<typeof unwordedLettersSchema>>;

/** `smartpick/letters@1`: the letters of recommendation of an applicant in words. */
export type WordedLetters = Frozen<z.infer<typeof lettersSchema>>;
