import { gap, oneOf } from "./one-of.ts";

const KIN = oneOf(`
mother father mom mum dad parents grandmother grandfather grandparents son daughter sons daughters child children baby
babies wife husband brother sister brothers sisters sibling siblings aunt uncle cousin niece nephew family mother-in-law
father-in-law twins`);
const ILL = oneOf(`
treated hospitalized hospitalised diagnosed operated intubated admitted ill sick unwell pregnant dyslexic depressed`);
const ILLNESS = oneOf(`
illness depression anxiety cancer surgery diagnosis treatment disease condition epilepsy diabetes asthma dyslexia adhd
therapy therapist psychiatrist hospitalization hospitalisation pregnancy recovery medication miscarriage`);

/** People of her own. */
export const KIN_LINES: readonly string[] = [
  `my|our own|@adj|late{0,2} ${KIN}`,
  `i am|have|'m|'ve|was ${gap(1)} married ${gap(4)}`,
  "i have @num children|child|sons|son|daughters|daughter|kids",
];

/** Her own body and health. */
export const OWN_HEALTH_LINES: readonly string[] = [
  `i was|have|had|been|got|am|became{1,2} @adv{0,1} ${ILL}`,
  `my own|@adj{0,1} ${ILLNESS}`,
  "i @adv{0,1} ~take my own|@adj{0,1} medicine|medicines|medication|tablets|insulin|pills",
  "my own|@adj{0,1} doctor|doctors|oncologist|pediatrician|paediatrician|surgeon|psychiatrist|therapist|cardiologist",
  `i @adv{0,1} ~suffer|~recover ${gap(1)} from`,
];

/** Her own childhood. */
export const CHILDHOOD_LINES: readonly string[] = [
  "i was @adv{0,1} a|an @adj{0,1} child|boy|girl|baby|teenager|kid",
  "as a @adj{0,1} child|boy|girl|teenager|kid",
];
