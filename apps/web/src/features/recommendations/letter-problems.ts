import type { Problem } from "@smartpick/core";
import type { Draft } from "../../store/draft.ts";
import { fieldName } from "../../store/field-names.ts";
import { type LetterEntry, lettersTold, withLetter } from "../../store/letters-told.ts";
import { profileCode } from "../../store/profile-code.ts";
import { LETTER_LABELS } from "./letter-labels.ts";

/** What is wrong with a letter, by the field of its form. */
export interface LetterProblem {
  readonly path: string;
  readonly words: string;
}

/** Checks a letter as it would stand in the profile, in place of what it was; nothing while the parser is on its way. */
export function letterProblems(
  draft: Draft,
  before: LetterEntry | null,
  entry: LetterEntry,
): readonly LetterProblem[] {
  const letters = withLetter(lettersTold(draft), before, entry);
  const place = before === null ? letters.length - 1 : placeOfChanged(lettersTold(draft), letters);
  const read = profileCode()?.profileFromDraft({ ...draft, letters });
  const here = `letters[${place}]`;
  if (read === undefined || read.ok) return [];
  return read.problems
    .filter(({ path }) => path === here || path.startsWith(`${here}.`) || path.startsWith(`${here}[`))
    .map((problem) => ({
      path: `letter${problem.path.slice(here.length)}`,
      words: wordsOf(problem),
    }));
}

/** The first letter that is another than before; the last where all are the same. */
function placeOfChanged(before: readonly LetterEntry[], after: readonly LetterEntry[]): number {
  const place = after.findIndex((letter, at) => letter !== before[at]);
  return place < 0 ? after.length - 1 : place;
}

function wordsOf(problem: Problem): string {
  if (problem.code === "missing") return "Write the name of the writer.";
  if (problem.code === "too-large" && problem.found !== null)
    return `These are ${problem.found} characters. At most ${problem.most} are kept: shorten it.`;
  if (problem.code === "date-out-of-range") return "Look at the year of this day.";
  // The rest names the answer as the file does, which the form need not.
  const words = profileCode()?.problemWords(problem) ?? "";
  return words.replace(fieldName(problem.path), formName(problem.path));
}

/** An answer as the form calls it: `"What you did together, entry 2"`. */
function formName(path: string): string {
  const [, key = "", index] = /^letters\[\d+\]\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const label = isLabelled(key) ? LETTER_LABELS[key].replace(/\?$/, "") : fieldName(path);
  return index === undefined ? label : `${label}, entry ${Number(index) + 1}`;
}

function isLabelled(key: string): key is keyof typeof LETTER_LABELS {
  return key in LETTER_LABELS;
}
