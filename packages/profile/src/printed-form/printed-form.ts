import type { Problem } from "@smartpick/core";

/** What a reader found in a printed application form; its words are those of the form. */
export interface PrintedForm {
  readonly answers: readonly {
    /** In a profile file. */
    readonly path: string;
    readonly value: string | number | boolean | readonly string[];
    /** As they are printed. */
    readonly words: string;
  }[];
  readonly experiences: readonly PrintedEntry[];
  readonly scholarly: readonly PrintedEntry[];
  /** Words that fill nothing, each with its label. */
  readonly left: readonly string[];
}

/** An entry of a list of the form, by the keys of a profile file. */
export interface PrintedEntry {
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** The lists of the form that are read. */
export type PrintedList = "experiences" | "scholarly";

/** Answers as a profile file writes them, whole or not. */
export type Answers = Readonly<Record<string, unknown>>;

/** One value that was read: where a profile file has it, the words of the form, and what they mean there. */
export interface FormValue {
  readonly path: string;
  readonly words: string;
  readonly value: unknown;
}

/** One thing to take or to leave: an answer, a field of an entry that is told, or a whole new entry. */
export interface FormItem {
  readonly path: string;
  readonly standing: "new" | "same" | "differs";
  /** What is told at present; `null` = nothing. */
  readonly before: unknown;
  readonly values: readonly FormValue[];
}

/** Words that the profile format does not take, and why. */
export interface FormRefusal {
  readonly path: string;
  readonly words: string;
  readonly problem: Problem;
}

/** A printed form beside the answers of its applicant. */
export interface FormReview {
  readonly items: readonly FormItem[];
  readonly refused: readonly FormRefusal[];
  /** Words of the form that no answer holds. */
  readonly left: readonly string[];
}
