import type { ClaimLedger, DocumentCheck, DocumentKind } from "@smartpick/answers";
import type { CheckOptions, Ignored } from "@smartpick/coach";
import type { Profile } from "@smartpick/core";
import type { VerbTable } from "../jobs/verb-table.ts";
import { type ClaimsInput, claimsOf } from "./claims-of.ts";
import { type DocumentContext, keptChecker } from "./document-context.ts";
import { profileFacts } from "./profile-facts.ts";

/** A text to check, with what is known beside it. */
export interface TextInput {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly specialty: string | null;
  readonly profile: Profile | null;
  readonly off: readonly string[];
  readonly vocabulary: readonly string[];
  readonly ignored: readonly Ignored[];
}

/** A check, and whether the dictionary was there for it. */
export interface CheckedText {
  readonly check: DocumentCheck;
  readonly spelled: boolean;
}

/** What a shell may ask about a text. None of them needs the facts. */
export const DOCUMENT_VERBS = {
  "text.check"(context: DocumentContext, input: TextInput): CheckedText {
    const checker = keptChecker(context, optionsOf(input));
    return { check: checker(input.text, input.kind), spelled: context.speller() !== null };
  },
  "texts.claims"(_context: DocumentContext, input: ClaimsInput): ClaimLedger {
    return claimsOf(input);
  },
} satisfies VerbTable<DocumentContext>;

export type DocumentVerbs = typeof DOCUMENT_VERBS;

function optionsOf({ specialty, profile, off, vocabulary, ignored }: TextInput): CheckOptions {
  return {
    specialty,
    profile: profile === null ? null : profileFacts(profile),
    off,
    vocabulary: new Set(vocabulary.map((word) => word.toLowerCase())),
    ignored,
  };
}
