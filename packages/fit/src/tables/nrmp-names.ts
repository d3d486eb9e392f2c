import type { SpecialtyName } from "@smartpick/core";

/** Starts of specialty names as NRMP prints them; the longest that fits decides. */
const NRMP_NAMES: readonly (readonly [string, SpecialtyName])[] = [
  ["Anesthesiology", "Anesthesiology"],
  ["Child Neurology", "Child Neurology"],
  ["Dermatology", "Dermatology"],
  ["Diagnostic Radiology/Nuclear", "Diagnostic Radiology/Nuclear Medicine"],
  ["Emergency Med-Anesthesiology", "Emergency Medicine/Anesthesiology"],
  ["Emergency Medicine/Anesthesiology", "Emergency Medicine/Anesthesiology"],
  ["Emergency Med-Family Med", "Emergency Medicine/Family Medicine"],
  ["Emergency Medicine/Family Medicine", "Emergency Medicine/Family Medicine"],
  ["Emergency Medicine", "Emergency Medicine"],
  ["Family Med-Preventive Med", "Family Medicine/Preventive Medicine"],
  ["Family Medicine/Preventive Medicine", "Family Medicine/Preventive Medicine"],
  ["Family Medicine", "Family Medicine"],
  ["Internal Medicine/ Emergency Med", "Internal Medicine/Emergency Medicine"],
  ["Internal Medicine/Dermatology", "Internal Medicine/Dermatology"],
  ["Internal Medicine/Medical Genetics", "Internal Medicine/Medical Genetics"],
  ["Internal Medicine/Pediatrics", "Internal Medicine/Pediatrics"],
  ["Internal Medicine/Preventive Medicine", "Internal Medicine/Preventive Medicine"],
  ["Internal Medicine/Psychiatry", "Internal Medicine/Psychiatry"],
  ["Internal Medicine", "Internal Medicine"],
  ["Interventional Radiology", "Interventional Radiology - Integrated"],
  ["Medicine-Dermatology", "Internal Medicine/Dermatology"],
  ["Medicine-Emergency Med", "Internal Medicine/Emergency Medicine"],
  ["Medicine-Medical Genetics", "Internal Medicine/Medical Genetics"],
  ["Medicine-Pediatrics", "Internal Medicine/Pediatrics"],
  ["Medicine-Preventive Med", "Internal Medicine/Preventive Medicine"],
  ["Medicine-Psychiatry", "Internal Medicine/Psychiatry"],
  ["Neurodevelopmental Disabilities", "Neurodevelopmental Disabilities"],
  ["Neurological Surgery", "Neurological Surgery"],
  ["Neurology", "Neurology"],
  ["Nuclear Medicine", "Nuclear Medicine"],
  ["Obstetrics", "Obstetrics and Gynecology"],
  ["Occupational & Environmental Med", "Occupational and Environmental Medicine"],
  ["Orthopaedic Surgery", "Orthopaedic Surgery"],
  ["Osteo", "Osteopathic Neuromusculoskeletal Medicine"],
  ["Otolaryngology", "Otolaryngology"],
  ["Pathology", "Pathology"],
  ["Pediatrics/Anesthesiology", "Pediatrics/Anesthesiology"],
  ["Pediatrics-Anesthesiology", "Pediatrics/Anesthesiology"],
  ["Pediatrics/Emergency Medicine", "Pediatrics/Emergency Medicine"],
  ["Pediatrics-Emergency Med", "Pediatrics/Emergency Medicine"],
  ["Pediatrics/Medical Genetics", "Pediatrics/Medical Genetics"],
  ["Pediatrics-Medical Genetics", "Pediatrics/Medical Genetics"],
  ["Pediatrics/PM&R", "Pediatrics/Physical Medicine and Rehabilitation"],
  ["Pediatrics-PM & R", "Pediatrics/Physical Medicine and Rehabilitation"],
  ["Pediatrics/Psych/Child Psych", "Pediatrics/Psychiatry/Child and Adolescent Psychiatry"],
  ["Peds/Psych/Child Psych", "Pediatrics/Psychiatry/Child and Adolescent Psychiatry"],
  ["Pediatrics", "Pediatrics"],
  ["Physical Medicine", "Physical Medicine and Rehabilitation"],
  ["Plastic Surgery (Integrated)", "Plastic Surgery - Integrated"],
  ["Psychiatry/Family Medicine", "Psychiatry/Family Medicine"],
  ["Psychiatry-Family Medicine", "Psychiatry/Family Medicine"],
  ["Psychiatry/Neurology", "Psychiatry/Neurology"],
  ["Psychiatry-Neurology", "Psychiatry/Neurology"],
  ["Psychiatry", "Psychiatry"],
  ["Public Health and Preventive Medicine", "Public Health and General Preventive Medicine"],
  ["Radiation Oncology", "Radiation Oncology"],
  ["Radiology-Diagnostic", "Radiology-Diagnostic"],
  ["Radiology (Diagnostic)", "Radiology-Diagnostic"],
  ["Surgery", "Surgery"],
  ["Thoracic Surgery", "Thoracic Surgery - Integrated"],
  ["Transitional", "Transitional Year"],
  ["Vascular Surgery", "Vascular Surgery - Integrated"],
];

/** The ledger's specialty for a name as NRMP prints it, or `null`; positions outside the specialty proper give `null`. */
export function specialtyOfNrmp(name: string): SpecialtyName | null {
  if (/-(Preliminary|Primary)/.test(name)) return null;
  let best: readonly [string, SpecialtyName] | null = null;
  for (const entry of NRMP_NAMES) {
    if (name.startsWith(entry[0]) && (best === null || entry[0].length > best[0].length)) best = entry;
  }
  return best?.[1] ?? null;
}
