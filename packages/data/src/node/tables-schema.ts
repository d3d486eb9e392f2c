import { FIELD_NAMES } from "@smartpick/core";
import { z } from "zod";

const fromColumn = z.strictObject({ column: z.string() });

/** Where a value's source, year, kind, standing and note come from: given here, or read from a column of the row. */
const originSchema = z.strictObject({
  source: z.union([z.string(), fromColumn]).optional(),
  year: z.union([z.number().int(), fromColumn]).nullable().optional(),
  kind: z.union([z.enum(["rule", "preference", "observation"]), fromColumn]).optional(),
  standing: z.union([z.enum(["published", "derived", "assumed"]), fromColumn]).optional(),
  note: z.union([z.string(), fromColumn]).nullable().optional(),
});

const columnSchema = originSchema.extend({
  field: z
    .string()
    .refine((name) => (FIELD_NAMES as readonly string[]).includes(name), "a field of the ledger"),
});

/** One table of `data/programs/`: which file, what a row stands for, what each column holds. */
const tableSchema = originSchema.extend({
  file: z.string().regex(/^[a-z0-9-]+\.csv$/),
  about: z.string(),
  /** A row of a `program` table counts for all its tracks, a row of a `track` table for one. */
  rows: z.enum(["program", "track"]),
  /** Several rows may stand for one id, such as answers of several pages. */
  many: z.boolean().default(false),
  columns: z.record(z.string(), columnSchema),
  /** Columns that hold no fact: sources, years, remarks. */
  beside: z.array(z.string()).default([]),
});

/** Schema of `data/programs/tables.yaml`. */
export const tablesSchema = z.strictObject({ tables: z.array(tableSchema).min(1) });

export type TableSpec = z.infer<typeof tableSchema>;
export type ColumnSpec = z.infer<typeof columnSchema>;
