import { oneOf } from "./one-of.ts";

/** People who are cared for, and those who come with them. */
export const PATIENT = oneOf(`
patient patients child children baby babies newborn newborns infant infants boy girl mother mothers father
grandmother grandfather woman man women men family families villager villagers teenager farmer daughter son widow
outpatients outpatient survivors refugees elders pilgrim pilgrims passenger passengers`);

/** Places, deeds and findings of clinical work. */
export const CLINICAL = oneOf(`
ward wards bedside bed beds clinic clinics emergency intubated fever pulse pain cough blood pressure tablets insulin
examined examine examining examination diagnosis diagnosed treated treat treatment admitted discharged surgery operated
sutured delivered deliver births heart lung lungs breath breathless breathing stroke seizure seizures diabetes asthma
pneumonia tuberculosis malaria sepsis cancer infection symptoms rounds nurse nurses midwife attending inpatient
consultation slides specimen specimens biopsy microscope ultrasound scan antibiotic antibiotics oxygen chest belly
wound fracture resuscitation triage handoff medicines drug dose icu nicu unit night shift history vaccine`);
