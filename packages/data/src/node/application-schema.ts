import {
  APPLICATION_CHOICES,
  AREA_PREFERENCES,
  EXPERIENCE_TYPES,
  FOCUS_AREAS,
  KEY_CHARACTERISTICS,
  SCHOLARLY_TYPES,
} from "@smartpick/core";
import { z } from "zod";
import { origin } from "./season-schema.ts";

/** The values of each field that the profile knows. */
export const CHOICE_IDS: Readonly<Record<(typeof APPLICATION_CHOICES)[number], readonly string[]>> = {
  "experience-type": EXPERIENCE_TYPES,
  "focus-area": FOCUS_AREAS,
  "key-characteristic": KEY_CHARACTERISTICS,
  "scholarly-type": SCHOLARLY_TYPES,
  area: AREA_PREFERENCES,
};

/** Schema of `data/season/YEAR/application.yaml`: the lists of the form, and from when on a gap is asked about. */
export const applicationSchema = z.strictObject({
  season: z.number().int().min(2020).max(2040),
  choices: z.array(
    z.strictObject({
      field: z.enum(APPLICATION_CHOICES),
      values: z.array(z.strictObject({ id: z.string(), label: z.string().min(1) })),
      ...origin,
    }),
  ),
  gap: z.strictObject({ months: z.number().int().min(1).max(60), ...origin }),
});
