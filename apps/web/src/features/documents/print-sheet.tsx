import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { MarkedText } from "./marked-text.tsx";
import { POINT_WORDS, type Point } from "./points.ts";

/** On paper: the text with numbered passages and a margin to write in, then the findings. */
export function PrintSheet({
  text,
  points,
  headline,
}: {
  text: KeptText;
  points: readonly Point[];
  headline: string;
}): ReactNode {
  return (
    <article className="doc-print" aria-hidden="true">
      <h2>{text.title}</h2>
      <p>{[text.specialty, headline].filter((part) => part !== null).join(". ")}</p>
      <div className="doc-print-text">
        <MarkedText text={text.text} points={points} current={null} numbered />
      </div>
      <ol className="plain">
        {points.map((point) => (
          <li key={point.number}>
            <b>{point.number}</b> {POINT_WORDS[point.kind]}: {point.title}
          </li>
        ))}
      </ol>
    </article>
  );
}
