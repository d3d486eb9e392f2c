import {
  COMPETENCY_DOMAINS,
  EDUCATION_KINDS,
  EXPECTED_THINGS,
  PATHWAY_STAGES,
  PUBLICATION_KINDS,
  SKILL_NAMES,
} from "@smartpick/core";
import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const words = z.string().min(2);
const year = z.int().min(2000).max(2100).nullable();
const skills = z.array(z.enum(SKILL_NAMES));
const span = z
  .strictObject({ least: z.number().min(0), most: z.number() })
  .refine(({ least, most }) => least <= most, "least before most")
  .nullable();

/** `data/informatics/competencies.yaml`. */
export const competenciesSchema = z.strictObject({
  domains: z.array(
    z.strictObject({ id: z.enum(COMPETENCY_DOMAINS), name: words, about: words, skills, source: z.string() }),
  ),
  expectations: z.array(
    z.strictObject({
      id,
      stage: z.enum(PATHWAY_STAGES),
      of: z.enum(EXPECTED_THINGS),
      least: z.int().min(1),
      says: words,
      source: z.string().nullable(),
      reason: z.string().min(20),
    }),
  ),
});

/** `data/informatics/credentials.yaml`. */
export const credentialsSchema = z.array(
  z.strictObject({
    id,
    name: words,
    provider: words,
    kind: z.enum(EDUCATION_KINDS),
    hours: span,
    length: words.nullable(),
    usd: span,
    price: words.nullable(),
    teaches: skills,
    examined: z.boolean().nullable(),
    open: z.boolean(),
    year,
    source: z.string(),
  }),
);

/** `data/informatics/datasets.yaml`. */
export const datasetsSchema = z.array(
  z.strictObject({
    id,
    name: words,
    holds: words,
    access: z.enum(["open", "account", "credentialed"]),
    licence: words.nullable(),
    skills,
    year,
    source: z.string(),
  }),
);

/** `data/informatics/venues.yaml`. */
export const venuesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(["conference", "journal"]),
    name: words,
    body: words,
    takes: z.array(z.enum(PUBLICATION_KINDS)).min(1),
    held: words.nullable(),
    deadline: words.nullable(),
    limits: words.nullable(),
    usd: span,
    price: words.nullable(),
    year,
    source: z.string(),
  }),
);
