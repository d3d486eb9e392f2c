import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import {
  COMMON_WORDS,
  LEANING_AFTER,
  LEANING_BEFORE,
  NAMED_AFTER,
  NAMED_BEFORE,
  NO_HOUSE,
  PAST_AFTER,
  PAST_BEFORE,
  WISHED_AFTER,
  WISHED_BEFORE,
  WISHING_SENTENCE,
} from "./program-name.words.ts";

const PLACE =
  "Hospitals?|Medical Cent(?:er|re)|Health Cent(?:er|re)|University|Clinic|Health System|Health|Healthcare|Institute|College|School of Medicine|Infirmary|Medicine Program|Residency|Program|Programme|Medical School|Medical College|Cancer Center|Foundation|Hospital Center|Community Hospital|Permanente";
const NAMED = new RegExp(
  `(?:(?:\\p{Lu}[\\p{L}'’.&-]*|of|the|and|at|for|in|St\\.|Mt\\.)\\s+){1,7}?(?:${PLACE})(?:\\s+(?:of|at|in)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}|\\s+(?:${PLACE}))*|\\bUniversity of (?:\\p{Lu}[\\p{L}'’.-]+\\s?){1,3}|\\b(?:Johns Hopkins|Mayo(?: Clinic)?|Cleveland Clinic|Mount Sinai|Montefiore|Stanford|Harvard|Yale|Duke|Emory|Baylor|Vanderbilt|Northwell|Kaiser Permanente|Geisinger|Henry Ford|Cook County|Jackson Memorial|Massachusetts General|Mass General|UCLA|UCSF|NYU|UPMC|Penn|Tufts|Cornell|Columbia|Rutgers|MetroHealth|Maimonides|Lincoln|Beaumont)\\b`,
  "gu",
);
const WISH =
  /\b(?:would|hope|hoping|want|wish|look(?:ing)? forward|appeals?|attracts?|attracted|attractive|drawn|draws?|excite[sd]?|exciting|proud|eager|appl(?:y|ying|ication)|ideal|perfect|mission|commitment|will|interested in|your|dream|aim|target|because|thrive|privilege|honou?red|long to|impressed|impresses|admire|aspire|goal|seek(?:ing)?|join(?:ing)?|match(?:ing)? (?:at|into|with)|fit|choose|chose|rank|top choice|first choice|reputation|values|emphasis|opportunity|why|believe|can imagine|see myself|convinced|confident|continue|residents? (?:at|of)|residency (?:at|of|program)|program (?:at|of)|faculty|training at|train at|strength|delighted|read that|list|residents?|program(?:me)?s?|preference|favou?rite|heard that|learned that|website|fellows?hip|curriculum|love to|like to|tracks?|suits?|match|appreciate|admirable|home)\b/i;
/** What she did, or what others do, at a place she does not seek. */
const PAST =
  /\b(?:worked|rotated|rotation|clerkship|elective|observership|externship|internship|graduated|completed|studied|shadowed|volunteered|attended|trained at|was (?:a|an|at|the|born)|spent|saw|met|taught|where i (?:worked|learned|learnt|saw|spent|did|trained|studied|rotated)|during my|in my (?:first|second|third|last|final)|last year|(?:19|20)\d\d|my (?:medical|home|own) (?:school|university|college)|conference|study|paper|trial|published|course|referred|admitted|transferred|months? (?:at|in)|i did|i had|arrived|visited|researcher at|research(?:ed)? at|letter)\b/i;
/** A run of capitalised words, with “of” between them: the name of a place, perhaps. */
const RUN =
  /(?<![\p{L}\d])(?:St\.|Mt\.|\p{Lu}[\p{L}'-]*\p{L})(?:(?: of(?: the)?)? (?:St\.|Mt\.|\p{Lu}[\p{L}'-]*\p{L}))*/gu;
/** Where a program stands, as in “your program in Toledo”: told apart from the names of hospitals. */
const IN_TOWN =
  /\b(?:your (?:\w+ ){0,2}program(?:me)?|(?:be|become|as|being) (?:an? |your )?(?:intern|resident)|(?:my|these|three|four) (?:\w+ )?years(?: of (?:training|residency))?|(?:my|your) residency|match|train|training) in $/i;
/** “Your residents at”: only the reader's own house can be meant. */
const YOURS = /\byour (?:\w+ ){1,3}(?:at|of) (?:the )?$/i;
const EPONYM =
  /^(?:'s?)? (?:disease|syndrome|sign|palsy|scale|score|test|criteria|method|Foundation grant)\b/;
const GENERIC =
  /^(?:(?:the|a|an|my|our|your|this|that|in|at|of|and|for|from|by|with|to|it|when|if|i)\s+)+|^(?:Residency|Program|Hospital|University|Clinic|Health|Institute|College)$/iu;

interface Named {
  readonly name: ReadonlySet<string>;
  /** First letters, as in “NU” for Northfield University. */
  readonly letters: string;
  readonly isTown: boolean;
  /** Praised, but not plainly sought. */
  readonly leans?: boolean;
  readonly from: number;
  readonly to: number;
}

/** Two programs are named in one statement as the one where she wants to train. */
export const programNameMixUp: DocumentRule = {
  name: "program-name-mix-up",
  id: "program-name-mix-up",
  form: "consistency",
  severity: "must",
  kinds: ["personal-statement", "interview-answer"],
  message: "“{}” is not the program that the text named before.",
  why: "One name too many tells both programs that the letter went elsewhere first.",
  source: "advisers",
  ask: "To which program does this version go?",
  example: {
    wrong: "I hope to train at Elm Hospital. … The clinic of Oak Medical Center is why I apply.",
    right: "I hope to train at Elm Hospital. … Its night clinic is why I apply.",
  },
  find: findIn,
};

function findIn({ sentences, text }: CoachedDocument): readonly Hit[] {
  const wished = sentences.flatMap(({ sentence, from }) =>
    [...headedIn(sentence), ...framedIn(sentence, text)]
      .sort((one, other) => one.from - other.from)
      .map((named) => ({ ...named, from: from + named.from, to: from + named.to })),
  );
  return [false, true].flatMap((isTown) => strangersIn(wished.filter((named) => named.isTown === isTown)));
}

/** The names that are not the first one. */
function strangersIn(wished: readonly Named[]): readonly Hit[] {
  const first = wished.find(({ leans }) => leans !== true);
  if (first === undefined) return [];
  const others = wished.filter((named) => !isSame(named, first));
  return others.map(({ from, to, leans }) => ({
    from,
    to,
    ...(leans === true ? { severity: "could" as const } : {}),
    also: [{ from: first.from, to: first.to }],
  }));
}

/** Names with a word such as “Hospital”, in a sentence that wishes and tells of no past work. */
function headedIn({ plain }: Sentence): readonly Named[] {
  if (!WISH.test(plain) || PAST.test(plain)) return [];
  return [...plain.matchAll(NAMED)].flatMap((match) => {
    const text = match[0].replace(GENERIC, "").trim();
    return namedOf(text, match.index + match[0].indexOf(text), false);
  });
}

/** Capitalised names in a place of the sentence where only what is sought stands. */
function framedIn({ plain }: Sentence, text: string): readonly Named[] {
  const wishes = WISHING_SENTENCE.test(plain);
  return [...plain.matchAll(RUN)].flatMap((match) => {
    const name = withoutStart(match[0].replace(/'s?$/, ""));
    const from = match.index + match[0].indexOf(name);
    const before = plain.slice(Math.max(0, from - 90), from);
    const after = plain.slice(from + name.length, from + name.length + 90);
    if (name === "" || /(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sister|Nurse)\.? $/.test(before)) return [];
    if (from === 0 && !name.includes(" ") && !isNameElsewhere(name, text)) return [];
    const isYours = YOURS.test(before);
    if ((PAST_AFTER.test(after) && !isYours) || EPONYM.test(after) || /^[\p{Lu}\d-]+$/u.test(name)) return [];
    const isTown =
      IN_TOWN.test(before) || (/ in $/.test(before) && /^,? (?:with|at|among) your\b/.test(after));
    if (!isTown && isTownOfHers(name, text)) return [];
    const isSought = isTown || isYours || WISHED_BEFORE.test(before) || WISHED_AFTER.test(after);
    const may = wishes && (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after));
    if (isSought || (may && !PAST_BEFORE.test(before))) return namedOf(name, from, isTown);
    const leans = LEANING_AFTER.test(after) || LEANING_BEFORE.test(before);
    if (!leans || PAST_BEFORE.test(before)) return [];
    return namedOf(name, from, isTown).map((named) => ({ ...named, leans }));
  });
}

/** A name may begin with the word that begins the sentence. */
function withoutStart(run: string): string {
  const words = run.split(" ");
  const start = words.findIndex((word) => !NO_HOUSE.has(word.toLowerCase()));
  return start < 0 ? "" : words.slice(start).join(" ");
}

function isNameElsewhere(name: string, text: string): boolean {
  return text.includes(`${name}'s `) || new RegExp(`[\\p{Ll},] ${name}\\b`, "u").test(text);
}

/** “In Jacmel” tells a town, which is no program. */
function isTownOfHers(name: string, text: string): boolean {
  return new RegExp(`\\b(?:in|(?<!hear|hearing|call) from) ${name}\\b`, "iu").test(text);
}

function namedOf(text: string, from: number, isTown: boolean): readonly Named[] {
  const all = text
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}])/gu, "")
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  const name = new Set(all.filter((word) => !COMMON_WORDS.has(word)));
  if (name.size === 0 || !/\p{Lu}/u.test(text)) return [];
  const letters = all.map((word) => word[0]).join("");
  return [{ name, letters, isTown, from, to: from + text.length }];
}

/** Names of one place share a telling word, as a short form does, or one is the first letters of the other. */
function isSame(one: Named, other: Named): boolean {
  if ([...one.name].some((word) => other.name.has(word))) return true;
  const isLetters = (short: Named, long: Named): boolean =>
    short.name.size === 1 && short.name.has(long.letters);
  return isLetters(one, other) || isLetters(other, one);
}
