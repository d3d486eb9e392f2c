import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import {
  factToAsk,
  interviewQuestion,
  interviewShape,
  redFlag,
  scoresIfAsked,
  sheetShape,
} from "../parts/interview.ts";
import { run } from "../parts/run.ts";
import { ledgerSays } from "./facts.ts";

const sentences = z.array(z.string());
const moveWords = { own: sentences, growth: sentences, systems: sentences };
const fact = z.object({ field: z.string(), label: z.string(), ...ledgerSays });

const facts = {
  known: z.array(fact),
  besides: z
    .array(fact)
    .check(z.describe("our own estimate with both ends, and an address: no facts to count")),
};

const shape = { schema: z.literal("smartpick/interview@1"), ...run, ...interviewShape };
const sheet = z.object({ ...sheetShape, ...facts, unknown: z.array(factToAsk) });

/** `smartpick/interview@1` before the words. */
export const unwordedInterviewSchema = z.object({
  ...shape,
  flags: z.array(redFlag),
  program: z.exactOptional(sheet),
  questions: z.array(interviewQuestion),
});

/** `smartpick/interview@1`: what will be asked, from what she can answer, and a sheet for one program. */
export const interviewSchema = z.object({
  ...shape,
  finding: z.string(),
  material: sentences.check(z.describe("her entries, kind by kind")),
  flags: z.array(z.extend(redFlag, { words: z.object({ title: z.string(), ...moveWords }) })),
  ifAsked: z.nullable(z.extend(scoresIfAsked, { words: z.object({ scores: sentences, ...moveWords }) })),
  program: z.exactOptional(
    z.extend(sheet, {
      known: z.array(z.extend(fact, { words: z.string() })),
      unknown: z.array(z.extend(factToAsk, { words: z.string() })),
      words: z.object({
        standing: z.string().check(z.describe("empty = no application is told")),
        sought: z.string().check(z.describe("empty = her profile looks for this specialty")),
        reasons: sentences,
        besides: sentences.check(z.describe("our own estimate in one line, and an address")),
        afterwards: sentences.check(z.describe("what to write down after the interview")),
      }),
    }),
  ),
  questions: z.array(interviewQuestion),
});

/** What will be asked of an applicant, without a sentence of the reports. */
export type InterviewReport = Frozen<z.infer<typeof unwordedInterviewSchema>>;

/** What is known and unknown of one program before an interview. */
export type InterviewSheet = NonNullable<InterviewReport["program"]>;

/** `smartpick/interview@1`: what will be asked of an applicant, in words. */
export type WordedInterview = Frozen<z.infer<typeof interviewSchema>>;
