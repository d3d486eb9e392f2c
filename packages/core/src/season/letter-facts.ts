import type { SeasonProvenance } from "./season-provenance.ts";

/** How letters of recommendation reach programs in a season: `data/season/YEAR/letters.yaml`. */
export interface LetterFacts {
  /** Weeks before programs begin to read by which a writer is to be asked. */
  readonly askAhead: SeasonProvenance & { readonly weeks: number };
  /** First day of the portal: letters of before are carried over, open requests of before are made anew. */
  readonly portal: SeasonProvenance & { readonly from: string };
  /** Specialties that alone have a standard form of letter there. */
  readonly standard: SeasonProvenance & { readonly specialties: readonly string[] };
  /** What the writer has to know, in words, in the order in which it is done. */
  readonly steps: readonly (SeasonProvenance & { readonly id: string; readonly title: string })[];
}

/** What a season knows of letters: its own file's, else that of the last one before it; `null` where no file tells. */
export function letterFactsFor(files: readonly { readonly letters?: LetterFacts }[]): LetterFacts | null {
  return files.filter(({ letters }) => letters !== undefined).at(-1)?.letters ?? null;
}
