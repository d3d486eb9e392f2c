import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  APPLICANT_TYPES,
  type ApplicantType,
  CENSUS_DIVISIONS,
  type ChanceParameters,
  type EvidenceRecord,
  type PublishedMatchRate,
  SETTINGS,
  type Source,
  SPECIALTIES,
  type SpecialtyParameters,
} from "@smartpick/core";
import { z } from "zod";
import { readCsv } from "./csv.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

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

const programOpennessSchema = z.strictObject({
  id: z.string().describe("the id of a program"),
  type,
  mean: number,
  sd: positive,
  basis: z.enum(["1", "2"]).transform(Number).describe("1 or 2"),
});
const kindOpennessSchema = z.strictObject({
  specialty: orAny(specialty).describe("a specialty name of the list in core, or empty for any"),
  setting: orAny(z.enum(SETTINGS)).describe(`${SETTINGS.join(", ")}, or empty for any`),
  division: orAny(z.enum(CENSUS_DIVISIONS)).describe("a census division, or empty for any"),
  type,
  mean: number,
  sd: positive,
});
const mixSchema = z.strictObject({ id: z.string(), low: share, mid: share, high: share });
const bandSchema = z.strictObject({
  id: z.string(),
  field: z.enum(["step1MinimumBand", "step2MinimumBand"]).describe("step1MinimumBand or step2MinimumBand"),
  band: z.string(),
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  source: z.string(),
});
const parametersSchema = z.strictObject({
  specialty: z.union([z.literal("*"), specialty]).describe("a specialty name of the list in core, or *"),
  type,
  step2ckMean: number,
  step2ckSd: positive,
  sigma: positive,
  sigmaSd: positive,
  levelSd: positive,
  otherFactorsMean: number,
  otherFactorsSd: number,
  kappa: number,
  kappaSd: positive,
  kappaTheta: number,
  kappaStep2ck: number,
  sources: list,
  basis: basis.describe("fitted, published, expert-direction or judgement"),
});
const rateSchema = z.strictObject({
  specialty,
  type,
  year: z.string().transform(Number).pipe(z.number().int()).describe("a year"),
  matched: number,
  n: number,
  rate: share,
  source: z.string(),
});
const evidenceSchema = z.array(
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
const priorSchema = z.record(z.string(), z.number().min(0).max(1));
const visaSchema = z.object({
  persistence: z.object({ visaJ1: persistenceSchema, visaH1b: persistenceSchema }),
  sponsorsPrior: z.object({ visaJ1: priorSchema, visaH1b: priorSchema }),
});

export interface ProgramOpenness {
  readonly id: string;
  readonly type: ApplicantType;
  readonly mean: number;
  readonly sd: number;
  readonly basis: number;
}
export interface KindOpenness {
  readonly specialty: string;
  readonly setting: string;
  readonly division: string;
  readonly type: ApplicantType;
  readonly mean: number;
  readonly sd: number;
}

/** What the fit wrote, checked. */
export interface Estimates {
  readonly programOpenness: readonly ProgramOpenness[];
  readonly kindOpenness: readonly KindOpenness[];
  readonly mix: readonly z.output<typeof mixSchema>[];
  readonly bands: readonly z.output<typeof bandSchema>[];
  readonly parameters: ChanceParameters;
  readonly matchRates: readonly PublishedMatchRate[];
}

/** Reads the tables of `data/estimates/` and `data/statistics/`; every source that they name must be in the list. */
export function readEstimates(data: string, sources: ReadonlyMap<string, Source>, faults: Faults): Estimates {
  const table = <T extends z.ZodType>(name: string, schema: T) => readTyped(data, name, schema, faults);
  const specialties = table("estimates/specialty-parameters.csv", parametersSchema) as SpecialtyParameters[];
  const matchRates = table("statistics/match-rates.csv", rateSchema) as PublishedMatchRate[];
  const bands = table("estimates/score-bands.csv", bandSchema);
  const evidence = yamlAt(data, "statistics/evidence.yaml", evidenceSchema, faults) ?? [];
  const visa = yamlAt(data, "estimates/visa-priors.yaml", visaSchema, faults);
  const cite = (name: string, row: string, ids: readonly string[]) => {
    for (const id of ids) {
      if (!sources.has(id)) faults.add(name, row, "source", id, "the id of a file in data/sources");
    }
  };
  for (const one of specialties)
    cite("estimates/specialty-parameters.csv", `${one.specialty} ${one.type}`, one.sources);
  for (const one of matchRates)
    cite("statistics/match-rates.csv", `${one.specialty} ${one.type}`, [one.source]);
  for (const one of bands) cite("estimates/score-bands.csv", one.id, [one.source]);
  for (const one of evidence) cite("statistics/evidence.yaml", one.id, one.sources);
  return {
    programOpenness: table("estimates/openness-program.csv", programOpennessSchema),
    kindOpenness: table("estimates/openness-kind.csv", kindOpennessSchema),
    mix: table("estimates/resident-mix.csv", mixSchema),
    bands,
    parameters: {
      version: "",
      evidence: evidence as readonly EvidenceRecord[],
      specialties,
      persistence: visa?.persistence ?? { visaJ1: 0, visaH1b: 0 },
      sponsorsPrior: visa?.sponsorsPrior ?? { visaJ1: {}, visaH1b: {} },
    },
    matchRates,
  };
}

function yamlAt<T extends z.ZodType>(
  data: string,
  name: string,
  schema: T,
  faults: Faults,
): z.output<T> | null {
  const path = join(data, name);
  if (existsSync(path)) return readYaml(path, name, schema, faults);
  faults.add(name, null, null, null, "a file of this name");
  return null;
}

function readTyped<T extends z.ZodType>(
  data: string,
  name: string,
  schema: T,
  faults: Faults,
): z.output<T>[] {
  const path = join(data, name);
  if (!existsSync(path)) {
    faults.add(name, null, null, null, "a file of this name");
    return [];
  }
  return readCsv(path).flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? "");
      const shape = (schema as unknown as { shape?: Record<string, z.ZodType> }).shape;
      const accepts = shape?.[column]?.description ?? issue.message;
      faults.add(name, row.id || `line ${index + 2}`, column, row[column], accepts);
    }
    return [];
  });
}
