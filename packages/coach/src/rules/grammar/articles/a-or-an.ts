import type { Token } from "../../../document/token.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { READ_AS_WORD, SILENT_H, SPELLED, SPOKEN_CONSONANT } from "./a-an.words.ts";

const LETTERS_WITH_VOWEL = "AEFHILMNORSX";
/** A capital “A” after these is a name: “hepatitis A”. */
const NAMED_A =
  /^(?:hepatitis|vitamin|group|type|grade|plan|part|influenza|hemophilia|option|ward|block|unit)$/;

/** “An” before the sound of a vowel, “a” before that of a consonant, whatever the letter. */
export const aOrAn: SentenceRule = {
  name: "a-or-an",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: “a” and “an” follow the sound of the next word.",
  why: "The sound decides, not the letter: an hour, an MRI, a university.",
  source: "usage",
  example: {
    wrong: "I ordered a MRI at an university hospital.",
    right: "I ordered an MRI at a university hospital.",
  },
  languages: ["Spanish", "Arabic", "Chinese", "Russian", "Hindi"],
  find: ({ tokens }) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const next = tokens[at + 1];
  if ((token.lower !== "a" && token.lower !== "an") || next === undefined || next.kind === "mark") return [];
  const before = tokens[at - 1];
  const isName = token.text === "A" && (at > 1 || (before !== undefined && NAMED_A.test(before.lower)));
  const touches = next.from - token.to === 1;
  const vowel = beginsWithVowel(next);
  if (isName || !touches || vowel === null || vowel === (token.lower === "an")) return [];
  return [{ from: token.from, to: next.to }];
}

/** Whether a word begins with the sound of a vowel; `null` where that is not known. */
function beginsWithVowel({ kind, text, lower }: Token): boolean | null {
  if (kind === "number" || /^\d/.test(text)) return /^(?:8|1[18](?!\d)|11,|18,)/.test(text);
  if (/^[A-Z]$|^[A-Z]-/.test(text)) return LETTERS_WITH_VOWEL.includes(text.charAt(0));
  const acronym = /^([A-Z][A-Z\d/&]+)(?:s|-.*|'s|’s)?$/.exec(text)?.[1];
  if (acronym !== undefined) return acronymVowel(acronym);
  if (
    !/^[a-z]/.test(lower) ||
    /^[A-Z]?[a-z]*[A-Z]/.test(text) ||
    /^(?:herb|historic|hotel|hereditary|habitual)/.test(lower)
  )
    return null;
  if (SILENT_H.test(lower)) return true;
  if (/^x-/.test(lower)) return true;
  if (/^[a-z]$/.test(lower)) return null;
  return /^[aeiou]/.test(lower) && !SPOKEN_CONSONANT.test(lower);
}

function acronymVowel(acronym: string): boolean | null {
  if (READ_AS_WORD.has(acronym)) return null;
  // Long ones and those of names in capitals are more often read as a word.
  if (acronym.length > 4 || (/^[A-Z][AEIOU][B-DF-HJ-NP-TV-Z]/.test(acronym) && !SPELLED.has(acronym)))
    return null;
  return LETTERS_WITH_VOWEL.includes(acronym.charAt(0));
}
