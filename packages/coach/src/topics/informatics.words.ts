import { gap, oneOf } from "./one-of.ts";

const SINGLE = oneOf(`
informatics informatician informaticist informaticists ehr ehrs emr emrs sql python tableau redcap dashboard dashboards
database databases dataset datasets algorithm algorithms software coding programming interoperability fhir hl7 loinc
snomed dhis2 openmrs epic cerner excel spreadsheet spreadsheets analytics digitization digitisation digitize digitized
digital app apps computer computers computerized workflow workflows usability automation automated ai telemedicine
e-health ehealth mhealth metadata timestamps timestamp javascript html stata spss github chatbot server servers
programmer programmers programmed stata cybersecurity clicks technology`);

/** Records, data and computers as the matter of a sentence. */
export const INFORMATICS_LINES: readonly string[] = [
  SINGLE,
  "electronic|digital|computerized @adj|medical|health|patient{0,2} record|records|form|forms|chart|charts|prescribing|registry",
  "health|medical|hospital|laboratory it|information|records|record system|systems|technology|technologies|department",
  `clinical|health|medical|hospital|big|routine data`,
  `data science|analysis|quality|model|models|entry|visualization|analytics`,
  "decision support",
  "machine|deep learning",
  "artificial intelligence",
  "order set|sets",
  "alert|alerts|pop-up|pop-ups fatigue|fired|that|screen|in",
  `i|we|and|to|i've @adv|have|had{0,2} ~code|~program|~query ${gap(3)} data|database|script|tool|app|form|model|system`,
  "code|program|query|script in @cap",
  "r|power bi|script|package",
];

const INTEREST = oneOf(`
~interest ~attract ~fascinate ~excite ~love ~like ~enjoy ~study ~touch ~learn ~own ~write ~want ~use`);

/** Computers that never were her matter, or that only a certificate names. */
export const NOT_INFORMATICS_LINES: readonly string[] = [
  `${SINGLE} ${gap(1)} never|not|n't|didn't|hardly @adv{0,1} ${INTEREST}`,
  `i|we @adv|have|had|did|do{0,2} never|not|n't|don't|didn't @adv{0,1} ${INTEREST} ${gap(3)} ${SINGLE}`,
  `certificate|certificates|course|courses|diploma|hobby|hobbies ${gap(2)} ${SINGLE}|data`,
  `i ${gap(2)} no interest|skill|skills|talent|training in|with|for ${gap(2)} ${SINGLE}`,
];

/** One of these alone says little. */
export const WEAK_INFORMATICS = new Set(
  "technology digital ai computer computers app apps software workflow workflows automated clicks automation coding programming algorithm algorithms analytics".split(
    " ",
  ),
);
