import { isCommonWord, isSlipOfCommonWord } from "./common-words.ts";
import { everyMatch } from "./finding.ts";
import { nameKind } from "./more-names.ts";
import { plainWord } from "./name-words.ts";
import { isClinicWord } from "./not-names.ts";
import { isShortForm } from "./short-forms.ts";

/** One word of a cell, with what stands between it and the word before. */
export interface CellWord {
  readonly text: string;
  /** In small letters, without accents and without a possessive end. */
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  readonly gap: string;
  readonly isPossessive: boolean;
}

/** Words; "d/w" and "w/" are words of their own, and a number with its marks is one word. */
const WORDS = /\p{L}{1,2}\/(?:\p{L}{1,2}(?!\p{L}))?|\d[\d/.:-]*\p{L}*|[\p{L}\d]+(?:['’-][\p{L}\d]+)*['’]?/gu;

/** The words of a cell, in order. */
export function wordsOf(cell: string): readonly CellWord[] {
  const words: CellWord[] = [];
  let end = 0;
  for (const { 0: text, index } of everyMatch(WORDS, cell)) {
    const possessive = text.endsWith("'s") || text.endsWith("’s") ? 2 : /['’]$/.test(text) ? 1 : 0;
    const kept = possessive === 0 ? text : text.slice(0, -possessive);
    words.push({
      text: kept,
      plain: plainWord(kept),
      from: index,
      to: index + kept.length,
      gap: cell.slice(end, index),
      isPossessive: possessive > 0,
    });
    end = index + text.length;
  }
  return words;
}

/** Whether a word begins with a capital letter and goes on in small ones. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}(?:['’]?\p{L})*\p{Ll}/u.test(word);
}

const SPEAKABLE = /[aeiouy]/;

/** Whether no list of the clinic, of English or of short forms has a word that can be spoken. */
export function isUnlisted(text: string, plain: string): boolean {
  if (plain.length < 3 || !/^[\p{L}'’-]+$/u.test(text) || !SPEAKABLE.test(plain)) return false;
  return !isClinicWord(text) && !isShortForm(plain) && !partsOf(plain).every(isCommonWord);
}

function partsOf(plain: string): readonly string[] {
  return plain.split(/['’-]/);
}

/**
 * Whether a word can be a proper name where the words beside it promise one. In small letters it must be a listed name or
 * be far from every common word; in capitals alone it may be a short form, so that it must
 * be `least` letters long.
 */
export function isProper(word: CellWord, least = 5): boolean {
  const { plain, text } = word;
  if (!isUnlisted(text, plain)) return false;
  const isListed = partsOf(plain).some((part) => nameKind(part) === "name");
  if (isListed) return true;
  if (isCapitalised(text)) return !isSlipOfCommonWord(plain);
  return plain.length >= least && !isSlipOfCommonWord(plain);
}
