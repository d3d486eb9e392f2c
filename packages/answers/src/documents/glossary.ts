import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

const term = z.object({
  id: z.string(),
  word: z.string().check(z.describe("in English, as it is met")),
  long: z.nullable(z.string()).check(z.describe("what its letters stand for")),
  name: z.nullable(z.string()).check(z.describe("what speakers of the language call it")),
  group: z.string(),
  means: z.string(),
  matters: z.nullable(z.string()),
  language: z
    .string()
    .check(z.describe("the language of this explanation: en where the one asked for lacks it")),
  related: z.array(z.string()).check(z.describe("ids of other words")),
  sources: z.array(z.string()).check(z.describe("ids of data/sources")),
});

/** `smartpick/glossary@1`: words of the field with their explanations in one language. */
export const glossarySchema = z.object({
  schema: z.literal("smartpick/glossary@1"),
  language: z.string(),
  reviewed: z.boolean().check(z.describe("whether a physician whose language it is has read it")),
  query: z.nullable(z.string()),
  terms: z.array(term),
});

/** `smartpick/glossary@1`: words of the field with their explanations in one language, those that a query finds. */
export type GlossaryDocument = Frozen<z.infer<typeof glossarySchema>>;
