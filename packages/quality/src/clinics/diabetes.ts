import type { Random } from "@smartpick/core/math";
import type { ClinicDesign, Person } from "./clinic-design.ts";
import { impossibleWeek, oneOf, otherSpellings } from "./faults.ts";
import { weekCell } from "./weeks.ts";

const AGE_BANDS = ["18-39", "40-64", "65-89"] as const;
/** HbA1c at the first visit in tenths of a per cent, from and to, in each stratum. */
const FIRST_TENTHS = [
  [65, 79],
  [80, 89],
  [90, 100],
  [101, 125],
] as const;
/** Under 8.0 % counts as controlled: the less strict goal of the Standards of Care (American Diabetes Association). */
const CONTROLLED_BELOW_TENTHS = 80;

/** A panel of people with diabetes: does a programme bring more of them under 8.0 % after a year? */
export const DIABETES: ClinicDesign = {
  kind: "diabetes",
  columns: [
    { name: "study_id", means: "number of the patient in this file" },
    { name: "week", means: "ISO week of the first visit" },
    { name: "clinic", means: "North or South" },
    { name: "age_band", means: "age in bands" },
    { name: "years_with_diabetes", means: "years since the diagnosis" },
    { name: "programme", means: "whether the patient joined the programme" },
    { name: "hba1c_first", means: "HbA1c at the first visit, in per cent" },
    { name: "hba1c_month_6", means: "HbA1c after 6 months; empty where none was measured" },
    { name: "hba1c_month_12", means: "HbA1c after 12 months; empty where the patient was lost" },
  ],
  questions: { effect: "programme", nothing: "clinic", week: "exposure-begins" },
  exposure: { column: "programme", value: "yes" },
  nothing: { column: "clinic", value: "South" },
  outcome: { column: "hba1c_month_12", event: "<8" },
  strata: { column: "hba1c_first", above: [7.9, 8.9, 10] },
  ranges: {
    effect: { low: 0.07, high: 0.16 },
    shift: { low: 0, high: 0 },
    "shift-week": { low: 9, high: 20 },
    base: { low: 0.4, high: 0.9 },
    slope: { low: -0.8, high: -0.6 },
    "exposed-first": { low: 0.2, high: 0.3 },
    "exposed-each": { low: 0.13, high: 0.18 },
    "nothing-first": { low: 0.3, high: 0.4 },
    "nothing-each": { low: 0.1, high: 0.14 },
    "lost-without": { low: 0.18, high: 0.26 },
    "lost-with": { low: 0.06, high: 0.1 },
    doubles: { low: 0.01, high: 0.03 },
  },
  shares: [0.3, 0.3, 0.22, 0.18],
  traits: (random) => {
    const age = oneOf(AGE_BANDS, random);
    const years = Math.floor(25 * random.uniform() ** 1.5);
    const risk = -0.03 * (years - 10) + (age === "18-39" ? -0.2 : age === "65-89" ? 0.2 : 0);
    return { risk, cells: { age_band: age, years_with_diabetes: String(years) } };
  },
  cells: (person, random) => ({
    week: weekCell(person.week),
    clinic: person.nothing ? "South" : "North",
    programme: person.exposed ? "yes" : "no",
    ...laboratory(person, random),
  }),
  faults: [
    impossibleWeek("week"),
    {
      code: "impossible-number",
      column: "hba1c_month_6",
      share: 0.004,
      spoil: (cell) => (cell === "" ? null : `-${cell}`),
    },
    {
      code: "other-unit",
      column: "hba1c_first",
      share: 0.03,
      spoil: (cell) => `${mmolOf(Number(cell))} mmol/mol`,
    },
    otherSpellings("clinic", 0.05, {
      North: ["NORTH", "north", "North clinic"],
      South: ["SOUTH", "south", "South clinic"],
    }),
  ],
  doubled: ({ exposed, event, recorded }) => exposed && !event && recorded,
};

/** HbA1c in mmol/mol from per cent, a whole number (master equation of NGSP and IFCC, Hoelzel 2004). */
function mmolOf(percent: number): number {
  return Math.round(10.93 * percent - 23.5);
}

function laboratory(person: Person, random: Random): Readonly<Record<string, string>> {
  const [from, to] = FIRST_TENTHS[person.stratum] ?? FIRST_TENTHS[0];
  const first = between(from, to, random);
  const last = person.event
    ? between(56, CONTROLLED_BELOW_TENTHS - 1, random)
    : between(CONTROLLED_BELOW_TENTHS, Math.max(CONTROLLED_BELOW_TENTHS + 15, first), random);
  const middle = Math.round((first + last) / 2) + between(-3, 3, random);
  // Who is lost by month 12 is often lost at month 6 already; who stays misses some visits too.
  const seenAtSix = random.uniform() < (person.recorded ? 0.92 : 0.4);
  return {
    hba1c_first: percentCell(first),
    hba1c_month_6: seenAtSix ? percentCell(middle) : "",
    hba1c_month_12: person.recorded ? percentCell(last) : "",
  };
}

function between(from: number, to: number, random: Random): number {
  return from + Math.floor(random.uniform() * (to - from + 1));
}

function percentCell(tenths: number): string {
  return (tenths / 10).toFixed(1);
}
