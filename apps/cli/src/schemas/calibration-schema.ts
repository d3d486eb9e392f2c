import { z } from "zod";

const use = z.enum(["fitted", "held out", "both", "none"]).describe("how the data stand to the fit");
const cell = z.union([z.string(), z.number(), z.null()]);

const table = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    use,
    words: z.array(z.string()).optional().describe("what to read first"),
    columns: z
      .array(
        z.object({
          key: z.string().min(1),
          label: z.string().min(1),
          digits: z.number().int().min(0).optional().describe("decimals shown; without it as it is"),
          percent: z.literal(true).optional(),
        }),
      )
      .min(1),
    rows: z.array(z.array(cell)).describe("cells in the order of the columns; null = no such figure"),
  })
  .refine(
    ({ columns, rows }) => rows.every((row) => row.length === columns.length),
    "a cell for every column",
  );

/** `smartpick/calibration@1`: every check of the fit beside what it is checked against. */
export const calibrationSchema = z.object({
  schema: z.literal("smartpick/calibration@1"),
  version: z.string(),
  seed: z.number().int(),
  sections: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().min(1),
      words: z.array(z.string()),
      tables: z.array(table),
      notes: z.array(z.string()),
    }),
  ),
});
