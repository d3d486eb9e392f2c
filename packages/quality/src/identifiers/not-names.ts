import { plainWord } from "./name-words.ts";

/** Capitalised words of clinics, calendars and sentences that are no names, whatever stands beside them. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "the this that these those she he they we it his her their patient patients pt client family nurse doctor physician team staff clinic hospital ward " +
    "emergency department unit center centre medical medicine surgery surgical cardiology neurology oncology pediatrics paediatrics icu er ed opd ipd " +
    "north south east west central general regional main new old left right upper lower bilateral acute chronic mild moderate severe type stage grade " +
    "no yes not none unknown unclear other others and or but with without for from after before during since until on in at to of by as if when while " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue wed thu fri sat sun disease syndrome failure infection cancer diabetes mellitus hypertension heart lung kidney liver blood pressure rate " +
    "follow up followup call visit admission discharge discharged admitted seen stable improved worse normal abnormal positive negative high low daily " +
    "pain fever cough advised continue continued started stopped plan review history exam labs results test tests lab urine glucose insulin aspirin " +
    "metformin covid vaccine dose tablet tablets mg ml private public insurance medicare medicaid white black asian hispanic latino male female married " +
    "single smoker former never current english nepali hindi urdu arabic spanish french chinese bengali indian pakistani egyptian african american " +
    "mother father wife husband son daughter brother sister social work worker health care home primary secondary community university college school " +
    "street road avenue mri ct ecg ekg ehr hba1c bmi bp hr copd chf ckd cad dm htn gi gu uti dvt pe mi day night morning afternoon evening week month " +
    "hypertensive respiratory cardiac renal hepatic septic shock sepsis pneumonia asthma stroke anemia anaemia fracture hip knee spine chest abdominal " +
    "education appointment reminder missed attended interpreter requested transport referral requested both all any each some many most further also " +
    "portal safety advocate experience satisfaction flow access transport services relations complaint practitioner officer manager educator specialist " +
    "assistant coordinator deceased alive healthy diabetic smokes drinks works lanka salvador arabia leone zealand faso rico verde america united states " +
    "kingdom foley hickman broviac groshong blakemore yankauer hemovac penrose schmitt interqual milliman kaiser permanente blue cross shield epic cerner oracle meditech " +
    "however overall today yesterday tomorrow now then there here please see note notes reviewed noted denied reports reported declined refused good fair poor " +
    // Services and places of a hospital, as notes shorten them.
    "ortho neuro heme onc nephro cards pulm ent ophtho rheum endo derm uro psych obgyn gyn gyne ob peds trauma vascular plastics palliative hospice " +
    "pharmacy pharm nutrition dietary dietician dietitian radiology path infectious id ir pacu nicu picu micu sicu ccu hdu rehab snf ltac telemetry tele stepdown floor " +
    "triage registration reception billing security chaplain chaplaincy anesthesia anaesthesia nutritionist casualty theatre theater operating recovery " +
    "charge bedside float relief visiting discharging admitting receiving school covering attending resident fellow intern consultant primary supervising hospitalist " +
    "np pa md do rn ma cna lpn aprn sw cm rt ot slp rd rph pharmd provider providers caregiver guardian group home house office service line desk front back " +
    "life support review letter form forms sheet chart record records code status full consent order orders protocol policy program programme project study " +
    // Words that open sentences in notes.
    "states has had was is are were will would can could should may might did does do needs need wants unable able again still only just less more very well " +
    "alert oriented awake calm sleeping resting sitting lying standing walking ambulating eating tolerating afebrile febrile hypoxic intubated extubated sedated " +
    "given gave give took taken take hold held resume restart start stop increase decrease switch change changed monitor check repeat recheck obtain send sent " +
    "called phoned paged texted faxed emailed contacted informed notified discussed spoke told asked agreed refuses denies complains presents presented presenting " +
    "returned returns arrived left transferred transfer sent brought came comes went goes lives living sleeps walks uses using takes taking per via re status post " +
    "parkinson alzheimer crohn sjogren hodgkin raynaud ama clear clean dry intact warm cold soft firm tender swollen red pink pale wound dressing drain catheter line tube oxygen room air bed chair floor " +
    "head neck eye eyes ear ears nose throat mouth skin arm leg hand foot feet back abdomen pelvis brain bone joint muscle nerve vein artery breast colon lobe " +
    "antibiotic antibiotics steroid steroids statin saline lactate fluid fluids diet feeding food water salt sugar fat potassium sodium calcium magnesium iron " +
    "vitamin folic acid influenza flu measles mumps rubella polio tetanus hepatitis malaria dengue typhoid cholera tuberculosis hiv aids rsv mrsa ebola zika lassa " +
    "catholic hindu muslim christian buddhist jewish sikh jehovah witness ramadan dashain diwali eid christmas thanksgiving easter " +
    "german italian portuguese russian vietnamese korean japanese tagalog filipino punjabi tamil telugu marathi gujarati malayalam kannada bhojpuri maithili newari " +
    "pashto dari farsi persian turkish somali swahili amharic tigrinya hausa yoruba igbo creole haitian mandarin cantonese thai burmese khmer lao polish ukrainian " +
    "allegra lantus mexican nigerian european caucasian native alaskan hawaiian pacific islander congress mr mrs ms dr prof another internal clinical practice science academic obstetrics gynaecology gynecology orthopaedic orthopedic occupational physical behavioral behavioural mental public global rural urban everybody everyone nobody somebody someone people person each neither either what which who whom whose where why how i you me my our your us so one two three several instead women men children adults signals vena alba unna titin correa ana ena stabile prima linea cava york violence mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law stepmother stepfather grandmother grandfather own owned rented shared assisted inpatient outpatient boot wrap x-ray urgent wound management sleep speech fast track step down financial services bank palliative women's lumbar thoracic cervical sacral support group groups infection control case occupational supplemental durable equipment advance directive directives living will power skilled continuing intensive special collections quality risk compliance human resources information technology internal revenue salt free sugar gluten soft pureed thick thin liquid liquids clear"
  ).split(" "),
);

const SERVICE =
  /(?:ology|iatry|iatrics|p(?:a?e)dics|therapy|nursing|dialysis|emia|aemia|itis|osis|oma|opathy|ectomy|oscopy|otomy|ostomy|plasty|graphy|gram|pathic|mycin|cillin|statin|olol|pril|sartan|azole|prazole|floxacin|cycline|mab|gliptin|gliflozin|glutide|tidine|setron|zepam|zolam|caine|dronate|thiazide)s?\.?$/i;

/** Whether a word is one of the clinic: a service such as Nephrology, a drug, a day, or a word that opens a sentence. */
export function isClinicWord(word: string): boolean {
  return NOT_NAMES.has(plainWord(word).replace(/\.$/, "")) || SERVICE.test(word);
}

/** What follows an eponym: "Crohn disease", "Glasgow scale" name no person. */
export const EPONYM = new RegExp(
  `^['’]?s? (?:${[
    "disease|syndrome|score|scale|index|test|sign|criteria|criterion|stage|stain|catheter|tube|palsy|lymphoma|sarcoma|cells?|ulcer|node|reflex|phenomenon",
    "maneuver|manoeuvre|position|fracture|hernia|thyroiditis|hospital|clinic|ward|unit|building|university|medical|memorial|center|centre|grade|level|class",
    "classification|lines?|view|rules?|drain|dressing|procedure|incision|repair|flap|method|technique|formula|equation|questionnaire|inventory|assessment",
    "definition|triage|blade|collar|splint|frame|needle|forceps|retractor|clamp|bag|mask|suction|protocol|model|nodules?|abscess|fascia|space|pouch|duct",
    "gland|canal|body|bodies|rings?|spots?|rash|nevus|o?esophagus|encephalopathy|aphasia|area|triad|tetrad|law|nerve|ganglion|murmur|pulse|respirations?",
    "breathing|angina|contracture|deformity|exercises?|plot|virus|fever|agar|medium|solution|lactate|iodine|stool|purpura|chorea|dementia|paralysis|ataxia",
    "tumou?r|kidney|vaccine|chromosome|bodies|pump|airway|depression|cognitive|postnatal|operation|fundoplication|anastomosis|osteotomy|prosthesis|valve",
  ].join("|")})\\b`,
  "i",
);
