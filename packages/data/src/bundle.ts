import type {
  BestRate,
  CareersFacts,
  ChanceParameters,
  DoubtReason,
  FactValue,
  InformaticsFacts,
  InformaticsFellowship,
  InterviewFacts,
  Judgements,
  LicenceLimit,
  MatchedPerApplicant,
  Provenance,
  PublishedMatchRate,
  PublishedScores,
  Rights,
  RoadmapFacts,
  SeasonFacts,
  Source,
  VisaRule,
} from "@smartpick/core";

/** Name of the bundle's format; a reader refuses any other. */
export const BUNDLE_SCHEMA = "smartpick/facts-bundle@1";

/**
 * A column as it travels. With `words`, `values` holds positions in it and −1 for unknown; else the values themselves
 * and `null` for unknown. `provenance` is one position for all rows, or runs: position, how many rows, position, …
 */
export interface BundleColumn {
  readonly words?: readonly string[];
  readonly values: readonly FactValue[];
  readonly provenance: number | readonly number[];
}

/** The facts as one JSON document, columns beside one another so that it stays small and parses fast. */
export interface FactsBundle {
  readonly schema: typeof BUNDLE_SCHEMA;
  readonly version: string;
  readonly rights: Rights;
  readonly sources: readonly Source[];
  readonly ids: readonly string[];
  readonly doubtReasons: readonly DoubtReason[];
  /** Position in `doubtReasons`, −1 = none, by row. */
  readonly doubt: readonly number[];
  readonly provenance: readonly Provenance[];
  /** By field; a field that no program has a value of is left out. */
  readonly columns: Readonly<Record<string, BundleColumn>>;
  /** Facts beside the resolved ones, one an entry of each list: row, position in `fields`, value, provenance. */
  readonly further: {
    readonly fields: readonly string[];
    readonly rows: readonly number[];
    readonly field: readonly number[];
    readonly values: readonly FactValue[];
    readonly provenance: readonly number[];
  };
  /** Hundredths of a logit, four types a row. */
  readonly openness: {
    /** Year of the Match that the estimates were carried forward to. */
    readonly season: number;
    /** By type: variance of the logit that one further season adds. */
    readonly driftVariance: readonly number[];
    readonly mean: readonly number[];
    readonly sd: readonly number[];
    readonly basis: readonly number[];
    readonly sources: readonly (readonly string[])[];
  };
  /** What a search understands: abbreviation and phrases of a name, word form and word, as plain text. */
  readonly search: {
    readonly abbreviations: readonly (readonly [abbreviation: string, phrases: readonly string[]])[];
    readonly forms: readonly (readonly [form: string, word: string])[];
    readonly also: readonly (readonly [name: string, also: string])[];
  };
  readonly parameters: ChanceParameters;
  readonly judgements: Judgements;
  readonly seasons: readonly SeasonFacts[];
  readonly matchRates: readonly PublishedMatchRate[];
  /** Both left out in bundles made before there were any. */
  readonly bestRates?: readonly BestRate[];
  readonly matchedPerApplicant?: readonly MatchedPerApplicant[];
  readonly scores: readonly PublishedScores[];
  readonly fellowships: readonly InformaticsFellowship[];
  /** Absent in a bundle of before there was any. */
  readonly careers?: CareersFacts;
  /** Absent in a bundle of before there were any. */
  readonly visaRules?: readonly VisaRule[];
  /** Absent in a bundle of before there was any. */
  readonly interview?: InterviewFacts;
  /** Absent in a bundle of before there was any. */
  readonly informatics?: InformaticsFacts;
  readonly roadmap?: RoadmapFacts;
  /** Left out in bundles made before the states were known. */
  readonly licenceLimits?: readonly LicenceLimit[];
}
