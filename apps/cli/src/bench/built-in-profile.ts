import type { Profile } from "@smartpick/core";
import { parseProfile } from "@smartpick/profile";

/** An applicant who does not exist, as the file that a person would write. */
const FILE = `
schema: smartpick/profile@1
applicant: {type: non-us-img, graduation_year: 2021}
exams: {step1: pass, step2ck: 224, step3: none, failed_attempts: {step1: 1, step2ck: 0, step3: 0}}
visa: any
experience: {us_clinical_months: 3, research: 1, publications: 1}
seeks: {specialties: [Internal Medicine, Family Medicine]}
home: {states: [NY]}
weights: {informatics: 0.3, location: 0.1, preferred_states: [NY, NJ]}
budget: {usd: 2500, max_programs: 150}
`;

/** The profile that is timed where none is given: two specialties, a budget, and more than a thousand programs to choose from. */
export function builtInProfile(): Profile {
  const parsed = parseProfile(FILE, "built-in.yaml");
  if (!parsed.ok) throw new Error("the built-in profile is not accepted");
  return parsed.value;
}
