import type { ClinicKind } from "@smartpick/answers";
import type { AnalysisPlan, ColumnRule } from "./plan.ts";

const KM_IN_A_MILE = 1.609344;
const HOURS_IN_A_DAY = 24;

const WEEK: ColumnRule = { type: "week" };

/** HbA1c: 3 to 20 per cent; mmol/mol is converted by the master equation of NGSP and IFCC (Hoelzel 2004). */
const HBA1C: ColumnRule = {
  type: "number",
  low: 3,
  high: 20,
  units: [
    {
      written: /^(\d+(?:\.\d+)?)\s*mmol\/mol$/i,
      convert: (value) => Math.round(((value + 23.5) / 10.93) * 10) / 10,
    },
  ],
};

const PLANS: Readonly<Record<ClinicKind, AnalysisPlan>> = {
  "no-shows": {
    outcome: { column: "status", is: "no-show" },
    exposure: { column: "reminder", is: "yes" },
    strata: [{ column: "lead_days", above: [7, 14, 30] }],
    rules: {
      week: WEEK,
      hour: { type: "number", low: 0, high: 24 },
      distance_km: {
        type: "number",
        low: 0,
        high: 1000,
        units: [
          {
            written: /^(\d+(?:\.\d+)?)\s*mi(?:les?)?$/i,
            convert: (value) => Math.round(value * KM_IN_A_MILE),
          },
        ],
      },
      status: {
        type: "choice",
        spellings: {
          "no-show": ["no show", "noshow", "dna", "did not attend"],
          attended: ["arrived", "came"],
        },
      },
    },
    week: "week",
    synthetic: true,
  },
  diabetes: {
    outcome: { column: "hba1c_month_12", is: "<8" },
    exposure: { column: "programme", is: "yes" },
    strata: [{ column: "hba1c_first", above: [7.9, 8.9, 10] }],
    rules: {
      week: WEEK,
      hba1c_first: HBA1C,
      hba1c_month_6: HBA1C,
      hba1c_month_12: HBA1C,
      clinic: { type: "choice", spellings: { North: ["north clinic"], South: ["south clinic"] } },
    },
    week: "week",
    synthetic: true,
  },
  readmissions: {
    outcome: { column: "readmitted_30d", is: "yes" },
    exposure: { column: "follow_up_call", is: "yes" },
    strata: [{ column: "comorbidity_points", above: [1, 3, 5] }],
    rules: {
      week: WEEK,
      los_days: {
        type: "number",
        low: 0,
        high: 365,
        units: [{ written: /^(\d+(?:\.\d+)?)\s*h(?:ours?)?$/i, convert: (value) => value / HOURS_IN_A_DAY }],
      },
      diagnosis_group: {
        type: "choice",
        spellings: { "heart failure": ["chf"], pneumonia: ["cap", "pneumonia (community)"] },
      },
    },
    week: "week",
    synthetic: true,
  },
};

/** How a synthetic clinic of this kind is analysed, unless she asks otherwise. */
export function clinicPlan(kind: ClinicKind): AnalysisPlan {
  return PLANS[kind];
}
