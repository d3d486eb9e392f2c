import { APPLICANT_TYPES, CENSUS_DIVISIONS, HURDLES, SETTINGS, SPECIALTIES } from "@smartpick/core";
import { z } from "zod";

const specialty = z.enum(SPECIALTIES.map((one) => one.name)).describe("a specialty name of the list in core");
const type = z.enum(APPLICANT_TYPES).describe(APPLICANT_TYPES.join(", "));
const number = z.string().min(1).transform(Number).pipe(z.number()).describe("a number");
const positive = z
  .string()
  .min(1)
  .transform(Number)
  .pipe(z.number().positive())
  .describe("a number above zero");
const share = z
  .string()
  .min(1)
  .transform(Number)
  .pipe(z.number().min(0).max(1))
  .describe("a share from 0 to 1");
const list = z.string().transform((text) => text.split(";").filter((part) => part !== ""));
const basis = z.enum(["fitted", "published", "expert-direction", "judgement"]);
const orAny = <T extends z.ZodType>(schema: T) => z.union([z.literal(""), schema]);

/** A row of `openness-program.csv`: logit of the share of a type that the program interviews, own estimate. */
export const programOpennessSchema = z.strictObject({
  id: z.string().describe("the id of a program"),
  type,
  mean: number,
  sd: positive,
  basis: z.enum(["1", "2"]).transform(Number).describe("1 or 2"),
});
/** A row of `openness-kind.csv`: the same for a kind of program; an empty cell means any. */
export const kindOpennessSchema = z.strictObject({
  specialty: orAny(specialty).describe("a specialty name of the list in core, or empty for any"),
  setting: orAny(z.enum(SETTINGS)).describe(`${SETTINGS.join(", ")}, or empty for any`),
  division: orAny(z.enum(CENSUS_DIVISIONS)).describe("a census division, or empty for any"),
  type,
  mean: number,
  sd: positive,
});
/** A row of `resident-mix.csv`: share of residents who are IMGs, with its range. */
export const mixSchema = z.strictObject({ id: z.string(), low: share, mid: share, high: share });
/** A row of `score-bands.csv`: lowest score as a band of ten points. */
export const bandSchema = z.strictObject({
  id: z.string(),
  field: z.enum(["step1MinimumBand", "step2MinimumBand"]).describe("step1MinimumBand or step2MinimumBand"),
  band: z.string(),
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  source: z.string(),
});
/** A row of `specialty-parameters.csv`. */
export const parametersSchema = z.strictObject({
  specialty: z.union([z.literal("*"), specialty]).describe("a specialty name of the list in core, or *"),
  type,
  step2ckMean: number,
  step2ckSd: positive,
  sigma: positive,
  sigmaSd: positive,
  level: number,
  levelSd: positive,
  otherFactorsMean: number,
  otherFactorsSd: number,
  kappa: number,
  kappaSd: positive,
  kappaSpread: number.pipe(z.number().min(0)).describe("a number, 0 or more"),
  kappaTheta: number,
  kappaStep2ck: number,
  sources: list,
  basis: basis.describe("fitted, published, expert-direction or judgement"),
});
/** A row of `person.csv`: the lower tail of the latent quality of a type. */
export const personSchema = z.strictObject({
  type,
  quality: positive,
  share: number,
  shareSd: positive,
  perTenPoints: positive,
  perTenPointsSd: positive,
  perFailure: positive,
  perFailureSd: positive,
  perYear: positive,
  perYearSd: positive,
  depth: positive,
  depthSd: positive,
  spread: positive,
  offers: positive,
  carried: share,
  carriedSd: positive,
  sources: list,
  basis: basis.describe("fitted, published, expert-direction or judgement"),
});
/** A row of `hurdles.csv`: share of programs by the limit that they hold; an H-1B has a table of its own. */
export const hurdleSchema = z.strictObject({
  hurdle: z.enum([...HURDLES, "h1b"]).describe([...HURDLES, "h1b"].join(", ")),
  specialty: z.union([z.literal("*"), specialty]).describe("a specialty name of the list in core, or *"),
  threshold: z
    .union([
      z.enum(["none", "sponsored", "not-sponsored"]),
      z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int()),
    ])
    .describe("a whole number, none, sponsored or not-sponsored"),
  share,
  sd: positive,
  basis: z.enum(["published", "pooled", "fitted"]).describe("published, pooled or fitted"),
  sources: list,
});
/** A row of `usual-lists.csv`: how applicants of a type usually choose in a specialty. */
export const usualListSchema = z.strictObject({
  specialty: z.union([z.literal("*"), specialty]).describe("a specialty name of the list in core, or *"),
  type,
  gamma: number.pipe(z.number().min(0)).describe("a number, 0 or more"),
  gammaSd: positive,
  usualApplications: positive,
  totalElasticity: positive,
  totalElasticitySd: positive,
  sources: list,
  basis: basis.describe("fitted, published, expert-direction or judgement"),
});
/** A row of `match-rates.csv`: published match rate of a type in its preferred specialty. */
export const rateSchema = z.strictObject({
  specialty,
  type,
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  matched: number,
  n: number,
  rate: share,
  source: z.string(),
});
const score = z
  .string()
  .transform((text) => (text === "" ? null : Number(text)))
  .pipe(z.number().min(1).max(300).nullable())
  .describe("a score from 1 to 300, or empty");
/** A row of `best-rates.csv`: the published group of a type, by band of Step 2 CK where there are bands, that matched most surely. */
export const bestRateSchema = z.strictObject({
  type,
  specialty: z.union([z.literal("*"), specialty]).describe("a specialty name of the list in core, or *"),
  step2ckFrom: score,
  step2ckBelow: score,
  matched: share,
  n: number,
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  basis: z.enum(["published", "derived", "carried-over"]).describe("published, derived or carried-over"),
  source: z.string(),
});
/** A row of `matched-per-applicant.csv`: people who put a specialty on a rank list, and who matched in it. */
export const matchedPerApplicantSchema = z.strictObject({
  specialty,
  type,
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  matched: number,
  applicants: positive,
  basis: z.enum(["published", "estimated"]).describe("published or estimated"),
  source: z.string(),
});
/** A row of `step2ck-of-matched.csv`: published Step 2 CK of those who matched in a specialty and of those who did not. */
export const scoresSchema = z.strictObject({
  specialty,
  type,
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  cohort: z.enum(["matched", "not-matched"]),
  n: number,
  min: score,
  q1: score,
  median: score,
  q3: score,
  max: score,
  source: z.string(),
});
/** The list of `evidence.yaml`: coefficients with what they rest on. */
export const evidenceSchema = z.array(
  z.strictObject({
    id: z.string(),
    factor: z.string(),
    mean: z.number(),
    sd: z.number().positive(),
    unit: z.string(),
    types: z.array(z.enum(APPLICANT_TYPES)),
    specialties: z.array(specialty),
    basis,
    population: z.string(),
    transferDiscount: z.number().min(0),
    sources: z.array(z.string()),
    note: z.string().nullable(),
    typical: z.partialRecord(type, z.strictObject({ mean: z.number(), sd: z.number().min(0) })).optional(),
  }),
);
const persistenceSchema = z.number().min(0).max(1);
const priorSchema = z
  .record(z.string(), z.number().min(0).max(1))
  .refine((shares) => "*" in shares, "a share * for all other specialties");
/** `visa-priors.yaml`: how long answers last, and how often a program without one sponsors. */
export const visaSchema = z.object({
  persistence: z.object({ visaJ1: persistenceSchema, visaH1b: persistenceSchema }),
  sponsorsPrior: z.object({ visaJ1: priorSchema, visaH1b: priorSchema }),
});

/** `version.yaml` of the fit: the season the openness was carried to, and how it moves over two seasons (SD, logit). */
export const fitVersionSchema = z.object({
  version: z.string(),
  seed: z.number().int(),
  comingSeason: z.number().int().min(2000),
  driftSdOverTwoSeasons: z.record(z.enum(APPLICANT_TYPES), z.number().positive()),
});
