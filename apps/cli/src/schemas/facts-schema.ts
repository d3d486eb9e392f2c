import { z } from "zod";
import { count, rights } from "./parts.ts";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]).describe("null = unknown");

const field = z.object({
  field: z.string(),
  label: z.string(),
  value,
  conflict: z.boolean(),
  entries: z
    .array(
      z.object({
        value,
        source: z.string(),
        sourceTitle: z.string(),
        address: z.string().nullable(),
        year: z.number().int().nullable(),
        kind: z.string(),
        standing: z.string(),
        note: z.string().nullable(),
      }),
    )
    .describe("the resolved value first; empty = nobody has published this"),
});

/** `smartpick/facts@1`: the ledger of the programs that match a query. */
export const factsSchema = z.object({
  schema: z.literal("smartpick/facts@1"),
  version: z.string(),
  facts: z.object({ version: z.string(), rights }),
  query: z.string(),
  programs: z.array(
    z.object({
      id: z.string(),
      acgme: z.string().nullable(),
      name: z.string(),
      specialty: z.string(),
      track: z.string(),
      city: z.string().nullable(),
      state: z.string().nullable(),
      doubt: z.string().nullable(),
      fields: z.array(field),
    }),
  ),
  found: count,
});
