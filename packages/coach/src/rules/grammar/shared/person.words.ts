/** What a person is at work or in training, in the singular; a title of one holder (“director”) is not here. */
export const ROLE =
  "doctor|physician|nurse|intern|volunteer|researcher|assistant|surgeon|pediatrician|paediatrician|cardiologist|psychiatrist|neurologist|pathologist|radiologist|anesthesiologist|internist|hospitalist|gynecologist|obstetrician|dermatologist|oncologist|teacher|tutor|student|scribe|observer|extern|practitioner|clerk|technician|interpreter|translator|paramedic|pharmacist|dentist|lawyer|engineer|farmer|mentor|consultant|specialist|trainee|instructor|lecturer|psychologist|therapist|midwife";

/** Words that stand before a role and make one name with it. */
export const ROLE_KIND =
  "research|teaching|medical|house|general|junior|senior|clinical|emergency|ward|staff|lab|laboratory|icu|rural|primary|care|family|young|visiting|licensed|practicing|practising|qualified|good|better|great|full-time|part-time|resident|duty|rotating|registered|foreign|international|competent|compassionate|community|private|volunteer|unpaid|new";

/** People in the singular, at work and at home. */
export const PERSON =
  "doctor|physician|nurse|patient|surgeon|professor|teacher|mentor|supervisor|attending|resident|intern|colleague|friend|consultant|director|coordinator|student|classmate|man|woman|boy|girl|child|mother|father|sister|brother|son|daughter|wife|husband|uncle|aunt|grandmother|grandfather|cousin|neighbor|neighbour|lady|midwife|pharmacist|technician|biostatistician|psychiatrist|pediatrician|cardiologist|interpreter|person|somebody|someone|everyone|anyone";

/** People in the plural. */
export const PERSONS =
  "doctors|physicians|nurses|patients|surgeons|professors|teachers|mentors|supervisors|attendings|residents|interns|colleagues|friends|consultants|students|classmates|men|women|boys|girls|children|mothers|fathers|sisters|brothers|parents|relatives|neighbors|neighbours|people|persons|volunteers|refugees|elders|villagers";

/** Kin and people of one gender, by gender. */
export const SHE_PERSON = "mother|sister|daughter|wife|grandmother|aunt|niece|woman|girl|lady";
export const HE_PERSON = "father|brother|son|husband|grandfather|uncle|nephew|man|boy|gentleman";
