import { normalForm } from "../program/normal-form.ts";

/** Other words for each skill that the informatics profile knows by name. */
const SKILLS = {
  python: ["pandas", "jupyter", "python 3"],
  r: ["r language", "r programming", "rstudio", "tidyverse"],
  sql: ["structured query language", "postgresql", "mysql", "sql server"],
  excel: ["microsoft excel", "ms excel", "spreadsheets"],
  "power-bi": ["microsoft power bi"],
  tableau: [],
  statistics: ["biostatistics", "statistical analysis"],
  "quality-improvement": ["qi", "improvement science", "pdsa"],
  "process-mapping": ["process map", "workflow mapping", "workflow analysis"],
  usability: ["usability testing", "human factors", "user experience", "ux"],
  "ehr-use": ["ehr", "emr", "electronic health record", "electronic health records", "epic", "cerner"],
  "clinical-decision-support": ["cds", "decision support"],
  icd: ["icd-10", "icd-10-cm", "icd-11"],
  cpt: ["current procedural terminology"],
  "snomed-ct": ["snomed"],
  loinc: [],
  fhir: ["hl7 fhir", "hl7", "interoperability"],
  "machine-learning": ["ml", "artificial intelligence", "ai", "deep learning"],
  "project-management": ["agile", "scrum"],
  privacy: ["hipaa", "data privacy", "security and privacy"],
  writing: ["scientific writing", "academic writing"],
  presenting: ["presentations", "public speaking"],
  teaching: ["education of others", "training colleagues"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A skill that the informatics profile knows by name; any other is kept under its own words. */
export type SkillName = keyof typeof SKILLS;

/** All skills known by name, in a fixed order. */
export const SKILL_NAMES = Object.keys(SKILLS) as readonly SkillName[];

const INDEX: ReadonlyMap<string, SkillName> = new Map(
  SKILL_NAMES.flatMap((name) => [name, ...SKILLS[name]].map((form) => [normalForm(form), name] as const)),
);

/** The known skill that some words name, in any case and punctuation, what stands in brackets apart; `null` for any other. */
export function skillNamed(words: string): SkillName | null {
  return (
    INDEX.get(normalForm(words)) ?? INDEX.get(normalForm(words.replace(/\s*\([^()]*\)\s*$/, ""))) ?? null
  );
}
