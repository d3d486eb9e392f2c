import { existsSync } from "node:fs";
import { join } from "node:path";
import type {
  ApplicantType,
  ChanceParameters,
  EvidenceRecord,
  HurdleShare,
  PersonParameters,
  Source,
  SpecialtyParameters,
  UsualList,
} from "@smartpick/core";
import { APPLICANT_TYPES, COMMON_FACTORS } from "@smartpick/core";
import type { z } from "zod";
import {
  bandSchema,
  evidenceSchema,
  fitVersionSchema,
  hurdleSchema,
  kindOpennessSchema,
  mixSchema,
  parametersSchema,
  personSchema,
  programOpennessSchema,
  usualListSchema,
  visaSchema,
} from "./estimate-schemas.ts";
import { type Published, readPublished } from "./read-published.ts";
import { readTyped } from "./read-typed.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

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
export interface Estimates extends Published {
  readonly programOpenness: readonly ProgramOpenness[];
  readonly kindOpenness: readonly KindOpenness[];
  readonly mix: readonly z.output<typeof mixSchema>[];
  readonly bands: readonly z.output<typeof bandSchema>[];
  readonly parameters: ChanceParameters;
  /** Season that the openness was carried to, and what one further season adds to its variance, by type. */
  readonly carried: { readonly season: number; readonly driftVariance: readonly number[] };
}

/** Reads the tables of `data/estimates/` and `data/statistics/`; every source that they name must be in the list. */
export function readEstimates(data: string, sources: ReadonlyMap<string, Source>, faults: Faults): Estimates {
  const table = <T extends z.ZodType>(name: string, schema: T) => readTyped(data, name, schema, faults);
  const specialties = table("estimates/specialty-parameters.csv", parametersSchema) as SpecialtyParameters[];
  const person = table("estimates/person.csv", personSchema) as PersonParameters[];
  const usualLists = table("estimates/usual-lists.csv", usualListSchema) as UsualList[];
  const hurdles = hurdlesOf(table("estimates/hurdles.csv", hurdleSchema), faults);
  const bands = table("estimates/score-bands.csv", bandSchema);
  const evidence = yamlAt(data, "statistics/evidence.yaml", evidenceSchema, faults) ?? [];
  const visa = yamlAt(data, "estimates/visa-priors.yaml", visaSchema, faults);
  const fit = yamlAt(data, "estimates/version.yaml", fitVersionSchema, faults);
  const cited = { specialties, person, usualLists, hurdles, bands, evidence };
  checkSources(cited, sources, faults);
  checkTypes(cited, faults);
  return {
    programOpenness: table("estimates/openness-program.csv", programOpennessSchema),
    kindOpenness: table("estimates/openness-kind.csv", kindOpennessSchema),
    mix: table("estimates/resident-mix.csv", mixSchema),
    bands,
    parameters: {
      version: "",
      evidence: evidence as readonly EvidenceRecord[],
      specialties,
      person,
      usualLists,
      hurdles,
      persistence: visa?.persistence ?? { visaJ1: 0, visaH1b: 0 },
      sponsorsPrior: visa?.sponsorsPrior ?? { visaJ1: {}, visaH1b: {} },
    },
    ...readPublished(data, sources, faults),
    carried: {
      season: fit?.comingSeason ?? 0,
      // The drift was measured over two seasons; half of its variance is one season's.
      driftVariance: APPLICANT_TYPES.map((type) => (fit?.driftSdOverTwoSeasons[type] ?? 0) ** 2 / 2),
    },
  };
}

type Cited = Pick<Estimates, "bands"> &
  Pick<ChanceParameters, "specialties" | "person"> &
  Pick<Required<ChanceParameters>, "usualLists" | "hurdles"> & {
    readonly evidence: readonly z.output<typeof evidenceSchema>[number][];
  };

/** Every source that a table names is in the list. */
function checkSources(
  { specialties, person, usualLists, hurdles, bands, evidence }: Cited,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): void {
  const cite = (name: string, row: string, ids: readonly string[]) => {
    for (const id of ids) {
      if (!sources.has(id)) faults.add(name, row, "source", id, "the id of a file in data/sources");
    }
  };
  for (const one of specialties)
    cite("estimates/specialty-parameters.csv", `${one.specialty} ${one.type}`, one.sources);
  for (const one of person) cite("estimates/person.csv", one.type, one.sources);
  for (const one of usualLists)
    cite("estimates/usual-lists.csv", `${one.specialty} ${one.type}`, one.sources);
  for (const one of hurdles) cite("estimates/hurdles.csv", `${one.hurdle} ${one.specialty}`, one.sources);
  for (const one of bands) cite("estimates/score-bands.csv", one.id, [one.source]);
  for (const one of evidence) cite("statistics/evidence.yaml", one.id, one.sources);
}

/** Every type has the rows and records that each calculation needs. */
function checkTypes({ specialties, person, usualLists, evidence }: Cited, faults: Faults): void {
  for (const { type } of specialties) {
    if (!person.some((one) => one.type === type))
      faults.add("estimates/person.csv", type, "type", null, "a row for every type");
    if (!usualLists.some((one) => one.specialty === "*" && one.type === type)) {
      faults.add("estimates/usual-lists.csv", `* ${type}`, "specialty", null, "a row * for every type");
    }
    for (const factor of COMMON_FACTORS) {
      const general = evidence.some(
        (one) => one.factor === factor && one.types.includes(type) && one.specialties.length === 0,
      );
      if (!general)
        faults.add(
          "statistics/evidence.yaml",
          factor,
          "types",
          null,
          `a record of all specialties for ${type}`,
        );
    }
  }
}

/** The limits of the table, whose shares sum to 1; how many sponsor an H-1B stands in `visa-priors.yaml`. */
function hurdlesOf(rows: readonly z.output<typeof hurdleSchema>[], faults: Faults): HurdleShare[] {
  const sums = new Map<string, number>();
  const hurdles: HurdleShare[] = [];
  for (const { hurdle, threshold, ...row } of rows) {
    const name = `${hurdle} ${row.specialty}`;
    sums.set(name, (sums.get(name) ?? 0) + row.share);
    if (hurdle === "h1b" || threshold === "sponsored" || threshold === "not-sponsored") continue;
    hurdles.push({ ...row, hurdle, threshold: threshold === "none" ? null : threshold });
  }
  for (const [name, sum] of sums) {
    if (Math.abs(sum - 1) > 0.005)
      faults.add("estimates/hurdles.csv", name, "share", sum, "shares that sum to 1");
  }
  return hurdles;
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
