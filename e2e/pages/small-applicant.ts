/** An applicant to one specialty with few programs: her answers come in a fifth of the time of an example's. */
export const SMALL_APPLICANT = [
  "schema: smartpick/profile@1",
  "applicant: {type: non-us-img, graduation_year: 2022}",
  "exams: {step1: pass, step2ck: 238}",
  "visa: j1",
  "seeks: {specialties: [Pathology]}",
  "budget: {usd: 900}",
].join("\n");

/** Two of the programs of her specialty. */
export const HER_PROGRAM = "acgme:3001031069";
export const ANOTHER_OF_HERS = "acgme:3002721182";
