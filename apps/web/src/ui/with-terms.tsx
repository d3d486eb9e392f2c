import { Fragment, type ReactNode } from "react";
import { Term } from "./term.tsx";
import { type Phrase, termParts } from "./term-parts.ts";

/** A sentence in which some words explain themselves where they first stand. */
export function WithTerms({ words, phrases }: { words: string; phrases: readonly Phrase[] }): ReactNode {
  const parts = termParts(words, phrases);
  return parts.map(({ at, text, id }, place) => {
    const before = parts[place - 1];
    const own = before === undefined || before.id === null ? text : text.slice(signsOf(text).length);
    if (id === null) return <Fragment key={at}>{own}</Fragment>;
    const signs = signsOf(parts[place + 1]?.text ?? "");
    return (
      <span key={at} className={signs === "" ? undefined : "nobreak"}>
        <Term id={id}>{text}</Term>
        {signs}
      </span>
    );
  });
}

/** The signs that belong to the word before them; a line never begins with them, though a button ends where a line may. */
function signsOf(text: string): string {
  return /^[,.;:)?]*/.exec(text)?.[0] ?? "";
}
