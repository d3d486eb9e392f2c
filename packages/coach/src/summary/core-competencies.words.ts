import type { Reading } from "@smartpick/answers";

type Named = Reading["competencies"][number];

/** A competency that a text can show: word patterns of deeds that show it, and of words that only claim it (see `patternOf`). */
export interface Competency extends Pick<Named, "code" | "name" | "group"> {
  readonly patterns: readonly string[];
  readonly claims: readonly string[];
}

/** The six core competencies of ACGME, and informatics beside them. */
export const CORE_COMPETENCIES: readonly Competency[] = [
  {
    code: "patient-care",
    name: "Patient care",
    group: "core",
    patterns: [
      "i @adv{0,1} ~examine|~treat|~admit|~deliver|~suture|~bag|~ventilate|~resuscitate|~intubate|~palpate|~auscultate|~visit|~follow|~care",
      "i @adv{0,1} ~give|~inject|~start|~order _{0,3} insulin|calcium|oxygen|antibiotic|antibiotics|drug|drugs|fluid|fluids|dose|doses|tablets|iron|medicine",
      "i @adv{0,1} ~measure|~weigh|~scan|~operate|~stabilize|~stabilise|~dress|~close|~listen _{0,3} patient|patients|him|her|his|pressure|wound|wounds|heart|chest|lungs|belly",
      "my patient|patients",
      "~take _{0,2} history|histories|pulse|pressure",
      "~sit with|beside _{0,2} patient|him|her|family|mother|father|woman|man|boy|girl|child",
      "physical examination|exam|examinations",
      "follow-up visit|visits|call|calls",
      "night shift|shifts|call|calls",
    ],
    claims: [
      "patient-centered|patient-centred",
      "@adj{0,1} patient care",
      "bedside manner",
      "caring|skilled|skilful|skillful physician|doctor|clinician",
      "clinical skill|skills|acumen|competence",
    ],
  },
  {
    code: "medical-knowledge",
    name: "Medical knowledge",
    group: "core",
    patterns: [
      "differential|diagnosis|diagnoses|pathophysiology|pharmacology|guideline|guidelines",
      "i @adv{0,1} read|studied|reviewed _{0,4} paper|papers|literature|chapter|guideline|guidelines|trial|trials|textbook",
      "~interpret _{0,3} ecg|ekg|x-ray|x-rays|film|films|scan|smear|smears|slide|slides|result|results",
    ],
    claims: [
      "medical|clinical knowledge",
      "knowledge of medicine",
      "knowledgeable",
      "solid|strong|sound|firm foundation|base|grasp",
    ],
  },
  {
    code: "practice-based-learning",
    name: "Practice-based learning",
    group: "core",
    patterns: [
      "i @adv{0,1} learned|learnt|realized|realised",
      "my mistake|mistakes|error|errors",
      "~audit|audits|feedback|baseline|pdsa",
      "i now @adv{0,1} @base",
      "i @have{0,1} changed how|my|the",
      "~review _{0,3} chart|charts|record|records|error|errors|case|cases",
      "~teach|~train|~tutor",
    ],
    claims: [
      "lifelong|life-long|quick|fast|eager|keen learner",
      "eager|eagerness|willing to learn",
      "thirst for knowledge",
    ],
  },
  {
    code: "communication",
    name: "Communication",
    group: "core",
    patterns: [
      "~explain|~translate|~interpret|~listen",
      "i @adv{0,1} ~ask|~tell _{0,2} family|mother|father|wife|husband|son|daughter|patient|him|her|them",
      "~break _{0,2} news",
      "plain language|words|english|nepali|arabic|spanish|hindi|urdu",
      "interpreter|interpreters|handoff|handoffs|handover|handovers|leaflet|leaflets",
    ],
    claims: [
      "communication skill|skills",
      "communicator|communicative",
      "interpersonal skill|skills",
      "good|great|active|attentive listener",
    ],
  },
  {
    code: "professionalism",
    name: "Professionalism",
    group: "core",
    patterns: [
      "i @adv{0,1} ~apologize|~apologise|~admit|~report|~disclose",
      "~stay _{0,3} until|after|late|overnight",
      "confidential|confidentiality|consent|privacy|honest|dignity",
      "i was wrong",
      "my responsibility|fault|mistake",
    ],
    claims: [
      "professionalism|integrity|punctual|punctuality",
      "work ethic",
      "professional attitude|conduct|manner",
    ],
  },
  {
    code: "systems-based-practice",
    name: "Systems-based practice",
    group: "core",
    patterns: [
      "workflow|workflows|checklist|checklists|protocol|protocols|queue|queues|referral|referrals|triage",
      "waiting time|times|list|lists",
      "nurse|nurses|pharmacist|pharmacists|clerk|clerks _{0,4} and|with|team",
      "multidisciplinary|committee|committees",
      "cost|costs|insurance|shortage|stock",
      "length of stay",
    ],
    claims: ["health system|systems", "systems thinking", "quality improvement", "patient safety"],
  },
  {
    code: "informatics",
    name: "Informatics",
    group: "informatics",
    patterns: [
      "ehr|emr|sql|python|r|excel|redcap|tableau|epic|cerner|openmrs|dhis2|fhir|loinc|snomed|hl7|icd-10",
      "power bi",
      "electronic health|medical|patient record|records",
      "database|databases|dashboard|dashboards|spreadsheet|spreadsheets|dataset|datasets|registry|registries|template|templates|alert|alerts",
      "decision support",
      "order set|sets",
      "data|informatics",
    ],
    claims: [
      "~love|passion|passionate|interest|interested|fascinated|curious _{0,3} informatics|technology|data|computers|coding|software",
      "tech-savvy|tech|computer savvy|skills|literate",
    ],
  },
];
