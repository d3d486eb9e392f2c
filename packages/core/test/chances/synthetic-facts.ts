import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type {
  Applicant,
  ChanceParameters,
  EvidenceRecord,
  FactColumn,
  FactKind,
  FactStanding,
  Facts,
  FactTable,
  FactValue,
  FieldName,
  HurdleShare,
  PersonParameters,
  Provenance,
  SeasonSoFar,
  SentApplication,
  SignalKinds,
  SpecialtyParameters,
} from "../../src/index.ts";
import { APPLICANT_TYPES, chanceModelOf, surfaceOf } from "../../src/index.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";

/** The evidence records that ship, so that the tests run on the real coefficients. */
export const EVIDENCE: readonly EvidenceRecord[] = parse(
  readFileSync(new URL("../../../../data/statistics/evidence.yaml", import.meta.url), "utf8"),
);

/** A cell with provenance other than the default of a small ledger. */
export interface Cell {
  readonly value: FactValue;
  readonly year?: number | null;
  readonly kind?: FactKind;
  readonly standing?: FactStanding;
}

/** One program of a small ledger made for a test. */
export interface TestProgram {
  readonly specialty?: string;
  readonly state?: string;
  readonly openness?: number;
  readonly opennessSd?: number;
  readonly basis?: 0 | 1 | 2;
  readonly doubt?: FactTable["doubt"][number];
  readonly fields?: Readonly<Partial<Record<FieldName, Cell>>>;
}

const DEFAULTS: Omit<SpecialtyParameters, "specialty" | "type"> = {
  step2ckMean: 241.5,
  step2ckSd: 15,
  sigma: 0.72,
  sigmaSd: 0.12,
  level: 0,
  levelSd: 0.25,
  otherFactorsMean: 0,
  otherFactorsSd: 0,
  kappa: -1.5,
  kappaSd: 0.3,
  kappaSpread: 0.5,
  kappaTheta: 0.25,
  kappaStep2ck: 0.05,
  sources: ["smartpick-judgement"],
  basis: "judgement",
};

const TAIL: Omit<PersonParameters, "type"> = {
  quality: 0.72,
  share: -2.6,
  shareSd: 0.5,
  perTenPoints: 0.35,
  perTenPointsSd: 0.2,
  perFailure: 0.7,
  perFailureSd: 0.4,
  perYear: 0.1,
  perYearSd: 0.05,
  depth: 2,
  depthSd: 0.5,
  spread: 1,
  offers: 0.7,
  carried: 0.6,
  carriedSd: 0.25,
  sources: ["smartpick-judgement"],
  basis: "judgement",
};

/** A small ledger: the given programs, the real evidence records, parameters of MODEL-NOTES size. */
export function syntheticFacts(
  programs: readonly TestProgram[],
  parameters: Partial<SpecialtyParameters> = {},
  chances: Partial<ChanceParameters> = {},
): Facts {
  const size = programs.length;
  const provenance: Provenance[] = [
    { source: "test", year: 2026, kind: "observation", standing: "published", note: null },
  ];
  const columns = new Map<FieldName, FactColumn & { values: FactValue[]; provenance: Uint16Array }>();
  const put = (row: number, field: FieldName, cell: Cell): void => {
    let column = columns.get(field);
    if (!column) {
      column = { values: Array<FactValue>(size).fill(null), provenance: new Uint16Array(size) };
      columns.set(field, column);
    }
    column.values[row] = cell.value;
    column.provenance[row] =
      provenance.push({
        source: cell.standing === "yours" ? "yours" : "test",
        year: cell.year === undefined ? 2026 : cell.year,
        kind: cell.kind ?? "observation",
        standing: cell.standing ?? "published",
        note: null,
      }) - 1;
  };
  const mean = new Float32Array(size * 4);
  const sd = new Float32Array(size * 4);
  const basis = new Uint8Array(size * 4);
  programs.forEach((program, row) => {
    put(row, "specialty", { value: program.specialty ?? "Internal Medicine" });
    put(row, "state", { value: program.state ?? "OH" });
    put(row, "track", { value: "categorical" });
    for (const [field, cell] of Object.entries(program.fields ?? {})) put(row, field as FieldName, cell);
    mean.fill(program.openness ?? -3.5, row * 4, row * 4 + 4);
    sd.fill(program.opennessSd ?? 0.7, row * 4, row * 4 + 4);
    basis.fill(program.basis ?? 2, row * 4, row * 4 + 4);
  });
  return {
    version: "test",
    rights: "full",
    programs: {
      size,
      ids: programs.map((_, row) => `acgme:${1400000000 + row}`),
      columns,
      provenance,
      further: new Map(),
      doubt: programs.map((program) => program.doubt ?? null),
    },
    openness: { mean, sd, basis, sources: [[], [], []], season: 2028, driftVariance: [0.2, 0.2, 0.2, 0.2] },
    parameters: {
      version: "test",
      evidence: EVIDENCE,
      specialties: APPLICANT_TYPES.map((type) => ({ ...DEFAULTS, ...parameters, specialty: "*", type })),
      person: APPLICANT_TYPES.map((type) => ({ ...TAIL, type })),
      persistence: { visaJ1: 0.94 ** 0.2, visaH1b: 0.88 ** 0.2 },
      sponsorsPrior: { visaJ1: { "*": 0.6 }, visaH1b: { "*": 0.35 } },
      ...chances,
    },
    judgements: JUDGEMENTS,
    seasons: [],
    sources: new Map(),
  } as Facts;
}

const hurdle = (
  name: HurdleShare["hurdle"],
  threshold: number | null,
  of: number,
  specialty = "*",
): HurdleShare => ({
  hurdle: name,
  specialty,
  threshold,
  share: of,
  sd: 0.08,
  basis: "pooled",
  sources: ["program-pages"],
});

/** Limits that programs may hold, rounder and firmer than those that ship. */
export const HURDLES: readonly HurdleShare[] = [
  hurdle("failed-attempts", 0, 0.2),
  hurdle("failed-attempts", 1, 0.1),
  hurdle("failed-attempts", null, 0.7),
  hurdle("failed-step2ck", 0, 0.3),
  hurdle("failed-step2ck", null, 0.7),
  hurdle("years-since-graduation", 3, 0.2),
  hurdle("years-since-graduation", 5, 0.3),
  hurdle("years-since-graduation", 10, 0.1),
  hurdle("years-since-graduation", null, 0.4),
  hurdle("us-clinical-months", 1, 0.2),
  hurdle("us-clinical-months", 3, 0.2),
  hurdle("us-clinical-months", null, 0.6),
];

/** An applicant who is told about in full: non-US IMG, an average score, no failures, no visa need. */
export function applicantWith(changes: Partial<Applicant> = {}): Applicant {
  const type = changes.type ?? "non-us-img";
  return {
    season: 2027,
    type,
    languages: [],
    military: false,
    typeIndex: APPLICANT_TYPES.indexOf(type),
    step1Score: null,
    step2ck: 241.5,
    step2ckEstimate: null,
    comlexOnly: false,
    failedAttempts: { step1: 0, step2ck: 0, step3: 0 },
    yearsSinceGraduation: 3,
    earlierMatches: 0,
    visa: "none",
    step3Passed: false,
    usClinicalMonths: 3,
    publications: 2,
    homeStates: null,
    specialties: ["Internal Medicine"],
    tracks: [],
    ...changes,
  };
}

/** Mean of a surface over its nodes for one candidate and level. */
export function surfaceMean(
  surface: { rows: Int32Array; weights: Float64Array },
  values: Float64Array,
  candidate: number,
  level = 0,
): number {
  const nodes = surface.weights.length;
  let mean = 0;
  for (let k = 0; k < nodes; k++) {
    mean += surface.weights[k]! * values[(level * surface.rows.length + candidate) * nodes + k]!;
  }
  return mean;
}

/** The parts of a model that a test may set beside facts and applicant. */
export interface ModelChanges {
  readonly signalKinds?: SignalKinds;
  readonly soFar?: SeasonSoFar | null;
}

/** Season chances of candidates before or in the season. */
export function surfaceFor(facts: Facts, applicant: Applicant, rows: Int32Array, changes: ModelChanges = {}) {
  return surfaceOf(chanceModelOf({ facts, applicant, ...changes }), rows);
}

/** What has happened so far: one application a row, by ledger row. */
export function toldSoFar(
  today: string,
  applications: readonly SentApplication[],
  programsReview: string | null = null,
): SeasonSoFar {
  return {
    today,
    season: 2027,
    programsReview,
    timing: JUDGEMENTS,
    applications: new Map(applications.map((sent) => [sent.row, sent])),
  };
}
