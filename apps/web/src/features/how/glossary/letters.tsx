import type { ReactNode } from "react";

/** Buttons that lead to the words of a letter. */
export function Letters({ letters, name }: { letters: readonly string[]; name: string }): ReactNode {
  return (
    <nav className="letters noprint" aria-label={name}>
      {letters.map((letter) => (
        <button key={letter} type="button" onClick={() => goToLetter(letter)}>
          {letter}
        </button>
      ))}
    </nav>
  );
}

function goToLetter(letter: string): void {
  const heading = document.getElementById(`letter-${letter}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
