import { everyMatch, type Span } from "./finding.ts";
import { isNameWord, plainWord } from "./name-words.ts";

/** One word that begins with a capital letter: joined parts, apostrophes and accents belong to it. */
const WORD = "\\p{Lu}(?:\\p{L}|['’-](?=\\p{L}))+";
const INITIAL = "\\p{Lu}\\.?";
const PARTICLE = "(?:bin|binti|bint|ibn|al|el|ul|ur|de|del|da|dos|van|von|der|den|la|di|abu)";
const NAME = `(?:${WORD}|${INITIAL})(?:[ -](?:${PARTICLE}[ -])*(?:${WORD}|${INITIAL}(?!\\p{L}))){0,3}`;

const HONORIFIC =
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Shri|Shree|Sri|Smt|Shrimati|Kumari|Janab|Begum|Sheikh|Haji|Hajji|Ustad|Señor|Señora|Senor|Senora|Sr|Sra|Don|Doña|Mme|Mlle|Herr|Frau|Bapak|Ibu|Alhaji|Chief|Sister|Nurse|Pastor|Father|Rev";
const RELATION =
  "mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather|guardian|caregiver|carer|neighbou?r|friend|partner|spouse|fiancée?|next of kin|emergency contact|employer|attendant";
const SAYING =
  "said|says|stated|states|reports|reported|denies|denied|complains|complained|told|asked|called|phoned|came|refused|agreed|lives|wants|requested|feels|was seen|was counselled|was counseled|mentioned|explained";

const ROLE =
  "nurse|midwife|doctor|physician|surgeon|pharmacist|physiotherapist|therapist|dietitian|counsell?or|porter|landlord|landlady|teacher|priest|imam";
const DONE_BY =
  "seen|reviewed|examined|operated|counsell?ed|written|entered|dictated|transcribed|checked|approved|ordered|prescribed|treated|interviewed|brought|escorted|witnessed";

/** Ways in which a text names a person; the part is the name. */
const CONTEXTS = [
  new RegExp(`(?<![\\p{L}])(?:${HONORIFIC})\\.? (?<part>${NAME})`, "gu"),
  new RegExp(
    `\\b(?:[Nn]ame|NAME|[Nn]amed|[Cc]alled|[Aa]ka|[Aa]lias|[Ss]igned(?: by)?|[Ss]poke (?:to|with)|[Dd]iscussed with|[Aa]ccompanied by|[Cc]ontact|[Ii]nformed|[Ww]itness|[Cc]ourtesy of|[Rr]eferred by|[Pp]er|[Aa]ttn)[: ] ?(?<part>${NAME})`,
    "gu",
  ),
  new RegExp(`\\b(?:[Pp]atient: |[Cc]lient: |PATIENT: |[Pp]t[: .] ?|PT[: ] ?)(?<part>${NAME})`, "gu"),
  new RegExp(`\\b(?:${RELATION})[,:]? (?:is |named |called |\\()?(?<part>${NAME})`, "gu"),
  new RegExp(`\\b(?:${ROLE})[,:]? (?<part>${NAME})`, "gu"),
  new RegExp(`\\b(?:${DONE_BY}) by (?<part>${NAME})`, "gu"),
  new RegExp(`\\b[SWDsdw]/o:? (?<part>${NAME})`, "gu"),
  new RegExp(`(?<![\\p{L}])(?<part>${NAME}) (?:${SAYING})\\b`, "gu"),
  new RegExp(`(?<![\\p{L}])(?<part>${WORD})['’]s (?:${RELATION})\\b`, "gu"),
  new RegExp(
    `(?<![\\p{L}])(?<part>${NAME}),? (?:\\d{1,3}[ /-]?(?:[MF]\\b|y\\/?o\\b|years?\\b|yrs?\\b)|\\(\\d{1,3}\\))`,
    "gu",
  ),
] as const;

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
    "kingdom kaiser permanente blue cross shield epic cerner oracle meditech " +
    "however overall today yesterday tomorrow now then there here please see note notes reviewed noted denied reports reported declined refused good fair poor"
  ).split(" "),
);

/** What follows an eponym: "Crohn disease", "Glasgow scale" name no person. */
const EPONYM =
  /^['’]?s? (?:disease|syndrome|score|scale|index|test|sign|criteria|stage|stain|catheter|tube|palsy|lymphoma|sarcoma|cells?|ulcer|node|reflex|phenomenon|maneuver|manoeuvre|position|fracture|hernia|thyroiditis|hospital|clinic|ward|unit|building|university|medical|memorial|center|centre)\b/i;

/** Names of people in a cell: behind a title, a relation or "patient", before "said", or two known names side by side. */
export function peopleIn(cell: string): readonly Span[] {
  if (!mayName(cell)) return [];
  const spans: Span[] = [];
  for (const pattern of CONTEXTS) {
    for (const found of everyMatch(pattern, cell)) {
      const part = found.groups?.part ?? "";
      const from =
        found.index + found[0].indexOf(part, found[0].length > part.length ? leadOf(found[0], part) : 0);
      const trimmed = withoutOthers(part);
      if (trimmed === null || EPONYM.test(cell.slice(from + trimmed.to))) continue;
      spans.push({
        kind: "name",
        from: from + trimmed.from,
        to: from + trimmed.to,
        sure: "likely",
        reason: "context-words",
      });
    }
  }
  return [...spans, ...namesSideBySide(cell)];
}

const CAPITALISED = /\p{Lu}[\p{L}'’-]+/gu;

/** Whether a cell has a capitalised word that is none of the clinic's: most cells have not, and need no closer look. */
function mayName(cell: string): boolean {
  return (cell.match(CAPITALISED) ?? []).some((word) => !NOT_NAMES.has(word.toLowerCase()));
}

function leadOf(whole: string, part: string): number {
  const at = whole.lastIndexOf(part);
  return at < 0 ? 0 : at;
}

/** A word of the clinic, or a service such as Nephrology or Psychiatry. */
function isNoName(word: string): boolean {
  return NOT_NAMES.has(plainWord(word).replace(/\.$/, "")) || SERVICE.test(word);
}

const SERVICE = /(?:ology|iatry|iatrics|p(?:a?e)dics|therapy|nursing|dialysis)\.?$/i;

const HYPHENATED = /[^\s-]+(?:-[^\s-]+)*/gu;

/** The longest part of a name-like passage without words that are no names, or `null` where nothing is left. */
function withoutOthers(part: string): { readonly from: number; readonly to: number } | null {
  let from = -1;
  let to = -1;
  // Between words in small letters, capitals alone are a short form such as MRI.
  const isMixed = /\p{Ll}/u.test(part);
  for (const { 0: word, index } of everyMatch(HYPHENATED, part)) {
    if (isNoName(word) || (isMixed && /^[A-Z\d]{2,}$/.test(word))) {
      if (from >= 0) break;
      continue;
    }
    if (from < 0) from = index;
    to = index + word.length;
  }
  const kept = from < 0 ? "" : part.slice(from, to);
  return /\p{L}{2}/u.test(kept) ? { from, to } : null;
}

const SIDE_BY_SIDE = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORD})(?:,? (?:${PARTICLE} ){0,2}(?:${WORD}|${INITIAL}(?![\\p{L}\\d]))){1,3}`,
  "gu",
);
const ALL_CAPITALS = /(?<![\p{L}\d])\p{Lu}{3,}(?:,? \p{Lu}{2,}){1,3}(?![\p{L}\d])/gu;

/** Two to four capitalised words in a row, at least one of them a known name and none a word of the clinic. */
function namesSideBySide(cell: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of [SIDE_BY_SIDE, ALL_CAPITALS]) {
    for (const { 0: part, index } of everyMatch(pattern, cell)) {
      const trimmed = withoutOthers(part);
      if (trimmed === null) continue;
      const words = part.slice(trimmed.from, trimmed.to).split(/,? /);
      const known = words.filter((word) => word.split("-").some(isNameWord)).length;
      const to = index + trimmed.to;
      if (words.length < 2 || known === 0 || EPONYM.test(cell.slice(to))) continue;
      if (/\b(?:disease|syndrome|hospital|clinic|ward)\b/i.test(part)) continue;
      spans.push({
        kind: "name",
        from: index + trimmed.from,
        to,
        sure: known > 1 ? "likely" : "look",
        reason: "name-list",
      });
    }
  }
  return spans;
}
