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
wound fracture resuscitation ventilator ventilators triage handoff medicines drug dose icu nicu unit night shift history vaccine`);

/** People by name, and what only a ward has. */
export const SCENE_LINES: readonly string[] = [
  "mr|mrs|ms|mr.|mrs.|ms. @cap",
  "crash cart|carts",
  "during|called|ran a|the code",
];

/** Words of the ward that are none there. */
export const NOT_BEDSIDE_LINES: readonly string[] = [
  "blood bank|banks|banking",
  "family medicine|practice|physician|physicians|doctor|name|business|tradition",
  "emergency medicine",
  "by|at heart",
  "heart of",
  "~deliver a|an|the @adj{0,1} talk|lecture|speech|paper|presentation",
  "history of medicine",
  "call center",
  "pain|pains to",
  "i @adv{0,1} like|love|enjoy children|people",
];

/** One of these alone says little: other matters use them too. */
export const WEAK_BEDSIDE = new Set(
  "treat treatment treated history family families pressure night shift unit drug heart rounds children women men people surgery symptoms blood infection beds pain".split(
    " ",
  ),
);
