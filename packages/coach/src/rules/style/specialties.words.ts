/** A residency specialty, or a family of subspecialties that are entered through others. */
export interface SpecialtyNames {
  readonly key: string;
  /** The field, as regular expressions. */
  readonly field: string;
  /** Its physicians. */
  readonly people: string;
  /** Specialties through which it is entered, or which it belongs to: no contradiction. */
  readonly within?: readonly string[];
}

/** Specialties in which residencies are sought, with the names that applicants use. */
export const SPECIALTIES: readonly SpecialtyNames[] = [
  {
    key: "medicine-pediatrics",
    field:
      "(?:internal )?medicine[ -]?(?:/|-|–)[ -]?p(?:a)?ediatrics|med[-/ ]peds|internal medicine and pediatrics",
    people: "med[-/ ]peds physicians?",
    within: ["internal-medicine", "pediatrics"],
  },
  {
    key: "internal-medicine",
    field: "internal medicine",
    people: "internists?|hospitalists?|internal medicine (?:physicians?|doctors?|specialists?|residents?)",
  },
  {
    key: "family-medicine",
    field: "family (?:medicine|practice)|general practice",
    people:
      "family (?:physicians?|doctors?|practitioners?|medicine (?:physicians?|doctors?|residents?))|general practitioners?|fps",
  },
  {
    key: "pediatrics",
    field: "pa?ediatrics|pediatric medicine|child health(?= residency)",
    people: "pa?ediatricians?|pediatric residents?",
  },
  { key: "psychiatry", field: "psychiatry", people: "psychiatrists?|psychiatry residents?" },
  { key: "neurology", field: "(?:adult |child )?neurology", people: "neurologists?|neurology residents?" },
  {
    key: "neurological-surgery",
    field: "neurosurgery|neurological surgery|brain surgery",
    people: "neurosurgeons?|brain surgeons?",
  },
  {
    key: "surgery",
    field:
      "general surgery|(?<!plastic |orthopa?edic |thoracic |vascular |cardiac |cardiothoracic |neurological |brain |transplant |trauma )surgery",
    people:
      "general surgeons?|(?<!plastic |orthopa?edic |thoracic |vascular |cardiac |cardiothoracic |brain |transplant |eye |trauma )surgeons?|surgical residents?|surgery residents?",
  },
  {
    key: "orthopedics",
    field: "orthopa?edics?(?: surgery)?",
    people: "orthopa?edic surgeons?|orthopa?edists?",
  },
  { key: "plastic-surgery", field: "plastic(?: and reconstructive)? surgery", people: "plastic surgeons?" },
  {
    key: "thoracic-surgery",
    field: "(?:cardio)?thoracic surgery|cardiac surgery|heart surgery",
    people: "(?:cardio)?thoracic surgeons?|cardiac surgeons?|heart surgeons?",
    within: ["surgery"],
  },
  { key: "vascular-surgery", field: "vascular surgery", people: "vascular surgeons?", within: ["surgery"] },
  { key: "urology", field: "urology", people: "urologists?" },
  {
    key: "otolaryngology",
    field: "otolaryngology|otorhinolaryngology|ent(?= (?:surgery|residency|program))|head and neck surgery",
    people: "otolaryngologists?|ent surgeons?",
  },
  { key: "ophthalmology", field: "ophthalmology", people: "ophthalmologists?|eye surgeons?" },
  {
    key: "obstetrics-gynecology",
    field: "obstetrics(?: (?:and|&) gyna?ecology)?|gyna?ecology|ob[-/ ]?gyn",
    people: "obstetricians?(?:[ -](?:and )?gyna?ecologists?)?|gyna?ecologists?|ob[-/ ]?gyns?",
  },
  {
    key: "emergency-medicine",
    field: "emergency medicine",
    people: "emergency (?:medicine )?(?:physicians?|doctors?|residents?)|er doctors?",
  },
  {
    key: "anesthesiology",
    field: "ana?esthesiology|ana?esthesia",
    people: "ana?esthesiologists?|ana?esthetists?",
  },
  {
    key: "radiology",
    field: "(?:diagnostic |interventional )?radiology",
    people: "(?:interventional )?radiologists?",
  },
  { key: "radiation-oncology", field: "radiation oncology", people: "radiation oncologists?" },
  { key: "nuclear-medicine", field: "nuclear medicine", people: "nuclear medicine physicians?" },
  {
    key: "pathology",
    field: "(?:anatomic |clinical )?pathology",
    people: "pathologists?|pathology residents?",
  },
  { key: "dermatology", field: "dermatology", people: "dermatologists?" },
  {
    key: "physical-medicine",
    field: "physical medicine(?: and rehabilitation)?|physiatry|pm&r|rehabilitation medicine",
    people: "physiatrists?",
  },
  { key: "preventive-medicine", field: "preventive medicine", people: "preventive medicine physicians?" },
  { key: "medical-genetics", field: "medical genetics", people: "(?:medical )?geneticists?" },
  {
    key: "cardiology",
    field: "cardiology",
    people: "cardiologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "gastroenterology",
    field: "gastroenterology",
    people: "gastroenterologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "nephrology",
    field: "nephrology",
    people: "nephrologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "pulmonology",
    field: "pulmonology|pulmonary(?: and critical care)? medicine",
    people: "pulmonologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "endocrinology",
    field: "endocrinology",
    people: "endocrinologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "rheumatology",
    field: "rheumatology",
    people: "rheumatologists?",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "oncology",
    field: "(?<!radiation )oncology|hematology",
    people: "(?<!radiation )oncologists?|hematologists?",
    within: [
      "internal-medicine",
      "pediatrics",
      "medicine-pediatrics",
      "surgery",
      "pathology",
      "obstetrics-gynecology",
      "radiation-oncology",
    ],
  },
  {
    key: "infectious-diseases",
    field: "infectious diseases?",
    people: "infectious diseases? (?:specialists?|physicians?)",
    within: ["internal-medicine", "pediatrics", "medicine-pediatrics"],
  },
  {
    key: "neonatology",
    field: "neonatology",
    people: "neonatologists?",
    within: ["pediatrics", "medicine-pediatrics"],
  },
];
