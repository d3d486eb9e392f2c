/** Applicant types as NRMP counts them. The order is the column order of every per-type table. */
export const APPLICANT_TYPES = ["us-md", "do", "us-img", "non-us-img"] as const;

export type ApplicantType = (typeof APPLICANT_TYPES)[number];
