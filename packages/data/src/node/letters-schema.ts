import { SPECIALTIES } from "@smartpick/core";
import { z } from "zod";
import { origin } from "./season-schema.ts";

/** Schema of `data/season/YEAR/letters.yaml`: when to ask, the portal, standard letters, what a writer has to know. */
export const lettersSchema = z.strictObject({
  season: z.number().int().min(2020).max(2040),
  askAhead: z.strictObject({ weeks: z.number().int().min(1).max(30), ...origin }),
  portal: z.strictObject({ from: z.iso.date(), ...origin }),
  standard: z.strictObject({ specialties: z.array(z.enum(SPECIALTIES.map(({ name }) => name))), ...origin }),
  steps: z.array(z.strictObject({ id: z.string(), title: z.string(), ...origin })).min(1),
});
