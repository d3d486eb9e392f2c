import { join } from "node:path";
import { numberOf, type Row, readCsv } from "../tables/csv.ts";

/** One published or derived share, as a raw table holds it. */
export interface Observation {
  readonly hurdle: string;
  readonly specialty: string;
  readonly group: string;
  readonly statement: string;
  /** 0 to 1. */
  readonly share: number;
  readonly n: number;
  readonly year: number | null;
  readonly source: string;
  /** Whether it counts the whole specialty and is no outlier against other tables. */
  readonly usedAsLevel: boolean;
  /** Gathered by applicants: not a random sample. */
  readonly gathered: boolean;
}

const HURDLES: Readonly<Record<string, string>> = {
  visa_h1b: "h1b",
  max_years_since_graduation: "years-since-graduation",
  accepts_failed_step1: "failed-attempts",
  accepts_failed_step2: "failed-step2ck",
  min_us_clinical_months: "us-clinical-months",
};

/** Sources by what their description in the raw table begins with. */
const SOURCES: readonly (readonly [start: string, id: string])[] = [
  ["GitHub brinyu13/missionmed-hq, national", "freida-registry-2026"],
  ["derived from programs.csv", "re2021-answers"],
  ["derived from im_visa_2026_crowd.csv", "applicants-im-2026"],
  ["derived from neurology_2026_calibration.csv", "re2026neuro"],
  ["derived from hurdles_by_program.csv", "program-pages"],
  ["J Grad Med Educ 2022;14(6):680-686", "jgme-2022-im-visas"],
];

/** Names of the registry that differ from the list in core. */
const NAMES: Readonly<Record<string, string>> = {
  "All specialties": "*",
  "General Surgery": "Surgery",
  "Diagnostic Radiology": "Radiology-Diagnostic",
  "Plastic Surgery": "Plastic Surgery - Integrated",
};

const WHOLE = ["all", "all programs", "all programs reviewed", "all programs with an answer"];

/**
 * The shares of a facts folder that speak of a hurdle, with our ids. Odds ratios, medians, impressions and shares of
 * a registry that holds no values are left out.
 */
export function readObservations(folder: string): Observation[] {
  return readCsv(join(folder, "statistics", "hurdle_distributions.csv")).flatMap((row) => {
    const hurdle = HURDLES[row.hurdle ?? ""];
    const source = SOURCES.find(([start]) => (row.source ?? "").startsWith(start))?.[1];
    const share = numberOf(row.share_percent);
    const n = numberOf(row.n);
    const statement = row.statement ?? "";
    if (hurdle === undefined || source === undefined || share === null || n === null) return [];
    if (/median|values not in the source/.test(statement)) return [];
    return [observationOf(row, { hurdle, source, share: share / 100, n, statement })];
  });
}

function observationOf(
  row: Row,
  known: Pick<Observation, "hurdle" | "source" | "share" | "n" | "statement">,
): Observation {
  const specialty = row.specialty ?? "";
  const group = row.setting_or_group ?? "";
  return {
    ...known,
    specialty: NAMES[specialty] ?? specialty,
    group,
    year: numberOf(row.year),
    usedAsLevel: WHOLE.includes(group) && !known.statement.includes("do not use as a level"),
    gathered: known.source === "applicants-im-2026",
  };
}
