import type { CoachedDocument } from "../../document/document.ts";
import { perSentence } from "../../per-sentence.ts";

/** What a text says about her that her profile can confirm or contradict. */
export type ClaimKind =
  | "first-attempt"
  | "failed"
  | "passed"
  | "score"
  | "publications"
  | "months"
  | "graduated"
  | "language"
  | "unmatched"
  | "first-season"
  | "tool"
  | "never-failed"
  | "citizen"
  | "green-card";

/** One claim, with the exam that it is about (`null`: none is named) and its place in the text. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly step: 1 | 2 | 3 | null;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const COUNT =
  "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four)";
const STEP = "(?:usmle )?step (1|2|3|one|two|three)(?: ?ck| ?cs)?";
/** How often something was done: “twice”, “three times”. */
const TIMES = "(once|twice|(?:two|three|four|five|[2-5]) times)";
const ANY_TEST =
  "(?:(?:an?|any|one|the|my|single|of|licensing|medical|important|board|usmle|school) ){0,4}(?:exams?|examinations?|tests?|usmles?|steps?(?: [123])?|boards?|courses?|attempts?)";
const LANGUAGES =
  "arabic|spanish|french|hindi|urdu|bengali|punjabi|tamil|telugu|malayalam|gujarati|marathi|nepali|sinhala|farsi|persian|dari|pashto|turkish|russian|ukrainian|polish|romanian|german|italian|portuguese|mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|tagalog|filipino|cebuano|indonesian|malay|swahili|amharic|somali|yoruba|igbo|hausa|french creole|haitian creole|hebrew|armenian|georgian|azerbaijani|kurdish|greek|albanian|serbian|croatian|bulgarian|hungarian|czech|dutch|swedish|quechua|burmese|khmer";
const TOOLS =
  "python|r|sql|spss|stata|sas|tableau|power bi|redcap|excel|javascript|java|matlab|epic|cerner|fhir|hl7|c\\+\\+";

const FINDERS: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    "first-attempt",
    new RegExp(
      `\\b(?:pass(?:ed|ing)|clear(?:ed|ing)) ${STEP}(?: [\\w-]+){0,3}? (?:on|at|in|with) (?:my |the )?(?:first|1st) (?:attempt|try|sitting|time)`,
      "gi",
    ),
  ],
  [
    "never-failed",
    new RegExp(
      `\\bi(?:'ve| have)? never (?:\\w+ )?(?:failed|flunked|repeated|retaken|had to (?:repeat|retake))(?: in| at)?(?: ${ANY_TEST}|(?= ?[.,;!]|$))`,
      "gi",
    ),
  ],
  [
    "never-failed",
    new RegExp(
      `\\b(?:all|both|every|each|any)(?: one)?(?: of)?(?: my| the| these| three| two| usmle){0,3} ${ANY_TEST}[^.;]{0,30}\\b(?:first|one|single) (?:attempt|try|go|sitting|time)`,
      "gi",
    ),
  ],
  [
    "never-failed",
    /\bwithout (?:a single |any |a |one )?(?:failures?|failed attempts?|failing|repeats?|retakes?)\b/gi,
  ],
  [
    "never-failed",
    /\b(?:there (?:is|are|was|were)|have|had|with|shows?|has) (?:no|zero|not a single) (?:failed attempts?|failures?|fails?|repeated attempts?)\b/gi,
  ],
  [
    "failed",
    new RegExp(
      `\\b(?:fail(?:ed|ing)|did not pass|didn't pass)\\b(?: ${TIMES})?[^.;,]{0,20}?${STEP}(?: ${TIMES})?`,
      "gi",
    ),
  ],
  ["failed", new RegExp(`\\b${COUNT} (?:failed attempts?|failures) (?:at|in|on|of) (?:the )?${STEP}`, "gi")],
  ["passed", new RegExp(`\\b(?:i|and|have|already|also) (?:have )?(?:passed|completed) ${STEP}`, "gi")],
  ["score", new RegExp(`\\b${STEP}[^.;\\d]{0,40}\\b(1[5-9]\\d|2[0-8]\\d)\\b(?! \\w+s\\b)`, "gi")],
  ["score", new RegExp(`\\b(1[5-9]\\d|2[0-8]\\d)\\b (?:on|in|for) (?:my |the )?${STEP}`, "gi")],
  [
    "publications",
    new RegExp(
      `\\b(?:i (?:have )?(?:also )?(?:published|authored|co-authored|wrote)|i have|my|with my) ${COUNT} (?:[\\w-]+ ){0,2}?(?:publications|publication|papers|articles|manuscripts)\\b`,
      "gi",
    ),
  ],
  [
    "months",
    new RegExp(
      `\\b${COUNT} months of (?:[\\w.-]+ ){0,3}?(?:u\\.?s\\.?|american|usce)\\b[^.;,]{0,20}?(?:experience|rotations?|externships?)`,
      "gi",
    ),
  ],
  [
    "graduated",
    /\bi (?:have )?graduated(?: from (?:medical school|medicine|the (?:medical )?(?:faculty|university)|[^.;,\d]{0,50}?(?:university|medical college|faculty))[^.;,\d]{0,30}?)? in ((?:19|20)\d\d)\b/gi,
  ],
  ["language", /\bi (?:also |can )?speak (?!of\b|slowly|about|to\b|with\b)[^.;]{0,80}/gi],
  [
    "unmatched",
    /\b(?:i did not match|i didn't match)\b(?! (?:the|a|my|his|her|any|with)\b)|\bi (?:went|was|remained) unmatched\b|\bmy (?:second|third|fourth) (?:application|match) (?:season|cycle)\b/gi,
  ],
  [
    "first-season",
    /\b(?:my first (?:application|match) (?:season|cycle)|apply(?:ing)? for residency for the first time|first-time applicant)\b/gi,
  ],
  [
    "citizen",
    /\b(?:i am|i'm|as) (?:now |already |also )?an? (?:naturalized |american-born )?(?:u\.?s\.?|united states|american) citizen\b/gi,
  ],
  [
    "green-card",
    /\bi (?:now |already |also )?(?:hold|have) (?:a|my) (?:u\.?s\.? )?green card\b|\b(?:i am|i'm|as) (?:now |already |also )?an? (?:u\.?s\.? )?(?:lawful )?(?:permanent resident(?! physician)|green[ -]card holder)\b/gi,
  ],
  [
    "tool",
    new RegExp(
      `\\b(?:proficient|fluent|skilled|experienced|expert) (?:in|with) (?:${TOOLS})\\b|\\bi (?:know|master|mastered) (?:${TOOLS})\\b`,
      "gi",
    ),
  ],
];

/** Not so, not yet, not she, or not the real exam: what stands near a claim and makes it another's or none. */
const NOT_SO =
  /\b(?:not|never|no|nobody|none|neither|nor|without|cannot|can't|hope|hoped|once|when|if|until|unless|before|plan|planned|will|would|expect|want|wanted|need|needed|practice|mock|sister|brother|roommate|friend|mentor|wife|husband|father|mother|classmates?|colleagues?|cousin|teacher|professor|students?|who|he|she|they|his|their)\b/i;
const NAMES_TEST =
  /\b(?:exams?|examinations?|tests?|usmle|steps?|boards|attempts?|record|never (?:failed|flunked)(?= ?[.,;!]))\b/i;
/** Of these somebody else is told. */
const OTHERS =
  /\b(?:if|who|he|she|they|sister|brother|friend|wife|husband|colleagues?|classmates?|students?|not|hope|wish)\b/i;
const NEAR = 45;
/** A claim in which a first number was followed by another is a story of both. */
const OF_TWO = /\b(?:first scored|at first|then i scored|practice|mock|to pass)\b/i;

function isSo(kind: ClaimKind, sentence: string, found: RegExpMatchArray): boolean {
  const at = found.index ?? 0;
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  if (kind === "never-failed") return !OTHERS.test(before) && NAMES_TEST.test(sentence);
  const inside = kind === "failed" || kind === "unmatched" ? "" : found[0];
  return !NOT_SO.test(`${clause} ${inside}`) && !(kind === "score" && OF_TWO.test(sentence));
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,fifteen 15,eighteen 18,twenty 20,twenty-four 24"
    .split(",")
    .map((pair) => {
      const [word = "", value] = pair.split(" ");
      return [word, Number(value)] as const;
    }),
);

/** The number of a count, in figures or in words; `null` for no number. */
export function countOf(value: string): number | null {
  const known = NUMBERS.get(value.toLowerCase());
  if (known !== undefined) return known;
  return /^\d+$/.test(value) ? Number(value) : null;
}

/** Every claim of a text, in reading order; a language or a tool is one claim each. */
export function claimsOf({ sentences }: CoachedDocument): readonly Claim[] {
  return sentences.flatMap(({ sentence, from }) =>
    ofSentence(sentence).map((claim) => ({ ...claim, from: from + claim.from, to: from + claim.to })),
  );
}

/** The claims of one sentence, from its start. */
const ofSentence = perSentence(({ plain }): readonly Claim[] =>
  FINDERS.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].flatMap((found) => (isSo(kind, plain, found) ? claimsIn(kind, found) : [])),
  ),
);

function claimsIn(kind: ClaimKind, found: RegExpMatchArray): readonly Claim[] {
  const from = found.index ?? 0;
  const whole = found[0].trimEnd();
  const place = { from, to: from + whole.length };
  if (kind === "language")
    return [...whole.matchAll(new RegExp(`\\b(?:${LANGUAGES})\\b`, "gi"))].map((word) => ({
      kind,
      step: null,
      value: word[0],
      ...place,
    }));
  if (kind === "tool") {
    const name = new RegExp(`(?:${TOOLS})$`, "i").exec(whole)?.[0];
    return name === undefined ? [] : [{ kind, step: null, value: name, ...place }];
  }
  if (WHOLE.has(kind)) return [{ kind, step: null, value: whole, ...place }];
  const groups = found.slice(1).filter((group): group is string => group !== undefined);
  if (kind === "failed") return [{ kind, ...failedStep(found), ...place }];
  const value = groups.find((group) => /^\d{3,4}$/.test(group)) ?? groups.at(-1) ?? "";
  return [{ kind, step: stepOf(kind, groups), value, ...place }];
}

/** The exam that was failed, and how often as a figure; an empty value where that is not told. */
function failedStep(found: RegExpMatchArray): Pick<Claim, "step" | "value"> {
  const step = stepOf(
    "failed",
    [...found[0].matchAll(new RegExp(STEP, "gi"))].map(([, name = ""]) => name),
  );
  const [, often = ""] =
    new RegExp(TIMES, "i").exec(found[0]) ??
    new RegExp(`^${COUNT} (?:failed|failures)`, "i").exec(found[0]) ??
    [];
  const word = often.toLowerCase().replace(/ times$/, "");
  const times = word === "once" ? 1 : word === "twice" ? 2 : countOf(word);
  return { step, value: times === null ? "" : String(times) };
}

/** Claims whose words are their value. */
const WHOLE: ReadonlySet<ClaimKind> = new Set(["never-failed", "citizen", "green-card"]);

const STEP_KINDS: ReadonlySet<ClaimKind> = new Set(["first-attempt", "failed", "passed", "score"]);

function stepOf(kind: ClaimKind, groups: readonly string[]): Claim["step"] {
  if (!STEP_KINDS.has(kind)) return null;
  const name = groups.find((group) => /^(?:[123]|one|two|three)$/i.test(group));
  const value = name === undefined ? null : countOf(name);
  return value === 1 || value === 2 || value === 3 ? value : null;
}
