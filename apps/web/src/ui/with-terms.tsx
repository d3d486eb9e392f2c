import { Fragment, type ReactNode } from "react";
import { Term } from "./term.tsx";
import { type Phrase, termParts } from "./term-parts.ts";

/** A sentence in which some words explain themselves where they first stand. */
export function WithTerms({ words, phrases }: { words: string; phrases: readonly Phrase[] }): ReactNode {
  return termParts(words, phrases).map(({ at, text, id }) =>
    id === null ? (
      <Fragment key={at}>{text}</Fragment>
    ) : (
      <Term key={at} id={id}>
        {text}
      </Term>
    ),
  );
}
