/** Years of the Match with quota and fill per program. */
export const QUOTA_YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

type QuotaYear = (typeof QUOTA_YEARS)[number];

/** The ledger's fields: type of the value and the words a reader sees. */
export const FIELDS = {
  name: { type: "text", label: "Program" },
  sponsor: { type: "text", label: "Sponsoring institution" },
  city: { type: "text", label: "City" },
  state: { type: "text", label: "State" },
  latitude: { type: "number", label: "Latitude" },
  longitude: { type: "number", label: "Longitude" },
  specialty: { type: "text", label: "Specialty" },
  track: { type: "text", label: "Track" },
  nrmpCode: { type: "text", label: "NRMP code" },
  setting: { type: "text", label: "Setting" },
  armedForces: { type: "text", label: "Armed forces that it belongs to" },
  workLanguage: { type: "text", label: "Language of work beside English" },
  website: { type: "text", label: "Website" },
  applicationService: { type: "text", label: "Application service" },
  erasParticipation: { type: "text", label: "Takes part in ERAS" },
  accreditation: { type: "text", label: "Accreditation" },
  /** What to know of a program that closed, moved or may have. */
  remark: { type: "text", label: "Remark" },
  lastSeen: { type: "number", label: "Last seen in a published list" },
  visaJ1: { type: "flag", label: "Sponsors J-1" },
  visaH1b: { type: "flag", label: "Sponsors H-1B" },
  h1bFilings: { type: "number", label: "H-1B physician filings of the employer, last two years" },
  step1MinimumBand: { type: "text", label: "Lowest Step 1, band of ten points" },
  step2MinimumBand: { type: "text", label: "Lowest Step 2 CK, band of ten points" },
  step2Minimum: { type: "number", label: "Lowest Step 2 CK" },
  maximumYearsSinceGraduation: { type: "number", label: "Most years since graduation" },
  maximumFailedAttempts: { type: "number", label: "Most failed attempts" },
  maximumAttemptsPerStep: { type: "number", label: "Most attempts at one Step" },
  failedStep1Accepted: { type: "flag", label: "Considers a failed Step 1" },
  failedStep2Accepted: { type: "flag", label: "Considers a failed Step 2 CK" },
  minimumUsClinicalMonths: { type: "number", label: "Least US clinical experience, months" },
  handsOnExperienceRequired: { type: "flag", label: "US experience must be hands-on" },
  usLettersRequired: { type: "flag", label: "Letters from US physicians asked for" },
  ecfmgAtApplication: { type: "flag", label: "ECFMG certificate needed to apply" },
  licenceAttempts: { type: "text", label: "Attempts that the state allows for a licence" },
  comlexAccepted: { type: "flag", label: "Takes COMLEX without USMLE" },
  step3Required: { type: "flag", label: "Step 3 needed to start" },
  imgShareLow: { type: "number", label: "Residents who are IMGs, low end of the estimate" },
  imgShare: { type: "number", label: "Residents who are IMGs, estimate" },
  imgShareHigh: { type: "number", label: "Residents who are IMGs, high end of the estimate" },
  boardPassRate: { type: "number", label: "Board pass rate, first try" },
  ehrVendor: { type: "text", label: "Health record system" },
  informaticsFellowship: { type: "text", label: "Clinical informatics fellowship at the sponsor" },
  informaticsIndicators: { type: "text", label: "Informatics at the sponsor" },
} as const satisfies Record<string, { type: "text" | "number" | "flag"; label: string }>;

export type FieldName = keyof typeof FIELDS | `quota${QuotaYear}` | `filled${QuotaYear}`;
