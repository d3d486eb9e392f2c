import { nameIndex } from "../program/name-index.ts";
import { normalForm } from "../program/normal-form.ts";
import { APPLICANT_TYPES, type ApplicantType } from "./applicant-type.ts";

const FURTHER_NAMES: Readonly<Record<ApplicantType, readonly string[]>> = {
  "us-md": ["MD", "US MD senior", "MD senior"],
  do: ["US DO", "DO senior", "US DO senior"],
  "us-img": ["US citizen IMG"],
  "non-us-img": ["non-US citizen IMG"],
};

const INDEX = nameIndex(APPLICANT_TYPES, (type) => [type, ...FURTHER_NAMES[type]]);

/** The applicant type of a name as NRMP writes it, in any case and punctuation; else `null`. */
export function applicantTypeNamed(input: string): ApplicantType | null {
  return INDEX.get(normalForm(input)) ?? null;
}
