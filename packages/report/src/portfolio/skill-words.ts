import type { SkillName } from "@smartpick/core";

/** The names of skills known by name, as they are written. */
const NAMES: Readonly<Record<SkillName, string>> = {
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
  "ehr-use": "electronic health records (EHR)",
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

/** A skill by its key: the known name, or the key itself where it is her own word. */
export function skillName(key: string): string {
  return Object.hasOwn(NAMES, key) ? NAMES[key as SkillName] : key;
}
