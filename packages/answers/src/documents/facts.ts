import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, year } from "../parts/numbers.ts";
import { programName } from "../parts/program.ts";
import { factsUsed } from "../parts/run.ts";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]).check(z.describe("null = unknown"));

/** What the ledger says of one field: the value that counts, and every value that stands beside it. */
export const ledgerSays = {
  value,
  conflict: z.boolean(),
  entries: z
    .array(
      z.object({
        value,
        source: z.string(),
        sourceTitle: z.string(),
        address: z.nullable(z.string()),
        year: z.nullable(year),
        kind: z.string(),
        standing: z.string(),
        note: z.nullable(z.string()),
      }),
    )
    .check(z.describe("the resolved value first; empty = not in our sources")),
};

const ledgerField = z.object({ field: z.string(), label: z.string(), ...ledgerSays });

const programLedger = z.object({
  ...programName,
  doubt: z.nullable(z.string()),
  fields: z.array(ledgerField),
});

/** `smartpick/facts@1`: the ledger of the programs that match a query. */
export const factsSchema = z
  .object({
    schema: z.literal("smartpick/facts@1"),
    version: z.string(),
    facts: factsUsed,
    query: z.string(),
    programs: z.array(programLedger),
    found: count,
    didYouMean: z.exactOptional(
      z
        .array(z.string())
        .check(z.describe("near queries that find something; only where this one finds nothing")),
    ),
  })
  .check(z.refine(({ programs, found }) => programs.length <= found, "no more programs than were found"));

/** One field of a program: the resolved value first, every other value that stands beside it after. */
export type LedgerField = Frozen<z.infer<typeof ledgerField>>;

/** Every field of one program and track. */
export type ProgramLedger = Frozen<z.infer<typeof programLedger>>;

/** `smartpick/facts@1`. `found` is how many matched in all; `programs` holds at most 50. */
export type FactsReport = Frozen<z.infer<typeof factsSchema>>;
