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
  `~code|~program|~query ${gap(2)} in|data|database|script|tool|app|form`,
  "r|power bi|script|package",
];
