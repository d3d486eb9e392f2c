import type {
  BestRate,
  MatchedPerApplicant,
  PublishedMatchRate,
  PublishedScores,
  Source,
} from "@smartpick/core";
import type { z } from "zod";
import { bestRateSchema, matchedPerApplicantSchema, rateSchema, scoresSchema } from "./estimate-schemas.ts";
import { readTyped } from "./read-typed.ts";
import type { Faults } from "./table-fault.ts";

/** Published figures of types of applicants by specialty, cited: they stand beside our chances and bound what is said. */
export interface Published {
  readonly matchRates: readonly PublishedMatchRate[];
  readonly bestRates: readonly BestRate[];
  readonly matchedPerApplicant: readonly MatchedPerApplicant[];
  readonly scores: readonly PublishedScores[];
}

/** Reads the published tables of `data/statistics/`; the source of each row must be in the list. */
export function readPublished(data: string, sources: ReadonlyMap<string, Source>, faults: Faults): Published {
  const cited = <Row extends Cited>(name: string, schema: z.ZodType): Row[] => {
    const rows = readTyped(data, name, schema, faults) as Row[];
    for (const { specialty, type, source } of rows)
      if (!sources.has(source))
        faults.add(name, `${specialty} ${type}`, "source", source, "the id of a file in data/sources");
    return rows;
  };
  return {
    matchRates: cited("statistics/match-rates.csv", rateSchema),
    bestRates: cited("statistics/best-rates.csv", bestRateSchema),
    matchedPerApplicant: cited("statistics/matched-per-applicant.csv", matchedPerApplicantSchema),
    scores: cited("statistics/step2ck-of-matched.csv", scoresSchema),
  };
}

interface Cited {
  readonly specialty: string;
  readonly type: string;
  readonly source: string;
}
