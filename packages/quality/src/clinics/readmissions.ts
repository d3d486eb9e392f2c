import type { Random } from "@smartpick/core/math";
import type { ClinicDesign } from "./clinic-design.ts";
import { impossibleWeek, oneOf, otherSpellings } from "./faults.ts";
import { weekCell } from "./weeks.ts";

const AGE_BANDS = ["18-39", "40-64", "65-89"] as const;
const GROUPS = ["heart failure", "pneumonia", "COPD", "sepsis", "other"] as const;
const WARDS = ["medicine A", "medicine B", "cardiology"] as const;

/** Discharges of a hospital for a year: does a call after discharge lower the share who come back within 30 days? */
export const READMISSIONS: ClinicDesign = {
  kind: "readmissions",
  columns: [
    { name: "study_id", means: "number of the discharge in this file" },
    { name: "week", means: "ISO week of the discharge" },
    { name: "ward", means: "ward that discharged" },
    { name: "diagnosis_group", means: "group of the main diagnosis" },
    { name: "age_band", means: "age in bands" },
    { name: "comorbidity_points", means: "points for other illnesses, 0 to 8" },
    { name: "los_days", means: "length of stay in days" },
    { name: "weekend", means: "whether the patient left on a weekend" },
    { name: "follow_up_call", means: "whether a nurse called within three days" },
    { name: "readmitted_30d", means: "back within 30 days; empty where nobody knows" },
  ],
  questions: { effect: "follow-up-call", nothing: "weekend", week: "rate-shifts" },
  exposure: { column: "follow_up_call", value: "yes" },
  nothing: { column: "weekend", value: "yes" },
  outcome: { column: "readmitted_30d", event: "yes" },
  strata: { column: "comorbidity_points", above: [1, 3, 5] },
  ranges: {
    effect: { low: -0.12, high: -0.05 },
    shift: { low: -0.09, high: -0.05 },
    "shift-week": { low: 20, high: 34 },
    base: { low: -2.1, high: -1.7 },
    slope: { low: 0.5, high: 0.7 },
    "exposed-first": { low: 0.2, high: 0.3 },
    "exposed-each": { low: 0.14, high: 0.19 },
    "nothing-first": { low: 0.15, high: 0.25 },
    "nothing-each": { low: 0.1, high: 0.14 },
    "lost-without": { low: 0.09, high: 0.15 },
    "lost-with": { low: 0.02, high: 0.05 },
    doubles: { low: 0.01, high: 0.03 },
  },
  shares: [0.3, 0.3, 0.25, 0.15],
  traits: (random) => {
    const age = oneOf(AGE_BANDS, random);
    const group = oneOf(GROUPS, random);
    const days = 1 + Math.floor(14 * random.uniform() ** 2);
    const risk =
      0.04 * (days - 5) +
      (group === "heart failure" ? 0.3 : group === "pneumonia" ? -0.2 : 0) +
      (age === "65-89" ? 0.2 : age === "18-39" ? -0.2 : 0);
    const ward = oneOf(WARDS, random);
    return { risk, cells: { ward, diagnosis_group: group, age_band: age, los_days: String(days) } };
  },
  cells: (person, random) => ({
    week: weekCell(person.week),
    comorbidity_points: String(pointsIn(person.stratum, random)),
    weekend: person.nothing ? "yes" : "no",
    follow_up_call: person.exposed ? "yes" : "no",
    readmitted_30d: person.recorded ? (person.event ? "yes" : "no") : "",
  }),
  faults: [
    impossibleWeek("week"),
    {
      code: "impossible-number",
      column: "los_days",
      share: 0.004,
      spoil: (cell) => `-${cell}`,
    },
    {
      code: "other-unit",
      column: "los_days",
      share: 0.02,
      spoil: (cell) => (cell.startsWith("-") ? null : `${Number(cell) * 24} h`),
    },
    otherSpellings("diagnosis_group", 0.06, {
      "heart failure": ["Heart Failure", "CHF", "HEART FAILURE"],
      pneumonia: ["Pneumonia", "CAP", "pneumonia (community)"],
    }),
  ],
  doubled: ({ exposed, event, recorded }) => exposed && event && recorded,
};

/** Points of a stratum: 0 or 1, 2 or 3, 4 or 5, 6 to 8. */
function pointsIn(stratum: number, random: Random): number {
  const width = stratum === 3 ? 3 : 2;
  return 2 * stratum + Math.floor(random.uniform() * width);
}
