import { SPECIALTIES } from "@smartpick/core";
import { z } from "zod";

const origin = {
  source: z.string(),
  publishedFor: z.number().int().min(2000).max(2040),
  confidence: z.enum(["official", "second-hand", "derived", "assumed"]),
  standing: z.enum(["published", "derived", "assumed"]),
  note: z.string().nullable(),
};
const usd = z.number().min(0).max(10_000);
const specialty = z.enum(SPECIALTIES.map((one) => one.name));
const count = z.number().int().min(0).max(60);
const isoDate = z.iso.date().nullable();

/** Schema of `data/season/YEAR/season.yaml`: fee steps, fixed fees, signals, dates, limits of the form. */
export const seasonSchema = z.strictObject({
  season: z.number().int().min(2020).max(2040),
  services: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      specialties: z.array(specialty),
      steps: z.array(z.strictObject({ upTo: z.number().int().positive().nullable(), usd })).nullable(),
      ...origin,
    }),
  ),
  fixedFees: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      usd,
      appliesTo: z.enum(["all", "img"]),
      exam: z.enum(["usmle", "comlex"]).optional(),
      counted: z.boolean(),
      service: z.string().nullable(),
      ...origin,
    }),
  ),
  signals: z.array(
    z.strictObject({
      specialty,
      allowance: z.strictObject({
        gold: count.optional(),
        silver: count.optional(),
        signal: count.optional(),
      }),
      ...origin,
    }),
  ),
  dates: z.array(z.strictObject({ id: z.string(), date: isoDate, ...origin })),
  limits: z.array(
    z.strictObject({
      field: z.string(),
      max: z.number().int().positive().nullable(),
      unit: z.enum(["characters", "entries"]),
      ...origin,
    }),
  ),
});
