import { Fragment, type ReactNode } from "react";
import { Term } from "./term.tsx";
import { type Phrase, termParts } from "./term-parts.ts";

/** A sentence in which some words explain themselves where they first stand. */
export function WithTerms({ words, phrases }: { words: string; phrases: readonly Phrase[] }): ReactNode {
  return termParts(words, phrases).map(({ text, id }) =>
    id === null ? (
      <Fragment key={text}>{text}</Fragment>
    ) : (
      <Term key={text} id={id}>
        {text}
      </Term>
    ),
  );
}
