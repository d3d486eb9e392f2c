const FIELDS: Readonly<Record<string, string>> = {
  "applicant.graduation_year": "your year of graduation",
  "applicant.graduationYear": "your year of graduation",
  "exams.step1": "your Step 1 result",
  "exams.step2ck": "your Step 2 CK score",
  "exams.step3": "your Step 3 result",
  "exams.failed_attempts": "your failed attempts",
  "exams.failedAttempts": "your failed attempts",
  "exams.failed_attempts.step1": "your failed attempts at Step 1",
  "exams.failedAttempts.step1": "your failed attempts at Step 1",
  "exams.failed_attempts.step2ck": "your failed attempts at Step 2 CK",
  "exams.failedAttempts.step2ck": "your failed attempts at Step 2 CK",
  "exams.failed_attempts.step3": "your failed attempts at Step 3",
  "exams.failedAttempts.step3": "your failed attempts at Step 3",
  "exams.comlex1": "your COMLEX Level 1 result",
  "exams.comlex2": "your COMLEX Level 2-CE score",
  "exams.comlex3": "your COMLEX Level 3 result",
  "exams.failed_attempts.comlex1": "your failed attempts at COMLEX Level 1",
  "exams.failed_attempts.comlex2": "your failed attempts at COMLEX Level 2-CE",
  "exams.failed_attempts.comlex3": "your failed attempts at COMLEX Level 3",
  "exams.english": "your English exam",
  "exams.ecfmg": "your ECFMG certificate",
  "experience.us_clinical_months": "your US clinical experience",
  "experience.usClinicalMonths": "your US clinical experience",
  "experience.publications": "your number of publications",
  "experience.research": "your research experience",
  visa: "which visa you need",
  "home.states": "your home states",
};

/** A field of the profile as it stands in a sentence; an unlisted field stands as its path. */
export function profileFieldName(field: string): string {
  return FIELDS[field] ?? field;
}
