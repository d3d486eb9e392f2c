import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

const name = z.string().check(z.minLength(1));
const words = z.array(z.string());

const use = z.enum(["fitted", "held out", "both", "none"]).check(z.describe("how the data stand to the fit"));

const column = z.object({
  key: name,
  label: name,
  digits: z.exactOptional(z.int().check(z.gte(0), z.describe("decimals shown; without it as it is"))),
  percent: z.exactOptional(z.literal(true)),
});

const cell = z.union([z.string(), z.number(), z.null()]);

const table = z
  .object({
    id: name,
    title: name,
    use,
    words: z.exactOptional(words.check(z.describe("what to read first"))),
    columns: z.array(column).check(z.minLength(1)),
    rows: z
      .array(z.array(cell))
      .check(z.describe("cells in the order of the columns; null = no such figure")),
  })
  .check(
    z.refine(
      ({ columns, rows }) => rows.every((row) => row.length === columns.length),
      "a cell for every column",
    ),
  );

const section = z.object({
  id: name,
  title: name,
  words,
  tables: z.array(table),
  notes: z.array(z.string()),
});

/** `smartpick/calibration@1`: every check of the fit beside what it is checked against. */
export const calibrationSchema = z.object({
  schema: z.literal("smartpick/calibration@1"),
  version: z.string(),
  seed: z.int(),
  sections: z.array(section),
});

/**
 * How the figures of a table or a chart stand to the fit: they were fitted to the same data, the data took no part in what
 * is checked, both kinds of row stand in the table, or nothing is compared.
 */
export type CalibrationUse = z.infer<typeof use>;

/** A column: numbers show `digits` decimals; without it cells are shown as they are. `percent` columns hold per cents. */
export type CalibrationColumn = Frozen<z.infer<typeof column>>;

/**
 * One table; cells are rounded to what is shown, `null` = there is no such figure. Tables whose id begins with
 * `reliability-` hold groups by what was said, smallest first, all of 100: columns `n` (its label names what is counted),
 * `said`, `happened`, `low` and `high` (95 of 100 groups by chance alone), `worst` ("worst" or empty). `words` say what to
 * read first: of groups, the worst one.
 */
export type CalibrationTable = Frozen<z.infer<typeof table>>;

/** A part of the calibration page: sentences, then tables, then what to read them with. */
export type CalibrationSection = Frozen<z.infer<typeof section>>;

/** `smartpick/calibration@1`: every check of the fit beside what it is checked against. */
export type Calibration = Frozen<z.infer<typeof calibrationSchema>>;
