import { isProper, wordsOf } from "./cell-words.ts";
import { isCommonWord } from "./common-words.ts";
import type { IdentifierKind } from "./finding.ts";
import { isWideArea } from "./known-places.ts";
import { nameKind } from "./more-names.ts";
import { plainWord } from "./name-words.ts";
import { isClinicWord } from "./not-names.ts";
import { isNamedHouse } from "./places-beside-words.ts";
import { isShortForm } from "./short-forms.ts";

/** What a column's name promises: a kind of identifier, or that its cells are codes or measures. */
export interface PromisedKind {
  readonly kind: IdentifierKind;
  /** Whether a cell can be what the name promises. */
  readonly fits: (cell: string) => boolean;
}

const hasLetters = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !/^(?:yes|no|none|unknown|true|false)$/i.test(cell);
const hasDigits =
  (least: number) =>
  (cell: string): boolean =>
    cell.replace(/\D/g, "").length >= least;
const isShort = (cell: string): boolean => cell.length <= 80;
const any = (cell: string): boolean =>
  /[\p{L}\d]/u.test(cell) && !/^(?:yes|no|none|unknown|0|1|true|false)$/i.test(cell);
const isDay = (cell: string): boolean =>
  /\d/.test(cell) && (/\d\D+\d/.test(cell) || /^\d{8}$/.test(cell) || /\p{L}{3}/u.test(cell));

/** Whether a cell is a person's name where the column says that somebody did a thing; two letters may be initials. */
const isDoer = (cell: string): boolean => {
  if (!/^\p{L}[\p{L}\d.,'’()/ -]{1,60}$/u.test(cell)) return false;
  if (isPerson(cell)) return true;
  const words = wordsOf(cell);
  if (words.length > 4) return false;
  if (words.length === 1 && /^\p{L}{2,3}$/u.test(cell))
    return !isClinicWord(cell) && !isShortForm(cell.toLowerCase()) && !isCommonWord(cell);
  return words.some(isProper) || /^\p{L}\. ?\p{L}\.?$/u.test(cell);
};
/** Whether a cell is somebody's login rather than a post: "mdelacruz", "jpatel22", "u88213". */
const isLogin = (cell: string): boolean =>
  /^[\w.@\\-]{3,40}$/.test(cell) &&
  /\p{L}/u.test(cell) &&
  (/\d{2}|[._\\]/.test(cell) || isDoer(cell) || !isCommonWord(cell)) &&
  !isClinicWord(cell) &&
  !isShortForm(cell.toLowerCase());

/** A common word or a short form in small letters, such as "pool" or "tech". */
const isOrdinaryHere = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && (isCommonWord(word) || isShortForm(word.toLowerCase()));

/** Whether a cell is a person's name rather than a role, a relation or a yes: "R. Patel", "Chen, Li", "Dr Wong". */
const isPerson = (cell: string): boolean => {
  if (!/^\p{L}[\p{L}.,'’ -]{1,60}$/u.test(cell)) return false;
  const words = cell.split(/[ ,.-]+/).filter((word) => word !== "");
  if (words.filter((word) => word.length > 1).every(isClinicWord)) return false;
  // "F. Layeni" and "Layeni, F" are people whatever the word is.
  return (
    words.some((word) => word.length > 1 && nameKind(plainWord(word)) !== null && !isOrdinaryHere(word)) ||
    /^(?:(?:Dr|Mr|Mrs|Ms)\b|\p{Lu}{1,3}\.? \p{Lu}[\p{L}'’-]+$|\p{Lu}[\p{L}'’-]+,? \p{Lu}\.?$)/u.test(cell)
  );
};
const RARE_WORK =
  /\b(?:mayor|governor|senator|minister|ambassador|bishop|astronaut|president|king|queen|prince|princess|congress\w*|mp|mla|chief justice|judge|general|admiral|olympi\w+|footballer|cricketer|actor|actress|singer|celebrity|sheriff|principal|headmaster|dean|vice chancellor|ceo|imam|lama)\b/i;

/** Columns of who did, gave, asked or answers for something. */
const BY_SOMEBODY =
  /(?:\bby|\bwith|\b(?:initials?|signed|signature|who|whom|staff|clinician|rn|lpn|np|pa|md|do|pharmd|nurse|provider|attending|fellow|resident|intern|hospitalist|surgeon|author|user|caller|abstractor|auditor|reviewer|coder|scribe|recorder|enterer|prescriber|orderer|preceptor|supervisor|manager|team lead|qi lead|project lead|champion|owner|assignee|assigned to|contact|informant|historian|spokesperson|proxy|poa|hcp|nok|decision maker|surrogate|caregiver|cg|interpreter|observer|interviewer|screener|operator|phlebotomist|tech|technician|therapist|rt|pt ot|ot|slp|rd|dietitian|chaplain|sw|social worker|case manager|care manager|navigator|coordinator|pharmacist|consultant|anesthesiologist|anesthetist|crna|midwife|triage nurse|charge(?: nurse| rn)?|primary|pi|investigator|responder|covering|handoff to|signout to|paged|called|notified|spoke to|informed|referred by|referring|pcp|dr|doctor|physician))$/;

/** Names of columns as they are met, in small letters with single spaces; the first that fits counts. */
const NAMES: readonly (readonly [RegExp, IdentifierKind, PromisedKind["fits"]])[] = [
  [/\b(?:fax|facsimile)\b/, "fax", hasDigits(6)],
  [/\be ?mail\b/, "email", any],
  [
    /\b(?:phone|telephone|tel|mobile|cell ?(?:phone|no|number)|whatsapp|contact (?:no|number|phone)|msisdn|telefono|telefone|pager|landline|celular|gsm|viber|contact)\b/,
    "phone",
    hasDigits(6),
  ],
  [
    /\b(?:call ?back|best (?:no|number)|alt(?:ernate)? (?:no|number)|(?:home|work|cell|emergency|day ?time|evening|family|wife|husband|son|daughter|nok|kin|caregiver)(?: (?:no|num|number|ph|tele?|contact))?|cell|ph|ph (?:no|number))$/,
    "phone",
    hasDigits(7),
  ],
  [/\b(?:ssn|social security|soc sec|ss no|ss number|ss)\b/, "social-security", hasDigits(4)],
  [
    /\b(?:dob|birth ?date|date of birth|birth ?day|born|fecha de nacimiento|date de naissance|nacimiento)\b/,
    "date",
    isDay,
  ],
  [
    /\b(?:user ?name|login|user ?id|handle|screen ?name|uid|uuid|guid|twitter|instagram|facebook)\b/,
    "other-number",
    any,
  ],
  [
    /\b(?:user|log ?on|log ?in|epic id|emp(?:loyee)? id|net ?id|sign ?on|ad account|handle|account name)\b/,
    "other-number",
    isLogin,
  ],
  [
    /\b(?:mrn|uhid|medical record|hospital (?:no|number|id)|chart (?:no|number)|file (?:no|number)|mr no|reg(?:istration)? (?:no|number)|patient (?:id|no|number)|ipd no|opd no|encounter(?: id| no| number)?|accession(?: no| number)?|hn|csn|fin|empi|har|specimen (?:id|no)|order (?:id|no|number)|rx (?:no|number)|visit (?:id|no|number)|case (?:no|number)|cr no|ip no|folder (?:no|number))\b/,
    "record-number",
    hasDigits(3),
  ],
  [
    /\b(?:member (?:id|no|number)|subscriber|policy (?:no|number|id)|insurance (?:no|number|id)|medicare (?:no|number|id)|medicaid (?:no|number|id)|beneficiary|mbi|health card|claim (?:id|no|number)|auth (?:id|no|number)|philhealth(?: no)?|nhis(?: no)?|group (?:no|number)|plan id|cin)\b/,
    "health-plan",
    hasDigits(3),
  ],
  [
    /\b(?:account|acct|iban|bank|credit card|card (?:no|number)|invoice|bill (?:no|number)|guarantor|upi|receipt (?:no|number)|har)\b/,
    "account",
    hasDigits(4),
  ],
  [
    /\b(?:licen[cs]e (?:no|number)|driver s? ?licen[cs]e|driving licen[cs]e|licen[cs]e|dea|npi|lic (?:no|number)|nmc (?:no|number)|council (?:no|number)|certificate (?:no|number))\b/,
    "licence",
    hasDigits(3),
  ],
  [/\b(?:vin|plate|number plate|license plate|vehicle|chassis|car reg)\b/, "vehicle", hasDigits(2)],
  [
    /\b(?:serial|imei|udi|mac address|(?:device|pump|monitor|vent|ventilator|equipment|asset|bed|iv pump|glucometer|implant|sensor|pacemaker) (?:id|no|num|number|tag|sn|s n)|s n|sn|asset)\b/,
    "device",
    hasDigits(3),
  ],
  [
    /\b(?:host ?name|computer name|workstation|terminal|machine name)\b/,
    "device",
    (cell) => /\d{2}/.test(cell) && /[-_]/.test(cell),
  ],
  [/\b(?:url|website|web ?page|link|profile page|linkedin)\b/, "url", any],
  [/\bip(?: address| addr)?\b/, "ip-address", hasDigits(4)],
  [/\b(?:fingerprint|biometric|retina|iris|voice ?print|face id)\b/, "biometric", (cell) => cell.length >= 6],
  [/\b(?:photo|picture|image|selfie|portrait|face)\b/, "photo", (cell) => /[./\\]/.test(cell)],
  [
    /\b(?:passport|national id|nid|cnic|aadha+r|pan(?: no| number)?|citizenship|iqama|nin|voter id|id card|nic|curp|cpf|nhs (?:no|number)|identity|cedula|dni|kimlik|nik|government id|sss(?: no)?|tin|philsys|bvn|a number|alien|uscis|employee (?:id|no|number)|staff (?:id|no|number)|badge|student (?:id|no|number)|roll (?:no|number)|ecfmg|aamc id|last ?4|hash|token)\b/,
    "other-number",
    hasDigits(4),
  ],
  [
    /\b(?:zip|zip ?3|zip ?5|zip ?code|post ?code|postal(?: code)?|pin ?code|pincode)\b/,
    "geography",
    (cell) => /\d/.test(cell),
  ],
  [
    /\b(?:address|addr|street|city|town|village|municipality|district|county|tole|mohalla|tehsil|taluka|upazila|neighbou?rhood|suburb|hometown|home town|birth ?place|parish|domicile|direccion|ciudad)\b/,
    "geography",
    hasLetters,
  ],
  [
    /^(?:home|residence|lives in|lives|origin|locality|area|place|from|home area|catchment|settlement)$/,
    "geography",
    (cell) =>
      /^\p{Lu}\p{L}+/u.test(cell) &&
      !isClinicWord(cell.split(/[ ,]/)[0] ?? "") &&
      !isCommonWord(cell.split(/[ ,]/)[0] ?? "") &&
      !isWideArea(cell),
  ],
  [
    /\b(?:facility|facilities|hosp|hospital|campus|site|osh|transferring|transferred from|xfer(?:red)?(?: from)?|transfer (?:from|to)|outside|snf|nursing (?:home|facility)|rehab|ltac|pharmacy|clinic(?: name)?|referring (?:site|clinic|hospital|facility|practice)|discharged? to|dc to|d c to|admitted from|admit(?:ted)? source|came from|sent from|origin|practice|health system|organi[sz]ation|employer|school|church|jail|dialysis (?:unit|center|centre)|home health(?: agency)?|agency|hospice|lab name|location|destination|dest|arrived from|ems (?:from|agency)|pcp (?:office|clinic))\b/,
    "geography",
    isNamedHouse,
  ],
  [
    // "Home Device" is a thing at home, and no home.
    /^(?!.*\bhome (?:device|monitor|meter|med|meds|medication|drug|equipment|dme|oxygen|o2|bp|glucose|visit|health|phone|care|therapy|test|kit|service|pt|ot|infusion|internet|support|safety|eval|exercise|scale|machine|model|regimen|dose|cpap|dialysis)).*\b(?:home|lives|living|resid\w+|from|cty|muni|borough|twp|township|cross streets?|apartment|apt)\b/,
    "geography",
    (cell) => isNamedHouse(cell) && cell.split(" ").length < 5,
  ],
  [
    /\b(?:precinct|census (?:tract|block)|tract|block group|geo ?id|geocode|fips|plus code|what3words)\b/,
    "geography",
    any,
  ],
  [
    /\b(?:lat|latitude|lon|lng|longitude|gps|coordinates|geo)\b/,
    "geography",
    (cell) => /\d\.\d{2,}/.test(cell),
  ],
  [
    /\b(?:first ?name|last ?name|sur ?name|given ?name|family ?name|middle ?name|full ?name|patient(?:s|'s)? ?name|nombre|apellidos?|prenom|nom|nama|naam|maiden ?name|next of kin|nok|guardian(?: name)?|(?:mother|father|spouse|husband|wife|caregiver|doctor|physician|provider|nurse|consultant|employer|contact|attending)(?: s)? name|initials|emergency contact|lname|fname|mname|nick ?name|signature|name)\b/,
    "name",
    (cell) => hasLetters(cell) || /^\p{Lu}{2,4}$/u.test(cell),
  ],
  [
    /^(?:patient|name|pt|client|person|doctor|physician|provider|consultant|attending|surgeon|employer)$/,
    "name",
    (cell) =>
      /^\p{Lu}/u.test(cell) && hasLetters(cell) && isShort(cell) && !cell.split(" ").every(isClinicWord),
  ],
  [
    /\b(?:(?:seen|entered|recorded|reviewed|ordered|signed|prescribed|created|updated|performed|verified|referred|collected|interviewed|assessed|done) by|author|interviewer|rater|caregiver|guardian|nurse|interpreter|surgeon|pcp|attending(?: md)?|resident|fellow|hospitalist|referring (?:provider|doctor|physician|md)|referrer|maiden|mother maiden|kin|spouse|mother|father|husband|wife|relative|contact person|teacher|school|workplace|employer|enumerator|data collector|staff|clinician|md|doctor|physician|patient|name|who)\b/,
    "name",
    isPerson,
  ],
  [BY_SOMEBODY, "name", isDoer],
  [
    /\b(?:occupation|job|job title|profession|work title|employment)\b/,
    "other-number",
    (cell) => RARE_WORK.test(cell),
  ],
];

/** Columns whose cells look like numbers of people and are none. */
const CODES =
  /\b(?:icd|icd ?10|icd ?9|loinc|snomed|sct|cpt|hcpcs|rxnorm|rxcui|ndc|atc|drg|ms drg|concept|procedure code|diagnosis code|code|lot)\b/;
/** A name of these is no name of a person. */
const THINGS =
  /\b(?:hospital|facility|campus|snf|rehab|pharmacy|church|practice|agency|hospice|jail|city|town|street|village|county|host|computer|clinic|ward|unit|department|dept|service|site|drug|medication|medicine|generic|brand|product|vaccine|test|lab|analyte|diagnosis|disease|condition|procedure|device|program|programme|measure|column|variable|field|file|study|school|country|state|region|language|organism|insurance|plan|payer|vendor|system|group|role|task|alert|rule|event|form|item|category|metric|team|location|building|room|bed|protocol|intervention|question|status|template|order|visit|document|report|note|shift|trial|arm|topic|course|module|dataset|sheet|table|parameter|component|panel|antibiotic|dose|agent|food|diet|section|stage|phase|step|cohort|class|species|gene|scale|score|survey|questionnaire|chart|job|company|organi[sz]ation)\b/;
/** Cells of these columns are capitalised words and no people. */
const VOCABULARIES =
  /\b(?:country|nation|nationality|state|region|language|religion|race|ethnicity|insurance|payer|drug|medication|medicine|brand|generic|organism|pathogen|vaccine|diagnosis|condition|disease|procedure|specialty|vendor|ehr|system)\b/;
/** What a column says about a thing, such as `phone_type` or `email_opened`, is not the thing. */
const ASPECT =
  /\b(?:type|category|class|status|changed|change|count|counts|n|flag|yn|visits|calls|score|level|rate|size|minutes|mins|hours|days|weeks|sent|opened|clicked|attempts|attempted|verified|consent|method|mode|colou?r|pain|missing|present|available|provided|given|done|made|complete|completed|recorded|used|use|taken|version|model|brand|preference|preferred|reminder|delivered|answered|reason|outcome|result|pct|percent|total|mean|median|copies|quality|match|required|needed|valid|known|updated|collected|response|app|team|clinic|care|load|height|rhythm|control|management|education|training)$/;
const STUDY =
  /\b(?:study|subject|participant|record id|case|row|index|sequence|seq|line|pseudo ?id|random)\b/;
/** A month of a birth or a stay is a date of a person; a month alone is when a table was counted. */
const OF_A_PERSON =
  /\b(?:birth|born|admit|admission|discharge|death|died|visit|surgery|procedure|diagnosis|dx|onset|delivery|hire)\b/;
/** Columns of days: "Seen on", "Last visit", "Admit DT", "DOS". */
const OF_DAYS =
  /\b(?:date|dt|dttm|datetime|day|dob|dos|doa|dod|doi|when|on|next|last|prior|since|until|due|seen|adm|admit(?:ted)?|admission|dc|d c|discharged?|appt|appointment|f u|fu|follow ?up|visit|onset|start(?:ed)?|stop(?:ped)?|end(?:ed)?|expires?|expired|sched(?:uled)?|drawn|collected|resulted|sent|signed|filled|entered|reported|reviewed|audited|abstracted|performed|placed|removed|inserted|surgery|procedure|encounter|event|lmp|edd|birth|birthday|bday|death|died|arrival|arrived)\b/;
const NOT_OF_DAYS =
  /\b(?:score|scale|pain|bp|dose|ratio|strength|vision|acuity|rate|count|number|no|id|by|reason|type|status|length|time|hour|minutes|mins|level|grade|stage|week|month|met|elements|bundle|result|sets|bottles|yn|days|rx|drug|med)\b/;
const BIRTH_YEAR = /\b(?:birth ?year|year ?of ?birth|yob|born|birth ?yr)\b/;
const AGE = /\b(?:age|edad|umur|age (?:years|yrs)|age at .+)\b/;
const NOT_AGE = /\b(?:gestational|band|group|weeks|months|days|range|category|bone|stage)\b/;

/** A column's name in small letters: words apart, marks gone, `patientName` and `patient_name` alike. */
export function plainName(column: string): string {
  return column
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** What a column is by its name alone. */
export interface NamedColumn {
  /** What the name promises, the first first; a cell is what the first promise that it fits says. */
  readonly promises: readonly PromisedKind[];
  readonly isCode: boolean;
  readonly isStudyNumber: boolean;
  readonly isAge: boolean;
  readonly isPeriod: boolean;
  readonly isZip: boolean;
  readonly isVersion: boolean;
  /** Whether its days are those of a person: a birth, a stay. */
  readonly isOfPerson: boolean;
  readonly isBirthYear: boolean;
  /** Whether its cells are days of somebody, so that "3/4" is one. */
  readonly isOfDays: boolean;
  readonly isVocabulary: boolean;
}

/** What the name of a column says about its cells. */
export function namedColumn(column: string): NamedColumn {
  const name = plainName(column);
  const isCode = CODES.test(name) && !/\b(?:zip|post|postal|pin|plus)\b/.test(name);
  const isOfThing = THINGS.test(name);
  const isOfPeople = BY_SOMEBODY.test(name);
  const promises =
    isCode || ASPECT.test(name)
      ? []
      : NAMES.filter(
          ([pattern, kind]) => pattern.test(name) && (kind !== "name" || isOfPeople || !isOfThing),
        ).map(([, kind, fits]) => ({ kind, fits }));
  return {
    promises,
    isCode,
    isStudyNumber: STUDY.test(name),
    isAge: AGE.test(name) && !NOT_AGE.test(name),
    isPeriod:
      /\b(?:week|month|quarter|period|season|cycle|wave|sprint)\b/.test(name) && !OF_A_PERSON.test(name),
    isVersion: /\b(?:version|build|release|firmware|software|revision)\b/.test(name),
    isOfPerson: OF_A_PERSON.test(name),
    isBirthYear: BIRTH_YEAR.test(name),
    isOfDays: OF_DAYS.test(name) && !NOT_OF_DAYS.test(name),
    isVocabulary: promises.length === 0 && VOCABULARIES.test(name),
    isZip: /\bzip ?(?:code)? ?3?\b/.test(name),
  };
}
