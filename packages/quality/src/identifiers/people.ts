import { isCommonWord } from "./common-words.ts";
import { everyMatch, type Span } from "./finding.ts";
import { nameKind } from "./more-names.ts";
import { plainWord } from "./name-words.ts";
import { EPONYM, isClinicWord } from "./not-names.ts";
import { isShortForm } from "./short-forms.ts";

/** One word that begins with a capital letter: joined parts, apostrophes and accents belong to it. */
const WORD = "\\p{Lu}(?:\\p{L}|['’-](?=\\p{L}))+";
const INITIAL = "\\p{Lu}\\.?";
const PARTICLE =
  "(?:bin|binti|bint|bte|ibn|al|el|ul|ur|de|del|della|di|da|dos|das|du|le|la|van|von|der|den|ter|ten|abu|y)";
const NAME = `(?:${PARTICLE}[ -]){0,3}(?:${WORD}|${INITIAL})(?:[ -](?:${PARTICLE}[ -])*(?:${WORD}|${INITIAL}(?!\\p{L}))){0,3}`;

/** Alternatives in small letters, with a capital first letter too. */
const either = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");

const TITLE =
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Shri|Shree|Sri|Smt|Shrimati|Kumari|Janab|Begum|Sheikh|Haji|Hajji|Ustad|Señor|Señora|Senor|Senora|Doña|Mme|Mlle|Herr|Frau|Bapak|Ibu|Alhaji|Alhaja|Mallam|Engr|Atty|Capt|Sgt|Pastor|Rev|Fr|Hon|Judge|Officer|Deputy|Imam|Rabbi|Swami";
/** Titles that are other words too: "Sr. Sodium", "Chief complaint". */
const DOUBTFUL_TITLE = "Sr|Sra|Don|Chief|Sister|Father|Nurse|Aunt|Auntie|Uncle|Coach|Principal|Detective";
const RELATION =
  "mother|father|mom|mum|dad|wife|husband|son|daughter|brother|sister|uncle|aunt|aunty|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|stepfather|stepmother|stepson|stepdaughter|mother[ -]in[ -]law|father[ -]in[ -]law|brother[ -]in[ -]law|sister[ -]in[ -]law|son[ -]in[ -]law|daughter[ -]in[ -]law|guardian|caregiver|caretaker|carer|neighbour|neighbor|friend|partner|spouse|fiancé|fiancée|fiance|boyfriend|girlfriend|roommate|twin|baby|next of kin|nok|emergency contact|employer|boss|supervisor|attendant|driver|maid|classmate|coworker";
const SAYING =
  "said|says|stated|states|reports|reported|denies|denied|complains|complained|told|asked|called|phoned|came|refused|agreed|lives|wants|requested|feels|was seen|was counselled|was counseled|mentioned|explained";
/** What a known name may be followed by, too weak for an unknown word. */
const DOING =
  "is|was|has|had|will|would|can|cannot|did|does|fell|missed|attended|went|ate|slept|refuses|wishes|prefers|thinks|hopes|needs|takes|took|walks|works|smokes|drinks|drove|drives|arrived|returned|left|brought|cried|hit|bit|and (?:his|her)|with (?:his|her)|c/o|s/p|presented|presents|admitted|aged?|who";
const ROLE =
  "nurse|midwife|doctor|physician|surgeon|pharmacist|physiotherapist|therapist|dietitian|counsellor|counselor|porter|landlord|landlady|teacher|priest|imam|interpreter|resident|intern|fellow|chaplain|lawyer|attorney|officer|scribe|technician|sonographer|paramedic|aide|hospitalist|psychologist|dentist|nephrologist|cardiologist|oncologist|neurologist|case manager|social worker|coordinator";
const SHORT_NURSE = "RN|LPN|CNA|LCSW|MSW|PCT";
const SHORT_ROLE = "NP|CRNP|PA|PA-C|MA|RT|SW|CM|HHA|EMT|PharmD|RD|ANM|ASHA|FCHV|CHW";
const CREDENTIAL =
  "M\\.?D|D\\.?O|MBBS|R\\.?N|LPN|NP|FNP|APRN|CRNA|PA-C|PharmD|RPh|LCSW|MSW|Ph\\.?D|DPM|DDS|BSN|FCPS|FRCP|MRCP|FACP|PT, DPT|CNM|RDN";
const DONE_BY =
  "seen|reviewed|examined|operated|counsell?ed|written|entered|dictated|transcribed|checked|approved|ordered|prescribed|treated|interviewed|brought|escorted|witnessed|referred|signed|cosigned|verified|performed|assisted|supervised|placed|inserted|drawn|collected|administered|translated|interpreted|managed|followed|assessed|admitted|discharged|recommended|accompanied|driven|completed|recorded|edited|authori[sz]ed|attended|delivered";

/** Two words that no list knows are a person where one sees them, or they walk. */
const PAIR = `(?:${WORD} ${WORD}|\\p{Lu}{4,} \\p{Lu}{4,})`;
const PAIR_SEEN =
  "[Ss]aw|sees|seeing|[Vv]isited|[Mm]et|prefers|likes|knows|[Uu]nder|asked for|asks for|[Ff]ollows with|[Ff]ollowed by|care of|friend of|caregiver of|child of|sibling of|cousin of";
const PERSON_DOES =
  "walked|came|arrived|left|fell|missed|cancel(?:l?ed)|rescheduled|refused|ate|slept|drove|smokes|drinks|lives|worries|wants|wishes|cried|brought|took|takes|stopped taking|returned|tolerated|attended|gave|no answer|no-show|no show|did not|does not|was not home|not reachable|unreachable|needs|requests|asked|called|verbali[sz]ed";

/**
 * How much a context tells: a `title` makes a name of White, too; others stand beside `any` word, a `known`
 * name or a word built like one, or a name that is `listed`.
 */
type Trust = "title" | "any" | "known" | "listed";

const context = (trust: Trust, pattern: string, flags = "gu"): readonly [RegExp, Trust] => [
  new RegExp(pattern, flags),
  trust,
];
const START = "(?<![\\p{L}\\d])";

/** Ways in which a text names a person; the part is the name. */
const CONTEXTS: readonly (readonly [RegExp, Trust])[] = [
  context("title", `${START}(?:${TITLE}|MR|MRS|MS|DR)(?:\\. ?| )(?<part>${NAME})`),
  context("known", `${START}(?:${DOUBTFUL_TITLE})\\.? (?<part>${NAME})`),
  context(
    "any",
    `${START}(?:${either("name|named|called|aka|alias|signed by|signed|spoke to|spoke with|spoken with|talked to|talked with|met with|discussed with|accompanied by|witness|courtesy of|referred by|referring|thank you for seeing")}|NAME|[Aa]ttn)[: ] ?(?<part>${NAME})`,
  ),
  context(
    "known",
    `${START}(?:${either("per|contact|informed|updated|notified|paged|texted|emailed|phoned|reached|dear|hi|hello|thanks|regards|sincerely|re|ask|call|cc|attention|message for|message from")}|[DdSsCc]/[Ww]|w/|[Ss]poke w/|RE|DW|FAO)[:,]? ?(?<part>${NAME})`,
  ),
  context(
    "any",
    `${START}(?:[Pp]atient: |[Cc]lient: |PATIENT: |[Pp]t[: .] ?|[Pp]atient named )(?<part>${NAME})`,
  ),
  context("known", `${START}(?:PT[: ] ?|[Pp]atient |[Cc]lient |[Ss]ubject )(?<part>${NAME})`),
  context("any", `${START}(?:${RELATION}),? (?:is |named |called |\\()?(?<part>${NAME})`),
  context(
    "known",
    `${START}(?:${either(RELATION)})(?: is|'s name is|’s name is)?[:,]? ?\\(?(?<part>${NAME})`,
  ),
  context("any", `${START}(?:${ROLE})[,:]? (?<part>${NAME})`),
  context("known", `${START}(?:${either(ROLE)}|${SHORT_ROLE})[,:]? (?<part>${NAME})`),
  // "Interpreter Services Used" is a heading; a small word behind the name tells a sentence.
  context("any", `${START}(?:${either(ROLE)}|${either(RELATION)}) (?<part>${WORD})(?= \\p{Ll})`),
  context("any", `${START}(?:${SHORT_NURSE})[,:]? (?<part>${WORD})(?! [A-Z])`),
  context("any", `${START}(?:${PAIR_SEEN}) (?<part>${PAIR})(?![\\p{L}])`),
  context("any", `${START}(?<part>${PAIR}) (?:${PERSON_DOES})\\b`),
  context("any", `${START}(?:${either(DONE_BY)}) by:? (?<part>${NAME})`),
  context("known", `${START}[SWDsdwCc]/o:? (?<part>${NAME})`),
  context("any", `${START}(?<part>${NAME}) (?:${SAYING})\\b(?! by\\b)`),
  context("known", `${START}(?<part>${NAME}) (?:${DOING})(?!\\p{L})`),
  context("any", `${START}(?<part>${WORD})['’]s (?:${RELATION})\\b`),
  context("listed", `${START}(?<part>${WORD})['’]s? (?!disease|syndrome|sign)\\p{Ll}`),
  context(
    "any",
    `${START}(?<part>${NAME}),? (?:\\d{1,3}[ /-]?(?:[MF]\\b|y\\/?o\\b|years?\\b|yrs?\\b)|\\(\\d{1,3}\\))`,
  ),
  context(
    "known",
    `${START}(?<part>${NAME}),? (?:is an? )?\\(?\\d{1,3} ?[-/]?(?:y\\b|[MF]\\b|y\\/?o\\b|years?\\b|yrs?\\b|month|old)`,
  ),
  context("any", `${START}(?<part>${NAME}), (?:${CREDENTIAL})(?![\\p{L}\\d])`),
  context("known", `${START}(?<part>${NAME}) (?:${CREDENTIAL})(?![\\p{L}\\d])`),
];

/** A name in small letters, which only words that promise one, or a second name beside it, give away. */
const IN_SMALL_LETTERS: readonly (readonly [RegExp, Trust])[] = [
  context("known", `${START}name(?:d| is|:) ?(?<part>\\p{Ll}{2,}(?: \\p{Ll}{2,}){0,2})`, "giu"),
  context("title", `${START}(?:mr|mrs)\\.? (?<part>\\p{Ll}{3,})`, "gu"),
  context(
    "known",
    `${START}(?:ms|miss|dr|doctor|nurse|pt|patient|w/|with|${RELATION})[.:,]? (?<part>\\p{Ll}{3,}(?: \\p{Ll}{3,})?)`,
    "gu",
  ),
];

const INITIALS: readonly RegExp[] = [
  /(?<![\p{L}\d])[Ii]nitials?:? (?:are |is )?(?<part>(?:\p{Lu}\.? ?){2,4})(?!\p{L})/gu,
  /(?<![\p{L}\d])(?<part>\p{Lu}\.? ?\p{Lu}\.?(?: ?\p{Lu}\.?)?),? (?:\(?(?:b\.|born|DOB|dob)(?!\p{L}))/gu,
  /(?<![\p{L}\d])(?:[Pp]t|[Pp]atient|[Ss]een by|[Ss]igned|[Ee]ntered by|[Rr]eviewed by|[Dd]one by|[Bb]y:) (?<part>\p{Lu}\.(?: ?\p{Lu}\.){1,2})(?!\p{L})/gu,
];

/** A workplace or school: the rule takes the names of employers too. */
const WORKPLACES: readonly RegExp[] = [
  /(?<![\p{L}])(?:[Ww]ork(?:s|ed|ing)? (?:at|for)|[Ee]mployed (?:by|at)|[Ee]mployer(?: is|:)|(?:cook|clerk|driver|guard|manager|cashier|teacher|student|nurse|engineer|professor|cleaner|pupil|employee) (?:at|of|for|with)|[Aa]ttends|[Ss]tudies at|[Rr]etired from|[Ee]nrolled at|[Oo]wner of|[Oo]wns) (?:the )?(?<part>\p{Lu}[\p{L}\d'’&.-]+(?: (?:\p{Lu}[\p{L}\d'’&.-]*|of|and|&)){0,4})/gu,
  /(?<part>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} (?:High School|Elementary|Middle School|Academy|Nursing Home|Assisted Living|Group Home|Care Home|Manor|Retirement Home|Shelter|Orphanage|Monastery))(?!\p{L})/gu,
];

/** A word that only people do something by. */
export const SAYING_WORD = new RegExp(`^(?:${SAYING.replaceAll("was ", "")})$`, "i");

/** Names of people in a cell: behind a title, a relation or "patient", before "said", or two known names side by side. */
export function peopleIn(cell: string): readonly Span[] {
  const spans: Span[] = [];
  for (const [pattern, trust] of CONTEXTS) takeFrom(cell, pattern, trust, spans);
  for (const pattern of INITIALS) takeWhole(cell, pattern, spans);
  for (const pattern of WORKPLACES) takeFrom(cell, pattern, "any", spans);
  namesSideBySide(cell, spans);
  return spans;
}

/** The same in small letters: behind words that promise a name, or two names side by side. */
export function peopleInSmallLetters(cell: string): readonly Span[] {
  const spans: Span[] = [];
  for (const [pattern, trust] of IN_SMALL_LETTERS) takeFrom(cell, pattern, trust, spans);
  smallNamesSideBySide(cell, spans);
  return spans;
}

function takeFrom(cell: string, pattern: RegExp, trust: Trust, spans: Span[]): void {
  for (const found of everyMatch(pattern, cell)) {
    const part = found.groups?.part ?? "";
    const from = found.index + leadOf(found[0], part);
    const trimmed = withoutOthers(part, trust === "title");
    if (trimmed === null) continue;
    const to = from + trimmed.to;
    const kept = cell.slice(from + trimmed.from, to);
    if (EPONYM.test(cell.slice(to, to + 30))) continue;
    if (trust === "known" && !holdsName(kept)) continue;
    // "pt Hypotensive", "reviewed by Peer Review": ordinary words with a capital letter.
    if (trust === "any" && kept.split(/[ -]/).every(isOrdinaryWord)) continue;
    if (trust === "listed" && !kept.split(/[ -]/).some((word) => nameKind(plainWord(word)) === "name"))
      continue;
    // One word in capitals may be a short form, such as RICE.
    if (/^[^\p{Ll} ]+$/u.test(kept) && nameKind(plainWord(kept)) !== "name") continue;
    spans.push({ kind: "name", from: from + trimmed.from, to, sure: "likely", reason: "context-words" });
  }
}

function isOrdinaryWord(word: string): boolean {
  const plain = plainWord(word);
  return nameKind(plain) === null && (isShortForm(plain) || isCommonWord(plain));
}

function takeWhole(cell: string, pattern: RegExp, spans: Span[]): void {
  for (const found of everyMatch(pattern, cell)) {
    const part = (found.groups?.part ?? "").trimEnd();
    const from = found.index + leadOf(found[0], part);
    spans.push({ kind: "name", from, to: from + part.length, sure: "likely", reason: "context-words" });
  }
}

/** Where the name stands in what a context matched: contexts open or close with it. */
function leadOf(whole: string, part: string): number {
  return whole.startsWith(part) ? 0 : Math.max(0, whole.lastIndexOf(part));
}

/** Whether one of the words is a name, or an initial stands beside a name that is an ordinary word too. */
function holdsName(text: string): boolean {
  // In small letters "burns" or "rice" tell nothing.
  const isSmall = !/\p{Lu}/u.test(text);
  return text.split(/[ ,.-]+/).some((word) => {
    const kind = word.length > 1 ? nameKind(plainWord(word)) : null;
    return kind === "name" || (kind !== null && !isSmall);
  });
}

const HYPHENATED = /[^\s-]+(?:-[^\s-]+)*/gu;

/** The longest part of a name-like passage without words that are no names, or `null` where nothing is left. */
function withoutOthers(
  part: string,
  isTitled = false,
): { readonly from: number; readonly to: number } | null {
  let from = -1;
  let to = -1;
  // Between words in small letters, capitals alone are a short form such as MRI.
  const isMixed = /\p{Ll}/u.test(part);
  for (const { 0: written, index } of everyMatch(HYPHENATED, part)) {
    // "UTI, Foley": the comma belongs to no word.
    const word = written.replace(/,$/, "");
    if (
      (isClinicWord(word) && !(isTitled && nameKind(plainWord(word)) !== null)) ||
      (isMixed && /^[A-Z\d]{2,}$/.test(word))
    ) {
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
  `(?<![\\p{L}\\d])(?:${WORD}|${INITIAL})(?:,? (?:${PARTICLE} ){0,2}(?:${WORD}|${INITIAL}(?![\\p{L}\\d]))){1,3}`,
  "gu",
);
const ALL_CAPITALS = /(?<![\p{L}\d])\p{Lu}{3,}(?:,? \p{Lu}{2,}){1,3}(?![\p{L}\d])/gu;

/** Two to four capitalised words in a row, at least one of them a known name and none a word of the clinic. */
function namesSideBySide(cell: string, spans: Span[]): void {
  for (const pattern of [SIDE_BY_SIDE, ALL_CAPITALS]) {
    for (const { 0: part, index } of everyMatch(pattern, cell)) {
      const trimmed = withoutOthers(part);
      if (trimmed === null) continue;
      const words = part.slice(trimmed.from, trimmed.to).split(/,? /);
      const kinds = words.map(kindOf);
      const known = kinds.filter((kind) => kind === "name").length;
      const ordinary = kinds.filter((kind) => kind === "ordinary" || kind === "built").length;
      const to = index + trimmed.to;
      // "Rose Young" is a name; "Rose Bengal" may be a stain.
      const isName = known > 0 || (ordinary > 1 && ordinary === words.length);
      if (words.length < 2 || !isName || EPONYM.test(cell.slice(to, to + 30))) continue;
      if (/\b(?:disease|syndrome|hospital|clinic|ward)\b/i.test(part)) continue;
      spans.push({
        kind: "name",
        from: index + trimmed.from,
        to,
        sure: known > 1 || known + ordinary === words.length ? "likely" : "look",
        reason: "name-list",
      });
    }
  }
}

function kindOf(word: string): ReturnType<typeof nameKind> {
  const kinds = word.split("-").map((half) => nameKind(plainWord(half)));
  return kinds.includes("name") ? "name" : (kinds.find((kind) => kind !== null) ?? null);
}

const SMALL_PAIR = /(?<![\p{L}\d])(?<first>\p{Ll}{3,}),? (?=(?<second>\p{Ll}{3,})(?!\p{L}))/gu;

/** Two names side by side in small letters, as hurried notes have them. */
function smallNamesSideBySide(cell: string, spans: Span[]): void {
  for (const { 0: part, index, groups } of everyMatch(SMALL_PAIR, cell)) {
    const { first = "", second = "" } = groups ?? {};
    const kinds = [nameKind(plainWord(first)), nameKind(plainWord(second))];
    if (kinds.includes(null) || !kinds.includes("name") || isClinicWord(first) || isClinicWord(second))
      continue;
    const to = index + part.length + second.length;
    if (!EPONYM.test(cell.slice(to, to + 30)))
      spans.push({ kind: "name", from: index, to, sure: "look", reason: "name-list" });
  }
}
