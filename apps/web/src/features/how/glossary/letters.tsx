import type { ReactNode } from "react";

/** Buttons that lead to the words of a letter. */
export function Letters({ letters }: { letters: readonly string[] }): ReactNode {
  return (
    <nav className="letters noprint" aria-label="Letters">
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
