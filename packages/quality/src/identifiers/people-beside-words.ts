import { type CellWord, isCapitalised, isProper, isUnlisted, wordsOf } from "./cell-words.ts";
import { isCompound } from "./common-words.ts";
import type { Span } from "./finding.ts";
import { isWideArea } from "./known-places.ts";
import { nameKind } from "./more-names.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Relatives and who speaks for a patient, as notes shorten them. */
const RELATIONS = set(
  "mother father mom mum mommy mama momma dad daddy papa parent parents wife husband spouse hubby hubbie husb hus wifey son sons daughter daughters dtr dtrs dau daug dght " +
    "dgtr daugther duaghter daugter brother sister bro sis sib sibling uncle aunt auntie aunty cousin cuz niece nephew grandson granddaughter gson gdtr grandmother grandfather grandma grandpa gma gpa " +
    "granny nana grandchild stepson stepdaughter stepmom stepdad stepmother stepfather guardian caregiver caretaker carer cg cgs neighbor neighbour neighbors nbr friend partner fiance fiancee boyfriend girlfriend " +
    "bf gf roommate roomate twin baby nok poa dpoa mpoa hcpoa hcp proxy surrogate mil fil sil bil dil family fam ex landlord landlady boss coworker sitter babysitter nanny godmother conservator " +
    "mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law s/o d/o w/o h/o m/o f/o",
);
const TITLES = set("dr drs mr mrs ms miss mx prof doc doctor");
/** Posts and short forms of posts. */
const ROLES = set(
  "rn lpn lvn np pa md crna cna pct cnm apn aprn pharm pharmd pharmacist rph nurse nurses sw msw lcsw cm rt ot slp rd attending att fellow resident intern hospitalist surgeon charge supervisor sup midwife " +
    "physician provider pcp pmd tech emt medic paramedic aide hha chaplain interpreter interp translator scribe therapist dietitian dietician phleb phlebotomist consultant coordinator registrar clerk unit-clerk " +
    "student preceptor anesthesiologist anesthetist cardiologist nephrologist neurologist oncologist hematologist pulmonologist intensivist urologist psychiatrist psychologist podiatrist dentist radiologist " +
    "visitor educator cde cdces rdn mgr ms3 ms4 pgy1 pgy2 pgy3 pgy4 pgy-1 pgy-2 pgy-3 pgy-4 r1 r2 r3 sitter volunteer sergeant sgt trooper nocturnist officer deputy pastor priest imam rabbi lawyer attorney manager director navigator liaison counselor",
);
/** Behind a name these tell what the person is; the ones in small letters that are other words too are left out. */
const CREDENTIALS = set(
  "rn lpn lvn np md pharmd rph crna cna pct lcsw msw aprn dnp fnp cnm rrt emt pgy pgy1 pgy2 pgy3 pgy-1 pgy-2 pgy-3 ms3 ms4",
);
const CAPITAL_CREDENTIALS = set("DO PA MA PA-C RT SW CM RD OT SLP MBBS BSN");
/** Somebody is spoken to or of behind these; a whole name in small letters may follow. */
const CONTACTS = set(
  "d/w dw disc disc'd msg'd s/w sw/ spoke talked discussed messaged texted paged pinged phoned rang notified informed cosigned cosig attn fao cc asked-for aka alias named greeted emailed email",
);
/** Words of a form, with a colon behind them. */
const LABELS = set(
  "contact caller informant historian witness name by signed reviewer auditor abstractor attending surrogate proxy author pt patient from to interpreter",
);
/** What only people do, before "by". */
const DONE_BY = set(
  "told seen called asked reviewed signed cosigned entered written notified paged evaluated examined abstracted charted reported witnessed found drawn brought accompanied escorted answered taken recorded checked",
);
/** The same, so weak that a word in small letters must be a known name. */
const WEAK_CONTACTS = set(
  "per called told asked by w/ with sees saw see signed via reached updated met thanks hi hello dear from re ask call page text under to for of thx",
);
const LINKS = set(
  "is was named name called to with w/ w by be for and the her his their pts pt patients again back dr drs mr mrs ms miss prof doc doctor rn np nurse pharmacist md",
);
const PARTICLES = set("de del dela della di da dos van von der den ter bin binti ibn al el abu la le st");
/** Behind a name in small letters these tell that a person does it. */
const DOES = set(
  "said says stated states wants asked told called calls calling reports reported denies refused refuses aware updated notified agreed requests requested declined verbalized mentioned insists worried wanted",
);

/** Behind these stands who is asked or met. */
const ASKED = set("ask asked told called call per thx thanks hi hello dear sees saw met reached updated");
/** Of them, those that are said to people alone: behind them an unknown word with a capital letter is a person. */
const SAID_TO_PEOPLE = set("asked told thx thanks hi hello dear");
/** What is sent to a person rather than to a place. */
const LETTERS = set(
  "msg message messages msgs email e-mail mail inbasket in-basket note staff-message text page",
);

const BEGINS: ReadonlySet<string> = new Set(
  [RELATIONS, TITLES, ROLES, CONTACTS, CREDENTIALS, LABELS, DONE_BY, ASKED]
    .flatMap((one) => [...one])
    .filter((word) => !/^(?:by|from|to|pt|patient)$/.test(word)),
);

/** Words with which a context here begins, for the look at single words. */
export function isPersonWord(word: string): boolean {
  return BEGINS.has(word.toLowerCase());
}

/** People told by the words beside them, whatever the case, and whether or not a list has them. */
export function peopleBesideWords(cell: string): readonly Span[] {
  const words = wordsOf(cell);
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const { plain } = word;
    if (RELATIONS.has(plain)) {
      ahead(words, at, "kin", spans);
      behindRelation(words, at, spans);
    } else if (TITLES.has(plain)) ahead(words, at, "title", spans);
    else if (ROLES.has(plain)) ahead(words, at, "kin", spans);
    else if (LABELS.has(plain) && words[at + 1]?.gap.startsWith(":") === true) ahead(words, at, "kin", spans);
    else if (CONTACTS.has(plain)) ahead(words, at, "strong", spans);
    else if (WEAK_CONTACTS.has(plain)) ahead(words, at, strengthOf(words, at), spans);
    if (plain === "be") aheadOfPair(words, at, spans);
    if (CREDENTIALS.has(plain) || CAPITAL_CREDENTIALS.has(word.text)) behindCredential(words, at, spans);
    else if (ROLES.has(plain) && /^ ?\($/.test(word.gap)) behindCredential(words, at, spans);
    if (DOES.has(plain)) behindDoer(words, at, spans);
  }
  return spans;
}

/** How much a weak word tells: "seen by" and "pt of" much, "ask" and "thanks" enough for a word with a capital letter. */
function strengthOf(words: readonly CellWord[], at: number): Strength {
  const plain = words[at]?.plain ?? "";
  const before = words[at - 1]?.plain ?? "";
  if (plain === "by" && DONE_BY.has(before)) return "strong";
  if (plain === "of" && /^(?:pt|patient|chart|band)$/.test(before)) return "strong";
  if (plain === "to" && before === "sent" && LETTERS.has(words[at - 2]?.plain ?? "")) return "asked";
  if (SAID_TO_PEOPLE.has(plain)) return "asked";
  return "weak";
}

type Strength = "title" | "kin" | "strong" | "asked" | "weak";

/** A name in the next words; a few small words may stand between. */
function ahead(words: readonly CellWord[], at: number, strength: Strength, spans: Span[]): void {
  let first = at + 1;
  for (let steps = 0; steps < 3; steps++) {
    const word = words[first];
    if (word === undefined || !NEAR_GAP.test(word.gap)) return;
    if (
      !LINKS.has(word.plain) &&
      !((strength === "strong" || strength === "kin") && RELATIONS.has(word.plain))
    )
      break;
    if (strength === "title") return;
    first++;
  }
  const word = words[first];
  if (word === undefined || !NEAR_GAP.test(word.gap) || (strength === "title" && !/^\.? ?$/.test(word.gap)))
    return;
  // "M. Tran" behind the words: the initial belongs to the name.
  const isInitial = /^\p{L}$/u.test(word.text) && /^\p{L}/u.test(words[first + 1]?.text ?? "");
  const head = isInitial ? words[first + 1] : word;
  if (head === undefined || (isInitial && !/^\.? ?$/.test(head.gap))) return;
  const isLetter =
    strength === "title" && /^\p{Lu}$/u.test(head.text) && head.text !== "A" && head.text !== "I";
  if (!isLetter && !canBeName(head, strength)) return;
  push(words, first, isInitial ? first + 1 : first, spans);
}

/** "shld be Jimenez Ortega": two proper words behind what should be. */
function aheadOfPair(words: readonly CellWord[], at: number, spans: Span[]): void {
  const [before, first, second] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || first === undefined || second === undefined) return;
  if (
    !/^(?:shld|should|supposed|to|meant|must)$/.test(before.plain) ||
    first.gap !== " " ||
    second.gap !== " "
  )
    return;
  if (isProper(first) && isProper(second)) push(words, at + 1, at + 1, spans);
}

const NEAR_GAP = /^[ .]{0,2}[:,(=–-]{0,2} ?\(?["'“]?$/;

function canBeName(word: CellWord, strength: Strength): boolean {
  const { plain, text } = word;
  if (isWideArea(plain) || (nameKind(plain) === null && isCompound(plain))) return false;
  if (strength === "title") {
    if (isProper(word, 4)) return true;
    // "Dr Young", "dr rose": behind a title a name may be an ordinary word, but for those that are verbs.
    return (
      (nameKind(plain) === "ordinary" || nameKind(plain) === "name") &&
      plain.length > 2 &&
      isNoVerb(plain) &&
      isUnlistedOrOrdinary(word)
    );
  }
  if (strength === "kin") return isProper(word, 4);
  if (strength === "strong") return isProper(word);
  if (strength === "asked" && isCapitalised(text)) return isProper(word);
  return (
    nameKind(plain) === "name" &&
    isUnlisted(word.text, word.plain) &&
    (isCapitalised(text) || plain.length > 3)
  );
}

const VERBS = set(
  "will may mark bill page case rush hope wait grant call cook chance long house wards back good early best day may can",
);

function isNoVerb(plain: string): boolean {
  return !VERBS.has(plain);
}

function isUnlistedOrOrdinary(word: CellWord): boolean {
  return isUnlisted(word.text, word.plain) || nameKind(word.plain) === "ordinary";
}

/** A name and the words that go on with it. */
function push(words: readonly CellWord[], first: number, head: number, spans: Span[]): void {
  let last = head;
  for (let next = head + 1; next < words.length && next <= head + 3; next++) {
    const word = words[next];
    if (word === undefined || !/^\.?[ ]$|^, ?$/.test(word.gap)) break;
    if (PARTICLES.has(word.plain) && word.gap === " ") continue;
    if (
      word.gap.startsWith(",") ||
      !isProper(word) ||
      isCapitalised(words[head]?.text ?? "") !== isCapitalised(word.text)
    )
      break;
    last = next;
  }
  const from = words[first]?.from ?? 0;
  const to = words[last]?.to ?? from;
  if (to > from) spans.push({ kind: "name", from, to, sure: "likely", reason: "context-words" });
}

/** "Fatemeh (wife)", "marisol, dtr", "Ravi's dtr". */
function behindRelation(words: readonly CellWord[], at: number, spans: Span[]): void {
  const gap = words[at]?.gap ?? "";
  const before = words[at - 1];
  if (before === undefined) return;
  const isBracket = /^ ?[([]/.test(gap) || /^ ?[-–/] ?$/.test(gap);
  const isComma = gap === ", " && (at === 1 || /^[,)]/.test(words[at + 1]?.gap ?? ",") || isKnown(before));
  const isOwner = before.isPossessive && gap === " ";
  if ((isBracket || isComma || isOwner) && !isWideArea(before.plain) && isProper(before, isOwner ? 4 : 5))
    push(words, startOf(words, at - 1), at - 1, spans);
}

function isKnown(word: CellWord): boolean {
  return isCapitalised(word.text) || nameKind(word.plain) === "name";
}

/** The first of the words that belong to the name which ends here. */
function startOf(words: readonly CellWord[], end: number): number {
  const before = words[end - 1];
  if (before === undefined || !/^\.? $/.test(words[end]?.gap ?? "")) return end;
  if (
    /^\p{L}$/u.test(before.text) &&
    /^\.? $/.test(words[end]?.gap ?? "") &&
    before.plain !== "a" &&
    before.plain !== "i"
  )
    return end - 1;
  return isCapitalised(before.text) && isProper(before) ? end - 1 : end;
}

/** "Tran RN", "kwame, rn", "Thuy (HF NP)". */
function behindCredential(words: readonly CellWord[], at: number, spans: Span[]): void {
  const gap = words[at]?.gap ?? "";
  const bracket = [at, at - 1].find((one) => /^ ?\($/.test(words[one]?.gap ?? ""));
  const named = bracket === undefined ? undefined : words[bracket - 1];
  if (bracket !== undefined && named !== undefined && isCapitalised(named.text) && isProper(named))
    push(words, startOf(words, bracket - 1), bracket - 1, spans);
  const before = words[at - 1];
  if (before === undefined || !/^,? $/.test(gap) || !isProper(before)) return;
  if (isKnown(before) || before.plain.length > 4) push(words, startOf(words, at - 1), at - 1, spans);
}

/** A listed name in small letters before what only people do: "marisol says". */
function behindDoer(words: readonly CellWord[], at: number, spans: Span[]): void {
  const before = words[at - 1];
  if (before === undefined || words[at]?.gap !== " " || before.plain.length < 4) return;
  const first = words[at - 2];
  const isPair = first !== undefined && before.gap === " " && isProper(first) && isProper(before);
  if (isPair || (nameKind(before.plain) === "name" && isUnlisted(before.text, before.plain)))
    push(words, startOf(words, at - 1), at - 1, spans);
}
