import type { PlacedSentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import type { DocumentRule, Hit } from "../../rule.ts";
import { EITHER_WORDS, HE_PRONOUNS, HE_WORDS, SHE_PRONOUNS, SHE_WORDS } from "./pronoun-gender.words.ts";

/** “My mother … he”: a pronoun of the other gender, where no other person is near. */
export const pronounGender: DocumentRule = {
  name: "pronoun-gender",
  id: "grammar",
  form: "consistency",
  severity: "should",
  message: "“{}” does not fit the person just named; nobody else is near.",
  why: "A switch from “she” to “he” makes the reader look for a second person.",
  source: "usage",
  ask: "Who is meant here?",
  example: { wrong: "My mother was ill. He sold his shop.", right: "My mother was ill. She sold her shop." },
  languages: ["Persian", "Turkish", "Chinese", "Hindi", "Georgian", "Armenian"],
  find: ({ sentences }) => sentences.flatMap((sentence, at) => slipsIn(sentences, sentence, at)),
};

/** Slips in a sentence: the last person of plain gender stands in it or in the one before it. */
function slipsIn(
  sentences: readonly PlacedSentence[],
  { sentence, from, paragraph }: PlacedSentence,
  at: number,
): readonly Hit[] {
  const earlier = sentences.slice(Math.max(0, at - 3), at).filter((other) => other.paragraph === paragraph);
  const near = [...earlier.flatMap((other) => other.sentence.tokens), ...sentence.tokens];
  if (near.some(isEither)) return [];
  const [wrong, right] = gendersOf(near);
  if (wrong === null || right === null) return [];
  const named = [...(earlier.at(-1)?.sentence.tokens ?? []), ...sentence.tokens].some(({ lower }) =>
    right.words.has(lower),
  );
  const slip = sentence.tokens.find(({ lower }) => wrong.pronouns.has(lower));
  if (!named || slip === undefined || isBeforeName(sentence.tokens, slip, right.words, earlier)) return [];
  return [{ from: from + slip.from, to: from + slip.to }];
}

interface Gender {
  readonly words: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

const SHE: Gender = { words: SHE_WORDS, pronouns: SHE_PRONOUNS };
const HE: Gender = { words: HE_WORDS, pronouns: HE_PRONOUNS };

/** The gender whose pronoun alone is there, and the one that is named; `null` where it is not so plain. */
function gendersOf(near: readonly Token[]): readonly [wrong: Gender | null, right: Gender | null] {
  const has = ({ words }: Gender): boolean => near.some(({ lower }) => words.has(lower.replace(/'s$/, "")));
  const she = has(SHE);
  const he = has(HE);
  if (she === he) return [null, null];
  return she ? [HE, SHE] : [SHE, HE];
}

/** A pronoun of either gender, a name or a person of unknown gender: the pronoun may speak of that one. */
function isEither({ lower, text }: Token, at: number, all: readonly Token[]): boolean {
  const bare = lower.replace(/'s$/, "");
  if (EITHER_WORDS.has(bare)) return true;
  const before = all[at - 1];
  const starts = before === undefined || /^[.!?“"(:]$/.test(before.text);
  const isPlace = before !== undefined && /^(?:in|from|to|at|near|of)$/.test(before.lower);
  const titled = before !== undefined && /^(?:mrs?|ms)\.?$/.test(before.lower);
  return /^\p{Lu}\p{Ll}/u.test(text) && !starts && !titled && !isPlace && !NO_NAME.test(text);
}

const NO_NAME =
  /^(?:I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|Arabic|French|Russian|Mrs?\.?|Ms\.?)/;

function isBeforeName(
  tokens: readonly Token[],
  slip: Token,
  words: ReadonlySet<string>,
  earlier: readonly PlacedSentence[],
): boolean {
  const here = tokens.findIndex(({ lower }) => words.has(lower));
  const before = earlier.at(-1)?.sentence.tokens.some(({ lower }) => words.has(lower)) === true;
  return !before && here > tokens.indexOf(slip);
}
