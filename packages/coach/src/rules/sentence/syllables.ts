import type { Token } from "../../document/token.ts";

const GROUPS = /[aeiouyáéíóúàèäëïöü]+/g;

/** About how many syllables a word has: groups of vowels, a silent final “e” and “ed” not counted. Numbers count one. */
export function syllablesOf({ lower, kind }: Token): number {
  if (kind !== "word") return 1;
  const bare = lower.replace(/'s$|[^\p{L}]/gu, "");
  const spoken = bare
    .replace(/(?<=[^aeiouyl])e$/, "")
    .replace(/(?<=[aeiouy][^aeiouy]*[^aeiouytd])e[ds]$/, "")
    .replace(/(?<=[aeiou])le$/, "l");
  const groups = spoken.match(GROUPS)?.length ?? 1;
  const split = /(?:i[aou]|eo|ua)(?![sn]?$)/.test(spoken) && !/[ct]i[ao]/.test(spoken) ? 1 : 0;
  return Math.max(1, groups + split);
}

/** The Flesch-Kincaid grade of some sentences: years of school in the United States that a reader needs. */
export function gradeOf(sentences: readonly (readonly Token[])[]): number {
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
