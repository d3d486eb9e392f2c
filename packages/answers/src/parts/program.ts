import * as z from "zod/mini";

/** The keys that name a program where it stands in a short row. */
export const programPlace = {
  id: z.string(),
  name: z.string(),
  city: z.nullable(z.string()),
  state: z.nullable(z.string()),
  specialty: z.string(),
};

/** The keys that name a program in full. */
export const programName = { ...programPlace, acgme: z.nullable(z.string()), track: z.string() };
