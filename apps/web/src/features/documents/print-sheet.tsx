import type { Reading } from "@smartpick/answers";
import { lineWords } from "@smartpick/engine/documents";
import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { PrintedLine } from "./line-drawing.tsx";
import { MarkedText } from "./marked-text.tsx";
import { POINT_WORDS, type Point } from "./points.ts";

/** On paper: the text with numbered passages and a margin to write in, then the findings. Over it stands its order. */
export function PrintSheet({
  text,
  points,
  headline,
  reading,
}: {
  text: KeptText;
  points: readonly Point[];
  headline: string;
  reading: Reading | undefined;
}): ReactNode {
  return (
    <article className="doc-print" aria-hidden="true">
      <h2>{text.title}</h2>
      <p>{[text.specialty, headline].filter((part) => part !== null).join(". ")}</p>
      {reading !== undefined && reading.line.length > 0 && (
        <>
          <PrintedLine line={reading.line} />
          <p>{lineWords(reading)}</p>
        </>
      )}
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
