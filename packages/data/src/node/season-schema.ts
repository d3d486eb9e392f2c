import { SEASON_DATE_IDS, SPECIALTIES, SPECIALTIES_ELSEWHERE } from "@smartpick/core";
import { z } from "zod";

/** Where a value of a season comes from, and how sure it is. */
export const origin = {
  source: z.string(),
  publishedFor: z.number().int().min(2000).max(2040),
  confidence: z.enum(["official", "second-hand", "derived", "assumed"]),
  standing: z.enum(["published", "derived", "assumed"]),
  note: z.string().nullable(),
};
const other = { source: origin.source, publishedFor: origin.publishedFor, confidence: origin.confidence };
const usd = z.number().min(0).max(10_000);
const specialty = z.enum(SPECIALTIES.map((one) => one.name));
const count = z.number().int().min(0).max(60);
const isoDate = z.iso.date().nullable();
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "an hour such as 09:00");
/** Specialties of the ledger, and those that match elsewhere. */
const anySpecialty = z.enum([
  ...SPECIALTIES.map((one) => one.name),
  ...SPECIALTIES_ELSEWHERE.map((one) => one.name),
]);

/** Schema of `data/season/YEAR/season.yaml`: fee steps, fixed fees, signals, dates, limits of the form, matches. */
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
      match: z.string().optional(),
      ...origin,
      others: z.array(z.strictObject({ usd, ...other })).optional(),
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
  dates: z.array(
    z.strictObject({ id: z.enum(SEASON_DATE_IDS), date: isoDate, time: hour.optional(), ...origin }),
  ),
  limits: z.array(
    z.strictObject({
      field: z.string(),
      max: z.number().int().positive().nullable(),
      unit: z.enum(["characters", "entries"]),
      ...origin,
      others: z.array(z.strictObject({ max: z.number().int().positive(), ...other })).optional(),
    }),
  ),
  matches: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        specialties: z.array(anySpecialty),
        month: z.number().int().min(1).max(12).nullable(),
        ownRegistration: z.boolean(),
        registrationDeadline: isoDate,
        rankListDeadline: isoDate,
        resultDay: isoDate,
        ...origin,
      }),
    )
    .optional(),
  soap: z
    .strictObject({
      rounds: z.array(
        z.strictObject({ round: z.number().int().min(1), date: isoDate, time: hour, until: hour, ...origin }),
      ),
      filled: z.array(
        z.strictObject({
          afterRound: z.number().int().min(1),
          share: z.number().min(0).max(1),
          ...origin,
        }),
      ),
      rules: z.array(z.strictObject({ id: z.string(), title: z.string(), ...origin })),
    })
    .optional(),
});
