/** A competency that a text can show, and word patterns that show it (see `patternOf`). */
export interface Competency {
  readonly code:
    | "patient-care"
    | "medical-knowledge"
    | "practice-based-learning"
    | "communication"
    | "professionalism"
    | "systems-based-practice"
    | "informatics";
  readonly name: string;
  readonly patterns: readonly string[];
}

/** The six core competencies of ACGME, and informatics beside them. */
export const COMPETENCIES: readonly Competency[] = [
  {
    code: "patient-care",
    name: "Patient care",
    patterns: [
      "i @adv{0,1} ~examine|~treat|~admit|~admit|~deliver|~suture|~resuscitate|~intubate|~palpate|~auscultate|~visit|~follow|~care",
      "my patient|patients",
      "~take _{0,2} history|histories|pulse|pressure",
      "~sit with|beside _{0,2} patient|him|her|family|mother|father",
      "physical examination|exam|examinations",
      "follow-up visit|visits|call|calls",
      "night shift|shifts|call|calls",
    ],
  },
  {
    code: "medical-knowledge",
    name: "Medical knowledge",
    patterns: [
      "differential|diagnosis|diagnoses|pathophysiology|pharmacology|guideline|guidelines",
      "i @adv{0,1} read|studied|reviewed _{0,4} paper|papers|literature|chapter|guideline|guidelines|trial|trials|textbook",
      "~interpret _{0,3} ecg|ekg|x-ray|x-rays|film|films|scan|smear|smears|slide|slides|result|results",
    ],
  },
  {
    code: "practice-based-learning",
    name: "Practice-based learning",
    patterns: [
      "i @adv{0,1} learned|learnt|realized|realised",
      "my mistake|mistakes|error|errors",
      "~audit|audits|feedback|baseline|pdsa",
      "i now @adv{0,1} @base",
      "i @have{0,1} changed how|my|the",
      "~review _{0,3} chart|charts|record|records|error|errors|case|cases",
      "~teach|~train|~tutor",
    ],
  },
  {
    code: "communication",
    name: "Communication",
    patterns: [
      "~explain|~translate|~interpret|~listen",
      "i @adv{0,1} ~ask|~tell _{0,2} family|mother|father|wife|husband|son|daughter|patient|him|her|them",
      "~break _{0,2} news",
      "plain language|words|english|nepali|arabic|spanish|hindi|urdu",
      "interpreter|interpreters|handoff|handoffs|handover|handovers|leaflet|leaflets",
    ],
  },
  {
    code: "professionalism",
    name: "Professionalism",
    patterns: [
      "i @adv{0,1} ~apologize|~apologise|~admit|~report|~disclose",
      "~stay _{0,3} until|after|late|overnight",
      "confidential|confidentiality|consent|privacy|honest|dignity",
      "i was wrong",
      "my responsibility|fault|mistake",
    ],
  },
  {
    code: "systems-based-practice",
    name: "Systems-based practice",
    patterns: [
      "workflow|workflows|checklist|checklists|protocol|protocols|queue|queues|referral|referrals|triage",
      "waiting time|times|list|lists",
      "nurse|nurses|pharmacist|pharmacists|clerk|clerks _{0,4} and|with|team",
      "team|multidisciplinary|committee|committees",
      "cost|costs|insurance|shortage|stock",
      "length of stay",
    ],
  },
  {
    code: "informatics",
    name: "Informatics",
    patterns: [
      "ehr|emr|sql|python|r|excel|redcap|tableau|epic|cerner|openmrs|dhis2|fhir|loinc|snomed|hl7|icd-10",
      "power bi",
      "electronic health|medical|patient record|records",
      "database|databases|dashboard|dashboards|spreadsheet|spreadsheets|dataset|datasets|registry|registries|template|templates|alert|alerts",
      "decision support",
      "order set|sets",
      "data|informatics",
    ],
  },
];
