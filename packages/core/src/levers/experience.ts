import { gradeOf, recordOf } from "./evidence-of.ts";
import { daysBefore } from "./exam-days.ts";
import type { FindLevers, Pull } from "./pull.ts";
import type { Start } from "./start.ts";

/** Days that a month of experience takes. */
export const DAYS_A_MONTH = 30;

/** Further months of hands-on experience in the US, as many as can be done before programs read. */
export const experienceLevers: FindLevers = (start) => {
  const { base, reading } = start;
  const record = recordOf(start, "us-clinical-experience");
  const { leverSizes, experienceMonthsCap } = base.facts.judgements;
  const told = base.profile.experience.usClinicalMonths;
  const left = told === null ? experienceMonthsCap : experienceMonthsCap - told;
  const months = Math.min(
    leverSizes.months,
    monthsUntil(base.options.today, reading),
    Math.max(1, Math.ceil(left)),
  );
  if (record === null || months < 1) return [];
  const common = {
    code: "more-experience",
    usd: null,
    until: daysBefore(reading, months * DAYS_A_MONTH),
    sources: record.sources,
  } as const;
  if (told === null)
    return [
      {
        ...common,
        change: {},
        profile: null,
        evidence: "no-data",
        causes: ["not-told"],
        notTold: ["experience.us_clinical_months"],
      },
    ];
  if (told >= experienceMonthsCap) return [];
  return [
    { ...common, ...withMonths(start, told + months), evidence: gradeOf(record), causes: ["advisers"] },
  ];
};

/** Whether she has as many months as the model tells apart. */
export function hasAllMonths({ base }: Start): boolean {
  const { usClinicalMonths } = base.profile.experience;
  return usClinicalMonths !== null && usClinicalMonths >= base.facts.judgements.experienceMonthsCap;
}

/** Whole months from one day to another; 0 or more. */
export function monthsUntil(today: string, day: string): number {
  return Math.max(0, Math.floor((Date.parse(day) - Date.parse(today)) / 86_400_000 / DAYS_A_MONTH));
}

function withMonths({ base }: Start, months: number): Pick<Pull, "change" | "profile"> {
  return {
    change: { "experience.us_clinical_months": months },
    profile: {
      ...base.profile,
      experience: { ...base.profile.experience, usClinicalMonths: months },
    },
  };
}
