import { z } from "zod";

const dateOrYear = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a year, a month or a date such as 2026-11-22")
  .nullable();

/** Schema of a file of `data/sources/`; its name is the id. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
  title: z.string().min(3),
  publisher: z.string().min(2),
  address: z.url().nullable(),
  published: dateOrYear,
  retrieved: dateOrYear,
  rights: z.enum(["open", "public", "cited", "estimate-only"]),
  note: z.string().nullable(),
});
