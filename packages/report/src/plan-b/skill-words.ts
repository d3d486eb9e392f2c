const SKILLS: Readonly<Record<string, string>> = {
  python: "Python",
  r: "R",
  sql: "SQL",
  excel: "Excel",
  "power-bi": "Power BI",
  tableau: "Tableau",
  statistics: "statistics",
  "quality-improvement": "quality improvement",
  "process-mapping": "process mapping",
  usability: "usability",
  "ehr-use": "health record use",
  "clinical-decision-support": "clinical decision support",
  icd: "ICD",
  cpt: "CPT",
  "snomed-ct": "SNOMED CT",
  loinc: "LOINC",
  fhir: "FHIR",
  "machine-learning": "machine learning",
  "project-management": "project management",
  privacy: "privacy",
  writing: "writing",
  presenting: "presenting",
  teaching: "teaching",
};

/** A skill of the informatics profile as people write it. */
export function skillWord(skill: string): string {
  return SKILLS[skill] ?? skill;
}
