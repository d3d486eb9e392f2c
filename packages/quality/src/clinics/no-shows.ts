import type { Random } from "@smartpick/core/math";
import type { ClinicDesign } from "./clinic-design.ts";
import { impossibleWeek, oneOf, otherSpellings } from "./faults.ts";
import { weekCell } from "./weeks.ts";

const AGE_BANDS = ["18-39", "40-64", "65-89"] as const;
const INSURANCE = ["private", "public", "none"] as const;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"] as const;
/** Days from booking to appointment, from and to, in each stratum. */
const LEAD_DAYS = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 90],
] as const;

/** Appointments of a clinic for a year: does a reminder lower the share of patients who do not come? */
export const NO_SHOWS: ClinicDesign = {
  kind: "no-shows",
  columns: [
    { name: "study_id", means: "number of the appointment in this file" },
    { name: "week", means: "ISO week of the appointment" },
    { name: "weekday", means: "day of the week" },
    { name: "hour", means: "hour of the appointment, 8 to 17" },
    { name: "session", means: "morning or afternoon" },
    { name: "lead_days", means: "days from booking to appointment" },
    { name: "reminder", means: "whether a reminder was sent" },
    { name: "distance_km", means: "way to the clinic in kilometres" },
    { name: "age_band", means: "age in bands" },
    { name: "insurance", means: "who pays" },
    { name: "earlier_misses", means: "appointments missed in the year before" },
    { name: "status", means: "attended or no-show; empty where it was not written down" },
  ],
  questions: { effect: "reminder", nothing: "session", week: "rate-shifts" },
  exposure: { column: "reminder", value: "yes" },
  nothing: { column: "session", value: "afternoon" },
  outcome: { column: "status", event: "no-show" },
  strata: { column: "lead_days", above: [7, 14, 30] },
  ranges: {
    effect: { low: -0.13, high: -0.06 },
    shift: { low: -0.1, high: -0.05 },
    "shift-week": { low: 20, high: 34 },
    base: { low: -2, high: -1.5 },
    slope: { low: 0.5, high: 0.75 },
    "exposed-first": { low: 0.15, high: 0.25 },
    "exposed-each": { low: 0.15, high: 0.2 },
    "nothing-first": { low: 0.25, high: 0.35 },
    "nothing-each": { low: 0.1, high: 0.15 },
    "lost-without": { low: 0.1, high: 0.16 },
    "lost-with": { low: 0.02, high: 0.05 },
    doubles: { low: 0.01, high: 0.03 },
  },
  shares: [0.3, 0.25, 0.25, 0.2],
  traits: (random) => {
    const age = oneOf(AGE_BANDS, random);
    const insurance = oneOf(INSURANCE, random);
    const distance = Math.round(1 + 39 * random.uniform() ** 2);
    const misses = random.uniform() < 0.65 ? 0 : 1 + Math.floor(random.uniform() * 3);
    const risk =
      0.01 * (distance - 14) +
      0.35 * (misses - 0.7) +
      (age === "18-39" ? 0.2 : age === "65-89" ? -0.2 : 0) +
      (insurance === "none" ? 0.25 : insurance === "private" ? -0.15 : 0);
    return {
      risk,
      cells: {
        weekday: oneOf(WEEKDAYS, random),
        distance_km: String(distance),
        age_band: age,
        insurance,
        earlier_misses: String(misses),
      },
    };
  },
  cells: (person, random) => ({
    week: weekCell(person.week),
    hour: String((person.nothing ? 13 : 8) + Math.floor(random.uniform() * (person.nothing ? 5 : 4))),
    session: person.nothing ? "afternoon" : "morning",
    lead_days: String(daysIn(person.stratum, random)),
    reminder: person.exposed ? "yes" : "no",
    status: person.recorded ? (person.event ? "no-show" : "attended") : "",
  }),
  faults: [
    impossibleWeek("week"),
    {
      code: "impossible-number",
      column: "hour",
      share: 0.004,
      spoil: (_, random) => String(25 + Math.floor(random.uniform() * 40)),
    },
    {
      code: "other-unit",
      column: "distance_km",
      share: 0.02,
      spoil: (cell) => `${Math.max(1, Math.round(Number(cell) / KM_IN_A_MILE))} mi`,
    },
    otherSpellings("status", 0.06, {
      "no-show": ["No show", "NOSHOW", "DNA", "did not attend"],
      attended: ["Attended", "ATTENDED", "arrived"],
    }),
  ],
  doubled: ({ exposed, event, recorded }) => exposed && event && recorded,
};

/** Kilometres in an international mile, by definition (1959). */
const KM_IN_A_MILE = 1.609344;

function daysIn(stratum: number, random: Random): number {
  const [from, to] = LEAD_DAYS[stratum] ?? LEAD_DAYS[0];
  return from + Math.floor(random.uniform() * (to - from + 1));
}
