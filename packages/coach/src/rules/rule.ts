import type { CheckRuleId, DocumentKind, Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import type { CheckContext } from "./context.ts";
import type { SourceCode } from "./sources.ts";

/** What every rule has: its place in the closed list, its words, its source, and what it asks. */
export interface RuleHead {
  /** Its own name, unique among all rules, by which it is switched off. */
  readonly name: string;
  readonly id: CheckRuleId;
  readonly severity: Severity;
  /** The kinds of text that it reads; all of them where absent. */
  readonly kinds?: readonly DocumentKind[];
  /** One sentence that names the fault; `{}` stands for the passage. */
  readonly message: string;
  readonly why: string;
  readonly source: SourceCode;
  readonly ask?: string;
  readonly example?: { readonly wrong: string; readonly right: string };
  /** First languages where the slip is common. */
  readonly languages?: readonly string[];
}

/** A passage that a rule speaks of, in UTF-16 code units of the sentence or the text; what is given replaces the head's. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly severity?: Severity;
  readonly message?: string;
  readonly ask?: string;
  readonly also?: readonly { readonly from: number; readonly to: number }[];
}

/** The passage is there: token patterns (see `patternOf`), each unless a pattern of `unless` fits in the same sentence. */
export interface ExistenceRule extends RuleHead {
  readonly form: "existence";
  readonly patterns: readonly string[];
  /** Where one of these overlaps the passage, it is sound. */
  readonly unless?: readonly string[];
  /** Phrases of the same construction that weigh otherwise, most often because they are surer. */
  readonly apart?: readonly Phrases[];
}

/** Patterns of a rule with a weight and exceptions of their own; what is given of the head replaces it. */
export interface Phrases {
  readonly severity: Severity;
  readonly message?: string;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
}

/** A passage that has a plainer or the right form: pairs of a pattern and the form that the rule names. */
export interface SubstitutionRule extends RuleHead {
  readonly form: "substitution";
  /** Pattern and what to think of instead; `{}` in the message is the passage, `{instead}` the other form. */
  readonly pairs: readonly (readonly [pattern: string, instead: string])[];
  readonly unless?: readonly string[];
}

/** One sentence is enough to judge; the same sentence always gives the same hits, which are kept between checks. */
export interface SentenceRule extends RuleHead {
  readonly form: "sentence";
  readonly find: (sentence: Sentence) => readonly Hit[];
}

/** The whole text, or what is known beside it, is needed: repetition, consistency, order, count, condition. */
export interface DocumentRule extends RuleHead {
  readonly form: "repetition" | "consistency" | "order" | "count" | "conditional";
  readonly find: (document: CoachedDocument, context: CheckContext) => readonly Hit[];
}

export type Rule = ExistenceRule | SubstitutionRule | SentenceRule | DocumentRule;
