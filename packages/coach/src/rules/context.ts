/** A sitting of an exam as the profile tells it; what it does not tell is `null`. */
export interface ExamFact {
  readonly passed: boolean | null;
  readonly score: number | null;
  readonly failures: number | null;
}

/** What the profile says that a text can agree with or contradict; `null` where she has not told. */
export interface ProfileFacts {
  readonly graduationYear: number | null;
  readonly step1: ExamFact;
  readonly step2ck: ExamFact;
  readonly step3: ExamFact;
  /** Months of hands-on clinical work in the United States. */
  readonly clinicalMonths: number | null;
  readonly publications: number | null;
  /** Earlier seasons without a match. */
  readonly earlierSeasons: number | null;
  readonly country: string | null;
  /** Whether she is a citizen of the United States. */
  readonly usCitizen: boolean | null;
  /** Whether she needs a visa to train: who holds a green card does not. */
  readonly needsVisa: boolean | null;
  /** The specialties that she seeks, by their full names; empty where none is told. */
  readonly specialties: readonly string[];
  /** Languages she speaks, in English words and lower case. */
  readonly languages: readonly string[] | null;
  /** Skills, tools and projects of the portfolio, as she wrote them. */
  readonly portfolio: readonly string[];
}

/** Knows words; built from the dictionary and the lists of this package. */
export interface Speller {
  /** Whether a word, in the case that it is written in, is known. */
  readonly knows: (word: string) => boolean;
  /** Known words that are near, the likeliest first; at most three. */
  readonly near: (word: string) => readonly string[];
}

/** What is known beside the text. */
export interface CheckContext {
  /** The specialty that the text is for, by its full name. */
  readonly specialty: string | null;
  readonly profile: ProfileFacts | null;
  /** Without one, spelling is not checked. */
  readonly speller: Speller | null;
  /** Words that are right for her, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Nothing known beside the text. */
export const NO_CONTEXT: CheckContext = {
  specialty: null,
  profile: null,
  speller: null,
  vocabulary: new Set(),
};
