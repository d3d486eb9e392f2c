import * as z from "zod/mini";

const told = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const path = z.string().check(z.describe("path in the profile, as application.experiences[2].title"));
const words = z.string().check(z.describe("as they stand in the file"));

/** What was read of a printed application beside the profile: best effort, to be checked line by line. */
export const printedForm = z.object({
  items: z.array(
    z.object({
      path,
      standing: z.enum(["new", "same", "differs"]),
      before: z.nullable(told).check(z.describe("what the profile says; null = nothing")),
      values: z
        .array(z.object({ path, words, value: told.check(z.describe("as a profile writes it")) }))
        .check(z.describe("one, or every field of a new entry")),
    }),
  ),
  refused: z
    .array(z.object({ path, words, why: z.string() }))
    .check(z.describe("what the profile format does not take")),
  left: z.array(z.string()).check(z.describe("words of the file that no answer holds, with their labels")),
});
