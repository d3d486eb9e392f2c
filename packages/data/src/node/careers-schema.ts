import {
  APPLICANT_TYPES,
  CLOCK_ENDS,
  FELLOWSHIP_COUNTS,
  FELLOWSHIP_DAYS,
  FELLOWSHIP_FIGURES,
  LOOKED_FOR_TESTS,
  REQUIREMENT_TESTS,
  SKILL_LEVELS,
  SKILL_NAMES,
} from "@smartpick/core";
import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const says = z.string().regex(/^[A-Z].*\.$/s, "whole sentences");
const source = z.string();
const year = z.int().min(1990).max(2040).nullable();
const years = z.array(z.int().min(1990).max(2040));
const sourced = { id, says, source, year };

/** Schema of `data/informatics/fellowship-process.yaml`. */
export const processSchema = z.strictObject({
  near: z.strictObject({ miles: z.number().min(1).max(200), reason: z.string().min(20), source }),
  steps: z.array(z.strictObject({ id, title: z.string().min(5), when: z.string().min(3), source, year })),
  dates: z.array(
    z.strictObject({
      cycle: z.int().min(2015).max(2040),
      what: z.enum(FELLOWSHIP_DAYS),
      from: z.iso.date(),
      until: z.iso.date().nullable(),
      source,
    }),
  ),
  requirements: z.array(
    z.strictObject({
      ...sourced,
      test: z.enum(REQUIREMENT_TESTS),
      usd: z.number().positive().nullable(),
      program: z.string().nullable(),
    }),
  ),
  lookedFor: z.array(z.strictObject({ ...sourced, test: z.enum(LOOKED_FOR_TESTS) })),
  figures: z.array(
    z.strictObject({
      id: z.enum(FELLOWSHIP_FIGURES),
      among: z.enum(["applicants", "joined", "matched", "programs", "directors", "fellows"]),
      years,
      count: z.int().min(0).nullable(),
      of: z.int().min(1),
      share: z.number().min(0).max(1).nullable(),
      source,
    }),
  ),
  counts: z.array(
    z.strictObject({
      id: z.enum(FELLOWSHIP_COUNTS),
      years,
      value: z.number().min(0).nullable(),
      low: z.number().min(0).nullable(),
      high: z.number().min(0).nullable(),
      source,
    }),
  ),
  rules: z.array(z.strictObject(sourced)),
  unknown: z.array(z.strictObject({ id, what: says })),
});

/** Schema of `data/informatics/roles.yaml`. */
export const rolesSchema = z.strictObject({
  general: z.array(z.strictObject({ id, says, source })),
  roles: z.array(
    z.strictObject({
      id,
      title: z.string().min(5),
      does: says,
      asks: z
        .partialRecord(z.enum(SKILL_NAMES), z.enum(SKILL_LEVELS))
        .refine((asks) => Object.keys(asks).length > 0, "at least one skill"),
      also: z.array(says),
      entry: z.strictObject({ says, licence: z.boolean().nullable(), source: source.nullable(), year }),
      pay: z
        .strictObject({
          usd: z.number().min(10_000).max(1_000_000),
          year: z.int().min(2015).max(2040),
          occupation: z.string().min(5),
          trust: z.enum(["official", "second-hand"]),
          source,
          note: z.string().nullable(),
        })
        .nullable(),
      permit: z.strictObject({ says, source: source.nullable() }).nullable(),
      sources: z.array(source).min(1),
    }),
  ),
  clocks: z.array(
    z.strictObject({
      id,
      says,
      years: z.int().min(1).max(20).nullable(),
      types: z.array(z.enum(APPLICANT_TYPES)).min(1),
      over: z.enum(CLOCK_ENDS).nullable(),
      source: source.nullable(),
    }),
  ),
  keepsOpen: z.array(z.strictObject({ id, says, factor: z.string().nullable(), source: source.nullable() })),
});
