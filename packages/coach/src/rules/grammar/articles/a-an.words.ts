/** Beginnings of words that are written with a vowel and spoken with a consonant: “a university”. */
export const SPOKEN_CONSONANT: RegExp =
  /^(?:euc|eul|eup|eur|eut|uni(?!n|m[^o])|us(?:er.*|e|es|ed|able|age|eful|eless|ual|ually|ing)(?:$|-)|usurp|utili|utopi|utensil|ubiquit|uterus|uterin|ur(?:ine|inary|ology|ologist|ologic|ological|ea|ate|eter|eteral|ethra|ethral|ethritis|emi)|euro|eul|eup|euthan|eut|ewe|one(?:$|-)|once|oneself|ouija|u-|u\.)/;

/** Beginnings of words that are written with “h” and spoken without it: “an hour”. */
export const SILENT_H: RegExp = /^(?:hour|honest|honor|honour|heir)/;

/** Short forms that are read as a word, so that their first letter is no guide, or that are read in two ways. */
export const READ_AS_WORD: ReadonlySet<string> = new Set(
  "NICU SICU MICU MRSA SQL FAQ SOAP SARS FAST NASA NATO FIFA LASIK HIPAA HELLP STEMI SNOMED LOINC FHIR SAS SIRS SOFA MELD FEMA MOCA SIDS RADAR LASER SIM SAD FODMAP HEDIS MACRA MIPS NICE NATO NEET NUST SLE NGO FIGO LAMP LEEP MUGA REDCap FACS ROS RADS MASH NASH NAFLD SAT LEAD LACE RACE SCUBA NAPLEX UNICEF UNESCO UNAIDS UNRWA UNHCR URTI".split(
    " ",
  ),
);

/** Short forms that look like a word and are spelled out all the same. */
export const SPELLED: ReadonlySet<string> = new Set("HIV NIH RUQ LUQ FEV SOB".split(" "));
