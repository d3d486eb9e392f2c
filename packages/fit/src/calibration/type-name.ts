import { APPLICANT_TYPES, type ApplicantType } from "@smartpick/core";

const NAMES: Readonly<Record<ApplicantType, string>> = {
  "us-md": "US MD",
  do: "DO",
  "us-img": "US IMG",
  "non-us-img": "Non-US IMG",
};

/** The name of an applicant type by its position in `APPLICANT_TYPES`, as tables for people show it. */
export function typeName(type: number): string {
  return NAMES[APPLICANT_TYPES[type]!];
}
