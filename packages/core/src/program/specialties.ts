/** A specialty as the ledger names it: ACGME code, canonical name, common short form, other names accepted on input. */
export interface Specialty {
  readonly code: string;
  readonly name: SpecialtyName;
  readonly short: string;
  readonly aliases: readonly string[];
}

const TABLE = [
  ["040", "Anesthesiology", "Anes", ["anaesthesiology", "anesthesia"]],
  ["080", "Dermatology", "Derm", []],
  ["110", "Emergency Medicine", "EM", []],
  ["120", "Family Medicine", "FM", ["family practice"]],
  ["140", "Internal Medicine", "IM", ["medicine", "general internal medicine"]],
  ["160", "Neurological Surgery", "NSGY", ["neurosurgery"]],
  ["180", "Neurology", "Neuro", ["adult neurology"]],
  ["185", "Child Neurology", "Child Neuro", ["pediatric neurology"]],
  ["186", "Neurodevelopmental Disabilities", "NDD", []],
  ["200", "Nuclear Medicine", "NM", []],
  [
    "220",
    "Obstetrics and Gynecology",
    "OB-GYN",
    ["ob/gyn", "obgyn", "obstetrics", "gynecology", "obstetrics & gynecology"],
  ],
  ["260", "Orthopaedic Surgery", "Ortho", ["orthopedic surgery", "orthopedics", "orthopaedics"]],
  ["275", "Osteopathic Neuromusculoskeletal Medicine", "ONMM", []],
  ["280", "Otolaryngology", "ENT", ["otolaryngology - head and neck surgery"]],
  [
    "300",
    "Pathology",
    "Path",
    ["pathology-anatomic and clinical", "anatomic and clinical pathology", "ap/cp"],
  ],
  ["320", "Pediatrics", "Peds", ["paediatrics"]],
  [
    "340",
    "Physical Medicine and Rehabilitation",
    "PM&R",
    ["pmr", "physiatry", "physical medicine & rehabilitation"],
  ],
  ["360", "Plastic Surgery", "Plastics", []],
  [
    "362",
    "Plastic Surgery - Integrated",
    "Plastics (I)",
    ["plastic surgery (integrated)", "plastic surgery-integrated"],
  ],
  [
    "380",
    "Public Health and General Preventive Medicine",
    "Prev Med",
    ["preventive medicine", "public health and preventive medicine"],
  ],
  ["382", "Occupational and Environmental Medicine", "OEM", ["occupational medicine"]],
  ["383", "Aerospace Medicine", "Aerospace", []],
  ["400", "Psychiatry", "Psych", []],
  [
    "416",
    "Interventional Radiology - Integrated",
    "IR",
    ["interventional radiology", "interventional radiology (integrated)"],
  ],
  ["420", "Radiology-Diagnostic", "DR", ["diagnostic radiology", "radiology"]],
  ["430", "Radiation Oncology", "Rad Onc", []],
  ["440", "Surgery", "Surg", ["general surgery", "surgery-general", "gs"]],
  ["451", "Vascular Surgery - Integrated", "Vascular", ["vascular surgery", "vascular surgery (integrated)"]],
  [
    "461",
    "Thoracic Surgery - Integrated",
    "Thoracic",
    ["thoracic surgery", "thoracic surgery (integrated)", "cardiothoracic surgery"],
  ],
  ["480", "Urology", "Uro", []],
  ["700", "Internal Medicine/Pediatrics", "Med-Peds", ["im/peds", "im peds", "medicine-pediatrics"]],
  ["705", "Internal Medicine/Emergency Medicine", "IM/EM", []],
  ["715", "Internal Medicine/Psychiatry", "IM/Psych", []],
  ["720", "Psychiatry/Family Medicine", "Psych/FM", ["psychiatry/family practice"]],
  ["725", "Pediatrics/Emergency Medicine", "Peds/EM", []],
  ["726", "Pediatrics/Anesthesiology", "Peds/Anes", []],
  ["730", "Pediatrics/Psychiatry/Child and Adolescent Psychiatry", "Triple Board", []],
  ["735", "Pediatrics/Physical Medicine and Rehabilitation", "Peds/PM&R", []],
  ["742", "Internal Medicine/Anesthesiology", "IM/Anes", []],
  ["751", "Internal Medicine/Preventive Medicine", "IM/Prev", []],
  ["752", "Family Medicine/Preventive Medicine", "FM/Prev", []],
  ["753", "Family Medicine/Osteopathic Neuromusculoskeletal Medicine", "FM/ONMM", []],
  ["755", "Psychiatry/Neurology", "Psych/Neuro", []],
  ["765", "Pediatrics/Medical Genetics", "Peds/Genetics", ["pediatric medical genetics"]],
  ["766", "Internal Medicine/Medical Genetics", "IM/Genetics", []],
  ["770", "Diagnostic Radiology/Nuclear Medicine", "DR/NM", []],
  ["785", "Internal Medicine/Dermatology", "IM/Derm", []],
  ["795", "Emergency Medicine/Family Medicine", "EM/FM", []],
  ["796", "Emergency Medicine/Anesthesiology", "EM/Anes", []],
  ["797", "Emergency Medicine/Aerospace Medicine", "EM/Aero", ["em/aerospace"]],
  ["999", "Transitional Year", "TY", ["transitional"]],
] as const satisfies readonly (readonly [string, string, string, readonly string[]])[];

/** Canonical specialty name, as in `INTERFACES`. */
export type SpecialtyName = (typeof TABLE)[number][1];

/** Every specialty of the ledger, by ACGME code. */
export const SPECIALTIES: readonly Specialty[] = TABLE.map(([code, name, short, aliases]) => ({
  code,
  name,
  short,
  aliases,
}));
